import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { licencesOf } from "../../cli/audit/licences.ts";
import { withNamedPartners } from "../../cli/audit/named-partners.ts";
import { packageForm } from "../../cli/audit/packages.ts";
import { readTenant } from "../../cli/audit/read-tenant.ts";
import type { TenantClient } from "../../components/graph/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { type DeclaredTenant, type RuleName, type RuleSettings, rules, runRules } from "../../policies/rules.ts";
import { later, startOnItsClock } from "../providers/own-clock.ts";
import { trustedClient } from "../rollout/trusted-client.ts";
import { small } from "../whole-way/scratch-stack.ts";

let tenant: EmbeddedTenant | undefined;
afterEach(() => tenant?.stop());

async function start(seed: string, grant?: readonly string[]): Promise<EmbeddedTenant> {
  tenant = await startOnItsClock({ seed, ...(grant && { grant }) });
  return tenant;
}

const open = async (grant?: readonly string[]): Promise<TenantClient> => trustedClient(await start(small, grant));

const judge = (read: DeclaredTenant) =>
  new Map(runRules(rules, read, {}, new Date("2026-11-25T12:00:00Z")).map((result) => [result.rule, result]));
const set = (client: TenantClient, path: string, body: Record<string, string | boolean>) =>
  client.graph.send("PATCH", path, body, { attempt: "change", object: path });

describe("a reading of the tenant", () => {
  it("judges what is there, and sees at once what somebody changes", async () => {
    const client = await open();
    const before = judge(await readTenant(client, []));
    expect(before.get("invites-by-inviters")).toMatchObject({
      verdict: "fail",
      findings: [{ kind: "settingIs", object: "AuthorizationPolicy", property: "allowInvitesFrom" }],
    });
    expect(before.get("mfa-for-everyone")?.verdict).toBe("fail");
    await set(client, "/v1.0/policies/authorizationPolicy", {
      allowInvitesFrom: "adminsAndGuestInviters",
      guestUserRoleId: "2af84b1e-32c8-42b7-82bc-daa82404023b",
    });
    const after = judge(await readTenant(client, []));
    const better: RuleName[] = ["guest-role-restricted", "invites-by-inviters"];
    const changes = [...after].filter(([rule, { verdict }]) => verdict !== before.get(rule)?.verdict);
    expect(changes.map(([rule]) => rule).toSorted()).toEqual(better);
    for (const rule of better) expect(after.get(rule)?.verdict).toBe("pass");
  });

  it("counts people, and holds no name and no address of anybody", async () => {
    const read = await readTenant(await open(), []);
    expect(read.observed?.counts).toMatchObject({ breakGlassAccounts: 0, staffWithoutPlace: expect.any(Number) });
    const people = [...(tenant?.store.collection("users").values() ?? [])];
    expect(people.length).toBeGreaterThan(5);
    const whole = JSON.stringify(read);
    for (const person of people) expect(whole).not.toContain(String(person.userPrincipalName));
  });

  it("says rule by rule what it may not read, and passes none of them", async () => {
    const read = await readTenant(await open(["Group.Read.All"]), []);
    const results = judge(read);
    for (const rule of [
      "mfa-for-everyone",
      "guest-role-restricted",
      "weak-methods-off",
      "global-administrators",
    ] as const) {
      const [finding] = results.get(rule)?.findings ?? [];
      expect(finding, rule).toMatchObject({ kind: "notReadable", needs: expect.stringMatching(/Read/) });
      expect(results.get(rule)?.verdict).toBe("undecided");
    }
  });

  it("counts the people behind a role that a group holds, and no group without people", async () => {
    // Voss owns Entra ID P2, without which nobody is told who holds a role for how long.
    const made = await start("voss");
    const client = await trustedClient(made);
    const send = async (path: string, body: Record<string, string | boolean>) => {
      const { status, body: answer } = await made.asAdmin.graph("POST", path, body);
      expect(status).toBeLessThan(300);
      await later(made);
      return answer;
    };
    const standing = async () => (await readTenant(client, [])).observed?.counts.standingPrivileges;
    const before = await standing();
    const group = await send("/v1.0/groups", {
      displayName: "Role",
      mailEnabled: false,
      mailNickname: "role",
      securityEnabled: true,
      isAssignableToRole: true,
    });
    const { id } = z.object({ id: z.string() }).parse(group);
    await send("/v1.0/roleManagement/directory/roleAssignments", {
      "@odata.type": "#microsoft.graph.unifiedRoleAssignment",
      principalId: id,
      // Microsoft's template id of User Administrator.
      roleDefinitionId: "fe930be7-5e62-47db-91af-98c3a49a38b1",
      directoryScopeId: "/",
    });
    expect(await standing()).toBe(before);
    const person = [...made.store.collection("users").values()].at(-1);
    await send(`/v1.0/groups/${id}/members/$ref`, {
      "@odata.id": `https://graph.microsoft.com/v1.0/directoryObjects/${String(person?.id)}`,
    });
    expect(await standing()).toBe(Number(before) + 1);
  });

  it("looks at who may ask for an access package", async () => {
    const client = await open();
    const tooOpen = {
      id: "33333333-3333-4333-8333-333333333333",
      displayName: "Partners",
      allowedTargetScope: "allExternalUsers",
      expiration: { type: "noExpiration", duration: null, endDateTime: null },
      requestApprovalSettings: { isApprovalRequiredForAdd: false },
      requestorSettings: { enableTargetsToSelfAddAccess: true },
    };
    const packages = async () =>
      runRules(rules, await readTenant(client, []), { licences: ["entraP2"] }, new Date("2026-11-25T12:00:00Z")).find(
        ({ rule }) => rule === "external-access-packages",
      );
    expect(await packages()).toMatchObject({ verdict: "pass" });
    tenant?.store.collection("accessPackageAssignmentPolicies").set(tooOpen.id, tooOpen);
    const found = await packages();
    expect(found?.findings).toMatchObject([
      { kind: "packageTooOpen", package: "Partners", property: "requestorSettings.scopeType" },
      { kind: "packageTooOpen", property: "approvalSettings.approvalRequired" },
      { kind: "packageTooOpen", property: "durationInDays" },
    ]);
  });

  it("does not pass access packages that it may not read", async () => {
    const read = await readTenant(await open(["Group.Read.All"]), []);
    const settings: RuleSettings = { licences: ["entraP2"] };
    const found = runRules(rules, read, settings, new Date()).find(({ rule }) => rule === "external-access-packages");
    expect(found).toMatchObject({ verdict: "undecided", findings: [{ needs: "EntitlementManagement.Read.All" }] });
  });
});

