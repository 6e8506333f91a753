import { countRule } from "../count-rule.ts";

/** Nobody from outside holds a privileged role. */
export const guestsNeverPrivileged = countRule({
  name: "guests-never-privileged",
  references: ["ZTA 22128", "MT.1025"],
  severity: "high",
  level: "mandatory",
  reads: ["administrators"],
  counts: [{ what: "privilegedGuests", accepts: (count) => count === 0, wants: "0" }],
});
