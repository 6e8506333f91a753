import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { graphSingleton } from "../graph-singleton.ts";

const path = "/admin/sharepoint/settings";
const seconds = z.int().min(0);

export const sharePointTenantSettings = defineSetting({
  kind: "sharePointTenantSettings",
  type: "SharePointTenantSettings",
  summary: "How far files may be shared outside the tenant, who makes sites, and what syncs to a computer.",
  api: "graph",
  shape: "singleton",
  path,
  permissions: { read: ["SharePointTenantSettings.Read.All"], write: ["SharePointTenantSettings.ReadWrite.All"] },
  licence: "a plan with SharePoint in it (not verified: Microsoft's page names none)",
  see: "https://learn.microsoft.com/graph/api/resources/sharepointsettings",
  key: z.strictObject({}),
  settings: z.strictObject({
    sharingCapability: z
      .enum(["disabled", "existingExternalUserSharingOnly", "externalUserSharingOnly", "externalUserAndGuestSharing"])
      .optional(),
    sharingDomainRestrictionMode: z.enum(["none", "allowList", "blockList"]).optional(),
    sharingAllowedDomainList: z.array(z.string()).optional(),
    sharingBlockedDomainList: z.array(z.string()).optional(),
    isResharingByExternalUsersEnabled: z.boolean().optional(),
    isRequireAcceptingUserToMatchInvitedUserEnabled: z.boolean().optional(),
    isLegacyAuthProtocolsEnabled: z.boolean().optional(),
    isUnmanagedSyncAppForTenantRestricted: z.boolean().optional(),
    allowedDomainGuidsForSyncApp: z.array(z.guid()).optional(),
    excludedFileExtensionsForSyncApp: z.array(z.string()).optional(),
    isMacSyncAppEnabled: z.boolean().optional(),
    isSyncButtonHiddenOnPersonalSite: z.boolean().optional(),
    isSiteCreationEnabled: z.boolean().optional(),
    isSiteCreationUIEnabled: z.boolean().optional(),
    siteCreationDefaultManagedPath: z.string().optional(),
    siteCreationDefaultStorageLimitInMB: z.int().min(0).optional(),
    isSitesStorageLimitAutomatic: z.boolean().optional(),
    isSitePagesCreationEnabled: z.boolean().optional(),
    isCommentingOnSitePagesEnabled: z.boolean().optional(),
    isLoopEnabled: z.boolean().optional(),
    isFileActivityNotificationEnabled: z.boolean().optional(),
    isSharePointMobileNotificationEnabled: z.boolean().optional(),
    isSharePointNewsfeedEnabled: z.boolean().optional(),
    imageTaggingOption: z.enum(["disabled", "basic", "enhanced"]).optional(),
    personalSiteDefaultStorageLimitInMB: z.int().min(1_024, "write at least 1024 MB").optional(),
    deletedUserPersonalSiteRetentionPeriodInDays: z
      .int()
      .min(30, "write 30 to 3650 days")
      .max(3_650, "write 30 to 3650 days")
      .optional(),
    tenantDefaultTimezone: z.string().optional(),
    idleSessionSignOut: z
      .strictObject({
        isEnabled: z.boolean().optional(),
        warnAfterInSeconds: seconds.optional(),
        signOutAfterInSeconds: seconds.optional(),
      })
      .optional(),
  }),
  caseless: ["sharingAllowedDomainList", "sharingBlockedDomainList", "excludedFileExtensionsForSyncApp"],
  access: graphSingleton(path, { sends: "wholeValues" }),
});
