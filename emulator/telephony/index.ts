import type { GraphModule } from "../graph/module.ts";
import { numberActionRoutes } from "./number-actions.ts";
import { deliverNumbers } from "./number-inventory.ts";
import { numberListRoutes } from "./number-list.ts";
import { operationRoutes } from "./operation-routes.ts";
import { policyAssignmentRoutes } from "./policy-user-assignments.ts";
import { resourceAccountRoutes } from "./resource-accounts.ts";
import { userConfigurationRoutes } from "./user-configurations.ts";

/** Teams administration on Graph: the operator's numbers and who has them, user configurations, policies given to people. */
export const telephonyModule: GraphModule = {
  name: "teamsAdministration",
  deliver: deliverNumbers,
  routes(table) {
    numberListRoutes(table);
    numberActionRoutes(table);
    operationRoutes(table);
    userConfigurationRoutes(table);
    policyAssignmentRoutes(table);
    resourceAccountRoutes(table);
  },
};
