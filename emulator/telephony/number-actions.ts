import type { GraphCall, GraphResult } from "../graph/call.ts";
import { serviceBadRequest } from "../graph/error.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { type Entity, text } from "../store/json.ts";
import { type Parameter, readParameters } from "./action-body.ts";
import { checkAssignment } from "./assignment-rules.ts";
import { directRoutingOperator, numbersPath, readNumber } from "./number-id.ts";
import { findNumber, freeNumber, numbersOf } from "./number-inventory.ts";
import { checkLocation } from "./number-location.ts";
import { ordersOf, placeOrder, settleOrders } from "./orders.ts";
import { unverified } from "./unverified.ts";
import { updateNumber } from "./update-number.ts";

/** Both forms of the path: as documented, and as the SDKs made from the schema call it. */
export function numberActionRoutes(table: RouteTable): void {
  const permissions = [["TeamsTelephoneNumber.ReadWrite.All"]];
  const actions = { assignNumber, unassignNumber, updateNumber };
  for (const [name, handler] of Object.entries(actions)) {
    table.add("POST", `${numbersPath}/${name}`, handler, { permissions });
    table.add("POST", `${numbersPath}/microsoft.graph.teamsAdministration.${name}`, handler, { permissions });
  }
}

const numberType: Parameter = { type: "enum", enumName: "teamsAdministration.numberType" };

function assignNumber(call: GraphCall): GraphResult {
  const { context } = call;
  settleOrders(context);
  const given = readParameters(call, "assignNumber", {
    telephoneNumber: { type: "String", required: true },
    assignmentTargetId: { type: "String", required: true },
    numberType: { ...numberType, required: true },
    assignmentCategory: { type: "enum", enumName: "teamsAdministration.assignmentCategory" },
    locationId: { type: "String" },
  });
  const type = String(given.numberType);
  const telephoneNumber = readNumber(String(given.telephoneNumber), type);
  const known = findNumber(context, telephoneNumber);
  // Direct Routing needs no upload: the number is in the inventory from its first assignment on.
  const number = known ?? (type === "directRouting" ? directNumber(telephoneNumber) : undefined);
  checkKnown(call, number, telephoneNumber, type);
  checkIdle(call, number);
  const targetId = String(given.assignmentTargetId);
  const category = text(given.assignmentCategory) ?? "primary";
  const locationId = text(given.locationId) ?? null;
  checkLocation(call, number, locationId);
  const problem = unverified.refusedAtOnce ? checkAssignment(context, number, targetId, category) : undefined;
  if (problem !== undefined) {
    throw serviceBadRequest(problem);
  }
  numbersOf(context).set(number.id, number);
  const wanted = { assignmentTargetId: targetId, assignmentCategory: category, locationId };
  return accepted(call, placeOrder(context, { kind: "Assignment", numberId: number.id, wanted }));
}

function unassignNumber(call: GraphCall): GraphResult {
  const { context } = call;
  settleOrders(context);
  const given = readParameters(call, "unassignNumber", {
    telephoneNumber: { type: "String", required: true },
    numberType: { ...numberType, required: true },
  });
  const type = String(given.numberType);
  const telephoneNumber = readNumber(String(given.telephoneNumber), type);
  const number = findNumber(context, telephoneNumber);
  checkKnown(call, number, telephoneNumber, type);
  checkIdle(call, number);
  if (number.assignmentTargetId === null) {
    throw serviceBadRequest(`Telephone number ${telephoneNumber} is not assigned to anyone.`);
  }
  return accepted(call, placeOrder(context, { kind: "Unassignment", numberId: number.id, wanted: {} }));
}

const directNumber = (telephoneNumber: string): Entity =>
  freeNumber(directRoutingOperator, telephoneNumber, {
    numberType: "directRouting",
    capabilities: ["conferenceAssignment", "voiceApplicationAssignment", "userAssignment"],
  });

function checkKnown(
  { context }: GraphCall,
  number: Entity | undefined,
  named: string,
  type: string,
): asserts number is Entity {
  if (number?.numberType !== type) {
    throw serviceBadRequest(
      `Telephone number ${named} of type ${type} was not found from tenant ${context.store.identity.tenantId}.`,
    );
  }
}

/** One order at a time for each number. */
function checkIdle({ context }: GraphCall, number: Entity): void {
  for (const order of ordersOf(context).values()) {
    if (order.numberId === number.id && (order.status === "notStarted" || order.status === "running")) {
      throw serviceBadRequest(`Telephone number ${String(number.telephoneNumber)} has an order that is not finished.`);
    }
  }
}

function accepted({ context, version }: GraphCall, order: Entity): GraphResult {
  const location = `${context.origin()}/${version}/admin/teams/telephoneNumberManagement/operations('${order.id}')`;
  return { status: 202, headers: { location } };
}
