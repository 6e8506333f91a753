import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Data } from "../../emulator/azuread/terraform/value.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { embeddedTenant, mfaForAll, users } from "./support/embedded.ts";
import { TracedPlugin } from "./support/traced.ts";
import { licenseP2, sampleOf, type UsedKind, usedKinds } from "./support/used-kinds.ts";

let embedded: EmbeddedTenant;
let plugin: TracedPlugin;
beforeAll(async () => {
  embedded = await embeddedTenant();
  licenseP2(embedded);
  plugin = await TracedPlugin.open(embedded);
});
afterAll(() => embedded.stop());

const other = "0b7c4a3e-0000-4000-8000-000000000001";
const address: Data = { displayName: "North", ip: { ipRanges: ["192.0.2.0/24", "198.51.100.0/24"] } };
const strong = { operator: "OR", authenticationStrengthPolicyId: `/policies/authenticationStrengthPolicies/${other}` };

/** What the program changes in a sample, and the paths that replace the object; nothing where it is made in place. */
const replacing: [what: string, kind: UsedKind, change: Data, by: string[]][] = [
  ["that may hold roles from now on", "Group", { assignableToRole: true }, ["assignableToRole"]],
  ["with a nickname of its own", "Group", { mailNickname: "staff" }, ["mailNickname"]],
  ["of another name, description and purpose", "Group", { displayName: "All staff", description: "d" }, []],
  ["for another role", "DirectoryRoleAssignment", { roleId: other }, ["roleId"]],
  ["for another principal", "DirectoryRoleAssignment", { principalObjectId: other }, ["principalObjectId"]],
  [
    "in one unit only",
    "DirectoryRoleAssignment",
    { directoryScopeId: `/administrativeUnits/${other}` },
    ["directoryScopeId"],
  ],
  ["in one application only", "DirectoryRoleAssignment", { appScopeId: "/app" }, ["appScopeId"]],
  ["for another group", "GroupRoleManagementPolicy", { groupId: other }, ["groupId"]],
  ["for owners", "GroupRoleManagementPolicy", { roleId: "owner" }, ["roleId"]],
  ["with other rules", "GroupRoleManagementPolicy", { activationRules: { maximumDuration: "PT1H" } }, []],
  ["in another group", "PrivilegedAccessGroupEligibilitySchedule", { groupId: other }, ["groupId"]],
  ["for another person", "PrivilegedAccessGroupEligibilitySchedule", { principalId: other }, ["principalId"]],
  ["as owner", "PrivilegedAccessGroupEligibilitySchedule", { assignmentType: "owner" }, ["assignmentType"]],
  [
    "for less long, and for another reason",
    "PrivilegedAccessGroupEligibilitySchedule",
    { duration: "P30D", justification: "Less" },
    [],
  ],
  [
    "with another strength, state and name",
    "ConditionalAccessPolicy",
    { displayName: "M", state: "enabled", grantControls: strong },
    [],
  ],
  [
    "without its controls but with a session's",
    "ConditionalAccessPolicy",
    { grantControls: null, sessionControls: { persistentBrowserMode: "never" } },
    [],
  ],
  [
    "of another name and content",
    "AuthenticationStrengthPolicy",
    { displayName: "K", description: "d", allowedCombinations: ["password,sms"] },
    [],
  ],
  [
    "of countries that becomes one of addresses",
    "NamedLocation",
    { country: null, ip: address.ip! },
    ["country", "ip"],
  ],
  [
    "of other countries under another name",
    "NamedLocation",
    { displayName: "N", country: { countriesAndRegions: ["SE"], includeUnknownCountriesAndRegions: true } },
    [],
  ],
];

