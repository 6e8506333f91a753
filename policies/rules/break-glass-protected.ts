import { breakGlassGroups } from "../access/break-glass-groups.ts";
import { isProtected } from "../access/protected-group.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared } from "../setting.ts";

/** Nobody but privileged administrators changes who is break-glass: whoever is in that group meets no policy. */
export const breakGlassProtected: Rule = {
  name: "break-glass-protected",
  references: ["MT.1035", "ZTA 21832"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["Group"],
  judge: (tenant, settings) => {
    const groups = breakGlassGroups(tenant, settings);
    if (groups.length === 0) return [notDeclared("break-glass")];
    return groups.flatMap((group): Judged[] => {
      const answer = isProtected(group, tenant);
      if (answer === "yes") return [];
      const verdict = answer === "no" ? "fail" : "undecided";
      return [{ kind: "groupUnprotected", group: group.name, verdict, urn: group.urn }];
    });
  },
};
