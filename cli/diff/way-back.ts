/** Whether something a change does can be taken back. */
export type WayBackKind = { kind: "always" } | { kind: "until"; date: string } | { kind: "never" };

/** As the components say it: "reversible", "reversible until 2027-03-31" or "no way back". */
export function wayBackOf(said: string): WayBackKind {
  const [, date] = /^reversible until (.+)$/.exec(said) ?? [];
  if (date !== undefined) return { kind: "until", date };
  return { kind: said === "reversible" ? "always" : "never" };
}
