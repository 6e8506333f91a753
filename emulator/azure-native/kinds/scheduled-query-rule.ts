import type { ArmKind } from "../arm-kind.ts";

/** A question put to the logs again and again, and who is told of the answer. */
export const scheduledQueryRule: ArmKind = {
  type: "azure-native:monitor:ScheduledQueryRule",
  apiVersion: "2025-01-01-preview",
  address:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Insights/scheduledQueryRules/{ruleName}",
  named: "ruleName",
  inputs: {
    resourceGroupName: { kind: "text", in: "address", required: true },
    ruleName: { kind: "text", in: "address", required: true },
    location: { kind: "text", in: "resource", required: true },
    kind: { kind: "text", in: "resource" },
    tags: { kind: "object", in: "resource" },
    identity: { kind: "object", in: "resource", needs: ["type"] },
    actions: { kind: "object", in: "properties" },
    autoMitigate: { kind: "flag", in: "properties" },
    checkWorkspaceAlertsStorageConfigured: { kind: "flag", in: "properties" },
    criteria: { kind: "object", in: "properties" },
    description: { kind: "text", in: "properties" },
    displayName: { kind: "text", in: "properties" },
    enabled: { kind: "flag", in: "properties" },
    evaluationFrequency: { kind: "text", in: "properties" },
    muteActionsDuration: { kind: "text", in: "properties" },
    overrideQueryTimeRange: { kind: "text", in: "properties" },
    resolveConfiguration: { kind: "object", in: "properties" },
    scopes: { kind: "list", in: "properties" },
    severity: { kind: "number", in: "properties" },
    skipQueryValidation: { kind: "flag", in: "properties" },
    targetResourceTypes: { kind: "list", in: "properties" },
    windowSize: { kind: "text", in: "properties" },
  },
  outputs: [
    "createdWithApiVersion",
    "etag",
    "isLegacyLogAnalyticsRule",
    "isWorkspaceAlertsStorageConfigured",
    "name",
    "systemData",
    "type",
  ],
};
