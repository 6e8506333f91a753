import type { GraphModule } from "../graph/module.ts";
import { appRoutes } from "./app-routes.ts";
import { channelMemberRoutes } from "./channel-member-routes.ts";
import { channelRoutes } from "./channel-routes.ts";
import { operationRoutes } from "./operations.ts";
import { tabRoutes } from "./tab-routes.ts";
import { teamMemberRoutes } from "./team-member-routes.ts";
import { teamRoutes } from "./team-routes.ts";
import { templateRoutes } from "./template-routes.ts";

/** Teams on Graph: teams of groups and from templates, channels, members, tabs, apps, asynchronous operations. */
export const teamsModule: GraphModule = {
  name: "teams",
  routes(table) {
    teamRoutes(table);
    teamMemberRoutes(table);
    channelRoutes(table);
    channelMemberRoutes(table);
    tabRoutes(table);
    appRoutes(table);
    templateRoutes(table);
    operationRoutes(table);
  },
};
