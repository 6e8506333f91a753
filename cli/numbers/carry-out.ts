import type { TenantClient } from "../../components/graph/index.ts";
import { orderNumber } from "../../components/providers/numbers/order-number.ts";
import type { Progress } from "../../engine/index.ts";
import type { NumberAction } from "./plan.ts";

/** Orders under way at a time: each is awaited, and the operator takes seconds with one. */
const parallel = 8;

type Order = Extract<NumberAction, { kind: "take" | "give" }>;

/** What could not be done, in the tenant's words. */
export interface Failure {
  readonly number: string;
  readonly message: string;
}

/**
 * Takes back and then gives, some at a time. A run that is cut off loses nothing: the next one plans from what the tenant
 * holds then, and an order that is still under way is awaited.
 */
export async function carryOutNumbers(
  tenant: TenantClient,
  actions: readonly NumberAction[],
  locationOf: (unit: string) => string | undefined,
  progress: Progress,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const [title, kind] of [["Taking numbers back", "take"] as const, ["Giving numbers", "give"] as const]) {
    const orders = actions.filter((action): action is Order => action.kind === kind);
    if (orders.length === 0) continue;
    const step = progress.step(title);
    let done = 0;
    const queue = [...orders];
    const work = async () => {
      for (let order = queue.shift(); order !== undefined; order = queue.shift()) {
        const failure = await carryOut(tenant, order, locationOf);
        if (failure !== undefined) failures.push(failure);
        done += 1;
        step.update(`${done} of ${orders.length}`);
      }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    step.done(`${orders.length}`);
  }
  return failures;
}

async function carryOut(
  tenant: TenantClient,
  order: Order,
  locationOf: (unit: string) => string | undefined,
): Promise<Failure | undefined> {
  const { number, numberType } = order;
  const locationId = order.kind === "give" ? locationOf(order.unit) : undefined;
  const given = { assignmentTargetId: order.kind === "give" ? order.to : null, assignmentCategory: "primary" };
  try {
    await orderNumber(tenant, {
      action: order.kind === "give" ? "assignNumber" : "unassignNumber",
      telephoneNumber: number,
      body: {
        telephoneNumber: number,
        numberType,
        ...(order.kind === "give" ? given : {}),
        ...(locationId === undefined ? {} : { locationId }),
      },
      attempt: order.kind === "give" ? "give" : "take back",
      object: `the number ${number}`,
      isDone: (now) => (order.kind === "give" ? now?.assignmentTargetId === order.to : !now?.assignmentTargetId),
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { number, message: error.message };
  }
}
