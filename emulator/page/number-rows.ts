import type { TenantContext } from "../context.ts";
import { type Entity, type JsonObject, text } from "../store/json.ts";

/** How many assigned numbers the page shows at once. */
const shownNumbers = 60;

const kinds: Record<string, string> = {
  operatorConnect: "Operator Connect",
  teamsPhoneMobile: "Teams Phone Mobile",
  callingPlan: "Calling Plan",
  directRouting: "Direct Routing",
};

/** What the operators have delivered, and who has which number. */
export function numberSummary({ store }: TenantContext): JsonObject {
  const numbers = [...store.collection("telephoneNumbers").values()];
  const assigned = numbers.filter(({ assignmentTargetId }) => text(assignmentTargetId) !== undefined);
  const series = [...Map.groupBy(numbers, seriesOf)].map(([, rows]) => {
    const sorted = rows.map((row) => String(row.telephoneNumber)).sort();
    return {
      kind: kindOf(rows[0]),
      place: text(rows[0]?.city) ?? text(rows[0]?.isoCountryCode) ?? null,
      from: sorted[0] ?? null,
      to: sorted.at(-1) ?? null,
      count: rows.length,
      assigned: rows.filter((row) => text(row.assignmentTargetId) !== undefined).length,
    };
  });
  const held = assigned.slice(0, shownNumbers).map((row) => ({
    number: row.telephoneNumber ?? null,
    holder: String(store.directoryObject(String(row.assignmentTargetId))?.entity.displayName ?? row.assignmentTargetId),
    kind: kindOf(row),
    category: row.assignmentCategory ?? null,
  }));
  return { count: numbers.length, assigned: assigned.length, series, held, more: assigned.length - held.length };
}

function seriesOf(row: Entity): string {
  return [row.operatorId, row.numberType, row.city, row.isoCountryCode].map(String).join(" ");
}

function kindOf(row: Entity | undefined): string {
  const capabilities = Array.isArray(row?.capabilities) ? row.capabilities : [];
  const mobile = capabilities.includes("teamsPhoneMobile") ? "teamsPhoneMobile" : String(row?.numberType);
  return kinds[mobile] ?? mobile;
}
