import { z } from "zod";
import { defineSetting, type Setting } from "../definition.ts";
import { complianceAccess } from "./compliance-access.ts";

const group = z.guid("write the group's object id");
const key = z.strictObject({ displayName: z.string().min(1) });

/** What every platform's policy has. */
const common = {
  description: z.string().optional(),
  /** Groups, or everyone. A policy without any is for nobody. */
  includeTargets: z.array(z.union([z.literal(["allLicensedUsers", "allDevices"]), group])).optional(),
  excludeGroups: z.array(group).optional(),
  /** How long a device that stops complying still counts as compliant. Chosen when the policy is made. */
  gracePeriodHours: z.int().min(0, "write 0 to 8760 hours").max(8_760, "write 0 to 8760 hours").optional(),
  osMinimumVersion: z.string().min(1).optional(),
  osMaximumVersion: z.string().min(1).optional(),
};

/** The compliance policy of one platform, by its type in Graph. */
export function defineCompliancePolicy<Own extends z.ZodRawShape>(
  graphType: string,
  summary: string,
  own: Own,
): Setting<typeof key, z.ZodObject<typeof common & Own, z.core.$strict>> {
  return defineSetting({
    kind: graphType,
    type: `${graphType.charAt(0).toUpperCase()}${graphType.slice(1)}`,
    summary,
    api: "graph",
    shape: "collection",
    path: "/deviceManagement/deviceCompliancePolicies/{id}",
    permissions: {
      read: ["DeviceManagementConfiguration.Read.All"],
      write: ["DeviceManagementConfiguration.ReadWrite.All"],
    },
    licence: "Microsoft Intune, active in the tenant",
    limits: ["Two policies may have one name in Intune: this library finds its own by the name."],
    see: `https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-${graphType.toLowerCase()}`,
    key,
    // The two shapes are joined as their type says; a generic spread is wider than that to the compiler.
    settings: z.strictObject({ ...common, ...own }) as unknown as z.ZodObject<typeof common & Own, z.core.$strict>,
    atBirth: ["gracePeriodHours"],
    access: complianceAccess(graphType),
  });
}
