import { breakGlassGroups } from "../access/break-glass-groups.ts";
import { countRule } from "../count-rule.ts";
import { leavesAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";

const atLeast = 2;

const inTheTenant = countRule({
  name: "break-glass-accounts",
  references: ["CIS 1.1.2", "ZTA 21835"],
  severity: "critical",
  level: "mandatory",
  reads: ["Group", "breakGlassMembers", "breakGlassMethods"],
  counts: [
    { what: "breakGlassAccounts", accepts: (count) => count >= atLeast, wants: `≥ ${atLeast}` },
    { what: "breakGlassDisabled", accepts: (count) => count === 0, wants: "0" },
    { what: "breakGlassSynced", accepts: (count) => count === 0, wants: "0" },
    // Microsoft's own mandatory MFA covers them too, so each has a key of its own.
    { what: "breakGlassWithoutKey", accepts: (count) => count === 0, wants: "0" },
  ],
});

/**
 * At least two accounts open the tenant when nothing else does: made in the cloud, enabled, each with a key that cannot
 * be phished. Fewer in the program fail at once; what they are, only the tenant says.
 */
export const breakGlassAccounts: Rule = {
  ...inTheTenant,
  judge: (tenant, settings) => {
    const few = breakGlassGroups(tenant, settings).flatMap(({ inputs, urn }): Judged[] => {
      const { known, unknown, open } = leavesAt(inputs, "members");
      const count = new Set(known).size + unknown;
      // A group whose members the program does not list is filled in the tenant.
      if (open || inputs.members === undefined || inputs.members === null || count >= atLeast) return [];
      return [{ kind: "countIs", what: "breakGlassAccounts", count, wants: `≥ ${atLeast}`, verdict: "fail", urn }];
    });
    return [...few, ...inTheTenant.judge(tenant, settings)];
  },
};
