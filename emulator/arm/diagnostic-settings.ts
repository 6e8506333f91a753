import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type JsonObject, text } from "../store/json.ts";
import { checkReference } from "./address.ts";
import { ArmError, invalid } from "./arm-error.ts";
import { checkShape } from "./check-shape.ts";

export const diagnosticApiVersions = ["2017-04-01", "2017-04-01-preview"];
const collection = "entraDiagnosticSettings";
const most = 5;
const sinks = ["workspaceId", "storageAccountId", "eventHubAuthorizationRuleId", "marketplacePartnerId"] as const;

/** Kinds of log that Entra sends out. */
export const logCategories = `AuditLogs SignInLogs NonInteractiveUserSignInLogs ServicePrincipalSignInLogs
  ManagedIdentitySignInLogs ProvisioningLogs ADFSSignInLogs RiskyUsers UserRiskEvents RiskyServicePrincipals
  ServicePrincipalRiskEvents NetworkAccessTrafficLogs EnrichedOffice365AuditLogs MicrosoftGraphActivityLogs
  RemoteNetworkHealthLogs NetworkAccessAlerts NetworkAccessConnectionEvents MicrosoftServicePrincipalSignInLogs
  AzureADGraphActivityLogs B2CRequestLogs`.split(/\s+/);

const entry = { category: "String", enabled: "Boolean", retentionPolicy: { days: "Int32", enabled: "Boolean" } };

/** Which of the tenant's logs go where; at most five settings. */
export function putSetting(context: TenantContext, name: string, body: JsonObject): Entity {
  const { properties: given } = body;
  if (!isObject(given)) {
    throw invalid("'properties' is needed.");
  }
  checkShape(given, {
    ...Object.fromEntries(sinks.map((sink) => [sink, "String"])),
    eventHubName: "String",
    serviceBusRuleId: "String",
    logAnalyticsDestinationType: "String",
    logs: [entry],
    metrics: [entry],
  });
  const used = sinks.filter((sink) => text(given[sink]));
  if (used.length === 0) {
    throw invalid("At least one data sink needs to be specified.");
  }
  const workspace = text(given.workspaceId);
  if (workspace !== undefined) {
    checkReference(context, "workspaceId", workspace);
  }
  const settings = context.store.collection(collection);
  const key = name.toLowerCase();
  checkLogs(
    given,
    [...settings.values()].filter((other) => other.id !== key),
  );
  if (!settings.has(key) && settings.size >= most) {
    throw new ArmError(409, "Conflict", `The limit of ${most} diagnostic settings was reached.`);
  }
  const kept: Entity = {
    id: key,
    name,
    properties: { ...Object.fromEntries(sinks.map((sink) => [sink, null])), metrics: [], logs: [], ...given },
  };
  settings.set(key, kept);
  return sent(kept);
}

function checkLogs(given: JsonObject, others: readonly Entity[]): void {
  for (const { category, enabled } of logsOf(given)) {
    if (!logCategories.includes(category)) {
      throw invalid(`Category '${category}' is not supported.`);
    }
    const taken = others.find((other) => {
      const properties = isObject(other.properties) ? other.properties : {};
      const sameSink = sinks.some((sink) => text(given[sink]) && given[sink] === properties[sink]);
      return sameSink && logsOf(properties).some((log) => log.category === category && log.enabled);
    });
    if (enabled && taken) {
      throw new ArmError(
        409,
        "Conflict",
        `The data sink is used by the diagnostic setting '${String(taken.name)}' for category '${category}' already.`,
      );
    }
  }
}

function logsOf(properties: JsonObject): { category: string; enabled: boolean }[] {
  return (Array.isArray(properties.logs) ? properties.logs : [])
    .filter(isObject)
    .map((log) => ({ category: text(log.category) ?? "", enabled: log.enabled === true }));
}

export function getSetting(context: TenantContext, name: string): Entity {
  const found = context.store.collection(collection).get(name.toLowerCase());
  if (!found) {
    throw new ArmError(404, "ResourceNotFound", `The diagnostic setting '${name}' doesn't exist.`);
  }
  return sent(found);
}

export function listSettings(context: TenantContext): Entity[] {
  return [...context.store.collection(collection).values()].map(sent);
}

export function deleteSetting(context: TenantContext, name: string): boolean {
  return context.store.collection(collection).delete(name.toLowerCase());
}

function sent({ name, properties = null }: Entity): Entity {
  return {
    id: `/providers/microsoft.aadiam/diagnosticSettings/${String(name)}`,
    type: null,
    name: name ?? null,
    location: null,
    kind: null,
    tags: null,
    properties,
    identity: null,
  };
}
