/** How far a merger has come, in order. What each is in the tenant stands with `Merger`. */
export const mergerPhases = [
  "mapped",
  "coexisting",
  "prepared",
  "moving",
  "numbersMoved",
  "domainMoved",
  "closed",
  "done",
] as const;
export type MergerPhase = (typeof mergerPhases)[number];

/** True when a merger has come to a phase, or past it. */
export function hasComeTo(phase: MergerPhase, to: MergerPhase): boolean {
  return mergerPhases.indexOf(phase) >= mergerPhases.indexOf(to);
}

/** True while both tenants work side by side: the joint team is there, and the partner is believed. */
export function isSideBySide(phase: MergerPhase): boolean {
  return hasComeTo(phase, "coexisting") && !hasComeTo(phase, "closed");
}
