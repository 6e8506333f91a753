import { now, type TenantContext } from "../context.ts";
import type { Entity, JsonObject } from "../store/json.ts";
import { carryOut } from "./carry-out.ts";
import { numbersPath, type OrderKind, operationId } from "./number-id.ts";
import { isPassing, numbersOf } from "./number-inventory.ts";
import { unverified } from "./unverified.ts";

export const ordersOf = ({ store }: TenantContext) => store.collection("telephoneNumberOperations");

export type Order = { kind: OrderKind; numberId: string; wanted: JsonObject };

/** Takes an order to give or take a number; it runs from now on, by the tenant's clock. */
export function placeOrder(context: TenantContext, { kind, numberId, wanted }: Order): Entity {
  const { weather } = context;
  const [least, more] = unverified.orderSeconds[weather.kind];
  const takes = (more === 0 ? least : least + weather.draw("telephone order") * more) / weather.speed;
  const start = context.clock().getTime();
  const order: Entity = {
    id: operationId(kind, context.newId()),
    createdDateTime: now(context),
    status: "notStarted",
    kind,
    numberId,
    wanted,
    startsAt: start + (takes * 1000) / 4,
    endsAt: start + takes * 1000,
    fails: weather.operationFails(),
    statusDetail: null,
  };
  ordersOf(context).set(order.id, order);
  const number = numbersOf(context).get(numberId);
  if (number) {
    number.activationState = "assignmentPending";
  }
  settleOrders(context);
  return order;
}

/** Brings the orders to where they are by the tenant's clock; those whose time has come take effect, oldest first. */
export function settleOrders(context: TenantContext): void {
  const time = context.clock().getTime();
  const open = [...ordersOf(context).values()].filter(({ status }) => status === "notStarted" || status === "running");
  for (const order of open.toSorted((a, b) => Number(a.endsAt) - Number(b.endsAt))) {
    if (Number(order.endsAt) <= time) {
      finish(context, order);
    } else if (Number(order.startsAt) <= time) {
      order.status = "running";
      context.store.touched();
    }
  }
}

function finish(context: TenantContext, order: Entity): void {
  const problem =
    order.fails === true ? "The order could not be completed. Try again later." : carryOut(context, order);
  order.status = problem === undefined ? "succeeded" : "failed";
  order.statusDetail = problem ?? null;
  const number = numbersOf(context).get(String(order.numberId));
  if (number && problem !== undefined && isPassing(number)) {
    numbersOf(context).delete(number.id);
  } else if (number) {
    number.activationState = problem === undefined ? "activated" : "assignmentFailed";
  }
  context.store.touched();
}

/** The order as Graph shows it. */
export function operationView(context: TenantContext, order: Entity): JsonObject {
  return {
    id: order.id,
    createdDateTime: order.createdDateTime ?? null,
    status: order.status ?? null,
    numbers: [
      {
        resourceLocation: `${context.origin()}/v1.0${numbersPath}/${String(order.numberId)}`,
        status: order.status ?? null,
        statusDetail: order.statusDetail ?? null,
      },
    ],
  };
}
