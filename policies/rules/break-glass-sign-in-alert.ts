import { breakGlassGroups } from "../access/break-glass-groups.ts";
import { type DeclaredResource, type DeclaredTenant, isUnknown, leavesAt, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared } from "../setting.ts";

// Pulumi's token of Azure's alert, and this library's of its monitoring.
const alertType = "azure-native:monitor:ScheduledQueryRule";
const monitoringType = "tenant:index:Monitoring";
/** The table of Log Analytics in which Entra's sign-ins are. */
const signIns = /\bSigninLogs\b/;

/**
 * Somebody is told when a break-glass account signs in. Without an Azure subscription that cannot be; then the program
 * says so, with who answers for it until when.
 */
export const breakGlassSignInAlert: Rule = {
  name: "break-glass-sign-in-alert",
  references: [],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  reads: ["ScheduledQueryRule"],
  judge(tenant, settings) {
    // Alerts are in Azure, which no permission of Graph shows.
    if (tenant.observed) {
      return [
        { kind: "checkByHand", where: "Azure portal > Monitor > Alerts > Alert rules", verdict: "notDecidedHere" },
      ];
    }
    const groups = breakGlassGroups(tenant, settings);
    if (groups.length === 0) return [notDeclared("break-glass")];
    const alerts = tenant.resources.filter(asksForSignIns);
    if (alerts.length === 0) return [missing(tenant)];
    const accounts = groups.flatMap((group) => leavesAt(group.inputs, "members").known);
    const judged = alerts.map((alert) => judgeAlert(alert, accounts));
    return judged.some((findings) => findings.length === 0) ? [] : judged.flat();
  },
};

/** An alert whose question is not known yet may be the one. */
function asksForSignIns({ type, inputs }: DeclaredResource): boolean {
  const query = queryOf(inputs);
  return type === alertType && (query === undefined || signIns.test(query));
}

/** What the alert asks, in one text; undefined while a part of it is unknown. */
function queryOf(inputs: DeclaredResource["inputs"]): string | undefined {
  const conditions = valueAt(inputs, "criteria", "allOf");
  const queries = Array.isArray(conditions) ? conditions.map((condition) => valueAt(condition, "query")) : [conditions];
  return queries.some(isUnknown) ? undefined : queries.filter((query) => typeof query === "string").join("\n");
}

function missing({ resources }: DeclaredTenant): Judged {
  const finding = { kind: "breakGlassAlertMissing", verdict: "fail" } as const;
  for (const { type, outputs, urn } of resources) {
    const [owner, reason, expires] = ["owner", "reason", "expires"].map((name) =>
      valueAt(outputs, "unmonitored", name),
    );
    const isAnswered = typeof owner === "string" && typeof reason === "string" && typeof expires === "string";
    if (type === monitoringType && isAnswered) return { ...finding, urn, answeredFor: { owner, reason, expires } };
  }
  return finding;
}

function judgeAlert({ name, inputs, urn }: DeclaredResource, accounts: readonly string[]): Judged[] {
  const query = queryOf(inputs)?.toLowerCase();
  const enabled = inputs.enabled ?? true;
  const told = valueAt(inputs, "actions", "actionGroups");
  const weak = (property: string, wants: string, verdict: "fail" | "undecided" = "fail"): Judged => ({
    kind: "breakGlassAlertWeak",
    alert: name,
    property,
    wants,
    verdict,
    urn,
  });
  return [
    ...(enabled === true ? [] : [weak("enabled", "true", isUnknown(enabled) ? "undecided" : "fail")]),
    ...(Array.isArray(told) && told.length > 0
      ? []
      : [weak("actions.actionGroups", "≥ 1", isUnknown(told) ? "undecided" : "fail")]),
    ...accounts
      .filter((account) => !query?.includes(account.toLowerCase()))
      .map((account) => weak("criteria.allOf.query", account, query === undefined ? "undecided" : "fail")),
  ];
}
