import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import type { Entity, JsonObject } from "../../emulator/store/json.ts";
import { runCli } from "../cli/run-cli.ts";
import { shutOut } from "./everyone-gets-in.ts";
import { engineMs, getEngine, runMs, typed } from "./pulumi.ts";
import { type ScratchStack, scratchStack, small } from "./scratch-stack.ts";
import { serveTenant } from "./served-tenant.ts";

const glass = ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"] as const;
const dayMs = 86_400_000;
/** Microsoft's template id of the role. */
const teamsAdministrator = "69091246-20e8-4a56-aa4d-066075b2a7a8";

/** The small municipality with what this week asks of it: personas in their series, and a licence that overlaps while somebody moves. */
const organisation = readFileSync(small, "utf8")
  .replace("  status: extensionAttribute7\n", "  status: extensionAttribute7\n  formerLicence: extensionAttribute8\n")
  .replace("personas:\n", "addOns:\n  ENTRA_P2: { sku: AAD_PREMIUM_P2, seats: 5 }\n\npersonas:\n")
  .replace("device: egen PC }", "device: egen PC, series: internals }")
  .replace("device: delt telefon }", "device: delt telefon, series: frontline }");

const configuration = (policies: string, administrator: string) => `config:
  tenant:organisation: organisation.yaml
  tenant:breakGlass:
    accounts: [${glass.join(", ")}]
    protect: false
  tenant:conditionalAccess:
    policies: {${policies}}
    locations: { countries: ["NO", "SE"] }
    owned: { entraP2: administrators }
  tenant:administration:
    privilege: eligible
    roles:
      teams: { role: Teams Administrator, members: [${administrator}] }
      apps: { role: Cloud Application Administrator, members: [${administrator}] }
    consentReviewers: apps
  tenant:guests:
    domains: [nabo.example]
  tenant:teams:
    onDelete: delete
    units:
      ikt: { owners: [${glass.join(", ")}] }
    chosen:
      bru: { template: prosjekt, name: Ny bru, owners: [${glass.join(", ")}] }
  tenant:restoreOnDelete: true
`;

let stack: ScratchStack;
let tenant: EmbeddedTenant;
let days = 0;

beforeAll(async () => {
  await getEngine();
  const file = "organisation.yaml";
  stack = scratchStack(file, "ikt");
  writeFileSync(join(stack.folder, file), organisation);
  tenant = await serveTenant(stack, join(stack.folder, file), { clock: () => new Date(Date.now() + days * dayMs) });
  for (const id of glass) register(id, "fido2SecurityKey");
  declare('legacy-authentication: "on", mfa-everyone: "on"');
  const { code, stderr } = await runCli(["demo"], stack.folder);
  expect({ code, said: code === 0 ? "" : stderr }).toEqual({ code: 0, said: "" });
}, engineMs);
afterAll(async () => {
  await tenant?.stop();
  stack?.remove();
});

const declare = (policies: string) =>
  writeFileSync(join(stack.folder, "Pulumi.demo.yaml"), configuration(policies, person("1010", 2).id));
const register = (id: string, ...methods: string[]) =>
  tenant.store.collection("registeredMethods").set(id, { id, methods });

/** What HR, an administrator or somebody in the night does in the tenant itself. */
async function does(method: string, path: string, body?: JsonObject): Promise<string> {
  const answer = await tenant.asAdmin.graph(method, path, body);
  expect({ path, status: answer.status, said: answer.status < 300 ? "" : answer.body }).toMatchObject({ said: "" });
  return String((answer.body as JsonObject | undefined)?.id ?? "");
}
const hr = (id: string, onPremisesExtensionAttributes: JsonObject, more: JsonObject = {}) =>
  does("PATCH", `/users/${id}`, { onPremisesExtensionAttributes, ...more });
const putInto = (group: string, id: string) =>
  does("POST", `/groups/${idOf("groups", group)}/members/$ref`, {
    "@odata.id": `https://graph.microsoft.com/v1.0/directoryObjects/${id}`,
  });

const named = (collection: string, displayName: string): Entity => {
  const found = [...tenant.store.collection(collection).values()].find((entity) => entity.displayName === displayName);
  if (!found) throw new Error(`the tenant has no ${displayName} in ${collection}`);
  return found;
};
const idOf = (collection: string, displayName: string) => named(collection, displayName).id;
const person = (unit: string, number = 0): Entity => {
  const found = [...tenant.store.collection("users").values()].filter(
    ({ onPremisesExtensionAttributes: written }) => (written as JsonObject | undefined)?.extensionAttribute1 === unit,
  )[number];
  if (!found) throw new Error(`nobody works in ${unit}`);
  return found;
};

/** Names of the groups somebody is in, without the prefix that says what each is for. */
const groupsOf = (id: string) =>
  [...tenant.store.relations.holders("members", id).keys()].map((group) =>
    String(tenant.store.collection("groups").get(group)?.displayName),
  );
