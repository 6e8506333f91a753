import type { BlockField, Fields, ListField } from "../terraform/field.ts";
import { notEmpty, oneOf } from "../terraform/text-checks.ts";

const names: ListField = { kind: "list", of: { kind: "text", check: notEmpty } };
const riskLevels: ListField = {
  kind: "list",
  of: { kind: "text", check: oneOf("hidden", "high", "low", "medium", "none") },
};
const platforms: ListField = {
  kind: "list",
  of: { kind: "text", check: oneOf("all", "android", "iOS", "linux", "macOS", "windows", "windowsPhone") },
};
const filter: BlockField = {
  kind: "block",
  fields: {
    mode: { kind: "text", required: true, check: oneOf("exclude", "include") },
    rule: { kind: "text", required: true, check: notEmpty },
  },
};

/** Guests and external users by type, and by the tenant they come from. */
const guests: ListField = {
  kind: "list",
  of: {
    kind: "block",
    fields: {
      guestOrExternalUserTypes: {
        kind: "list",
        required: true,
        of: {
          kind: "text",
          check: oneOf(
            "b2bCollaborationGuest",
            "b2bCollaborationMember",
            "b2bDirectConnectUser",
            "internalGuest",
            "none",
            "otherExternalUser",
            "serviceProvider",
          ),
        },
      },
      externalTenants: {
        kind: "list",
        of: {
          kind: "block",
          fields: {
            membershipKind: { kind: "text", required: true, check: oneOf("all", "enumerated") },
            members: names,
          },
        },
      },
    },
  },
};

const oneTarget = ["includedApplications", "includedUserActions"];
const someone = ["includedGroups", "includedGuestsOrExternalUsers", "includedRoles", "includedUsers"];

/** When a policy applies: to whom, to what, from where, on which device. */
export const conditionFields: Fields = {
  applications: {
    kind: "block",
    required: true,
    fields: {
      includedApplications: { ...names, exactlyOneOf: oneTarget },
      excludedApplications: names,
      includedUserActions: { ...names, exactlyOneOf: oneTarget },
    },
  },
  authenticationFlowTransferMethods: {
    kind: "set",
    of: { kind: "text", check: oneOf("authenticationTransfer", "deviceCodeFlow") },
  },
  clientApplications: {
    kind: "block",
    fields: { includedServicePrincipals: names, excludedServicePrincipals: names, filter },
  },
  users: {
    kind: "block",
    required: true,
    fields: {
      includedUsers: { ...names, atLeastOneOf: someone },
      excludedUsers: names,
      includedGroups: { ...names, atLeastOneOf: someone },
      excludedGroups: names,
      includedRoles: { ...names, atLeastOneOf: someone },
      excludedRoles: names,
      includedGuestsOrExternalUsers: { ...guests, atLeastOneOf: someone },
      excludedGuestsOrExternalUsers: guests,
    },
  },
  clientAppTypes: {
    kind: "list",
    required: true,
    of: {
      kind: "text",
      check: oneOf("all", "browser", "easSupported", "exchangeActiveSync", "mobileAppsAndDesktopClients", "other"),
    },
  },
  devices: { kind: "block", fields: { filter } },
  locations: { kind: "block", fields: { includedLocations: { ...names, required: true }, excludedLocations: names } },
  platforms: {
    kind: "block",
    fields: { includedPlatforms: { ...platforms, required: true }, excludedPlatforms: platforms },
  },
  servicePrincipalRiskLevels: riskLevels,
  signInRiskLevels: riskLevels,
  userRiskLevels: riskLevels,
  insiderRiskLevels: { kind: "text", computed: true, check: oneOf("elevated", "minor", "moderate") },
};
