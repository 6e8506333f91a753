import type { JsonObject } from "../../graph/index.ts";

/** How a request names an app of the catalogue; the host is Microsoft's in every cloud's documentation. */
export function appBinding(app: string): JsonObject {
  return { "teamsApp@odata.bind": `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${app}` };
}
