import { type DeclaredTenant, isRecord, isUnknown, leavesAt, type Value, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared, type SettingView, settingsOf } from "../setting.ts";
import { numberingOf } from "../telephony/numbers.ts";
import { operatorRoutes } from "../telephony/operator-routes.ts";
import { readPattern } from "../telephony/pattern.ts";
import { all, any, type Tri, tri } from "../tri.ts";

/**
 * On Direct Routing, every emergency routing policy holds the emergency numbers, and a route takes each of them, with
 * and without a plus. Numbers of an operator (Operator Connect, Teams Phone Mobile) reach the services through it.
 */
export const emergencyCallsRouted: Rule = {
  name: "emergency-calls-routed",
  references: [],
  severity: "critical",
  level: "mandatory",
  evidence: "declared",
  reads: ["TeamsEmergencyCallRoutingPolicy", "OnlineVoiceRoute", "OnlinePSTNGateway"],
  judge(tenant, settings) {
    const policies = settingsOf(tenant, "TeamsEmergencyCallRoutingPolicy");
    const gateways = settingsOf(tenant, "OnlinePSTNGateway");
    // Without a gateway there is no Direct Routing: the operator routes.
    if (gateways.length === 0 && (tenant.observed || (policies.length === 0 && operatorRoutes(tenant)))) return [];
    if (policies.length === 0 && !tenant.observed) return [notDeclared("TeamsEmergencyCallRoutingPolicy")];
    const { emergency } = numberingOf(settings);
    const ours = policies.filter((policy) => gateways.length > 0 || valueAt(policy.settings, "EmergencyNumbers"));
    return ours.flatMap((policy) => emergency.flatMap((number) => judgeNumber(tenant, policy, number)));
  },
};

function judgeNumber(tenant: DeclaredTenant, policy: SettingView, number: string): readonly Judged[] {
  const { urn } = policy.resource;
  const list = valueAt(policy.settings, "EmergencyNumbers");
  const unknown: Judged = {
    kind: "settingUnknown",
    object: policy.object,
    property: "EmergencyNumbers",
    verdict: "undecided",
    urn,
  };
  if (list !== undefined && list !== null && !Array.isArray(list)) return [unknown];
  const entry = (Array.isArray(list) ? list : []).find(
    (item: Value) => valueAt(item, "EmergencyDialString") === number,
  );
  if (!isRecord(entry)) {
    return [{ kind: "emergencyNumberMissing", policy: policy.object, number, verdict: "fail", urn }];
  }
  const usage = entry.OnlinePSTNUsage;
  const routes = settingsOf(tenant, "OnlineVoiceRoute").filter(
    ({ settings }) => typeof usage === "string" && leavesAt(settings, "OnlinePstnUsages").known.includes(usage),
  );
  const taken = all(
    ...[number, `+${number}`].map((dialled) => any("no", ...routes.map((route) => takes(route, dialled)))),
  );
  if (taken === "yes") return [];
  const verdict = taken === "no" ? "fail" : "undecided";
  return [{ kind: "emergencyNotRouted", policy: policy.object, number, verdict, urn }];
}

/** Whether a route takes a number, to a gateway. */
function takes({ settings }: SettingView, dialled: string): Tri {
  const pattern = valueAt(settings, "NumberPattern");
  const gateways = leavesAt(settings, "OnlinePstnGatewayList");
  const some = gateways.open ? "unknown" : tri(gateways.known.length + gateways.unknown > 0);
  if (typeof pattern !== "string") return isUnknown(pattern) ? "unknown" : "no";
  const read = readPattern(pattern);
  return all(some, read ? tri(read.test(dialled)) : "unknown");
}
