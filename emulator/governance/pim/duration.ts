export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** `P365D`, `PT8H`, `PT1H45M`; undefined where it is none. A month counts 30 days, a year 365. */
export function durationMs(text: string | undefined): number | undefined {
  const match =
    text === undefined
      ? null
      : /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(text);
  if (!match) {
    return undefined;
  }
  const units = [365 * dayMs, 30 * dayMs, 7 * dayMs, dayMs, hourMs, minuteMs, 1000];
  return units.reduce((total, unit, index) => total + Number(match[index + 1] ?? 0) * unit, 0);
}
