import { z } from "zod";
import type { Json, JsonObject, TenantClient } from "../../components/graph/index.ts";
import { groupId, type KindCase, leaves, without } from "./kind-case.ts";

const by = { attempt: "prepare", object: "the test" };
const anyObject = z.record(z.string(), z.json());
const url = "/v1.0/deviceManagement/deviceCompliancePolicies";
const displayName = "Voss-krav";
const blocked = [
  { ruleName: "PasswordRequired", scheduledActionConfigurations: [{ actionType: "block", gracePeriodHours: 0 }] },
];

export const deviceCases: Record<string, KindCase> = {
  windows10CompliancePolicy: policy(
    "windows10CompliancePolicy",
    { bitLockerEnabled: true, osMinimumVersion: "10.0.22631" },
    { path: "osMinimumVersion", value: "10.0.26100" },
  ),
  macOSCompliancePolicy: policy(
    "macOSCompliancePolicy",
    { firewallEnabled: true, passwordMinimumLength: 8 },
    { path: "passwordMinimumLength", value: 12 },
  ),
  iosCompliancePolicy: policy(
    "iosCompliancePolicy",
    { securityBlockJailbrokenDevices: true, passcodeMinimumLength: 6 },
    { path: "passcodeMinimumLength", value: 8 },
  ),
  androidWorkProfileCompliancePolicy: policy(
    "androidWorkProfileCompliancePolicy",
    { securityBlockJailbrokenDevices: true, passwordRequiredType: "numericComplex" },
    { path: "passwordRequiredType", value: "alphanumeric" },
  ),
};

function policy(type: string, own: JsonObject, change: { path: string; value: Json }): KindCase {
  const settings: JsonObject = {
    ...own,
    description: "Krav til eininga",
    includeTargets: ["allLicensedUsers"],
    excludeGroups: [groupId],
    gracePeriodHours: 24,
  };
  const odataType = `#microsoft.graph.${type}`;
  const found = async (tenant: TenantClient) =>
    (await tenant.graph.list(anyObject, url, by)).find((known) => known.displayName === displayName);
  return {
    key: { displayName },
    settings,
    expected: {
      ...own,
      "@odata.type": odataType,
      assignments: [
        { "@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget" },
        { "@odata.type": "#microsoft.graph.exclusionGroupAssignmentTarget", groupId },
      ],
    },
    changed: { settings: { ...settings, [change.path]: change.value }, ...change },
    dropped: { settings: without(settings, "description"), path: "description", back: null },
    outside: {
      path: "description",
      value: "Endra for hand",
      edit: async (tenant) =>
        tenant.graph.send(
          "PATCH",
          `${url}/${String((await found(tenant))?.id)}`,
          { "@odata.type": odataType, description: "Endra for hand" },
          by,
        ),
    },
    makeByHand: (tenant) =>
      tenant.graph.send(
        "POST",
        url,
        { "@odata.type": odataType, displayName, description: "For hand", scheduledActionsForRule: blocked },
        by,
      ),
    firstWrite: { method: "POST", path: /deviceCompliancePolicies$/ },
    look: async (tenant) => {
      const policy = await found(tenant);
      if (policy === undefined) return undefined;
      const { lastModifiedDateTime: _, version: __, ...stable } = policy;
      const rows = await tenant.graph.list(anyObject, `${url}/${String(policy.id)}/assignments`, by);
      return { ...leaves(stable), assignments: rows.map(({ target }) => target ?? null) };
    },
  };
}
