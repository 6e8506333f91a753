import type { GraphCall, GraphResult } from "../graph/call.ts";
import { GraphError, serviceBadRequest } from "../graph/error.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import type { FilterExpression } from "../odata/filter-syntax.ts";
import { parseFilter } from "../odata/parse-filter.ts";
import { numbersPath } from "./number-id.ts";
import { numbersOf } from "./number-inventory.ts";
import { settleOrders } from "./orders.ts";

const type = "teamsAdministration.numberAssignment";
const pageSize = { default: 500, max: 1000 };

/** The operator's inventory: every number of the tenant, and who has it. */
export function numberListRoutes(table: RouteTable): void {
  table.add("GET", numbersPath, listNumbers);
  table.add("GET", `${numbersPath}/{id}`, readNumberAssignment);
}

/** Pages by $top and $skip, as documented; the answer carries no link to the next page. */
function listNumbers(call: GraphCall): GraphResult {
  settleOrders(call.context);
  const query = new URLSearchParams();
  for (const [key, value] of call.query) {
    const name = key.replace(/^\$/, "").toLowerCase();
    if (!["filter", "top", "skip", "select"].includes(name)) {
      throw serviceBadRequest(`The query option '${key}' is not supported here; $filter, $top and $skip are.`);
    }
    query.append(`$${name}`, value);
  }
  const top = query.get("$top");
  if (top !== null && /^\d+$/.test(top) && (Number(top) < 1 || Number(top) > pageSize.max)) {
    throw serviceBadRequest(`$top is ${top}; it must be from 1 to ${pageSize.max}.`);
  }
  if (top === null) {
    query.set("$top", String(pageSize.default));
  }
  refuseUnfilterable(query.get("$filter"));
  const numbers = numbersOf(call.context);
  return answerCollection(
    { ...call, query },
    { type, context: numbersPath.slice(1), items: [...numbers].map(([id, number]) => [numbers.orderOf(id), number]) },
  );
}

function readNumberAssignment(call: GraphCall): GraphResult {
  settleOrders(call.context);
  const [id = ""] = call.params;
  const number = numbersOf(call.context).get(id);
  if (!number) {
    throw new GraphError(404, "NotFound", `The telephone number '${id}' was not found in the tenant.`);
  }
  return answerEntity(call, number, { type, context: `${numbersPath.slice(1)}/$entity` });
}

/** Every property can be filtered but these two. */
function refuseUnfilterable(filter: string | null): void {
  if (filter === null) {
    return;
  }
  let expression: FilterExpression;
  try {
    expression = parseFilter(filter);
  } catch {
    return; // The list itself words what is wrong with it.
  }
  const named = [...paths(expression)].find((name) => ["id", "city"].includes(name.toLowerCase()));
  if (named !== undefined) {
    throw serviceBadRequest(`Invalid filter clause: '${named}' of a number assignment cannot be filtered.`);
  }
}

function* paths(expression: FilterExpression): Generator<string> {
  switch (expression.kind) {
    case "path":
      yield expression.segments[0] ?? "";
      return;
    case "compare":
    case "logic":
      yield* paths(expression.left);
      yield* paths(expression.right);
      return;
    case "not":
      yield* paths(expression.operand);
      return;
    case "in":
      yield* paths(expression.left);
      return;
    case "call":
      for (const argument of expression.arguments) {
        yield* paths(argument);
      }
      return;
    case "lambda":
      yield expression.path[0] ?? "";
      return;
    case "literal":
      return;
  }
}
