import { z } from "zod";
import type { Sets } from "../sets.ts";

const accessType = z.enum(["allowed", "blocked"]);

/** `AllUsers`, `AllApplications`, `Office365` and such, or an object or application id. */
const target = z.strictObject({ target: z.string().min(1), targetType: z.enum(["user", "group", "application"]) });

const targets = z.strictObject({ accessType: accessType.optional(), targets: z.array(target).optional() });

const collaboration = z.strictObject({ usersAndGroups: targets.optional(), applications: targets.optional() });

const directions = z.strictObject({ inboundAllowed: z.boolean().optional(), outboundAllowed: z.boolean().optional() });

/** What other tenants' people may do here, and ours there. */
export const crossTenantAccess = {
  b2bCollaborationInbound: collaboration.optional(),
  b2bCollaborationOutbound: collaboration.optional(),
  b2bDirectConnectInbound: collaboration.optional(),
  b2bDirectConnectOutbound: collaboration.optional(),
  /** Which of the other tenant's claims conditional access believes. */
  inboundTrust: z
    .strictObject({
      isMfaAccepted: z.boolean().optional(),
      isCompliantDeviceAccepted: z.boolean().optional(),
      isHybridAzureADJoinedDeviceAccepted: z.boolean().optional(),
    })
    .optional(),
  tenantRestrictions: collaboration.optional(),
};

/** Invitations that are redeemed without asking; only for a named partner. */
export const automaticUserConsentSettings = directions;

const lists = [
  "b2bCollaborationInbound",
  "b2bCollaborationOutbound",
  "b2bDirectConnectInbound",
  "b2bDirectConnectOutbound",
];

/** The order of targets says nothing. */
export const crossTenantSets: Sets = Object.fromEntries(
  [...lists, "tenantRestrictions"].flatMap((direction) =>
    ["usersAndGroups", "applications"].map((part) => [`${direction}.${part}.targets`, ["target", "targetType"]]),
  ),
);
