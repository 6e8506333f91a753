import { leavesAt } from "./declared-tenant.ts";
import type { Judged } from "./judgement.ts";
import type { Expectation, SettingView } from "./setting.ts";

/** A list of domains that must not be empty and, where the settings name the domains, must not go beyond them. */
export function domainList(property: string, allowed: readonly string[] | undefined) {
  const filled: Expectation = {
    property,
    accepts: (value) => Array.isArray(value) && value.length > 0,
    wants: '["kommune.example", …]',
  };
  const wanted = new Set(allowed?.map((domain) => domain.toLowerCase()));
  const beyond = ({ object, settings, resource }: SettingView): readonly Judged[] => {
    if (!allowed) return [];
    const strange = leavesAt(settings, property).known.filter((domain) => !wanted.has(domain.toLowerCase()));
    if (strange.length === 0) return [];
    return [{ kind: "domainsBeyondList", object, domains: strange.join(", "), verdict: "fail", urn: resource.urn }];
  };
  return { filled, beyond };
}
