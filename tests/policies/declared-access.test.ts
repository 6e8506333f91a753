import { describe, expect, it } from "vitest";
import { analyse, evaluate, type SignIn } from "../../access/index.ts";
import { declareTenant } from "../../cli/program-under-mocks/index.ts";
import { findProject } from "../../cli/project.ts";
import { type DeclaredResource, type DeclaredTenant, declaredAccess, type Value } from "../../policies/rules.ts";
import { component, group, groupId, otherId, policy, summary, tenant, unknown } from "./tenants.ts";

const mfa = { state: "enabled", grantControls: { operator: "OR", builtInControls: ["mfa"] } };
const somebody = (groups: string[]): SignIn => ({
  who: { kind: "user", id: "somebody", type: "member", groups, roles: [] },
  target: { kind: "app", id: "x", microsoft: false },
});

function verdictFor(declared: DeclaredTenant, groups: string[], rest: Partial<SignIn> = {}) {
  const access = declaredAccess(declared);
  return evaluate(access.policies, { ...somebody(groups), ...rest }, access.tenant).kind;
}

function location(name: string, inputs: Record<string, Value>, objectId: Value = otherId): DeclaredResource {
  const type = "azuread:index/namedLocation:NamedLocation";
  return { urn: `urn:${name}`, type, name, inputs, outputs: { objectId } };
}

function own(name: string, inputs: Record<string, Value>): DeclaredResource {
  const type = `pulumi-nodejs:dynamic/tenant:${name}`;
  return { urn: `urn:${name}`, type, name, inputs, outputs: {} };
}

