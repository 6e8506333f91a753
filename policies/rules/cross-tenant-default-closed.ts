import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/** Nobody's MFA and devices are believed but a named partner's, and nobody else is let into shared channels. */
export const crossTenantDefaultClosed: Rule = {
  name: "cross-tenant-default-closed",
  references: ["ZTA 21790"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["CrossTenantAccessDefault"],
  judge: (tenant) =>
    judgeSingleton(tenant, "CrossTenantAccessDefault", [
      ...["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"].map((claim) =>
        holds(`inboundTrust.${claim}`, false),
      ),
      holds("b2bDirectConnectInbound.usersAndGroups.accessType", "blocked"),
      holds("b2bDirectConnectInbound.applications.accessType", "blocked"),
      holds("b2bDirectConnectOutbound.usersAndGroups.accessType", "blocked"),
      holds("b2bDirectConnectOutbound.applications.accessType", "blocked"),
    ]),
};
