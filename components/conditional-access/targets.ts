import type { types } from "@pulumi/azuread";

type Applications = types.input.ConditionalAccessPolicyConditionsApplications;

/** What people are on their way to. */
export type Target =
  | "all apps"
  | "Office 365"
  | "all but Office 365"
  | "admin portals"
  | "Intune enrolment"
  | "registering security info"
  | "registering a device";

interface TargetWords {
  /** The word in the policy's name. */
  word: string;
  /** What azuread is told. */
  azuread: Applications;
  /** True for what people do rather than open: report-only writes nothing about it. */
  isAction?: true;
}

// Words and ids are Microsoft Graph's; the id is Microsoft Intune Enrollment, the same in every tenant.
export const targets: Record<Target, TargetWords> = {
  "all apps": { word: "AllApps", azuread: { includedApplications: ["All"] } },
  "Office 365": { word: "Office365", azuread: { includedApplications: ["Office365"] } },
  "all but Office 365": {
    word: "NonOffice365",
    azuread: { includedApplications: ["All"], excludedApplications: ["Office365"] },
  },
  "admin portals": { word: "AdminPortals", azuread: { includedApplications: ["MicrosoftAdminPortals"] } },
  "Intune enrolment": {
    word: "IntuneEnrolment",
    azuread: { includedApplications: ["d4ebce55-015a-49b5-a083-c84d1797ae8c"] },
  },
  "registering security info": {
    word: "RegisterSecurityInfo",
    azuread: { includedUserActions: ["urn:user:registersecurityinfo"] },
    isAction: true,
  },
  "registering a device": {
    word: "RegisterDevice",
    azuread: { includedUserActions: ["urn:user:registerdevice"] },
    isAction: true,
  },
};