describe("the access a program declares", () => {
  it("leaves out of a policy who is in the group it excludes", () => {
    const declared = tenant(group("glass"), policy("mfa", { includedUsers: ["All"], excludedGroups: [groupId] }, mfa));
    expect(verdictFor(declared, [groupId])).toBe("notCovered");
    expect(verdictFor(declared, [])).toBe("allowed");
  });

  it("does not know whom a policy leaves out while the id of the group is not known", () => {
    const declared = tenant(policy("mfa", { includedUsers: ["All"], excludedGroups: [unknown] }, mfa));
    expect(verdictFor(declared, [])).toBe("unknown");
  });

  it("knows a group without an id by the name its component gives it", () => {
    const declared = tenant(
      group("break-glass", unknown),
      policy("mfa", { includedUsers: ["All"], excludedGroups: [unknown] }, mfa, ["break-glass"]),
      component([summary({ state: "enabled" })]),
    );
    const { policies, subjects, tenant: facts } = declaredAccess(declared);
    const glass = subjects.find(({ kind }) => kind === "breakGlass");
    expect(evaluate(policies, { ...somebody([]), who: glass!.who }, facts).kind).toBe("notCovered");
    expect(evaluate(policies, somebody([]), facts).kind).toBe("allowed");
  });

  it("does not believe a component whose words cannot be all of the unknown ids", () => {
    const declared = tenant(
      group("break-glass", unknown),
      policy("mfa", { includedUsers: ["All"], excludedGroups: [unknown, unknown] }, mfa),
      component([summary({ state: "enabled" })]),
    );
    expect(verdictFor(declared, [])).toBe("unknown");
  });

  it.each<[string, Value]>([
    ["state", unknown],
    ["conditions", unknown],
    ["grantControls", unknown],
    ["sessionControls", unknown],
    ["sessionControls", { signInFrequency: unknown, signInFrequencyPeriod: "hours" }],
    ["grantControls", { operator: "OR", builtInControls: [unknown] }],
    ["grantControls", { operator: "OR", authenticationStrengthPolicyId: unknown }],
    ["conditions", { users: unknown, applications: { includedApplications: ["All"] } }],
  ])("does not know what a policy does while its %s is not known: %j", (name, value) => {
    const whole = policy("mfa", { includedUsers: ["All"] }, mfa);
    const declared = tenant({ ...whole, inputs: { ...whole.inputs, [name]: value } });
    expect(verdictFor(declared, [])).toBe("unknown");
  });

  it.each<[string, Record<string, Value>, SignIn["network"], string]>([
    ["an address in the network", { ip: { ipRanges: ["192.0.2.0/24"] } }, { ip: "192.0.2.7" }, "allowed"],
    ["an address outside of it", { ip: { ipRanges: ["192.0.2.0/24"] } }, { ip: "198.51.100.7" }, "notCovered"],
    ["any address while a range is not known", { ip: { ipRanges: [unknown] } }, { ip: "192.0.2.7" }, "unknown"],
    [
      "any address while the trust is not known",
      { ip: { ipRanges: ["192.0.2.0/24"], trusted: unknown } },
      { ip: "192.0.2.7" },
      "unknown",
    ],
    ["a country that is listed", { country: { countriesAndRegions: ["NO"] } }, { country: "NO" }, "allowed"],
    [
      "a country while the list is not known",
      { country: { countriesAndRegions: [unknown] } },
      { country: "NO" },
      "unknown",
    ],
    [
      "an unknown country where unknown ones count",
      { country: { countriesAndRegions: ["NO"], includeUnknownCountriesAndRegions: true } },
      { country: null },
      "allowed",
    ],
  ])("judges %s", (_title, inputs, network, kind) => {
    const conditions = { clientAppTypes: ["all"], locations: { includedLocations: [otherId] } };
    const declared = tenant(
      location("there", inputs),
      policy("mfa", { includedUsers: ["All"] }, { ...mfa, conditions }),
    );
    expect(verdictFor(declared, [], { network: network! })).toBe(kind);
  });

  it("does not know a location that is not declared", () => {
    const conditions = { clientAppTypes: ["all"], locations: { includedLocations: [otherId] } };
    const declared = tenant(policy("mfa", { includedUsers: ["All"] }, { ...mfa, conditions }));
    expect(verdictFor(declared, [], { network: { ip: "192.0.2.7" } })).toBe("unknown");
  });

  it("counts the members of a group in a group", () => {
    const inner = "33333333-3333-4333-8333-333333333333";
    const outer = { ...group("outer"), inputs: { displayName: "outer", members: [inner] } };
    const declared = tenant(outer, group("inner", inner), policy("mfa", { includedGroups: [groupId] }, mfa));
    expect(verdictFor(declared, [inner])).toBe("allowed");
  });

  it("knows which methods a strength of its own accepts", () => {
    const id = "/policies/authenticationStrengthPolicies/44444444-4444-4444-8444-444444444444";
    const type = "azuread:index/authenticationStrengthPolicy:AuthenticationStrengthPolicy";
    const keys: DeclaredResource = {
      urn: "urn:keys",
      type,
      name: "keys",
      inputs: { allowedCombinations: ["fido2"] },
      outputs: { id },
    };
    const demand = { operator: "OR", authenticationStrengthPolicyId: id };
    const declared = tenant(
      keys,
      policy("keys", { includedUsers: ["All"] }, { state: "enabled", grantControls: demand }),
    );
    const { policies, tenant: facts } = declaredAccess(declared);
    const signIn: SignIn = {
      ...somebody([]),
      who: { ...somebody([]).who, methods: ["password", "sms"] } as SignIn["who"],
    };
    expect(evaluate(policies, signIn, facts)).toMatchObject({
      kind: "allowed",
      neverMet: [[{ combinations: ["fido2"] }]],
    });
  });

  it.each([
    [true, []],
    [false, ["compliantDevice"]],
  ])(
    "a guest meets the demand for a device where the partner's is trusted (%s)",
    (isCompliantDeviceAccepted, neverMet) => {
      const declared = tenant(
        own("CrossTenantAccessDefault", { settings: { inboundTrust: { isCompliantDeviceAccepted } } }),
        policy(
          "device",
          { includedUsers: ["All"] },
          { ...mfa, grantControls: { operator: "OR", builtInControls: ["compliantDevice"] } },
        ),
      );
      const { policies, tenant: facts } = declaredAccess(declared);
      const guest: SignIn = {
        ...somebody([]),
        who: { kind: "user", id: "g", type: "b2bCollaborationGuest", groups: [], roles: [] },
      };
      expect(evaluate(policies, guest, facts)).toMatchObject({ neverMet: neverMet.map((kind) => [{ kind }]) });
    },
  );

  it("asks about break-glass by account, each group a policy names, and everyone who holds a named role", () => {
    const glass = { ...group("break-glass"), inputs: { displayName: "break-glass", members: ["a1", "a2"] } };
    const declared = tenant(
      glass,
      group("named", otherId),
      group("not named", "55555555-5555-4555-8555-555555555555"),
      policy(
        "mfa",
        {
          includedGroups: [otherId],
          includedRoles: ["f28a1f50-f6e7-4571-818b-6a12f2af6b6c"],
          excludedGroups: [groupId],
        },
        mfa,
      ),
    );
    const { subjects } = declaredAccess(declared, { breakGlass: ["break-glass"] });
    expect(subjects.map(({ key }) => key)).toEqual([
      "break-glass 1",
      "break-glass 2",
      "group:named",
      "role:62e90394-69f5-4237-9190-012177145e10",
      "role:f28a1f50-f6e7-4571-818b-6a12f2af6b6c",
      "synchronisation",
      "deployer",
    ]);
  });
});

describe("the access the Voss stack declares", () => {
  it("has every persona with its head count, no policy that is not understood, and nobody in break-glass is stopped", async () => {
    const declared = await declareTenant(findProject(new URL("../..", import.meta.url).pathname), "demo");
    const { policies, tenant: facts, subjects } = declaredAccess(declared);
    const personas = subjects.filter(({ kind }) => kind === "persona");
    expect(personas.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Kontor", "Fagkontor", "Skule", "Barnehage", "Omsorg", "Drift", "Folkevalde"]),
    );
    expect(personas.find(({ name }) => name === "Omsorg")?.people).toBeGreaterThan(400);
    const findings = analyse(policies, facts, subjects, { reportOnlyToo: true });
    expect(findings.filter(({ kind }) => kind === "notUnderstood")).toEqual([]);
    expect(subjects.filter(({ kind }) => kind === "breakGlass")).toHaveLength(2);
    expect(findings.filter(({ kind }) => kind === "canBeStopped")).toEqual([]);
  });
});
