import { describe, expect, test } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { mfaForAll, types, users } from "./support/embedded.ts";
import { pluginOfFile } from "./support/plugin-of-file.ts";
import { type PluginProcess, urn } from "./support/plugin-process.ts";

let tenant: EmbeddedTenant;
let plugin: PluginProcess;
pluginOfFile((served) => {
  ({ tenant, plugin } = served);
});

const uuid = "0b7c4a3e-0000-4000-8000-000000000001";
const conditions = (more: object = {}) => ({
  applications: { includedApplications: ["All"] },
  clientAppTypes: ["all"],
  users: { includedUsers: ["All"] },
  ...more,
});
const location = (more: object) => ({ displayName: "L", ...more });
const one = (key: string, names: string, at: string) =>
  `Missing required argument. "${key}": one of \`${names}\` must be specified. Examine values at 'x.${at}'.`;
const listed = (...names: string[]) => `[${names.map((name) => `"${name}"`).join(" ")}]`;
const combination = "Invalid combination of arguments.";

/** Inputs, and the whole sentences with which the check refuses them. */
const checks: [what: string, type: string, inputs: object, sentences: string[]][] = [
  [
    "a group that is neither mail nor security enabled",
    types.group,
    { displayName: "A" },
    [
      one("mail_enabled", "mail_enabled,security_enabled", "mailEnabled"),
      one("security_enabled", "mail_enabled,security_enabled", "securityEnabled"),
    ],
  ],
  [
    "a group without a name",
    types.group,
    { securityEnabled: true },
    [
      `Missing required argument. The argument "display_name" is required, but no definition was found.. Examine values at 'x.displayName'.`,
    ],
  ],
  [
    "members beside a rule",
    types.group,
    { displayName: "A", securityEnabled: true, members: [uuid], dynamicMembership: { enabled: true, rule: "r" } },
    [
      `Conflicting configuration arguments. "dynamic_membership": conflicts with members. Examine values at 'x.dynamicMembership'.`,
      `Conflicting configuration arguments. "members": conflicts with dynamic_membership. Examine values at 'x.members'.`,
    ],
  ],
  [
    "a nickname with a space",
    types.group,
    { displayName: "A", securityEnabled: true, mailNickname: "a b" },
    [`Value cannot contain these characters: @()\\[]";:<>,SPACE. Examine values at 'x.mailNickname'.`],
  ],
  [
    "more than a hundred owners",
    types.group,
    { displayName: "A", securityEnabled: true, owners: Array(101).fill(uuid) },
    [
      `Too many list items. Attribute owners supports 100 item maximum, but config has 101 declared.. Examine values at 'x.owners'.`,
    ],
  ],
  [
    "a member that is no object id",
    types.group,
    { displayName: "A", securityEnabled: true, members: ["kari"] },
    [`expected "members.0" to be a valid UUID, got kari. Examine values at 'x.members'.`],
  ],
  [
    "a policy state outside the list",
    types.policy,
    mfaForAll({ state: "on" }),
    [
      `expected state to be one of ${listed("disabled", "enabled", "enabledForReportingButNotEnforced")}, got on. Examine values at 'x.state'.`,
    ],
  ],
  [
    "an unknown client app type, by its place",
    types.policy,
    mfaForAll({ conditions: conditions({ clientAppTypes: ["all", "fax"] }) }),
    [
      `expected conditions.0.client_app_types.1 to be one of ${listed("all", "browser", "easSupported", "exchangeActiveSync", "mobileAppsAndDesktopClients", "other")}, got fax. Examine values at 'x.conditions.clientAppTypes[1]'.`,
    ],
  ],
  [
    "a policy without controls",
    types.policy,
    { ...mfaForAll(), grantControls: undefined },
    [
      one("grant_controls", "grant_controls,session_controls", "grantControls"),
      one("session_controls", "grant_controls,session_controls", "sessionControls"),
    ],
  ],
  [
    "a policy for nobody",
    types.policy,
    mfaForAll({ conditions: conditions({ users: { excludedUsers: [uuid] } }) }),
    ["includedUsers", "includedGroups", "includedRoles", "includedGuestsOrExternalUsers"].map((name) => {
      const [terraform, at] = [
        `conditions.0.users.0.${name.replace(/[A-Z]/g, (l) => `_${l.toLowerCase()}`)}`,
        `conditions.users.${name}`,
      ];
      const all = ["groups", "guests_or_external_users", "roles", "users"].map(
        (who) => `conditions.0.users.0.included_${who}`,
      );
      return one(terraform, all.join(","), at);
    }),
  ],
  [
    "a policy for applications and for user actions",
    types.policy,
    mfaForAll({
      conditions: conditions({
        applications: { includedApplications: ["All"], includedUserActions: ["urn:user:registerdevice"] },
      }),
    }),
    ["included_applications", "included_user_actions"].map((name) => {
      const both =
        "conditions.0.applications.0.included_applications,conditions.0.applications.0.included_user_actions";
      const at = name === "included_applications" ? "includedApplications" : "includedUserActions";
      return `${combination} "conditions.0.applications.0.${name}": only one of \`${both}\` can be specified, but \`${both}\` were specified.. Examine values at 'x.conditions.applications.${at}'.`;
    }),
  ],
  [
    "grant controls without a control",
    types.policy,
    mfaForAll({ grantControls: { operator: "OR" } }),
    [
      ["built_in_controls", "builtInControls"],
      ["authentication_strength_policy_id", "authenticationStrengthPolicyId"],
      ["terms_of_use", "termsOfUses"],
    ].map(([terraform, at]) =>
      one(
        `grant_controls.0.${terraform}`,
        "grant_controls.0.authentication_strength_policy_id,grant_controls.0.built_in_controls,grant_controls.0.terms_of_use",
        `grantControls.${at}`,
      ),
    ),
  ],
  [
    "a sign-in frequency without its period",
    types.policy,
    mfaForAll({ sessionControls: { signInFrequency: 4 } }),
    [
      `Missing required argument. "session_controls.0.sign_in_frequency": all of \`session_controls.0.sign_in_frequency,session_controls.0.sign_in_frequency_period\` must be specified. Examine values at 'x.sessionControls.signInFrequency'.`,
    ],
  ],
  [
    "a location with both kinds",
    types.namedLocation,
    location({ ip: { ipRanges: ["192.0.2.0/24"] }, country: { countriesAndRegions: ["NO"] } }),
    ["ip", "country"].map(
      (name) =>
        `${combination} "${name}": only one of \`country,ip\` can be specified, but \`country,ip\` were specified.. Examine values at 'x.${name}'.`,
    ),
  ],
  [
    "a location with neither kind",
    types.namedLocation,
    location({}),
    ["ip", "country"].map(
      (name) => `${combination} "${name}": one of \`country,ip\` must be specified. Examine values at 'x.${name}'.`,
    ),
  ],
  [
    "too wide an address range, and none at all",
    types.namedLocation,
    location({ ip: { ipRanges: ["10.0.0.0/7", "10.0.0.0", "::/8"] } }),
    [
      `expected "ip.0.ip_ranges.0" to have a prefix length at least 8, got 7. Examine values at 'x.ip.ipRanges[0]'.`,
      `expected "ip.0.ip_ranges.1" to be a valid IPv4 or IPv6 prefix. Examine values at 'x.ip.ipRanges[1]'.`,
    ],
  ],
  [
    "a sign-in method that does not exist",
    types.strength,
    { displayName: "S", allowedCombinations: ["password,pigeon"] },
    [
      `unrecognized authentication method "pigeon" in "allowed_combinations.0". Examine values at 'x.allowedCombinations'.`,
    ],
  ],
  [
    "a role and a principal that are no object ids",
    types.roleAssignment,
    { roleId: "admin", principalObjectId: "kari" },
    [
      `expected "role_id" to be a valid UUID, got admin. Examine values at 'x.roleId'.`,
      `expected "principal_object_id" to be a valid UUID, got kari. Examine values at 'x.principalObjectId'.`,
    ],
  ],
];

