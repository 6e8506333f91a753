import type { TenantContext } from "../context.ts";
import type { GraphCall, GraphResult } from "../graph/call.ts";
import { GraphError, serviceBadRequest } from "../graph/error.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerListOf } from "../local-types/local-list.ts";
import { localType } from "../local-types/local-type.ts";
import type { JsonObject } from "../store/json.ts";
import { isResourceAccount } from "./is-resource-account.ts";
import { numbersOf } from "./number-inventory.ts";
import { settleOrders } from "./orders.ts";
import { unverified } from "./unverified.ts";

const path = "/admin/teams/resourceAccounts";

/** Microsoft's schema has no such type; its page on Teams Phone extensibility shows these properties. */
const resourceAccount = localType("teamsResourceAccount", {
  id: "String",
  userPrincipalName: "String?",
  displayName: "String?",
  appId: "String?",
  phoneNumber: "String?",
  acsResourceId: "String?",
});

/** Accounts of call queues and auto attendants, read only, in beta. */
export function resourceAccountRoutes(table: RouteTable): void {
  const options = { versions: ["beta"] } as const;
  table.add("GET", path, listAccounts, options);
  table.add("GET", `${path}/{id}`, readAccount, options);
}

function listAccounts(call: GraphCall): GraphResult {
  settleOrders(call.context);
  for (const key of call.query.keys()) {
    if (!/^\$?(filter|top|skiptoken)$/i.test(key)) {
      throw serviceBadRequest(`The query option '${key}' is not supported here; $filter and $top are.`);
    }
  }
  const accounts = call.context.store.collection("applicationInstances");
  return answerListOf(call, resourceAccount, {
    context: path.slice(1),
    items: [...accounts.keys()].map((id) => [accounts.orderOf(id), viewOf(call.context, id)]),
    page: { default: unverified.pageSize, max: unverified.pageSize },
  });
}

function readAccount(call: GraphCall): GraphResult {
  settleOrders(call.context);
  const [id = ""] = call.params;
  if (!isResourceAccount(call.context, id)) {
    throw new GraphError(404, "NotFound", `The resource account '${id}' was not found.`);
  }
  const head = { "@odata.context": `${call.context.origin()}/${call.version}/$metadata#${path.slice(1)}/$entity` };
  return { status: 200, body: { ...head, ...viewOf(call.context, id) } };
}

function viewOf(context: TenantContext, id: string): JsonObject {
  const instance = context.store.collection("applicationInstances").get(id);
  const user = context.store.collection("users").get(id);
  const number = [...numbersOf(context).values()].find(({ assignmentTargetId }) => assignmentTargetId === id);
  return {
    id,
    userPrincipalName: user?.userPrincipalName ?? null,
    displayName: user?.displayName ?? null,
    appId: instance?.applicationId ?? null,
    phoneNumber: number ? `tel:${String(number.telephoneNumber)}` : null,
    acsResourceId: instance?.acsResourceId ?? null,
  };
}
