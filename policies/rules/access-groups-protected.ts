import { breakGlassGroups } from "../access/break-glass-groups.ts";
import { isProtected } from "../access/protected-group.ts";
import { conditionalAccessPolicies, groupType } from "../conditional-access.ts";
import { type DeclaredResource, knownOutput } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared } from "../setting.ts";
import { readSummaries } from "../summary.ts";

/**
 * Whoever can change the members of a group that a policy leaves out can let somebody past the policy. Groups that follow
 * a rule cannot be protected: there, whoever writes the attribute decides, and that is HR.
 */
export const accessGroupsProtected: Rule = {
  name: "access-groups-protected",
  references: ["MT.1035", "ZTA 21832"],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  reads: ["ConditionalAccessPolicy", "Group"],
  judge(tenant, settings) {
    if (conditionalAccessPolicies(tenant).length === 0 && !tenant.observed)
      return [notDeclared("ConditionalAccessPolicy")];
    const glass = breakGlassGroups(tenant, settings);
    const { byPolicy } = readSummaries(tenant);
    const excluded = new Set(
      conditionalAccessPolicies(tenant).flatMap(({ resource, excludedGroups }) => [
        ...excludedGroups.known,
        ...(byPolicy.get(resource.urn)?.exclude ?? []).map((symbol) => symbol.replace(/^(group|id):/, "")),
      ]),
    );
    return tenant.resources
      .filter((group) => group.type === groupType && !glass.includes(group) && !followsRule(group))
      .filter((group) => excluded.has(group.name) || excluded.has(knownOutput(group, "objectId") ?? ""))
      .flatMap((group): Judged[] => {
        const answer = isProtected(group, tenant);
        if (answer === "yes") return [];
        const verdict = answer === "no" ? "fail" : "undecided";
        return [{ kind: "groupUnprotected", group: group.name, verdict, urn: group.urn }];
      });
  },
};

function followsRule({ inputs }: DeclaredResource): boolean {
  return Array.isArray(inputs.types) && inputs.types.includes("DynamicMembership");
}
