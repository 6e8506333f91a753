/** Public holidays by law, eves that are free by custom, days of short hours, and days between two free ones. */
export const closedDayKinds = ["holiday", "eve", "shortDay", "bridgeDay"] as const;
export type ClosedDayKind = (typeof closedDayKinds)[number];

/** A day of which a town hall is closed all or a part. */
export interface ClosedDay {
  /** `yyyy-MM-dd`. */
  readonly date: string;
  readonly kind: ClosedDayKind;
  /** Hour from which it is closed, `HH:mm`; 00:00 for the whole day. */
  readonly from: string;
  /** In the country's own words. */
  readonly name: string;
}

/** One day a date; a holiday wins over all, then the longer closing over the shorter. Sorted. */
export function oneEach(days: readonly ClosedDay[]): ClosedDay[] {
  const byDate = Map.groupBy(days, ({ date }) => date);
  return [...byDate.values()].flatMap(weightiest).toSorted((a, b) => a.date.localeCompare(b.date));
}

function weightiest(days: readonly ClosedDay[]): ClosedDay[] {
  const [first, ...others] = days.toSorted((a, b) => weight(a).localeCompare(weight(b)));
  if (first === undefined) return [];
  const names = [first, ...others.filter(({ kind }) => kind === first.kind)].map(({ name }) => name);
  return [{ ...first, name: names.join(", ") }];
}

const weight = ({ kind, from }: ClosedDay) => `${kind === "holiday" ? 0 : 1} ${from}`;
