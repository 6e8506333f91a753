import { waitUntil } from "../graph/consistency.ts";
import { type GraphObject, idOf, textOf, textsOf } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import { inSetOrder } from "../terraform/set-order.ts";
import { combinationOf, notEmpty } from "../terraform/text-checks.ts";
import { type Data, text, texts } from "../terraform/value.ts";
import { attempting, Diagnosis } from "./diagnosis.ts";
import { gone, untilGone } from "./presence.ts";
import { describeId, makeId, parseId, strengthId } from "./resource-id.ts";
import type { ResourceKind } from "./resource-kind.ts";

const path = "/policies/authenticationStrengthPolicies";

// Graph's authenticationMethodModes.
const methods = combinationOf(
  "deviceBasedPush",
  "email",
  "federatedMultiFactor",
  "federatedSingleFactor",
  "fido2",
  "hardwareOath",
  "microsoftAuthenticatorPush",
  "password",
  "sms",
  "softwareOath",
  "temporaryAccessPassMultiUse",
  "temporaryAccessPassOneTime",
  "voice",
  "windowsHelloForBusiness",
  "x509CertificateMultiFactor",
  "x509CertificateSingleFactor",
);

/** Which combinations of sign-in methods are strong enough. */
export const authenticationStrengthPolicy: ResourceKind = {
  type: "azuread:index/authenticationStrengthPolicy:AuthenticationStrengthPolicy",
  terraformType: "azuread_authentication_strength_policy",
  schemaVersion: 1,
  minutes: { create: 5, read: 5, update: 5, delete: 5 },
  fields: {
    displayName: { kind: "text", required: true, check: notEmpty },
    description: { kind: "text" },
    allowedCombinations: { kind: "set", required: true, of: { kind: "text", check: methods } },
  },
  idForm: strengthId,

  async create(tenant, planned, keep) {
    const what = "Could not create authentication strength policy";
    const body = { ...names(planned), allowedCombinations: combinations(planned) };
    const made = await attempting(what, () => tenant.v1.post(path, body));
    const objectId = idOf(made, what);
    await attempting(`Waiting for creation of ${describeId(strengthId, objectId)}`, () =>
      waitUntil(async () => !(await gone(tenant.v1, `${path}/${objectId}`)), tenant.pace, tenant.span),
    );
    keep(makeId(strengthId, objectId));
  },

  async read(tenant, id) {
    const [objectId = ""] = parseId(strengthId, id);
    try {
      const found = await tenant.v1.get(`${path}/${objectId}`);
      return {
        displayName: textOf(found, "displayName"),
        description: textOf(found, "description"),
        allowedCombinations: textsOf(found, "allowedCombinations"),
      };
    } catch (error) {
      if (wasNotFound(error)) {
        return undefined;
      }
      throw new Diagnosis("Result is nil", "bad API response");
    }
  },

  async update(tenant, id, { planned, changed }) {
    const [objectId = ""] = parseId(strengthId, id);
    const described = describeId(strengthId, objectId);
    await attempting(`Could not update ${described}`, () => tenant.v1.patch(`${path}/${objectId}`, names(planned)));
    if (changed("allowedCombinations")) {
      const body = { allowedCombinations: combinations(planned) };
      await attempting(`Could not update allowed combinations for ${described}`, () =>
        tenant.v1.post(`${path}/${objectId}/updateAllowedCombinations`, body),
      );
    }
    return "read";
  },

  async delete(tenant, id) {
    const [objectId = ""] = parseId(strengthId, id);
    const described = describeId(strengthId, objectId);
    await attempting(`Deleting ${described}`, () => tenant.v1.delete(`${path}/${objectId}`), "id");
    await attempting(`waiting for deletion of ${described}`, () =>
      untilGone(tenant, () => gone(tenant.v1, `${path}/${objectId}`)),
    );
  },
};

function names(planned: Data): GraphObject {
  return {
    "@odata.type": "#microsoft.graph.authenticationStrengthPolicy",
    displayName: text(planned.displayName),
    description: text(planned.description) || null,
  };
}

function combinations(planned: Data): string[] {
  return inSetOrder(texts(planned.allowedCombinations), "schema");
}
