import { now } from "../../context.ts";
import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { checkBody } from "../../schema/check-body.ts";
import { type Entity, isObject, isStrings, type JsonObject, strings, text } from "../../store/json.ts";
import type { GraphCall, GraphResult } from "../call.ts";
import { type EntitySet, entitySet, findOr404 } from "../entity-set.ts";
import { GraphError, serviceBadRequest } from "../error.ts";
import type { GraphModule } from "../module.ts";
import { conditionalAccessMissing } from "./service.ts";
import { strengthId } from "./strength-id.ts";

const maxCustom = 15;
/** Combinations of one factor alone: a strength of these satisfies nothing by itself. */
const singleFactor = new Set([
  "password",
  "voice",
  "hardwareOath",
  "softwareOath",
  "sms",
  "qrCodePin",
  "federatedSingleFactor",
  "x509CertificateSingleFactor",
  "microsoftAuthenticatorPush",
]);

const read = [
  [
    "Policy.Read.All",
    "Policy.Read.AuthenticationMethod",
    "Policy.ReadWrite.AuthenticationMethod",
    "Policy.ReadWrite.ConditionalAccess",
  ],
];
const write = [["Policy.ReadWrite.AuthenticationMethod", "Policy.ReadWrite.ConditionalAccess"]];

const strengthSet: EntitySet = {
  path: "/policies/authenticationStrengthPolicies",
  type: "authenticationStrengthPolicy",
  collection: "authenticationStrengthPolicies",
  verbs: ["list", "get", "create", "update", "delete"],
  permissions: { list: read, get: read, create: write, update: write, delete: write },
  required: ["displayName", "allowedCombinations"],
  readOnly: ["policyType", "requirementsSatisfied", "createdDateTime", "modifiedDateTime"],
  updateAnswers: 200,
  missing: conditionalAccessMissing,
  expand: () => ({ combinationConfigurations: () => [] }),
  create: createStrength,
  update: updateStrength,
  remove: removeStrength,
};

export const authenticationStrengthsModule: GraphModule = {
  name: "authenticationStrengths",
  deliver({ store }) {
    const { common, policies } = readTenantDefaults().strengths;
    for (const policy of policies) {
      store
        .collection("authenticationStrengthPolicies")
        .set(policy.id, { ...common, ...policy, description: policy.displayName });
    }
  },
  routes(table) {
    for (const path of [
      "/policies/authenticationStrengthPolicies",
      "/identity/conditionalAccess/authenticationStrength/policies",
    ]) {
      const set = { ...strengthSet, path };
      entitySet(table, set);
      table.add("POST", `${path}/{id}/updateAllowedCombinations`, (call) => updateCombinations(call, set), {
        permissions: write,
      });
      table.add("GET", `${path}/{id}/usage`, (call) => usage(call, set), { permissions: read });
      table.add("GET", `${path}/{id}/combinationConfigurations`, (call) => noConfigurations(call, set), {
        permissions: read,
      });
    }
  },
};

function createStrength({ context }: GraphCall, body: JsonObject): Entity {
  const custom = [...context.store.collection("authenticationStrengthPolicies").values()].filter(
    (policy) => policy.policyType === "custom",
  );
  if (custom.length >= maxCustom) {
    throw serviceBadRequest(
      `The tenant has ${maxCustom} custom authentication strengths, which is the most it may have.`,
    );
  }
  const at = now(context);
  const combinations = checkCombinations(strings(body.allowedCombinations));
  return {
    id: context.newId(),
    createdDateTime: at,
    modifiedDateTime: at,
    displayName: checkName(body),
    description: body.description ?? "",
    policyType: "custom",
    requirementsSatisfied: satisfied(combinations),
    allowedCombinations: combinations,
  };
}

function updateStrength({ context }: GraphCall, strength: Entity, patch: JsonObject): Entity {
  refuseBuiltIn(strength);
  if (patch.allowedCombinations !== undefined) {
    throw serviceBadRequest(
      "Property 'allowedCombinations' is changed with the action updateAllowedCombinations only.",
    );
  }
  const next: Entity = { ...strength, ...patch, id: strength.id, modifiedDateTime: now(context) };
  checkName(next);
  return next;
}

