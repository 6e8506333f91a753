import { describe, expect, it } from "vitest";
import { givesAccessBack } from "../../../cli/diff/gives-access-back.ts";
import type { DeclaredResource, DeclaredTenant, Value } from "../../../policies/rules.ts";

type Inputs = Record<string, Value>;
const urn = (type: string, name: string) => `urn:pulumi:prod::tenant::${type}::${name}`;
const resource = (type: string, name: string, inputs: Inputs, outputs: Inputs = {}): DeclaredResource => ({
  urn: urn(type, name),
  type,
  name,
  inputs,
  outputs: { objectId: `id of ${name}`, ...outputs },
});
const group = (name: string, members: string[] = []) =>
  resource("azuread:index/group:Group", name, { displayName: name, members });
const policy = (name: string, state: string, users: Inputs, control: string) =>
  resource("azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy", name, {
    displayName: name,
    state,
    conditions: { applications: { includedApplications: ["All"] }, clientAppTypes: ["all"], users },
    grantControls: { operator: "OR", builtInControls: [control] },
  });
const meetings = (settings: Inputs) =>
  resource("pulumi-nodejs:dynamic/tenant:TeamsMeetingPolicy", "meetings", { identity: "Global", settings });

const everyone = { includedUsers: ["All"], excludedGroups: [] };
const mfa = policy("MFA", "enabled", everyone, "mfa");
const away = { includedUsers: ["All"], excludedGroups: ["id of staff"] };
const pupils = { includedGroups: ["id of pupils"] };
const blocked = policy("Pupils", "enabled", pupils, "block");
const open = meetings({ AllowCloudRecording: true });
const tenant = (...resources: DeclaredResource[]): DeclaredTenant => ({
  resources: [group("staff"), group("pupils"), open, ...resources],
});

describe("a change gives access back, and does nothing else,", () => {
  const cases: readonly (readonly [string, boolean, DeclaredTenant, DeclaredTenant])[] = [
    ["when a policy is turned off", true, tenant(mfa, blocked), tenant(mfa, { ...blocked, inputs: off(blocked) })],
    ["when a policy is taken away", true, tenant(mfa, blocked), tenant(mfa)],
    ["when a policy only reports from now on", true, tenant(mfa, blocked), tenant(mfa, reporting(blocked))],
    ["when a group is left out", true, tenant(mfa), tenant(policy("MFA", "enabled", away, "mfa"))],
    [
      "when a new group is made that a policy leaves out",
      true,
      tenant(mfa),
      tenant(group("travel"), policy("MFA", "enabled", { ...everyone, excludedGroups: ["id of travel"] }, "mfa")),
    ],
    ["never when nothing changes for anybody", false, tenant(mfa), tenant(mfa)],
    ["never when a policy is turned on", false, tenant(mfa), tenant(mfa, blocked)],
    [
      "never when somebody else loses by it",
      false,
      tenant(mfa, blocked),
      tenant(mfa, policy("Pupils", "enabled", { includedGroups: ["id of staff"] }, "block")),
    ],
    [
      "never when another policy is made that would stop somebody once it is on",
      false,
      tenant(mfa),
      tenant(reporting(blocked)),
    ],
    [
      "never when something else than access changes too",
      false,
      tenant(mfa, blocked),
      { resources: [...tenant(mfa).resources.filter((one) => one !== open), meetings({ AllowCloudRecording: false })] },
    ],
    [
      "never when a group holds other people from now on",
      false,
      { resources: [group("staff", ["a"]), group("pupils"), mfa, blocked] },
      { resources: [group("staff", ["b"]), group("pupils"), mfa] },
    ],
    ["never before the first `up`, which has nothing to give back", false, { resources: [] }, tenant(mfa)],
  ];

  it.each(cases)("%s", (_, expected, now, program) => {
    expect(givesAccessBack(now, program)).toBe(expected);
  });
});

function off({ inputs }: DeclaredResource): Inputs {
  return { ...inputs, state: "disabled" };
}

function reporting(one: DeclaredResource): DeclaredResource {
  return { ...one, inputs: { ...one.inputs, state: "enabledForReportingButNotEnforced" } };
}
