import { entitySet } from "../graph/entity-set.ts";
import type { GraphModule } from "../graph/module.ts";
import { mergeComplex } from "../graph/singleton.ts";
import { schemaOf } from "../schema/schema.ts";
import type { JsonObject } from "../store/json.ts";

const on = new Set(["quarantineUponUpnConflictEnabled", "quarantineUponProxyAddressesConflictEnabled"]);

/** What synchronisation with an on-premises directory may do; only a signed-in administrator reads or changes it. */
export const onPremisesSynchronizationModule: GraphModule = {
  name: "onPremisesSynchronization",
  deliver({ store }) {
    const id = store.identity.tenantId;
    const features: JsonObject = {};
    for (const { name, type } of schemaOf("v1.0")
      .type("onPremisesDirectorySynchronizationFeature")
      .properties.values()) {
      if (type === "Boolean") {
        features[name] = on.has(name);
      }
    }
    store.collection("onPremisesSynchronization").set(id, {
      id,
      configuration: {
        accidentalDeletionPrevention: { synchronizationPreventionType: "enabledForCount", alertThreshold: 500 },
      },
      features,
    });
  },
  routes(table) {
    entitySet(table, {
      path: "/directory/onPremisesSynchronization",
      type: "onPremisesDirectorySynchronization",
      collection: "onPremisesSynchronization",
      verbs: ["list", "get", "update"],
      update: (_call, before, patch) => ({ ...mergeComplex(before, patch), id: before.id }),
    });
  },
};
