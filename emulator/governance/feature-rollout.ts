import { type EntitySet, entitySet } from "../graph/entity-set.ts";
import { badRequest } from "../graph/error.ts";
import type { GraphModule } from "../graph/module.ts";

const set: EntitySet = {
  path: "/policies/featureRolloutPolicies",
  type: "featureRolloutPolicy",
  collection: "featureRolloutPolicies",
  verbs: ["list", "get", "create", "update", "delete"],
  directory: false,
  required: ["displayName", "feature", "isEnabled"],
  create: ({ context }, body) => {
    for (const policy of context.store.collection("featureRolloutPolicies").values()) {
      if (policy.feature === body.feature) {
        throw badRequest(`The feature '${String(body.feature)}' has a rollout policy already.`);
      }
    }
    return { description: null, isAppliedToOrganization: false, ...body, id: context.newId() };
  },
};

/** Features of sign-in that some groups get before the others; only a signed-in administrator reads or changes it. */
export const featureRolloutModule: GraphModule = {
  name: "featureRolloutPolicies",
  routes(table) {
    entitySet(table, set);
  },
};
