import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { azureadForm } from "../../cli/audit/azuread-form.ts";
import { observedResource } from "../../cli/audit/observed-resource.ts";
import type { JsonObject } from "../../components/graph/index.ts";
import { rules, runRules } from "../../policies/rules.ts";
import { groupId } from "../policies/tenants.ts";

const type = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";
const judge = (...policies: JsonObject[]) => {
  const resources = policies.map((policy, index) => observedResource(type, `${index}`, azureadForm(policy)));
  const tenant = { resources, observed: { unreadable: {}, counts: {}, licences: ["entraP2" as const] } };
  const results = runRules(rules, tenant, { breakGlass: [groupId] }, new Date("2026-11-25T12:00:00Z"));
  return new Map(results.map(({ rule, verdict }) => [rule, verdict]));
};
/** As v1.0 delivers it: what is not set is null, an empty list, or absent. */
const mfa = {
  id: "1",
  displayName: "MFA",
  state: "enabled",
  conditions: {
    clientAppTypes: ["all"],
    userRiskLevels: [],
    signInRiskLevels: [],
    platforms: null,
    locations: null,
    devices: null,
    clientApplications: null,
    authenticationFlows: null,
    applications: { includeApplications: ["All"], excludeApplications: [], includeUserActions: [] },
    users: {
      includeUsers: ["All"],
      excludeUsers: [],
      excludeGroups: [groupId],
      excludeRoles: [],
      includeGuestsOrExternalUsers: null,
    },
  },
  grantControls: { operator: "OR", builtInControls: ["mfa"], authenticationStrength: null, termsOfUse: [] },
  sessionControls: null,
};

describe("a policy as Graph delivers it", () => {
  it("is judged as the same policy in a program would be", () => {
    expect(judge(mfa).get("mfa-for-everyone")).toBe("pass");
    expect(judge({ ...mfa, state: "disabled" }).get("mfa-for-everyone")).toBe("fail");
    expect(
      judge({
        ...mfa,
        conditions: { ...mfa.conditions, platforms: { includePlatforms: ["windows"], excludePlatforms: [] } },
      }).get("mfa-for-everyone"),
    ).toBe("fail");
  });

  it("may join flags by commas", () => {
    const flow = {
      ...mfa.conditions,
      authenticationFlows: { transferMethods: "deviceCodeFlow,authenticationTransfer" },
    };
    const block = { operator: "OR", builtInControls: ["block"] };
    expect(judge({ ...mfa, conditions: flow, grantControls: block }).get("device-code-flow-blocked")).toBe("fail");
    const alone = { ...mfa.conditions, authenticationFlows: { transferMethods: "deviceCodeFlow" } };
    expect(judge({ ...mfa, conditions: alone, grantControls: block }).get("device-code-flow-blocked")).toBe("pass");
  });

  it("may name every kind of guest in one text", () => {
    const types =
      "internalGuest,b2bCollaborationGuest,b2bCollaborationMember,b2bDirectConnectUser,otherExternalUser,serviceProvider";
    const users = {
      includeUsers: [],
      excludeGroups: [groupId],
      includeGuestsOrExternalUsers: {
        guestOrExternalUserTypes: types,
        externalTenants: {
          "@odata.type": "#microsoft.graph.conditionalAccessAllExternalTenants",
          membershipKind: "all",
        },
      },
    };
    expect(judge({ ...mfa, conditions: { ...mfa.conditions, users } }).get("mfa-for-guests")).toBe("pass");
  });

  it("may have a session control that is switched off", () => {
    const sessionControls = { signInFrequency: { isEnabled: false, value: 1, type: "days" }, persistentBrowser: null };
    expect(judge({ ...mfa, sessionControls }).get("reauthentication")).toBe("fail");
  });

  it("may hold anything at all: there is a verdict, and nothing is passed for it", () => {
    const anything = fc.dictionary(
      fc.constantFrom("conditions", "state", "displayName", "grantControls", "sessionControls"),
      fc.jsonValue({ maxDepth: 4 }),
    );
    const seed = 20_261_125;
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (policies) => {
        const verdicts = judge(...(policies as JsonObject[]));
        for (const rule of ["mfa-for-everyone", "legacy-authentication-blocked", "mfa-for-guests"] as const) {
          expect(verdicts.get(rule)).not.toBe("pass");
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  it("may come in thousands", () => {
    expect(
      judge(...Array.from({ length: 3_000 }, (_, index) => ({ ...mfa, displayName: `${index}` }))).get(
        "mfa-for-everyone",
      ),
    ).toBe("pass");
  });
});
