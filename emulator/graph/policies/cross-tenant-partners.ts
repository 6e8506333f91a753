import { isGuid } from "../../schema/primitive.ts";
import { type Entity, text } from "../../store/json.ts";
import type { Permissions } from "../call.ts";
import { entitySet } from "../entity-set.ts";
import { GraphError, serviceBadRequest } from "../error.ts";
import type { GraphModule } from "../module.ts";
import { mergeComplex } from "../singleton.ts";

const read: Permissions = [["Policy.Read.All", "Policy.ReadWrite.CrossTenantAccess"]];
const write: Permissions = [["Policy.ReadWrite.CrossTenantAccess"]];

/** What other tenants are allowed here, beside the default; kept by the other tenant's id. */
export const crossTenantPartnersModule: GraphModule = {
  name: "crossTenantPartners",
  routes(table) {
    entitySet(table, {
      path: "/policies/crossTenantAccessPolicy/partners",
      type: "crossTenantAccessPolicyConfigurationPartner",
      collection: "crossTenantAccessPartners",
      verbs: ["list", "get", "create", "update", "delete"],
      permissions: { list: read, get: read, create: write, update: write, delete: write },
      required: ["tenantId"],
      writable: ["tenantId"],
      missing: (key) =>
        new GraphError(404, "Request_ResourceNotFound", `The partner configuration of tenant '${key}' was not found.`),
      create: ({ context }, body) => {
        const tenantId = text(body.tenantId)?.toLowerCase() ?? "";
        if (!isGuid(tenantId) || tenantId === context.store.identity.tenantId) {
          throw serviceBadRequest(`tenantId is '${tenantId}'; it must be the id of another tenant.`);
        }
        if (context.store.collection("crossTenantAccessPartners").has(tenantId)) {
          throw new GraphError(
            409,
            "Request_MultipleObjectsWithSameKeyValue",
            `The tenant '${tenantId}' is a partner already.`,
          );
        }
        return { isServiceProvider: null, ...body, tenantId, id: tenantId } satisfies Entity;
      },
      remove: ({ context: { store } }, { id }) => {
        store.collection("crossTenantAccessPartners").delete(id);
        store.collection("crossTenantIdentitySynchronization").delete(id);
      },
      update: (_call, partner, patch) => {
        if (patch.tenantId !== undefined && patch.tenantId !== partner.tenantId) {
          throw serviceBadRequest("Property 'tenantId' is read-only and cannot be set.");
        }
        return { ...mergeComplex(partner, patch), id: partner.id };
      },
    });
  },
};
