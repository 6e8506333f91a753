import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { examine } from "../../cli/doctor/examine.ts";
import type { Examined } from "../../cli/doctor/examined.ts";
import { sentence } from "../../cli/doctor/words.ts";
import { connectionEnv } from "../../cli/embedded/connection.ts";
import { permissionManifest } from "../../cli/permissions/manifest.ts";
import { declareTenant } from "../../cli/program-under-mocks/index.ts";
import { findProject } from "../../cli/project.ts";
import { missingLicences } from "../../cli/review/missing-licences.ts";
import { connectionOf } from "../../cli/tenant-access.ts";
import { openSignIn, openTenant } from "../../components/graph/index.ts";
import { type EmbeddedTenant, startTenant } from "../../emulator/index.ts";
import type { DeclaredTenant } from "../../policies/rules.ts";
import { copyProject, type ProjectCopy } from "../state/project-copy.ts";
import { runCli } from "./run-cli.ts";

const organisation = "tests/whole-way/small/organisation.yaml";
const [first, second] = ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"];
/** Two runs of the command, each with the program in a process of its own. */
const runMs = 3 * 60_000;
/** What only the doctor reads. */
const toLook = ["User.Read.All"];

let project: ProjectCopy;
let declared: DeclaredTenant;
let needed: string[];
let tenant: EmbeddedTenant | undefined;

beforeAll(async () => {
  project = copyProject([organisation]);
  writeFileSync(
    join(project.folder, "Pulumi.small.yaml"),
    `config:
  tenant:organisation: ${organisation}
  tenant:breakGlass:
    accounts: [${first}, ${second}]
    protect: false
`,
  );
  declared = await declareTenant(findProject(project.folder), "small");
  needed = permissionManifest(declared, "deploy").permissions.map(({ name }) => name);
});
afterAll(() => project?.remove());
afterEach(async () => {
  await tenant?.stop();
});

async function start(grant: string[] = [...needed, ...toLook]): Promise<EmbeddedTenant> {
  tenant = await startTenant({ seed: join(project.folder, organisation), grant });
  return tenant;
}

/** Every finding that is not as it should be, told in words. */
async function troubles(there: EmbeddedTenant, change: Partial<Examined> = {}, secret = there.clientSecret) {
  const { url, caFile, tenantId, clientId } = there;
  const env = connectionEnv({ url, caFile, tenantId, clientId, clientSecret: secret });
  const connection = connectionOf(env, {});
  const signIn = openSignIn(connection);
  const findings = await examine({
    declared,
    manifest: permissionManifest(declared, "deploy"),
    breakGlass: [first ?? "", second ?? ""],
    organisation: { domain: "liten.example", seats: { SPE_E3: 20, SPE_F1: 20 } },
    signIn: await signIn,
    tenant: await openTenant(connection, signIn),
    now: Date.now,
    ...change,
  });
  return findings
    .filter(({ verdict }) => verdict !== "good")
    .map((finding) => `${finding.verdict}: ${sentence(finding, "en")}`);
}

function account(there: EmbeddedTenant, change: Record<string, string | boolean>): void {
  const users = there.store.collection("users");
  const id = first ?? "";
  users.set(id, { ...users.get(id), id, ...change });
}

/** The same stack with its conditional access policies on and nobody to switch the security defaults off. */
function withPoliciesOn({ resources }: DeclaredTenant): DeclaredTenant {
  const isDefaults = (type: string) => type.endsWith(":IdentitySecurityDefaults");
  return {
    resources: resources
      .filter(({ type }) => !isDefaults(type))
      .map((resource) =>
        resource.type.endsWith(":ConditionalAccessPolicy")
          ? { ...resource, inputs: { ...resource.inputs, state: "enabled" } }
          : resource,
      ),
  };
}

/** The same stack with a team: its first group made a Microsoft 365 group. */
function withTeam({ resources }: DeclaredTenant): DeclaredTenant {
  const group = resources.find(({ type }) => type.endsWith(":Group"));
  if (group === undefined) throw new Error("the small stack declares no group");
  return {
    resources: [...resources, { ...group, inputs: { ...group.inputs, types: ["Unified"], mailEnabled: true } }],
  };
}

/** Sets the tenant's naming policy, as somebody does in Entra. */
function askForPrefix(there: EmbeddedTenant, requirement: string): void {
  const settings = there.store.collection("groupSettings");
  const values = [{ name: "PrefixSuffixNamingRequirement", value: requirement }];
  settings.set("unified", { id: "unified", templateId: "62375ab9-6b52-47ed-826b-58e47e0e304b", values });
}

