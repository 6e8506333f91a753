import { conditionalAccessPolicies, type PolicyView } from "../conditional-access.ts";
import { type DeclaredTenant, knownOutput } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared } from "../setting.ts";
import { groupsNamed, type PolicySummary, readSummaries } from "../summary.ts";

/** Somebody who must always get in, and what is known of their ids. */
interface BreakGlass {
  readonly title: string;
  /** Set when a component names it in symbols. */
  readonly symbol?: string;
  readonly id: string | undefined;
}

/**
 * The break-glass group is excluded from every conditional access policy that users can match, in whatever state the
 * policy is. Without it one wrong policy locks everyone out, those who could repair it included.
 */
export const breakGlassExcluded: Rule = {
  name: "break-glass-excluded",
  references: ["MT.1005", "CIS 1.1.2"],
  severity: "critical",
  level: "mandatory",
  evidence: "declared",
  reads: ["ConditionalAccessPolicy"],
  judge(tenant, settings) {
    const all = conditionalAccessPolicies(tenant);
    if (all.length === 0 && !tenant.observed) return [notDeclared("ConditionalAccessPolicy")];
    const policies = all.filter((policy) => policy.targetsUsers);
    const summaries = readSummaries(tenant);
    const findings: Judged[] = summaries.problems.map(({ finding, urn }) => ({ ...finding, verdict: "fail", urn }));
    const { found, missing } = breakGlassOf(tenant, summaries.breakGlass, settings.breakGlass ?? []);
    findings.push(...missing);
    if (policies.length > 0 && found.length === 0 && missing.length === 0) {
      findings.push({ kind: "breakGlassNotDeclared", policies: policies.length, verdict: "fail" });
    }
    for (const policy of policies) {
      for (const group of found) {
        const verdict = exclusion(policy, group, summaries.byPolicy.get(policy.resource.urn));
        if (verdict === "pass") continue;
        findings.push({
          kind: "breakGlassNotExcluded",
          policy: policy.title,
          group: group.title,
          verdict,
          urn: policy.resource.urn,
        });
      }
    }
    return findings;
  },
};

function exclusion(policy: PolicyView, group: BreakGlass, summary: PolicySummary | undefined) {
  const { known, unknown, open } = policy.excludedGroups;
  if (group.id !== undefined && (known.includes(group.id) || policy.excludedUsers.known.includes(group.id))) {
    return "pass";
  }
  if (unknown === 0 && !open && policy.excludedUsers.unknown === 0 && !policy.excludedUsers.open) return "fail";
  if (!summary) return "undecided";
  return group.symbol !== undefined && summary.exclude.includes(group.symbol) ? "pass" : "fail";
}

function breakGlassOf(tenant: DeclaredTenant, symbols: readonly string[], named: readonly string[]) {
  const found: BreakGlass[] = [];
  const missing: Judged[] = [];
  const add = (name: string, symbol: string | undefined) => {
    const groups = groupsNamed(name, tenant);
    const [group] = groups;
    if (group && groups.length === 1) {
      found.push({ title: group.name, id: knownOutput(group, "objectId"), ...(symbol && { symbol }) });
    } else if (groups.length === 0 && isGuid(name)) {
      found.push({ title: name, id: name, ...(symbol && { symbol }) });
    } else {
      missing.push({ kind: "breakGlassGroupMissing", group: name, candidates: groups.length, verdict: "fail" });
    }
  };
  for (const symbol of symbols) add(symbol.replace(/^(group|user|id):/, ""), symbol);
  for (const name of named) add(name, undefined);
  return { found, missing };
}

function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
