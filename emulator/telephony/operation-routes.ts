import type { GraphCall, GraphResult } from "../graph/call.ts";
import { GraphError } from "../graph/error.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { operationView, ordersOf, settleOrders } from "./orders.ts";
import { unverified } from "./unverified.ts";

const path = "/admin/teams/telephoneNumberManagement/operations";

/** Where an order to give or take a number has got to. */
export function operationRoutes(table: RouteTable): void {
  table.add("GET", `${path}/{id}`, readOperation, {
    permissions: [["TeamsTelephoneNumber.Read.All", "TeamsTelephoneNumber.ReadWrite.All"]],
  });
}

function readOperation(call: GraphCall): GraphResult {
  const { context } = call;
  settleOrders(context);
  const [id = ""] = call.params;
  const order = ordersOf(context).get(id);
  if (!order) {
    throw new GraphError(404, "NotFound", `The operation '${id}' was not found.`);
  }
  const operation = {
    "@odata.type": "#microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation",
    ...operationView(context, order),
  };
  const head = { "@odata.context": `${context.origin()}/${call.version}/$metadata#${path.slice(1)}/$entity` };
  return {
    status: 200,
    body: unverified.operationInsideValue ? { ...head, value: operation } : { ...head, ...operation },
  };
}
