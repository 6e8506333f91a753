import { type EntitySet, entitySet } from "../graph/entity-set.ts";
import type { GraphModule } from "../graph/module.ts";

const policySet: EntitySet = {
  path: "/identityGovernance/entitlementManagement/assignmentPolicies",
  type: "accessPackageAssignmentPolicy",
  collection: "accessPackageAssignmentPolicies",
  verbs: ["list", "get"],
};

/**
 * Who may ask for an access package. They are read only: catalogues, packages and everything that makes one are not
 * modelled, so a tenant has the policies it was seeded with, mostly none.
 */
export const accessPackagesModule: GraphModule = {
  name: "accessPackages",
  routes(table) {
    entitySet(table, policySet);
  },
};