function removeStrength({ context }: GraphCall, strength: Entity): void {
  refuseBuiltIn(strength);
  for (const policy of context.store.collection("conditionalAccessPolicies").values()) {
    if (isObject(policy.grantControls) && strengthId(policy.grantControls) === strength.id) {
      throw serviceBadRequest(
        `The authentication strength is referenced by the conditional access policy '${String(policy.displayName)}' (${policy.id}) and cannot be deleted.`,
      );
    }
  }
  context.store.collection("authenticationStrengthPolicies").delete(strength.id);
}

function updateCombinations(call: GraphCall, set: EntitySet): GraphResult {
  const strength = findOr404(call, set);
  refuseBuiltIn(strength);
  checkBody(call.version, "authenticationStrengthPolicy", call.body, { verb: "action" });
  const asked = isObject(call.body) ? call.body.allowedCombinations : undefined;
  if (!isStrings(asked)) {
    throw serviceBadRequest("The action updateAllowedCombinations needs the list allowedCombinations.");
  }
  const combinations = checkCombinations(asked);
  const next: Entity = {
    ...strength,
    allowedCombinations: combinations,
    requirementsSatisfied: satisfied(combinations),
    modifiedDateTime: now(call.context),
  };
  call.context.store.collection("authenticationStrengthPolicies").set(strength.id, next);
  const body = {
    "@odata.context": `${call.context.origin()}/${call.version}/$metadata#microsoft.graph.updateAllowedCombinationsResult`,
    additionalInformation: "The allowed combinations were updated.",
    currentCombinations: combinations,
    previousCombinations: strings(strength.allowedCombinations),
  };
  return { status: 200, body };
}

/** The policies that ask for a strength. */
function usage(call: GraphCall, set: EntitySet): GraphResult {
  const strength = findOr404(call, set);
  const using = [...call.context.store.collection("conditionalAccessPolicies").values()].filter(
    (policy) => isObject(policy.grantControls) && strengthId(policy.grantControls) === strength.id,
  );
  const rows = using.map(({ id, displayName, state }) => ({
    id,
    displayName: displayName ?? null,
    state: state ?? null,
  }));
  const mfa = strength.requirementsSatisfied === "mfa";
  return {
    status: 200,
    body: {
      "@odata.context": `${call.context.origin()}/${call.version}/$metadata#microsoft.graph.authenticationStrengthUsage`,
      mfa: mfa ? rows : [],
      none: mfa ? [] : rows,
    },
  };
}

function noConfigurations(call: GraphCall, set: EntitySet): GraphResult {
  const strength = findOr404(call, set);
  const context = `${call.context.origin()}/${call.version}/$metadata#policies/authenticationStrengthPolicies('${strength.id}')/combinationConfigurations`;
  return { status: 200, body: { "@odata.context": context, value: [] } };
}

function checkCombinations(combinations: string[]): string[] {
  const known = new Set([
    ...readTenantDefaults().strengths.policies.flatMap((policy) => policy.allowedCombinations),
    "password,x509CertificateSingleFactor",
    "password,x509CertificateMultiFactor",
    ...singleFactor,
  ]);
  if (combinations.length === 0) {
    throw serviceBadRequest("allowedCombinations must hold at least one combination.");
  }
  const tidy = combinations.map((combination) =>
    combination
      .split(",")
      .map((mode) => mode.trim())
      .join(","),
  );
  const unknown = tidy.find((combination) => !known.has(combination));
  if (unknown !== undefined) {
    throw serviceBadRequest(
      `allowedCombinations holds '${unknown}', which is no combination of authentication methods.`,
    );
  }
  if (new Set(tidy).size !== tidy.length) {
    throw serviceBadRequest("allowedCombinations holds a combination twice.");
  }
  return tidy;
}

function satisfied(combinations: string[]): "mfa" | "none" {
  return combinations.every((combination) => !singleFactor.has(combination)) ? "mfa" : "none";
}

function checkName(strength: JsonObject): string {
  const name = text(strength.displayName)?.trim() ?? "";
  if (name === "" || name.length > 256) {
    throw serviceBadRequest("displayName of an authentication strength must have 1 to 256 characters.");
  }
  return name;
}

function refuseBuiltIn(strength: Entity): void {
  if (strength.policyType === "builtIn") {
    throw new GraphError(
      400,
      "BadRequest",
      `'${String(strength.displayName)}' is built in and cannot be changed or deleted.`,
    );
  }
}
