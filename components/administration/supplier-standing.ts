const dayMs = 86_400_000;
/** So early a supplier's end is spoken of: long enough to write a new contract. */
const warnDays = 30;

/** Whether a supplier's last day is behind us, and what is to be said of it. Days are written as 2027-06-30. */
export function supplierStanding(key: string, ends: string, today: string): { over: boolean; warning?: string } {
  const daysLeft = Math.round((Date.parse(ends) - Date.parse(today)) / dayMs);
  if (daysLeft < 0) {
    return {
      over: true,
      warning: `suppliers.${key} ended on ${ends} and holds no role; take it out, or write a new end`,
    };
  }
  if (daysLeft > warnDays) return { over: false };
  const left = daysLeft === 0 ? "today" : daysLeft === 1 ? "tomorrow" : `in ${daysLeft} days`;
  return { over: false, warning: `suppliers.${key} ends ${left}, on ${ends}; it then holds no role` };
}
