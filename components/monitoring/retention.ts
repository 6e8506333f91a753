/** Days a pay-as-you-go workspace can keep logs without an archive. */
const least = 30;
const most = 730;

/** The days, or what to write instead: logs of people's sign-ins are not kept without end. */
export function retentionOf(days: number): number {
  if (Number.isInteger(days) && days >= least && days <= most) return days;
  throw new RangeError(`retentionDays: write whole days from ${least} to ${most}, got ${days}`);
}
