import * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { laneBefore, laneCount } from "../../components/conditional-access/lanes.ts";
import {
  ConditionalAccess,
  type ConditionalAccessArgs,
  Organisation,
  policyKeys,
  privilegedRoles,
} from "../../components/index.ts";
import { breakGlassAccounts, smallOrganisation } from "./fixtures.ts";
import { declare, objectIdOf, ofType, one, type Registered } from "./mocks.ts";

const policyType = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";
const defaultsType = "pulumi-nodejs:dynamic/tenant:IdentitySecurityDefaults";
const breakGlass = objectIdOf("litle-break-glass");

const accessWith = (changes: (organisation: Organisation) => Partial<ConditionalAccessArgs> = () => ({})) =>
  declare(() => {
    const organisation = new Organisation("litle", {
      organisation: smallOrganisation(),
      breakGlass: { accounts: breakGlassAccounts },
    });
    new ConditionalAccess("access", {
      breakGlass: organisation.breakGlass,
      baseline: "minimal",
      ...changes(organisation),
    });
  });

const policies = (resources: readonly Registered[]) => ofType(resources, policyType);
const declaredOf = (resources: readonly Registered[]) =>
  one(resources, "access").outputs.declared as { breakGlass: string; policies: Record<string, unknown>[] };

const everyApp = { applications: { includedApplications: ["All"] } };