describe("what replaces, and what does not", () => {
  test.each(replacing)("%s: %s", async (_, name, change, by) => {
    const { inputs } = await sampleOf(name, plugin, embedded);
    const kept = await plugin.create(usedKinds[name], inputs);
    const shown = await plugin.diff(usedKinds[name], kept, { ...inputs, ...change });
    expect([shown.by, shown.replace, shown.changed.length > 0]).toEqual([by, by.length > 0, true]);
  });

  test("a location of addresses that becomes one of countries is replaced", async () => {
    const kept = await plugin.create(usedKinds.NamedLocation, address);
    const country = { displayName: "North", country: { countriesAndRegions: ["NO"] } };
    expect((await plugin.diff(usedKinds.NamedLocation, kept, country)).by).toEqual(["country", "ip"]);
  });

  test("a group by rule that is filled by hand from now on is replaced; another rule is not", async () => {
    const byRule = (rule: string): Data => ({
      displayName: "By rule",
      securityEnabled: true,
      types: ["DynamicMembership"],
      dynamicMembership: { enabled: true, rule },
    });
    const kept = await plugin.create(usedKinds.Group, byRule("user.accountEnabled -eq true"));
    const byHand = { displayName: "By rule", securityEnabled: true };
    expect((await plugin.diff(usedKinds.Group, kept, byHand)).by).toEqual(["types"]);
    const shown = await plugin.diff(usedKinds.Group, kept, byRule('user.department -eq "IKT"'));
    expect(shown).toEqual({ replace: false, by: [], changed: ["dynamicMembership.rule"] });
  });
});

const policy = (more: Data): Data => {
  const whole = mfaForAll() as Data & { conditions: Data };
  return { ...whole, conditions: { ...whole.conditions, ...more } };
};

describe("order", () => {
  const counts: [what: string, kind: UsedKind, inputs: (items: string[]) => Data, items: string[]][] = [
    [
      "address ranges",
      "NamedLocation",
      (ipRanges) => ({ displayName: "O", ip: { ipRanges } }),
      ["192.0.2.0/24", "198.51.100.0/24"],
    ],
    [
      "countries",
      "NamedLocation",
      (countriesAndRegions) => ({ displayName: "O", country: { countriesAndRegions } }),
      ["NO", "SE"],
    ],
    [
      "client app types",
      "ConditionalAccessPolicy",
      (clientAppTypes) => policy({ clientAppTypes }),
      ["exchangeActiveSync", "other"],
    ],
    ["risk levels", "ConditionalAccessPolicy", (signInRiskLevels) => policy({ signInRiskLevels }), ["high", "medium"]],
    [
      "platforms",
      "ConditionalAccessPolicy",
      (includedPlatforms) => policy({ platforms: { includedPlatforms } }),
      ["iOS", "macOS"],
    ],
    [
      "controls",
      "ConditionalAccessPolicy",
      (builtInControls) => ({ ...policy({}), grantControls: { operator: "OR", builtInControls } }),
      ["mfa", "compliantDevice"],
    ],
  ];
  test.each(counts)("counts in %s", async (_, name, inputs, items) => {
    const kept = await plugin.create(usedKinds[name], inputs(items));
    const shown = await plugin.diff(usedKinds[name], kept, inputs([...items].reverse()));
    expect([shown.replace, shown.changed.length > 0]).toEqual([false, true]);
  });

  const free: [what: string, kind: UsedKind, inputs: (items: string[]) => Data, items: string[]][] = [
    [
      "a policy's transfer methods",
      "ConditionalAccessPolicy",
      (authenticationFlowTransferMethods) => policy({ authenticationFlowTransferMethods }),
      ["deviceCodeFlow", "authenticationTransfer"],
    ],
    [
      "a group's types",
      "Group",
      (types) => ({
        displayName: "Both",
        description: "d",
        mailEnabled: true,
        mailNickname: "both",
        securityEnabled: true,
        types,
        dynamicMembership: { enabled: true, rule: "user.accountEnabled -eq true" },
      }),
      ["Unified", "DynamicMembership"],
    ],
  ];
  test.each(free)("does not count in %s", async (_, name, inputs, items) => {
    const kept = await plugin.create(usedKinds[name], inputs(items));
    expect((await plugin.diff(usedKinds[name], kept, inputs([...items].reverse()))).changed).toEqual([]);
  });
});

test("owners dropped from the program stay, whatever else changes", async () => {
  const inputs = { displayName: "Owned", securityEnabled: true };
  const kept = await plugin.create(usedKinds.Group, { ...inputs, owners: users(embedded, 2) });
  expect((await plugin.diff(usedKinds.Group, kept, inputs)).changed).toEqual([]);
  const changed = await plugin.update(usedKinds.Group, kept, { ...inputs, description: "d" });
  expect(embedded.store.owners(String(changed.properties.objectId)).sort()).toEqual(users(embedded, 2).sort());
});
