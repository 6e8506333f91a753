import type { types } from "@pulumi/azuread";
import { privilegedRoles } from "./privileged-roles.ts";

type Users = types.input.ConditionalAccessPolicyConditionsUsers;
type Conditions = Omit<types.input.ConditionalAccessPolicyConditions, "users" | "applications">;
type GrantControls = types.input.ConditionalAccessPolicyGrantControls;

/** Whom a policy is about. */
export type Who = "everyone" | "administrators" | "guests";
/** Which sign-ins it looks at. */
export type Condition = "any sign-in" | "legacy authentication" | "device code flow";
/** What it asks for. */
export type Demand = "block" | "mfa" | "phishing-resistant mfa";

// Graph's externalUserType: a member from another tenant is as foreign as a guest.
const externalUserTypes = [
  "internalGuest",
  "b2bCollaborationGuest",
  "b2bCollaborationMember",
  "b2bDirectConnectUser",
  "otherExternalUser",
  "serviceProvider",
];

// Microsoft's built-in strength "Phishing-resistant MFA"; azuread wants the path, not the bare id.
const phishingResistant = "/policies/authenticationStrengthPolicies/00000000-0000-0000-0000-000000000004";

interface Word<Fragment> {
  /** The word in the policy's name. */
  word: string;
  /** What azuread is told. */
  azuread: Fragment;
}

export const who: Record<Who, Word<Users>> = {
  everyone: { word: "Global", azuread: { includedUsers: ["All"] } },
  administrators: { word: "Admins", azuread: { includedRoles: Object.values(privilegedRoles) } },
  guests: {
    word: "Guests",
    azuread: {
      includedGuestsOrExternalUsers: [
        { guestOrExternalUserTypes: externalUserTypes, externalTenants: [{ membershipKind: "all" }] },
      ],
    },
  },
};

export const conditions: Record<Condition, Word<Conditions>> = {
  "any sign-in": { word: "", azuread: { clientAppTypes: ["all"] } },
  "legacy authentication": {
    word: "LegacyAuthentication",
    azuread: { clientAppTypes: ["exchangeActiveSync", "other"] },
  },
  "device code flow": {
    word: "DeviceCodeFlow",
    azuread: { clientAppTypes: ["all"], authenticationFlowTransferMethods: ["deviceCodeFlow"] },
  },
};

export const demands: Record<Demand, Word<GrantControls>> = {
  block: { word: "Block", azuread: { operator: "OR", builtInControls: ["block"] } },
  mfa: { word: "MFA", azuread: { operator: "OR", builtInControls: ["mfa"] } },
  "phishing-resistant mfa": {
    word: "PhishingResistantMFA",
    azuread: { operator: "OR", authenticationStrengthPolicyId: phishingResistant },
  },
};
