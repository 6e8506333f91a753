import { answerEntity } from "../../odata/entity-answer.ts";
import { checkBody } from "../../schema/check-body.ts";
import { type Entity, isObject } from "../../store/json.ts";
import type { GraphCall, GraphResult } from "../call.ts";
import { withoutAnnotations } from "../entity-set.ts";
import { GraphError } from "../error.ts";
import type { GraphModule } from "../module.ts";
import { mergeComplex } from "../singleton.ts";

const path = "/policies/crossTenantAccessPolicy/partners/{id}/identitySynchronization";
const type = "crossTenantIdentitySyncPolicyPartner";
const collection = "crossTenantIdentitySynchronization";

/** Whether a partner may put its people into this tenant; one for each partner, made by PUT and gone with it. */
export const identitySynchronizationModule: GraphModule = {
  name: "identitySynchronization",
  routes(table) {
    table.add("GET", path, (call) =>
      answerEntity(call, existing(call), {
        type,
        context: `policies/crossTenantAccessPolicy/partners('${partnerOf(call).id}')/identitySynchronization/$entity`,
      }),
    );
    table.add("PUT", path, (call) => write(call, blank(partnerOf(call).id)));
    table.add("PATCH", path, (call) => write(call, existing(call)));
    table.add("DELETE", path, (call) => {
      call.context.store.collection(collection).delete(existing(call).id);
      return { status: 204 };
    });
  },
};

const blank = (tenantId: string): Entity => ({ id: tenantId, tenantId, displayName: null, userSyncInbound: null });

function partnerOf({ context, params }: GraphCall): Entity {
  const key = (params[0] ?? "").toLowerCase();
  const partner = context.store.collection("crossTenantAccessPartners").get(key);
  if (!partner) {
    throw missing(`The partner configuration of tenant '${key}' was not found.`);
  }
  return partner;
}

function existing(call: GraphCall): Entity {
  const { id } = partnerOf(call);
  const found = call.context.store.collection(collection).get(id);
  if (!found) {
    throw missing(`Tenant '${id}' has no identity synchronization policy here.`);
  }
  return found;
}

const missing = (message: string): GraphError => new GraphError(404, "Request_ResourceNotFound", message);

function write(call: GraphCall, before: Entity): GraphResult {
  checkBody(call.version, type, call.body, { verb: "update" });
  const body = withoutAnnotations(isObject(call.body) ? call.body : {});
  call.context.store.collection(collection).set(before.id, { ...mergeComplex(before, body), id: before.id });
  return { status: 204 };
}