describe("the check refuses", () => {
  test.each(checks)("%s", async (_, type, inputs, sentences) => {
    expect((await plugin.check(type, inputs)).failures.sort()).toEqual([...sentences].sort());
  });

  test("a strength named by its bare id", async () => {
    const { failures } = await plugin.check(
      types.policy,
      mfaForAll({ grantControls: { operator: "OR", authenticationStrengthPolicyId: uuid } }),
    );
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain(
      "parsing the PolicyAuthenticationStrengthPolicy ID: the number of segments didn't match",
    );
    expect(failures[0]).toContain("> /policies/authenticationStrengthPolicies/authenticationStrengthPolicyId");
  });
});

describe("the check lets pass", () => {
  const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
  test.each([
    ["unknown properties", types.group, { displayName: "A", securityEnabled: true, colour: "blue" }],
    [
      "ids in a policy that are no ids",
      types.policy,
      mfaForAll({ conditions: conditions({ users: { includedUsers: ["kari"] } }) }),
    ],
    ["names of countries", types.namedLocation, location({ country: { countriesAndRegions: ["Norge"] } })],
    [
      "a rule without the type that goes with it",
      types.group,
      { displayName: "A", securityEnabled: true, dynamicMembership: { enabled: true, rule: "r" } },
    ],
    [
      "session controls that do nothing, alone",
      types.policy,
      { ...mfaForAll({ sessionControls: { disableResilienceDefaults: false } }), grantControls: undefined },
    ],
    [
      "what is not known yet",
      types.group,
      { displayName: unknown, securityEnabled: unknown, members: [unknown], owners: unknown },
    ],
  ])("%s", async (_, type, inputs) => {
    expect((await plugin.check(type, inputs)).failures).toEqual([]);
  });
});

