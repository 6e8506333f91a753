import { serviceBadRequest } from "../graph/error.ts";

export const numbersPath = "/admin/teams/telephoneNumberManagement/numberAssignments";

/** Microsoft's id of the operator that stands for Direct Routing, as the examples of its pages have it. */
export const directRoutingOperator = "7a205197-8e59-487d-b9fa-3fc1b108f1e5";

/** The id of a number in the inventory: base64url of the operator and the number, without padding. */
export const numberId = (operatorId: string, telephoneNumber: string): string =>
  Buffer.from(`${operatorId}|${telephoneNumber}`).toString("base64url");

export type OrderKind = "Assignment" | "Unassignment";

export const operationId = (kind: OrderKind, guid: string): string =>
  Buffer.from(`${kind}|${guid}`).toString("base64url");

/**
 * A number as the tenant keeps it, with its plus. `tel:` and blanks are no part of a number; an extension is one
 * of Direct Routing alone.
 */
export function readNumber(given: string, numberType: string | undefined): string {
  const match = /^\+?(\d{3,15})(;ext=\d{1,10})?$/.exec(given);
  if (!match) {
    throw serviceBadRequest(
      `telephoneNumber is '${given}'; write the number in E.164 form, such as +4756521500, without 'tel:'.`,
    );
  }
  const [, digits = "", extension = ""] = match;
  if (extension !== "" && numberType !== undefined && numberType !== "directRouting") {
    throw serviceBadRequest(`telephoneNumber is '${given}'; an extension is possible with directRouting only.`);
  }
  return `+${digits}${extension}`;
}
