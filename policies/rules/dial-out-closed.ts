import { type DeclaredTenant, leavesAt, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { isGlobal, notDeclared, type SettingView, settingsOf } from "../setting.ts";
import { numberingOf } from "../telephony/numbers.ts";
import { operatorRoutes } from "../telephony/operator-routes.ts";
import { readPattern } from "../telephony/pattern.ts";

/**
 * Whoever was given nothing else does not call abroad or to premium numbers. On Direct Routing the tenant-wide voice
 * routing policy decides that, by the routes its usages open. What an operator's agreement allows is the operator's.
 */
export const dialOutClosed: Rule = {
  name: "dial-out-closed",
  references: [],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["OnlineVoiceRoutingPolicy", "OnlineVoiceRoute"],
  judge(tenant, settings) {
    const policies = settingsOf(tenant, "OnlineVoiceRoutingPolicy").filter(isGlobal);
    if (policies.length === 0) {
      return tenant.observed || operatorRoutes(tenant) ? [] : [notDeclared("OnlineVoiceRoutingPolicy Global")];
    }
    const { costly } = numberingOf(settings);
    return policies.flatMap((policy) => judgePolicy(tenant, policy, costly));
  },
};

function judgePolicy(tenant: DeclaredTenant, policy: SettingView, costly: readonly string[]): readonly Judged[] {
  const usages = leavesAt(policy.settings, "OnlinePstnUsages");
  const { object, resource } = policy;
  const { urn } = resource;
  if (usages.open || usages.unknown > 0) {
    return [{ kind: "settingUnknown", object, property: "OnlinePstnUsages", verdict: "undecided", urn }];
  }
  const routes = settingsOf(tenant, "OnlineVoiceRoute").filter(({ settings }) =>
    leavesAt(settings, "OnlinePstnUsages").known.some((usage) => usages.known.includes(usage)),
  );
  return routes.flatMap((route): Judged[] => {
    const pattern = valueAt(route.settings, "NumberPattern");
    const read = typeof pattern === "string" ? readPattern(pattern) : undefined;
    if (!read) {
      return [{ kind: "patternUnreadable", object: route.object, pattern: String(pattern), verdict: "undecided", urn }];
    }
    const number = costly.find((one) => read.test(one));
    return number === undefined
      ? []
      : [{ kind: "dialOutOpen", policy: object, route: route.object, number, verdict: "fail", urn }];
  });
}
