import type { ArmKind } from "../arm-kind.ts";

/** Who is told when an alert fires. */
export const actionGroup: ArmKind = {
  type: "azure-native:monitor:ActionGroup",
  apiVersion: "2024-10-01-preview",
  address:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Insights/actionGroups/{actionGroupName}",
  named: "actionGroupName",
  inputs: {
    resourceGroupName: { kind: "text", in: "address", required: true },
    actionGroupName: { kind: "text", in: "address", required: true },
    location: { kind: "text", in: "resource", required: true },
    tags: { kind: "object", in: "resource" },
    identity: { kind: "object", in: "resource", needs: ["type"] },
    enabled: { kind: "flag", in: "properties", required: true },
    groupShortName: { kind: "text", in: "properties", required: true },
    armRoleReceivers: { kind: "list", in: "properties", needs: ["name", "roleId"] },
    automationRunbookReceivers: {
      kind: "list",
      in: "properties",
      needs: ["automationAccountId", "isGlobalRunbook", "runbookName", "webhookResourceId"],
    },
    azureAppPushReceivers: { kind: "list", in: "properties", needs: ["emailAddress", "name"] },
    azureFunctionReceivers: {
      kind: "list",
      in: "properties",
      needs: ["functionAppResourceId", "functionName", "httpTriggerUrl", "name"],
    },
    emailReceivers: { kind: "list", in: "properties", needs: ["emailAddress", "name"] },
    eventHubReceivers: {
      kind: "list",
      in: "properties",
      needs: ["eventHubName", "eventHubNameSpace", "name", "subscriptionId"],
    },
    incidentReceivers: {
      kind: "list",
      in: "properties",
      needs: ["connection", "incidentManagementService", "mappings", "name"],
    },
    itsmReceivers: {
      kind: "list",
      in: "properties",
      needs: ["connectionId", "name", "region", "ticketConfiguration", "workspaceId"],
    },
    logicAppReceivers: { kind: "list", in: "properties", needs: ["callbackUrl", "name", "resourceId"] },
    smsReceivers: { kind: "list", in: "properties", needs: ["countryCode", "name", "phoneNumber"] },
    voiceReceivers: { kind: "list", in: "properties", needs: ["countryCode", "name", "phoneNumber"] },
    webhookReceivers: { kind: "list", in: "properties", needs: ["name", "serviceUri"] },
  },
  outputs: ["name", "systemData", "type"],
};