/** What is wrong in the tenant, and what is said of it. */
const cases: readonly [title: string, spoil: (there: EmbeddedTenant) => void, said: RegExp][] = [
  [
    "the Entra role",
    ({ store }) => store.collection("roleAssignments").clear(),
    /^bad: the application lacks the Entra role Teams Administrator, which .*TeamsGroupPolicyAssignment.* asks for; assign it to its service principal under Entra admin centre/,
  ],
  [
    "a licence",
    ({ store }) => {
      const skus = store.collection("subscribedSkus");
      for (const { id, skuPartNumber } of [...skus.values()]) if (skuPartNumber === "SPE_F1") skus.delete(id);
    },
    /^bad: the tenant does not own SPE_F1, which the stack puts on groups; buy it/,
  ],
  [
    "seats",
    ({ store }) => {
      const skus = store.collection("subscribedSkus");
      for (const sku of [...skus.values()])
        if (sku.skuPartNumber === "SPE_E3") skus.set(sku.id, { ...sku, prepaidUnits: { enabled: 12, warning: 0 } });
    },
    /^bad: SPE_E3: 20 seats declared, and the tenant owns 12; buy 8 more, or set `seats` in the organisation file to 12$/,
  ],
  [
    "the domain",
    ({ store }) => store.collection("domains").delete("liten.example"),
    /^bad: the domain liten\.example is not verified in the tenant, and the organisation file needs it; declare it as a Domain/,
  ],
  [
    "room for another policy",
    ({ store }) => {
      for (let index = 0; index < 240; index++) {
        const id = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
        store
          .collection("conditionalAccessPolicies")
          .set(id, { id, displayName: `Gammal ${index}`, state: "disabled" });
      }
    },
    /^bad: conditional access policies, in every state: 240 in the tenant and \d+ new ones of 240 are too many; delete those nobody uses/,
  ],
  [
    "room for another group of a Teams policy type",
    ({ store }) => {
      for (let index = 0; index < 64; index++) {
        const groupId = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
        const [policyType, policyName] = ["TeamsMeetingPolicy", "Gammal"];
        const row = { groupId, policyType, policyName, rank: index + 1, createdTime: "", createdBy: "" };
        store.teamsAdmin.groupAssignments.set(`${groupId}/${policyType}`, row);
      }
    },
    /^bad: groups a Teams policy type is assigned to \(TeamsMeetingPolicy\): 64 in the tenant and \d+ new ones of 64 are too many; assign by persona/,
  ],
  [
    "a break-glass account",
    ({ store }) => store.collection("users").delete(first ?? ""),
    /^bad: the break-glass account bbbbbbbb-0000-4000-8000-000000000001 is not in the tenant; put the object ids of your own accounts/,
  ],
  [
    "an enabled break-glass account",
    (there) => account(there, { accountEnabled: false }),
    /^bad: the break-glass account .* is disabled: nobody can come in with it; enable it$/,
  ],
  [
    "a cloud-only break-glass account",
    (there) => account(there, { onPremisesSyncEnabled: true }),
    /^bad: the break-glass account .* is synchronised from on-premises/,
  ],
  [
    "a break-glass account of its own",
    (there) => account(there, { userType: "Guest" }),
    /^bad: .* is a guest; use a member/,
  ],
];

