import type { ArmKind } from "../arm-kind.ts";

/** Which of Entra's logs go where; it belongs to the tenant and stands in no subscription. */
export const diagnosticSetting: ArmKind = {
  type: "azure-native:aadiam:DiagnosticSetting",
  apiVersion: "2017-04-01",
  address: "/providers/microsoft.aadiam/diagnosticSettings/{name}",
  named: "name",
  inputs: {
    name: { kind: "text", in: "address", required: true },
    eventHubAuthorizationRuleId: { kind: "text", in: "properties" },
    eventHubName: { kind: "text", in: "properties" },
    logs: { kind: "list", in: "properties", needs: ["enabled"] },
    serviceBusRuleId: { kind: "text", in: "properties" },
    storageAccountId: { kind: "text", in: "properties" },
    workspaceId: { kind: "text", in: "properties" },
  },
  outputs: ["type"],
};
