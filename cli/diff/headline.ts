import type { ChangeReport } from "./change-report.ts";
import type { Headline } from "./words.ts";

/** The one thing a reviewer must know, the worst first. */
export function headlineOf(report: ChangeReport): Headline {
  const { access, loses, demands, gains, licences, unclear, nobodyAffected } = report;
  const glass = access.breakGlass;
  const stopped = access.alarms.some((finding) => finding.kind === "canBeStopped" && finding.sure);
  if (stopped || glass.after < glass.before || (glass.after === 0 && access.enforced > 0)) return "breakGlass";
  if (loses.length > 0) return "loses";
  if (nobodyAffected) return "nobody";
  if (demands.some(({ kind }) => kind === "asksLess")) return "weaker";
  if (gains.length > 0) return "gains";
  if (demands.length > 0) return "demands";
  if (licences.some(({ kind }) => kind !== "given")) return "licences";
  return unclear.length > 0 ? "unclear" : "other";
}