const licencesOf = (id: string) => {
  const held = (tenant.store.collection("users").get(id)?.assignedLicenses ?? []) as { skuId: string }[];
  const skus = [...tenant.store.collection("subscribedSkus").values()];
  return held.map(({ skuId }) => String(skus.find((sku) => sku.skuId === skuId)?.skuPartNumber)).toSorted();
};
/** People HR has not written off who have no licence: their mailbox would be gone in 30 days. */
const withoutMailbox = () =>
  [...tenant.store.collection("users").values()].flatMap(({ id, displayName, onPremisesExtensionAttributes: hr }) => {
    const status = (hr as JsonObject | undefined)?.extensionAttribute7;
    return typeof status === "string" && status !== "ended" && licencesOf(id).length === 0 ? [displayName] : [];
  });

async function nobodyIsHurt(): Promise<void> {
  expect(await shutOut(tenant)).toEqual([]);
  expect(withoutMailbox()).toEqual([]);
}

const newcomer = (): JsonObject => ({
  accountEnabled: true,
  displayName: "Ansatt 9001",
  mailNickname: "l9001",
  userPrincipalName: "l9001@liten.example",
  usageLocation: "NO",
  passwordProfile: { password: "Only-in-this-test-1", forceChangePasswordNextSignIn: true },
});

