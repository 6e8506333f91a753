import { type DeclaredTenant, isRecord, leavesAt, type Value, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared, type SettingView, settingsOf } from "../setting.ts";
import { numberingOf } from "../telephony/numbers.ts";
import { readPattern } from "../telephony/pattern.ts";

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
    if (gateways.length === 0 && tenant.observed) return [];
    if (policies.length === 0) {
      if (!tenant.observed) return [notDeclared("TeamsEmergencyCallRoutingPolicy")];
    }
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
  const taken = [number, `+${number}`].every((dialled) => routes.some((route) => takes(route, dialled)));
  return taken ? [] : [{ kind: "emergencyNotRouted", policy: policy.object, number, verdict: "fail", urn }];
}

function takes({ settings }: SettingView, dialled: string): boolean {
  const pattern = valueAt(settings, "NumberPattern");
  const gateways = leavesAt(settings, "OnlinePstnGatewayList");
  const some = gateways.open || gateways.known.length + gateways.unknown > 0;
  return some && typeof pattern === "string" && readPattern(pattern)?.test(dialled) === true;
}