describe("ConditionalAccess", () => {
  let resources: Registered[];
  beforeAll(async () => {
    resources = await accessWith();
  });

  it.each([
    [
      "legacy-authentication",
      "CA003-Global-AttackSurfaceReduction-AllApps-AnyPlatform-Block-LegacyAuthentication",
      {
        clientAppTypes: ["exchangeActiveSync", "other"],
        users: { includedUsers: ["All"], excludedGroups: [breakGlass] },
      },
      { operator: "OR", builtInControls: ["block"] },
    ],
    [
      "device-code-flow",
      "CA004-Global-AttackSurfaceReduction-AllApps-AnyPlatform-Block-DeviceCodeFlow",
      {
        clientAppTypes: ["all"],
        authenticationFlowTransferMethods: ["deviceCodeFlow"],
        users: { includedUsers: ["All"], excludedGroups: [breakGlass] },
      },
      { operator: "OR", builtInControls: ["block"] },
    ],
    [
      "mfa-everyone",
      "CA006-Global-BaseProtection-AllApps-AnyPlatform-MFA",
      { clientAppTypes: ["all"], users: { includedUsers: ["All"], excludedGroups: [breakGlass] } },
      { operator: "OR", builtInControls: ["mfa"] },
    ],
    [
      "phishing-resistant-administrators",
      "CA109-Admins-IdentityProtection-AllApps-AnyPlatform-PhishingResistantMFA",
      {
        clientAppTypes: ["all"],
        users: { includedRoles: Object.values(privilegedRoles), excludedGroups: [breakGlass] },
      },
      {
        operator: "OR",
        authenticationStrengthPolicyId: "/policies/authenticationStrengthPolicies/00000000-0000-0000-0000-000000000004",
      },
    ],
    [
      "mfa-guests",
      "CA400-Guests-BaseProtection-AllApps-AnyPlatform-MFA",
      {
        clientAppTypes: ["all"],
        users: {
          includedGuestsOrExternalUsers: [
            {
              guestOrExternalUserTypes: [
                "internalGuest",
                "b2bCollaborationGuest",
                "b2bCollaborationMember",
                "b2bDirectConnectUser",
                "otherExternalUser",
                "serviceProvider",
              ],
              externalTenants: [{ membershipKind: "all" }],
            },
          ],
          excludedGroups: [breakGlass],
        },
      },
      { operator: "OR", builtInControls: ["mfa"] },
    ],
  ])("writes %s in full, report-only", (key, displayName, conditions, grantControls) => {
    const policy = one(resources, `access-${key}`);
    expect(policy).toMatchObject({ type: policyType, parent: "access" });
    expect(policy.inputs).toEqual({
      displayName,
      state: "enabledForReportingButNotEnforced",
      conditions: { ...everyApp, ...conditions },
      grantControls,
    });
  });

  it("makes what the first version made where a stack asks for no more, and leaves break-glass out of each one", () => {
    const first = policyKeys.slice(0, 5).map((key) => `access-${key}`);
    expect(policies(resources).map(({ name }) => name)).toEqual(first.toSorted());
    for (const { inputs } of policies(resources)) {
      expect(inputs).toMatchObject({ conditions: { users: { excludedGroups: [breakGlass] } } });
    }
  });

  it("asks the eight most privileged roles for a phishing-resistant method", () => {
    expect(Object.keys(privilegedRoles)).toHaveLength(8);
    expect(new Set(Object.values(privilegedRoles)).size).toBe(8);
  });

  it("leaves security defaults alone while every policy only reports", () => {
    expect(ofType(resources, defaultsType)).toEqual([]);
  });

  it("turns off security defaults after all that only reports and before the first policy that is on", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    const staged = await accessWith(() => ({ policies: { "mfa-everyone": "on", "legacy-authentication": "on" } }));
    expect(policies(staged).flatMap(({ name, inputs }) => (inputs.state === "enabled" ? [name] : []))).toEqual([
      "access-legacy-authentication",
      "access-mfa-everyone",
    ]);
    const defaults = one(staged, "access-security-defaults");
    expect(defaults).toMatchObject({
      type: defaultsType,
      parent: "access",
      inputs: { settings: { isEnabled: false }, restoreOnDelete: true },
    });
    expect(defaults.waitsFor).toEqual(
      expect.arrayContaining([
        "litle-break-glass",
        "access-device-code-flow",
        "access-phishing-resistant-administrators",
        "access-mfa-guests",
      ]),
    );
    expect(one(staged, "access-legacy-authentication").waitsFor).toContain("access-security-defaults");
    expect(one(staged, "access-mfa-everyone").waitsFor).toContain("access-security-defaults");
  });

  it("turns everything on where the stack says on, with single policies held back", async () => {
    const on = await accessWith(() => ({ stage: "on", policies: { "mfa-guests": "reportOnly" } }));
    const states = Object.fromEntries(policies(on).map(({ name, inputs }) => [name, inputs.state]));
    expect(states).toEqual({
      "access-legacy-authentication": "enabled",
      "access-device-code-flow": "enabled",
      "access-mfa-everyone": "enabled",
      "access-phishing-resistant-administrators": "enabled",
      "access-mfa-guests": "enabledForReportingButNotEnforced",
    });
  });

  it("warns when security defaults go off while MFA for everyone only reports", async () => {
    const warn = vi.spyOn(pulumi.log, "warn").mockResolvedValue();
    await accessWith(() => ({ policies: { "device-code-flow": "on" } }));
    expect(warn.mock.calls.map(([text]) => text)).toEqual([
      "access: security defaults go off while policies do not decide for everyone: legacy-authentication, mfa-everyone; turn on what they did for everyone",
    ]);
    warn.mockClear();
    await accessWith(() => ({ stage: "on" }));
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it("sends policies out in lanes that keep to one request a second", () => {
    expect(laneCount).toBe(2);
    const waits = Object.fromEntries(
      policies(resources).map(({ name, waitsFor }) => [name, waitsFor.filter((other) => other.startsWith("access-"))]),
    );
    expect(waits).toEqual({
      "access-legacy-authentication": [],
      "access-device-code-flow": [],
      "access-mfa-everyone": ["access-legacy-authentication"],
      "access-phishing-resistant-administrators": ["access-device-code-flow"],
      "access-mfa-guests": ["access-mfa-everyone"],
    });
    expect(laneBefore(["a", "b", "c"], 3)).toEqual(["a"]);
  });
});

describe("what the policies say about themselves", () => {
  it("names groups by symbol, roles and guests by their kind", async () => {
    const { policies: declared, breakGlass: symbol } = declaredOf(await accessWith());
    expect(symbol).toBe("group:litle-break-glass");
    expect(declared[0]).toEqual({
      key: "legacy-authentication",
      displayName: "CA003-Global-AttackSurfaceReduction-AllApps-AnyPlatform-Block-LegacyAuthentication",
      state: "enabledForReportingButNotEnforced",
      stated: false,
      include: ["All"],
      exclude: ["group:litle-break-glass"],
    });
    expect(declared[3]?.include).toEqual(Object.values(privilegedRoles).map((id) => `role:${id}`));
    expect(declared[4]?.include).toHaveLength(6);
    expect(declared[4]?.include).toContain("guests:b2bDirectConnectUser");
  });

  it("shows a transform that lets break-glass in", async () => {
    const { policies: declared } = declaredOf(
      await accessWith((organisation) => ({
        groups: [organisation.rollout["0"]!],
        transform: {
          policy: (args, { key }) =>
            key !== "mfa-guests"
              ? args
              : {
                  ...args,
                  conditions: {
                    applications: { includedApplications: ["All"] },
                    clientAppTypes: ["all"],
                    users: {
                      includedUsers: ["cccccccc-0000-4000-8000-000000000001"],
                      includedGroups: [organisation.rollout["0"]!.objectId, "dddddddd-0000-4000-8000-000000000001"],
                      excludedGroups: [pulumi.output("eeeeeeee-0000-4000-8000-000000000001")],
                    },
                  },
                },
        },
      })),
    );
    expect(declared.find(({ key }) => key === "mfa-guests")).toMatchObject({
      include: [
        "user:cccccccc-0000-4000-8000-000000000001",
        "group:litle-rollout-0",
        "id:dddddddd-0000-4000-8000-000000000001",
      ],
      exclude: ["unknown"],
    });
    expect(declared[0]).toMatchObject({ exclude: ["group:litle-break-glass"] });
  });

  it("does not say that a policy was meant to be on when only a transform turned it on", async () => {
    const warn = vi.spyOn(pulumi.log, "warn").mockResolvedValue();
    const changed = await accessWith(() => ({
      policies: { "mfa-everyone": "on" },
      transform: { policy: { state: "enabled" } },
    }));
    expect(declaredOf(changed).policies.map(({ key, state, stated }) => [key, state, stated])).toEqual([
      ["legacy-authentication", "enabled", false],
      ["device-code-flow", "enabled", false],
      ["mfa-everyone", "enabled", true],
      ["phishing-resistant-administrators", "enabled", false],
      ["mfa-guests", "enabled", false],
    ]);
    warn.mockRestore();
  });

  it("calls unknown what an output hides", async () => {
    const hidden = await accessWith((organisation) => ({
      transform: {
        policy: (args) => ({
          ...args,
          conditions: pulumi.output(args.conditions).apply((c) => c),
          state: organisation.breakGlass.objectId,
        }),
      },
    }));
    expect(declaredOf(hidden).policies[0]).toMatchObject({
      state: "unknown",
      include: ["unknown"],
      exclude: ["unknown"],
    });
  });
});
