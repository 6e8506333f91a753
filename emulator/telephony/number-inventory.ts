import type { TenantContext } from "../context.ts";
import type { Entity, JsonObject } from "../store/json.ts";
import { directRoutingOperator, numberId } from "./number-id.ts";
import { type NumberSeries, syntheticSeries } from "./synthetic-numbers.ts";

export const numbersOf = ({ store }: TenantContext) => store.collection("telephoneNumbers");

/** The number in the inventory, whoever its operator is. */
export function findNumber(context: TenantContext, telephoneNumber: string): Entity | undefined {
  for (const number of numbersOf(context).values()) {
    if (number.telephoneNumber === telephoneNumber) {
      return number;
    }
  }
  return undefined;
}

/** A number of Direct Routing that was never uploaded is in the inventory only while someone has it. */
export const isPassing = (number: Entity): boolean =>
  number.operatorId === directRoutingOperator && number.uploaded !== true && number.assignmentTargetId === null;

/** A number nobody has, with everything Graph sends for one. */
export function freeNumber(
  operatorId: string,
  telephoneNumber: string,
  properties: JsonObject & { numberType: string },
): Entity {
  return {
    id: numberId(operatorId, telephoneNumber),
    telephoneNumber,
    operatorId,
    activationState: "activated",
    capabilities: ["userAssignment"],
    locationId: null,
    civicAddressId: null,
    networkSiteId: null,
    assignmentTargetId: null,
    assignmentCategory: null,
    portInStatus: null,
    assignmentStatus: "unassigned",
    isoCountryCode: null,
    city: null,
    numberSource: "online",
    supportedCustomerActions: ["locationUpdate"],
    reverseNumberLookupOptions: [],
    ...properties,
  };
}

/**
 * What an operator has uploaded to an organisation's tenant; a tenant without a domain of its own has no operator yet.
 * A seed that brings numbers keeps its own.
 */
export function deliverNumbers(context: TenantContext): void {
  const { identity } = context.store;
  if (identity.customDomains.length === 0 || numbersOf(context).size > 0) {
    return;
  }
  for (const series of syntheticSeries) {
    if (series.isoCountryCode === identity.countryLetterCode) {
      deliverSeries(context, series);
    }
  }
}

function deliverSeries(context: TenantContext, { operatorId, first, count, ...about }: NumberSeries): void {
  for (let index = 0; index < count; index += 1) {
    const telephoneNumber = `+${BigInt(first.slice(1)) + BigInt(index)}`;
    const number = freeNumber(operatorId, telephoneNumber, about);
    numbersOf(context).set(number.id, number);
  }
}
