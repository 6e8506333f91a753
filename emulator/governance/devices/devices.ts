import { entitySet } from "../../graph/entity-set.ts";
import type { GraphModule } from "../../graph/module.ts";

/** Devices of the directory, to read: they come by joining, not by this API. A new tenant has none. */
export const devicesModule: GraphModule = {
  name: "devices",
  routes(table) {
    entitySet(table, {
      path: "/devices",
      type: "device",
      collection: "devices",
      verbs: ["list", "get"],
      directory: true,
      page: { default: 100, max: 999 },
    });
  },
};