describe("an assignment policy of access packages, in azuread's words", () => {
  const base = { requestApprovalSettings: { isApprovalRequiredForAdd: true } };
  it.each([
    ["notSpecified", "NoSubjects"],
    ["specificDirectoryUsers", "SpecificDirectorySubjects"],
    ["allMemberUsers", "AllExistingDirectoryMemberUsers"],
    // Guests are in the directory too.
    ["allDirectoryUsers", "AllExistingDirectorySubjects"],
    ["specificConnectedOrganizationUsers", "SpecificConnectedOrganizationSubjects"],
    ["allConfiguredConnectedOrganizationUsers", "AllConfiguredConnectedOrganizationSubjects"],
    ["allExternalUsers", "AllExternalSubjects"],
    ["somethingNew", "somethingNew"],
  ])("says of the scope %s: %s", (allowedTargetScope, scopeType) => {
    expect(packageForm({ ...base, allowedTargetScope })).toMatchObject({ requestorSettings: { scopeType } });
  });

  it.each([
    [{ type: "noExpiration" }, null, null],
    [{ type: "afterDuration", duration: "P365D" }, 365, null],
    [{ type: "afterDuration", duration: "PT8H" }, 1, null],
    [{ type: "afterDuration", duration: "soon" }, null, null],
    [{ type: "afterDateTime", endDateTime: "2027-06-30T00:00:00Z" }, null, "2027-06-30T00:00:00Z"],
  ])("says when %j ends", (expiration, durationInDays, expirationDate) => {
    expect(packageForm({ ...base, expiration })).toMatchObject({ durationInDays, expirationDate });
  });

  it("is open to nobody where nobody may ask for themselves", () => {
    const asked = {
      allowedTargetScope: "allExternalUsers",
      requestorSettings: { enableTargetsToSelfAddAccess: false },
    };
    expect(packageForm({ ...base, ...asked })).toMatchObject({ requestorSettings: { scopeType: "NoSubjects" } });
  });
});

describe("Entra ID P2 in the tenant", () => {
  const products = [
    { id: "e3", seats: 400, licences: ["entraP1"] as const },
    { id: "p2", seats: 2, licences: ["entraP1", "entraP2"] as const },
  ];
  const person = { isGuest: false, isEnabled: true, isSynced: false, hasPlace: true };
  const accounts = (count: number, ...having: string[]) =>
    new Map(Array.from({ length: count }, (_, index) => [`${index}`, { ...person, products: having }]));

  it.each([
    ["everyone's where there are seats for everybody", accounts(2, "e3", "p2"), "entraP2"],
    ["those few who have it where there are seats for few", accounts(3, "e3"), "entraP2ForSome"],
    ["those few who have it where the accounts may not be read", undefined, "entraP2ForSome"],
    ["everyone's where nobody else has a licence of Entra's", accounts(30, "a telephone"), "entraP2"],
  ])("is %s", (_, people, licence) => {
    expect(licencesOf(products, people)).toEqual(["entraP1", licence]);
  });
});

describe("partners that are trusted in the tenant", () => {
  const partner = (tenantId: string) => ({
    urn: "",
    type: "pulumi-nodejs:dynamic/tenant:CrossTenantAccessPartner",
    name: "partner",
    inputs: { tenantId },
    outputs: {},
  });

  it("are named by the program, where the settings name none", () => {
    const program = { resources: [partner("a"), partner("b")] };
    expect(withNamedPartners({}, program).trustedPartners).toEqual(["a", "b"]);
    expect(withNamedPartners({ trustedPartners: ["a"] }, program).trustedPartners).toEqual(["a"]);
    expect(withNamedPartners({}, { resources: [] })).toEqual({});
  });
});
