import { waitUntil } from "../graph/consistency.ts";
import { idOf, textOf } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import { block, type Data, text } from "../terraform/value.ts";
import { attempting } from "./diagnosis.ts";
import { policyFields } from "./policy-fields.ts";
import { sentPolicy } from "./policy-sent.ts";
import { policyState } from "./policy-state.ts";
import { gone, untilGone } from "./presence.ts";
import { describeId, makeId, parseId, policyId } from "./resource-id.ts";
import type { ResourceKind } from "./resource-kind.ts";

const path = "/identity/conditionalAccess/policies";

/** Who may sign in to what, and under which conditions. */
export const conditionalAccessPolicy: ResourceKind = {
  type: "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy",
  terraformType: "azuread_conditional_access_policy",
  schemaVersion: 1,
  minutes: { create: 5, read: 5, update: 15, delete: 5 },
  fields: policyFields,
  idForm: policyId,
  refuse: async ({ planned }) => refusal(planned),

  async create(tenant, planned, keep) {
    const what = "Could not create conditional access policy";
    const made = await attempting(what, () => tenant.v1.post(path, sentPolicy(planned)));
    const objectId = idOf(made, what);
    await attempting(`Waiting for creation of ${describeId(policyId, objectId)}`, () =>
      waitUntil(async () => !(await gone(tenant.v1, `${path}/${objectId}`)), tenant.pace, tenant.span),
    );
    keep(makeId(policyId, objectId));
  },

  async read(tenant, id) {
    const [objectId = ""] = parseId(policyId, id);
    try {
      return policyState(await tenant.v1.get(`${path}/${objectId}`));
    } catch (error) {
      if (wasNotFound(error)) {
        return undefined;
      }
      return attempting(`retrieving ${describeId(policyId, objectId)}`, () => Promise.reject(error), "id");
    }
  },

  async update(tenant, id, { planned }) {
    const [objectId = ""] = parseId(policyId, id);
    await attempting(`Could not update conditional access policy with ID: "${id}"`, () =>
      tenant.v1.patch(`${path}/${objectId}`, sentPolicy(planned)),
    );
    // Only the name and the state are looked at: the rest may lag behind unnoticed.
    const seen = async () => {
      const policy = await tenant.v1.get(`${path}/${objectId}`);
      return ["displayName", "state"].every((name) => textOf(policy, name) === text(planned[name]));
    };
    await attempting(`waiting for update of conditional access policy with ID "${id}"`, () =>
      waitUntil(seen, tenant.pace, tenant.span),
    );
    return "planned";
  },

  async delete(tenant, id) {
    const [objectId = ""] = parseId(policyId, id);
    const described = describeId(policyId, objectId);
    if (await attempting(`retrieving ${described}`, () => gone(tenant.v1, `${path}/${objectId}`), "id")) {
      return;
    }
    await attempting(`Deleting ${described}`, () => tenant.v1.delete(`${path}/${objectId}`), "id");
    await attempting(`Waiting for deletion of ${described}`, () =>
      untilGone(tenant, () => gone(tenant.v1, `${path}/${objectId}`)),
    );
  },
};

function refusal(planned: Data): string | undefined {
  const session = block(planned.sessionControls);
  if (session === undefined) {
    return undefined;
  }
  const ineffective =
    session.applicationEnforcedRestrictionsEnabled !== true &&
    session.disableResilienceDefaults !== true &&
    text(session.cloudAppSecurityPolicy) === "" &&
    text(session.persistentBrowserMode) === "" &&
    !session.signInFrequency &&
    session.signInFrequencyAuthenticationType === "primaryAndSecondaryAuthentication" &&
    session.signInFrequencyInterval === "timeBased";
  if (ineffective && block(planned.grantControls) === undefined) {
    return "when specifying `session_controls` but not `grant_controls`, one of the properties in the `session_controls` block must be set to an effective value in order for session controls to work";
  }
  const counted = Boolean(session.signInFrequency) || text(session.signInFrequencyPeriod) !== "";
  return session.signInFrequencyInterval === "everyTime" && counted
    ? "when `session_controls.sign_in_frequency_interval` is set to `everyTime`, `sign_in_frequency` and `sign_in_frequency_period` are not valid"
    : undefined;
}
