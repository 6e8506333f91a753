import { somePolicy } from "../access/some-policy.ts";
import type { Rule } from "../judgement.ts";

/** Signing in, and registering how one signs in, takes a device that the municipality manages. */
export const managedDevices: Rule = {
  name: "managed-devices",
  references: ["MS.AAD.3.7", "MS.AAD.3.8", "CIS 5.2.2.9", "CIS 5.2.2.10"],
  severity: "high",
  level: "advisory",
  evidence: "declared",
  licence: "entraP1",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant, settings) => [
    ...somePolicy(tenant, settings, { aspects: ["everyone", "allApps", "managedDevice"] }),
    ...somePolicy(tenant, settings, { aspects: ["everyone", "registration", "managedDevice"] }),
  ],
};
