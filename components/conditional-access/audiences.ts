import type { types } from "@pulumi/azuread";
import type { Series } from "../config/series.ts";
import { privilegedRoles } from "./privileged-roles.ts";

type Users = types.input.ConditionalAccessPolicyConditionsUsers;

/** Whom a policy is about: everyone, the holders of privileged roles, or the personas of a series. */
export type Audience = "everyone" | "administrators" | Series;

interface AudienceWords {
  /** The word in the policy's name. */
  word: string;
  /**
   * How azuread is told, where it is not by the groups of the series' personas. Guests are known by their kind: a group
   * that follows a rule would let a new one in before it noticed.
   */
  users?: Users;
  /** True when people of the audience are in roll-out steps, so that a policy can come to some of them first. */
  inSteps: boolean;
}

// Graph's externalUserType: a member from another tenant is as foreign as a guest.
const externalUserTypes = [
  "internalGuest",
  "b2bCollaborationGuest",
  "b2bCollaborationMember",
  "b2bDirectConnectUser",
  "otherExternalUser",
  "serviceProvider",
];

/** All six kinds of people from outside, whatever tenant they come from. */
export const outsiders = [
  { guestOrExternalUserTypes: externalUserTypes, externalTenants: [{ membershipKind: "all" }] },
];

export const audiences: Record<Audience, AudienceWords> = {
  everyone: { word: "Global", users: { includedUsers: ["All"] }, inSteps: true },
  administrators: {
    word: "Admins",
    users: { includedRoles: Object.values(privilegedRoles) },
    inSteps: false,
  },
  internals: { word: "Internals", inSteps: true },
  externals: { word: "Externals", inSteps: true },
  guests: { word: "Guests", users: { includedGuestsOrExternalUsers: outsiders }, inSteps: false },
  suppliers: { word: "GuestAdmins", inSteps: false },
  serviceAccounts: { word: "M365ServiceAccounts", inSteps: false },
  frontline: { word: "Frontline", inSteps: true },
  elected: { word: "Elected", inSteps: true },
  rooms: { word: "RoomsAndSharedDevices", inSteps: false },
  pupils: { word: "Pupils", inSteps: false },
};