describe("m365-tenant doctor", () => {
  it("finds nothing to put right in a tenant that is ready", async () => {
    expect(await troubles(await start())).toEqual([]);
  });

  it.each(cases)("says in one sentence that %s is missing, and how to get it", async (_, spoil, said) => {
    const there = await start();
    spoil(there);
    const found = (await troubles(there)).filter((line) => line.startsWith("bad"));
    expect(found).toEqual([expect.stringMatching(said)]);
  });

  it("names each permission that is missing, and who asks for it", async () => {
    const there = await start([...needed.filter((name) => name !== "Policy.ReadWrite.ConditionalAccess"), ...toLook]);
    const found = await troubles(there);
    expect(found).toEqual([
      expect.stringMatching(
        /^bad: Policy\.ReadWrite\.ConditionalAccess is missing, which .*ConditionalAccessPolicy.* asks for; add it to the app registration/,
      ),
    ]);
  });

  it("says what it could not see, instead of calling it right", async () => {
    const there = await start(needed.filter((name) => !toLook.includes(name)));
    const open = (await troubles(there)).filter((line) => line.startsWith("open"));
    expect(open).toEqual(
      [first, second].map(
        (id) =>
          `open: the break-glass account ${id} could not be looked at (the application may not read it); grant User.Read.All for the length of this check, or look by hand`,
      ),
    );
  });

  it("says that policies which are on are refused beside security defaults", async () => {
    const there = await start();
    there.store.setSingleton("identitySecurityDefaultsEnforcementPolicy", {
      ...there.store.singleton("identitySecurityDefaultsEnforcementPolicy"),
      isEnabled: true,
    });
    const found = await troubles(there, { declared: withPoliciesOn(declared) });
    expect(found).toEqual([
      expect.stringMatching(/^bad: security defaults are on, and Entra refuses the \d+ conditional/),
    ]);
  });

  it("says that azuread makes no team while the tenant asks for a prefix, and nothing of it where no team is made", async () => {
    const there = await start();
    expect(await troubles(there, { declared: withTeam(declared) })).toEqual([]);
    askForPrefix(there, "VH-[GroupName]");
    expect(await troubles(there)).toEqual([]);
    expect(await troubles(there, { declared: withTeam(declared) })).toEqual([
      expect.stringMatching(
        /^bad: the tenant's naming policy is VH-\[GroupName\], and azuread gives each .* 1 Microsoft/,
      ),
    ]);
  });

  it("says by how much this machine's clock is wrong", async () => {
    const found = await troubles(await start(), { now: () => Date.now() + 400_000 });
    expect(found).toEqual([
      expect.stringMatching(/^bad: this machine's clock is (399|400|401) s ahead of the tenant's/),
    ]);
  });

  it("asks nothing more when nobody signs in, and never shows the secret", async () => {
    const there = await start();
    const found = await troubles(there, {}, "not-the-secret");
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^bad: no token for Microsoft Graph: .*AADSTS7000215.*; check ARM_TENANT_ID/);
    expect(found.join()).not.toContain("not-the-secret");
  });

  it(
    "ends with 0 when all is in order, as text and as JSON, and with 1 when something is to be put right",
    async () => {
      const there = await start();
      const { url, caFile, tenantId, clientId, clientSecret } = there;
      const env = { ...process.env, ...connectionEnv({ url, caFile, tenantId, clientId, clientSecret }) };
      const good = await runCli(["doctor", "--stack", "small"], project.folder, env);
      expect(good.stdout).toMatch(/^✓ Group\.ReadWrite\.All is granted$/m);
      expect(good.stdout).toMatch(/^\d+ in order, 0 to put right, 0 to look at$/m);
      expect(good.code).toBe(0);
      there.store.collection("users").delete(first ?? "");
      const bad = await runCli(["doctor", "--stack", "small", "--json", "--language", "nn"], project.folder, env);
      const { findings } = JSON.parse(bad.stdout);
      expect(findings).toContainEqual(
        expect.objectContaining({
          verdict: "bad",
          kind: "breakGlass",
          problem: "missing",
          sentence: `naudkontoen ${first} finst ikkje i tenanten; skriv objekt-ID-ane til dykkar eigne kontoar i tenant:breakGlass.accounts`,
        }),
      );
      expect(bad.code).toBe(1);
    },
    runMs,
  );
});

describe("what an up looks at before it changes anything", () => {
  const asked = async (there: EmbeddedTenant, ...changes: { type: string; kind: "create" | "update" | "delete" }[]) => {
    const { url, caFile, tenantId, clientId, clientSecret } = there;
    const env = connectionEnv({ url, caFile, tenantId, clientId, clientSecret });
    const found = await missingLicences({ project: findProject(project.folder), env }, "small", changes);
    return found.map((finding) => sentence(finding, "nb"));
  };
  const few = ({ store }: EmbeddedTenant) => {
    const skus = store.collection("subscribedSkus");
    for (const sku of [...skus.values()])
      if (sku.skuPartNumber === "SPE_E3") skus.set(sku.id, { ...sku, prepaidUnits: { enabled: 12, warning: 0 } });
  };

  it("is whether there are seats for everybody, when it puts a licence on a group", async () => {
    const there = await start();
    const change = { type: "GroupLicenses", kind: "create" } as const;
    expect(await asked(there, change)).toEqual([]);
    few(there);
    expect(await asked(there, change)).toEqual([expect.stringMatching(/^SPE_E3: 20 .* 12; .* 8 /)]);
  });

  it("is no licence, when it changes something else or takes one away: an emergency waits for no purchase", async () => {
    const there = await start();
    few(there);
    const policy = { type: "ConditionalAccessPolicy", kind: "update" } as const;
    expect(await asked(there, policy, { type: "GroupLicenses", kind: "delete" })).toEqual([]);
  });
});
