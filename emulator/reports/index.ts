import type { GraphModule } from "../graph/module.ts";
import { singleton } from "../graph/singleton.ts";
import { directoryAuditRoutes } from "./directory-audits.ts";
import { registrationRoutes } from "./registration-details.ts";
import { signInRoutes } from "./sign-ins.ts";
import { teamsReportRoutes } from "./teams-reports.ts";

/** Evidence: how Teams is used, who has registered what, who signed in, who changed what. */
export const reportsModule: GraphModule = {
  name: "reports",
  deliver({ store }) {
    // Names are concealed in a new tenant until an administrator shows them.
    store.setSingleton("adminReportSettings", { id: "reportSettings", displayConcealedNames: true });
  },
  routes(table) {
    singleton(table, {
      path: "/admin/reportSettings",
      type: "adminReportSettings",
      name: "adminReportSettings",
      change: "PATCH",
    });
    teamsReportRoutes(table);
    registrationRoutes(table);
    signInRoutes(table);
    directoryAuditRoutes(table);
  },
};
