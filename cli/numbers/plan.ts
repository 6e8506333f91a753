import type { GraphNumberAssignment } from "../../components/providers/numbers/wire.ts";
import type { FeedRow } from "./feed.ts";

/** What the tenant holds at the moment. */
export interface NumberTenant {
  readonly numbers: readonly GraphNumberAssignment[];
  /** Object ids by account, in lower case. */
  readonly people: ReadonlyMap<string, string>;
}

/** What is done, or must be decided first. Numbers that queues, attendants and rooms have are left alone. */
export type NumberAction =
  | { readonly kind: "keep"; readonly line: number }
  | {
      readonly kind: "take";
      readonly number: string;
      readonly numberType: string | null;
      readonly from: string;
      readonly why: "notInFeed" | "hasAnother" | "goesToAnother";
    }
  | {
      readonly kind: "give";
      readonly line: number;
      readonly number: string;
      readonly numberType: string | null;
      readonly to: string;
      readonly unit: string;
    }
  | { readonly kind: "conflict"; readonly line: number; readonly reason: ConflictReason; readonly number: string };

export type ConflictReason = "noSuchPerson" | "notInInventory" | "notForPeople" | "onItsWay";

/** The way from what the tenant holds to what the feed says: first what is taken back, then what is given. */
export function planNumbers(rows: readonly FeedRow[], tenant: NumberTenant, ours: ReadonlySet<string>): NumberAction[] {
  const inventory = new Map(tenant.numbers.map((number) => [number.telephoneNumber, number]));
  const wanted = new Map(
    rows.flatMap((row) => {
      const id = tenant.people.get(row.userPrincipalName.toLowerCase());
      return id === undefined ? [] : [[id, row] as const];
    }),
  );
  const taken = tenant.numbers.flatMap((number): NumberAction[] => {
    const from = number.assignmentTargetId;
    // Somebody who is no person of the tenant has it by the program: a resource account, a room.
    if (!from || ours.has(number.telephoneNumber) || ![...tenant.people.values()].includes(from)) return [];
    const why = whyTaken(number.telephoneNumber, wanted.get(from), rows);
    return why === undefined
      ? []
      : [{ kind: "take", number: number.telephoneNumber, numberType: number.numberType ?? null, from, why }];
  });
  const given = rows.map((row) => actionFor(row, tenant, inventory.get(row.telephoneNumber)));
  return [...taken, ...given];
}

function whyTaken(number: string, row: FeedRow | undefined, rows: readonly FeedRow[]) {
  if (row?.telephoneNumber === number) return undefined;
  if (rows.some((other) => other.telephoneNumber === number)) return "goesToAnother";
  return row === undefined ? "notInFeed" : "hasAnother";
}

function actionFor(row: FeedRow, tenant: NumberTenant, number: GraphNumberAssignment | undefined): NumberAction {
  const { line, telephoneNumber, unit } = row;
  const to = tenant.people.get(row.userPrincipalName.toLowerCase());
  const conflict = (reason: ConflictReason): NumberAction => ({
    kind: "conflict",
    line,
    reason,
    number: telephoneNumber,
  });
  if (to === undefined) return conflict("noSuchPerson");
  if (number === undefined) return conflict("notInInventory");
  if (number.assignmentTargetId === to) return { kind: "keep", line };
  if (number.capabilities?.includes("userAssignment") === false) return conflict("notForPeople");
  if (number.activationState === "assignmentPending") return conflict("onItsWay");
  return { kind: "give", line, number: telephoneNumber, numberType: number.numberType ?? null, to, unit };
}
