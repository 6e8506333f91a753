import type { ArmKind } from "../arm-kind.ts";

/** Where logs are kept. */
export const workspace: ArmKind = {
  type: "azure-native:operationalinsights:Workspace",
  apiVersion: "2023-09-01",
  address:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}",
  named: "workspaceName",
  longRunning: true,
  inputs: {
    resourceGroupName: { kind: "text", in: "address", required: true },
    workspaceName: { kind: "text", in: "address", required: true },
    location: { kind: "text", in: "resource", required: true },
    tags: { kind: "object", in: "resource" },
    identity: { kind: "object", in: "resource", needs: ["type"] },
    defaultDataCollectionRuleResourceId: { kind: "text", in: "properties" },
    features: { kind: "object", in: "properties" },
    forceCmkForQuery: { kind: "flag", in: "properties" },
    publicNetworkAccessForIngestion: { kind: "text", in: "properties" },
    publicNetworkAccessForQuery: { kind: "text", in: "properties" },
    retentionInDays: { kind: "number", in: "properties" },
    sku: { kind: "object", in: "properties", needs: ["name"] },
    workspaceCapping: { kind: "object", in: "properties" },
  },
  outputs: [
    "createdDate",
    "customerId",
    "etag",
    "modifiedDate",
    "name",
    "privateLinkScopedResources",
    "provisioningState",
    "systemData",
    "type",
  ],
};