describe("a week in a small municipality", () => {
  it("Monday: who administers Teams may ask for the role, and nobody holds it before", async () => {
    const { id } = person("1010", 2);
    const [assigned] = [...tenant.store.collection("roleAssignments").values()].filter(
      ({ principalId, roleDefinitionId }) =>
        roleDefinitionId === teamsAdministrator &&
        tenant.store.collection("groups").get(String(principalId))?.isAssignableToRole === true,
    );
    const group = String(assigned?.principalId);
    expect(tenant.store.members(group)).toEqual([]);
    const asked = `groupId eq '${group}' and principalId eq '${id}'`;
    const { body } = await tenant.asAdmin.graph(
      "GET",
      `/identityGovernance/privilegedAccess/group/eligibilitySchedules?$filter=${encodeURIComponent(asked)}`,
    );
    expect(body).toMatchObject({ value: [{ principalId: id, accessId: "member", status: "Provisioned" }] });
  });

  it("Monday: a joiner is let in before HR has placed them, and has group, persona and licence when it has", async () => {
    const id = await does("POST", "/users", newcomer());
    await nobodyIsHurt();
    expect(groupsOf(id)).toEqual([]);
    await hr(id, {
      extensionAttribute1: "1020",
      extensionAttribute2: "stab",
      extensionAttribute3: "kontor",
      extensionAttribute6: "M365_E3",
      extensionAttribute7: "active",
    });
    expect(groupsOf(id).length).toBe(4);
    expect(licencesOf(id)).toEqual(["SPE_E3"]);
    await nobodyIsHurt();
  });

  it("Tuesday: somebody on leave keeps licence and groups, though the account is closed meanwhile", async () => {
    days = 1;
    const { id } = person("1010");
    const before = { groups: groupsOf(id), licences: licencesOf(id) };
    await hr(id, { extensionAttribute7: "leave" }, { accountEnabled: false });
    expect({ groups: groupsOf(id), licences: licencesOf(id) }).toEqual(before);
    expect(before.licences).toEqual(["SPE_E3"]);
    await nobodyIsHurt();
  });

  it("Wednesday: somebody who moves to another unit and a smaller licence has both until HR lets go of the first", async () => {
    days = 2;
    const { id } = person("1020", 1);
    await hr(id, {
      extensionAttribute1: "2010",
      extensionAttribute2: "helse",
      extensionAttribute3: "omsorg",
      extensionAttribute6: "M365_F3",
      extensionAttribute8: "M365_E3",
    });
    expect(licencesOf(id)).toEqual(["SPE_E3", "SPE_F1"]);
    expect(groupsOf(id).filter((name) => name.includes("okonomi"))).toEqual([]);
    expect(groupsOf(id).some((name) => name.includes("sykehjem"))).toBe(true);
    await nobodyIsHurt();
    days = 4;
    await hr(id, { extensionAttribute8: null });
    expect(licencesOf(id)).toEqual(["SPE_F1"]);
    await nobodyIsHurt();
  });

  it("Thursday: a leaver loses the licence on the last day and meets conditional access for as long as the account lives", async () => {
    const { id } = person("2010", 2);
    await hr(id, { extensionAttribute7: "notice" });
    expect(licencesOf(id)).toHaveLength(1);
    await hr(id, { extensionAttribute7: "ended" });
    expect(licencesOf(id)).toEqual([]);
    expect(groupsOf(id).some((name) => name.includes("Persona"))).toBe(true);
    await nobodyIsHurt();
    await does("DELETE", `/users/${id}`);
    await nobodyIsHurt();
  });

  describe("a guest", () => {
    const invite = (address: string) =>
      tenant.asAdmin.graph("POST", "/invitations", {
        invitedUserEmailAddress: address,
        inviteRedirectUrl: "https://teams.example/",
      });
    let guest: string;

    it("is invited from a neighbour, and from nowhere else", async () => {
      days = 5;
      expect((await invite("visitor@elsewhere.example")).status).toBe(400);
      const { status, body } = await invite("visitor@nabo.example");
      expect(status).toBe(201);
      const invited = (body as JsonObject).invitedUser as JsonObject;
      guest = String(invited.id);
      const users = tenant.store.collection("users");
      users.set(guest, { ...(users.get(guest) as Entity), externalUserState: "Accepted" });
      await putInto("Ny bru", guest);
      await nobodyIsHurt();
    });

    it("sees the one team and nothing else, whatever is asked for", () => {
      const outsider = tenant.signInAs(guest);
      const seen = outsider.reach();
      const team = idOf("groups", "Ny bru");
      const channels = [...tenant.store.collection("channels").values()].filter(({ teamId }) => teamId === team);
      const joined = outsider.graph("GET", "/me/joinedTeams").body as unknown as { value: Entity[] };
      expect(joined.value.map(({ id }) => id)).toEqual([team]);
      const own = new Set([guest, team, ...channels.map(({ id }) => id)]);
      const within = [`/teams/${team}`, `/groups/${team}`, `/users/${guest}`];
      // Who the tenant is, its domains and its applications are told to everybody who signs in.
      const told = new Set([
        tenant.tenantId,
        ...["organization", "domains", "applications", "servicePrincipals"].flatMap((name) => [
          ...tenant.store.collection(name).keys(),
        ]),
      ]);
      const beside = seen.filter(({ path }) => !within.some((start) => path === start || path.startsWith(`${start}/`)));
      expect(beside.filter(({ ids }) => !ids.every((id) => own.has(id) || told.has(id)))).toEqual([]);
      expect(seen.some(({ path }) => path === `/teams/${team}/channels`)).toBe(true);
    });

    it("is gone from everything when the account is", async () => {
      await does("DELETE", `/users/${guest}`);
      expect(tenant.store.members(idOf("groups", "Ny bru"))).not.toContain(guest);
      expect(() => tenant.signInAs(guest)).toThrow();
      await nobodyIsHurt();
    });
  });

  const policy = (part: string) => {
    const found = [...tenant.store.collection("conditionalAccessPolicies").values()].find(({ displayName }) =>
      String(displayName).includes(part),
    );
    if (!found) throw new Error(`the tenant has no policy ${part}`);
    return found;
  };
  const mfa = "CA006-Global";
  const legacy = "CA003-Global";

  it("Friday: the key of one break-glass account is lost, and the other still opens everything", async () => {
    register(glass[1]);
    await nobodyIsHurt();
  });

  it(
    "Friday night: what was done by hand is shown with who and when, and nothing of what people do every day is",
    async () => {
      days = 6;
      // Two things of every day that need no pull request.
      await putInto("CA-Global-Travel-Exclusions", person("1020").id);
      await putInto("STA-Pulje-0", person("1020").id);
      // Nobody got in, and somebody on call did something about it.
      await does("PATCH", `/identity/conditionalAccess/policies/${policy(mfa).id}`, {
        state: "enabledForReportingButNotEnforced",
      });
      await does("PATCH", `/identity/conditionalAccess/policies/${policy(legacy).id}`, { state: "disabled" });
      const { code, stdout } = await runCli(["drift", "--json"], stack.folder);
      expect(code).toBe(1);
      const by = { kind: "known", by: expect.stringContaining("Global Administrator") };
      const entries: { author: JsonObject; keep: JsonObject; change: { kind: string; resource: JsonObject } }[] =
        JSON.parse(stdout).entries;
      expect(entries.map(({ change }) => `${change.kind} ${String(change.resource.name)}`)).toEqual([
        "unproved liten-access-break-glass-proof",
        "changed liten-access-legacy-authentication",
        "changed liten-access-mfa-everyone",
      ]);
      expect(entries.slice(1).map(({ author }) => author)).toEqual([
        expect.objectContaining(by),
        expect.objectContaining(by),
      ]);
      const at = String(entries[2]?.author.at);
      expect(Math.abs(Date.parse(at) - Date.now() - 6 * dayMs)).toBeLessThan(dayMs);
      expect(entries[2]?.keep).toEqual({
        kind: "stackFile",
        lines: ["tenant:conditionalAccess:", "  policies:", '    mfa-everyone: "reportOnly"'],
      });
    },
    runMs,
  );

  it(
    "Saturday: one is kept by the line that was named, the other is undone, and then nothing is outside the code",
    async () => {
      register(glass[1], "fido2SecurityKey");
      declare('legacy-authentication: "on", mfa-everyone: "reportOnly"');
      const up = await typed(stack, ["up", "--stack", "demo", "--refresh", "--yes", "--skip-preview"]);
      expect({ code: up.code, said: up.code === 0 ? "" : up.stdout }).toEqual({ code: 0, said: "" });
      expect(policy(legacy).state).toBe("enabled");
      expect(policy(mfa).state).toBe("enabledForReportingButNotEnforced");
      const { code, stdout } = await runCli(["drift"], stack.folder);
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("stack demo") });
      await nobodyIsHurt();
    },
    runMs,
  );
});
