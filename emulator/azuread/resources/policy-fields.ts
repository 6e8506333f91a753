import type { Fields, ListField } from "../terraform/field.ts";
import { notEmpty, oneOf } from "../terraform/text-checks.ts";
import { conditionFields } from "./policy-condition-fields.ts";
import { idProblem, strengthId } from "./resource-id.ts";

// The values of these lists are Graph's own, in the version of the SDK that azuread 3.8.0 was built with.
const oneControlOf = ["authenticationStrengthPolicyId", "builtInControls", "termsOfUses"];
const oneOfControls = ["grantControls", "sessionControls"];
const names: ListField = { kind: "list", of: { kind: "text", check: notEmpty } };

/** A conditional access policy. Authentication contexts and application filters are not in this version. */
export const policyFields: Fields = {
  displayName: { kind: "text", required: true, check: notEmpty },
  state: { kind: "text", required: true, check: oneOf("disabled", "enabled", "enabledForReportingButNotEnforced") },
  conditions: { kind: "block", required: true, fields: conditionFields },
  grantControls: {
    kind: "block",
    atLeastOneOf: oneOfControls,
    fields: {
      operator: { kind: "text", required: true, check: oneOf("AND", "OR") },
      builtInControls: {
        kind: "list",
        atLeastOneOf: oneControlOf,
        of: {
          kind: "text",
          check: oneOf(
            "approvedApplication",
            "block",
            "compliantApplication",
            "compliantDevice",
            "domainJoinedDevice",
            "mfa",
            "passwordChange",
          ),
        },
      },
      authenticationStrengthPolicyId: {
        kind: "text",
        atLeastOneOf: oneControlOf,
        check: (value) => idProblem(strengthId, value),
      },
      customAuthenticationFactors: names,
      termsOfUses: { ...names, atLeastOneOf: oneControlOf, terraformName: "terms_of_use" },
    },
  },
  sessionControls: {
    kind: "block",
    atLeastOneOf: oneOfControls,
    // Session controls that do nothing show no change while the tenant holds none.
    ineffective: (controls) => Object.values(controls).every((value) => !value),
    fields: {
      applicationEnforcedRestrictionsEnabled: { kind: "flag" },
      cloudAppSecurityPolicy: { kind: "text", check: oneOf("blockDownloads", "mcasConfigured", "monitorOnly") },
      disableResilienceDefaults: { kind: "flag" },
      persistentBrowserMode: { kind: "text", check: oneOf("always", "never") },
      signInFrequency: { kind: "number", atLeast: 0, requiredWith: ["signInFrequencyPeriod"] },
      signInFrequencyAuthenticationType: {
        kind: "text",
        computed: true,
        check: oneOf("primaryAndSecondaryAuthentication", "secondaryAuthentication"),
      },
      signInFrequencyInterval: { kind: "text", computed: true, check: oneOf("everyTime", "timeBased") },
      signInFrequencyPeriod: { kind: "text", requiredWith: ["signInFrequency"], check: oneOf("days", "hours") },
    },
  },
  objectId: { kind: "text", readOnly: true },
};
