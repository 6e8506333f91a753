import type { DeviceProperties } from "./device-filter/device.ts";

/** One sign-in, as far as it is known. A member left out is unknown, and unknown is never a pass. */
export type SignIn = {
  who: Who;
  target: Target;
  client?: Client;
  platform?: Platform;
  network?: Network;
  device?: Device;
  signInRisk?: Risk;
  userRisk?: Risk;
  insiderRisk?: InsiderRisk;
  servicePrincipalRisk?: Risk;
  /** How the session was begun: the flow stays with a session that is protocol-tracked. */
  flow?: Flow;
};

/** The independent parts of a sign-in; a policy applies when its condition on each of them holds. */
export const dimensions = [
  "who",
  "target",
  "client",
  "platform",
  "network",
  "device",
  "signInRisk",
  "userRisk",
  "insiderRisk",
  "servicePrincipalRisk",
  "flow",
] as const;
export type Dimension = (typeof dimensions)[number];

export type Who = User | Workload;

export type User = {
  kind: "user";
  id: string;
  type: UserType;
  /** The home tenant of a guest or external user. */
  tenant?: string;
  /** All groups this person is in; the directory adds the groups that contain them. Left out: only what the directory lists is known. */
  groups?: readonly string[];
  /** Template ids of all active built-in roles, beside those held through groups. Left out: only what the directory lists is known. */
  roles?: readonly string[];
  /** Groups of which nobody can say whether this person is in them, such as dynamic ones. */
  unsure?: readonly string[];
  /** Methods this person can use, Graph's authenticationMethodModes; left out means any. */
  methods?: readonly string[];
};

export type Workload = {
  kind: "workload";
  /** Object id of the service principal. */
  id: string;
  /** Policies reach single-tenant applications of this tenant only. */
  application: "singleTenant" | "multiTenant" | "managedIdentity" | "unknown";
};

export const externalTypes = [
  "internalGuest",
  "b2bCollaborationGuest",
  "b2bCollaborationMember",
  "b2bDirectConnectUser",
  "otherExternalUser",
  "serviceProvider",
] as const;
export type ExternalType = (typeof externalTypes)[number];
export type UserType = "member" | ExternalType;

export type Target =
  /**
   * Contexts are those the application asks for in this sign-in; none when left out. `microsoft` says whose the application is.
   * `id` is an application id, or one of the keywords Office365 and MicrosoftAdminPortals for "some app of the suite".
   */
  | { kind: "app"; id: string; microsoft?: boolean; contexts?: readonly string[] }
  | { kind: "action"; action: UserAction };

export const userActions = ["urn:user:registersecurityinfo", "urn:user:registerdevice"] as const;
export type UserAction = (typeof userActions)[number];

export const clients = ["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "other"] as const;
export type Client = (typeof clients)[number];

/** `unidentified` is a user agent that names none of the known platforms. */
export const platforms = ["windows", "macOS", "iOS", "android", "linux", "windowsPhone", "unidentified"] as const;
export type Platform = (typeof platforms)[number];

export type Network = {
  /** IPv4 or IPv6 address. */
  ip?: string;
  /** Two letters; null when the address belongs to no known country. */
  country?: string | null;
  /** The country the Authenticator app reports; known only at run time. */
  gpsCountry?: string | null;
  /** Whether the address is one of the per-user MFA service's trusted addresses. */
  mfaTrusted?: boolean;
};

/** A device that is not registered has no property at all; of a registered one, what is left out is unknown. */
export type Device = { registered: false } | ({ registered: true } & DeviceProperties);

export const risks = ["none", "low", "medium", "high", "hidden"] as const;
export type Risk = (typeof risks)[number];

export const insiderRisks = ["none", "minor", "moderate", "elevated"] as const;
export type InsiderRisk = (typeof insiderRisks)[number];

export const flows = ["none", "deviceCodeFlow", "authenticationTransfer"] as const;
export type Flow = (typeof flows)[number];
