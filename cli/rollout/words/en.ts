import type { RolloutWords } from "./rollout-words.ts";

export const en: RolloutWords = {
  step: "Step",
  people: "people",
  active: "active in Teams the last 7 days",
  unit: "Unit",
  condition: {
    days: "days since the step began",
    incidents: "open incidents",
    course: "through the half-hour course",
    active: "active in Teams",
    reportOnlyFailures: "people whom a policy that only reports would have stopped",
    withoutMethods: "people without a second factor",
  },
  met: (seen, wanted) => `${seen} (asked: ${wanted})`,
  unmet: (seen, wanted) => `${seen}, but ${wanted} is asked`,
  notNoted: (file) => `nobody has noted it; write it in ${file}`,
  nobody: "the step's group has no members; put them in it in Entra",
  unreadable: {
    concealed: () =>
      "the usage reports conceal names, so a share of a group cannot be told; show them while the roll-out lasts (Microsoft 365 admin centre › Settings › Org settings › Reports)",
    notPermitted: ({ permission }) => `the application may not read it; it needs ${permission}`,
    notLicensed: ({ licence }) => `the tenant has no licence for it; it needs ${licence}`,
  },
  promoted: (capability, from, to) => `${capability}: from step ${from ?? "none"} to step ${to}`,
  back: (capability, from, to) => `${capability}: back from step ${from} to step ${to}`,
  reached: (capability, step) => `${capability}: step ${step}`,
  refused: "Refused: a condition is not met, or not known to be met.",
  nothingMoves: "Nothing is promoted.",
  meetings: ({ days, organized, attended, audioHours, videoHours }) =>
    `Meetings online in the last ${days} days, the whole tenant: ${organized} called, ${attended} attendances, ${audioHours} hours of sound and ${videoHours} hours of picture.`,
  fewerThan: (count) => `fewer than ${count}`,
};
