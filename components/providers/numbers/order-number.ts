import { isTenantError, type JsonObject, type TenantClient } from "../../graph/index.ts";
import { until } from "../handler/settle.ts";
import { findNumber } from "./find-number.ts";
import { type GraphNumberAssignment, graphNumberOperation, isPending, numberManagement } from "./wire.ts";

/** How long the operator may take with an order. */
const orderMs = 900_000;
/** An order that the operator could not carry out is given again this many times in all. */
const attempts = 3;

/** One order to give or take a number, and how it is seen that it has been carried out. */
export interface NumberOrder {
  action: "assignNumber" | "unassignNumber";
  telephoneNumber: string;
  body: JsonObject;
  /** As it follows "could not". */
  attempt: string;
  object: string;
  isDone(number: GraphNumberAssignment | undefined): boolean;
}

/**
 * Gives the order and waits for it. There is one order at a time for a number, so one that is under way, be it from an
 * interrupted run, is awaited first: it may be the very same.
 */
export async function orderNumber(tenant: TenantClient, order: NumberOrder): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    if (order.isDone(await idle(tenant, order))) return;
    const problem = await place(tenant, order);
    if (problem === undefined) return;
    // The service may say that it failed and have done it.
    if (order.isDone(await idle(tenant, order))) return;
    if (attempt === attempts) throw new Error(`could not ${order.attempt} ${order.object}: ${problem}`);
  }
}

/** The number when nothing is under way with it. */
async function idle(tenant: TenantClient, order: NumberOrder): Promise<GraphNumberAssignment | undefined> {
  const answer = await until(tenant.clock, orderMs, async () => {
    const number = await findNumber(tenant, order.telephoneNumber, order.object);
    return number !== undefined && isPending(number) ? undefined : { number };
  });
  if (answer === undefined)
    throw new Error(
      `could not ${order.attempt} ${order.object}: an earlier order is not finished after ${orderMs / 60_000} minutes; look in the Teams admin centre under Voice, Phone numbers`,
    );
  return answer.number;
}

/** What stood in the way, in the service's words; undefined when the order was carried out. */
async function place(tenant: TenantClient, order: NumberOrder): Promise<string | undefined> {
  const { attempt, object } = order;
  const path = `${numberManagement}/numberAssignments/${order.action}`;
  try {
    const { headers } = await tenant.graph.send("POST", path, order.body, { attempt, object });
    const id = /operations\('?([^')/]+)'?\)?$/.exec(headers.location ?? "")?.[1];
    return id === undefined ? undefined : await outcome(tenant, order, id);
  } catch (error) {
    if (!isTenantError(error)) throw error;
    const { number } = { number: await idle(tenant, order) };
    // The answer was lost, or somebody's same order came first.
    if (order.isDone(number)) return undefined;
    if (error.facts.ambiguous) return error.message;
    throw error;
  }
}

async function outcome(tenant: TenantClient, order: NumberOrder, id: string): Promise<string | undefined> {
  const purpose = { attempt: `see whether it could ${order.attempt}`, object: order.object };
  const path = `${numberManagement}/operations/${encodeURIComponent(id)}`;
  const operation = await until(tenant.clock, orderMs, async () => {
    const seen = await tenant.graph.get(graphNumberOperation, path, purpose);
    return seen.status === "notStarted" || seen.status === "running" ? undefined : seen;
  });
  if (operation === undefined) return `the order is not finished after ${orderMs / 60_000} minutes`;
  if (operation.status === "succeeded") return undefined;
  return operation.numbers?.find(({ statusDetail }) => statusDetail)?.statusDetail ?? `the order ${operation.status}`;
}