const security = { displayName: "A", securityEnabled: true };
const team = { ...security, mailEnabled: true, types: ["Unified"], mailNickname: "a" };
/** Inputs that pass the check, and the sentence with which planning refuses them. */
const plans: [what: string, type: string, inputs: object, sentence: string][] = [
  [
    "a dynamic type without a rule",
    types.group,
    { ...security, types: ["DynamicMembership"] },
    '`dynamic_membership` must be specified when `types` contains "DynamicMembership"',
  ],
  [
    "mail without the unified type",
    types.group,
    { ...security, mailEnabled: true, mailNickname: "a" },
    '`types` must contain "Unified" for mail-enabled groups',
  ],
  [
    "the unified type without mail",
    types.group,
    { ...security, types: ["Unified"] },
    "`mail_enabled` must be true for unified groups",
  ],
  [
    "mail without a nickname",
    types.group,
    { ...team, mailNickname: undefined },
    "`mail_nickname` is required for mail-enabled groups",
  ],
  ...Object.entries({
    auto_subscribe_new_members: { autoSubscribeNewMembers: true },
    external_senders_allowed: { externalSendersAllowed: true },
    hide_from_address_lists: { hideFromAddressLists: true },
    hide_from_outlook_clients: { hideFromOutlookClients: true },
    provisioning_options: { provisioningOptions: ["Team"] },
  }).map(([name, more]): [string, string, object, string] => [
    `${name} on a security group`,
    types.group,
    { ...security, ...more },
    `\`${name}\` is only supported for unified groups`,
  ]),
  [
    "a role-assignable group without security",
    types.group,
    { displayName: "A", mailEnabled: true, mailNickname: "a", types: ["Unified"], assignableToRole: true },
    "`assignable_to_role` can only be `true` for security-enabled groups",
  ],
  [
    "a theme on a security group",
    types.group,
    { ...security, theme: "Blue" },
    "`theme` is only supported for unified groups",
  ],
  [
    "behaviours on a security group",
    types.group,
    { ...security, behaviors: ["WelcomeEmailDisabled"] },
    "`behaviors` is only supported for unified groups",
  ],
  [
    "hidden members on a security group",
    types.group,
    { ...security, visibility: "Hiddenmembership" },
    '`visibility` can only be "Hiddenmembership" for unified groups',
  ],
  [
    "a frequency beside every time",
    types.policy,
    mfaForAll({
      sessionControls: { signInFrequencyInterval: "everyTime", signInFrequency: 1, signInFrequencyPeriod: "hours" },
    }),
    "when `session_controls.sign_in_frequency_interval` is set to `everyTime`, `sign_in_frequency` and `sign_in_frequency_period` are not valid",
  ],
];

describe("planning refuses, in a preview already,", () => {
  test.each(plans)("%s", async (_, type, inputs, sentence) => {
    expect((await plugin.check(type, inputs)).failures).toEqual([]);
    const whole = `diffing ${urn(type)}: 1 error occurred:\n\t* ${sentence}\n\n`;
    await expect(plugin.create(type, inputs, true)).rejects.toThrow(whole);
    await expect(plugin.create(type, inputs)).rejects.toThrow(whole);
  });

  test("the same on a change", async () => {
    const { id, properties } = await plugin.create(types.group, { displayName: "Themed", securityEnabled: true });
    const theme = { displayName: "Themed", securityEnabled: true, theme: "Blue" };
    await expect(plugin.diff(types.group, id, properties, theme)).rejects.toThrow(
      "`theme` is only supported for unified groups",
    );
  });
});

describe("the tenant's refusals", () => {
  test("come with the step, the status and Graph's own words", async () => {
    await expect(
      plugin.create(types.policy, mfaForAll({ conditions: conditions({ users: { includedUsers: [uuid] } }) })),
    ).rejects.toThrow(
      /^1 error occurred:\n\t\* Could not create conditional access policy: unexpected status 400 \(400 Bad Request\) with error: \w+: .*/,
    );
  });

  test("after the group was made leave it in the state, with the reason", async () => {
    const [member] = users(tenant, 1) as [string];
    const inputs = { displayName: "Half made", securityEnabled: true, members: [member, uuid] };
    const failure = await plugin.create(types.group, inputs).catch((error) => error);
    expect(failure.message).toMatch(
      /^creating urn:.*1 error occurred:\n\t\* Could not add members to group with object ID: "\/groups\//s,
    );
    expect(tenant.store.collection("groups").get(failure.left.id.split("/").at(-1))).toMatchObject({
      displayName: "Half made",
    });
    expect(failure.left.properties).toMatchObject({ displayName: "Half made", objectId: null });
  });
});
