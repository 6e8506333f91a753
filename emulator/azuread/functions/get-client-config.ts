import type { DataFunction } from "./data-function.ts";

/** Who the plugin signs in as. */
export const getClientConfig: DataFunction = {
  token: "azuread:index/getClientConfig:getClientConfig",
  fields: {},
  async call({ tenantId, clientId, callerId: objectId }) {
    return { tenantId, clientId, objectId, id: `${tenantId}-${clientId}-${objectId}` };
  },
};
