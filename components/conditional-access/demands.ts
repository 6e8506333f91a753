import type { types } from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";

type GrantControls = types.input.ConditionalAccessPolicyGrantControls;
type SessionControls = types.input.ConditionalAccessPolicySessionControls;

/** What a policy asks for. */
export type Demand =
  | "block"
  | "mfa"
  | "phishing-resistant mfa"
  | "strong or temporary pass"
  | "managed device"
  | "managed device and mfa"
  | "compliant device"
  | "protected app"
  | "terms of use"
  | "nothing";

/** How long a session lasts, and what it may hold. */
export type SessionRule = "four hours" | "working day" | "shift" | "no download";

/** What a demand needs from the tenant before it can be written. */
interface DemandParts {
  /** Path of the custom strength that takes a Temporary Access Pass too. */
  strongOrPass: pulumi.Input<string> | undefined;
  /** Id of the terms people accept. */
  termsOfUse: string | undefined;
}

// Microsoft's built-in strength "Phishing-resistant MFA"; azuread wants the path, not the bare id.
const phishingResistant = "/policies/authenticationStrengthPolicies/00000000-0000-0000-0000-000000000004";

interface DemandWords {
  /** The word in the policy's name. */
  word: string;
  /** True when a device answers for the person: in report-only it would still ask on Mac, iOS and Android. */
  byDevice: boolean;
  /** What azuread is told; nothing for a policy that only shapes the session. */
  grant(parts: DemandParts): GrantControls | undefined;
}

const builtIn =
  (operator: "OR" | "AND", ...builtInControls: string[]) =>
  () => ({ operator, builtInControls });

export const demands: Record<Demand, DemandWords> = {
  block: { word: "Block", byDevice: false, grant: builtIn("OR", "block") },
  mfa: { word: "MFA", byDevice: false, grant: builtIn("OR", "mfa") },
  "phishing-resistant mfa": {
    word: "PhishingResistantMFA",
    byDevice: false,
    grant: () => ({ operator: "OR", authenticationStrengthPolicyId: phishingResistant }),
  },
  "strong or temporary pass": {
    word: "StrongOrTemporaryPass",
    byDevice: false,
    grant: ({ strongOrPass }) => ({
      operator: "OR",
      ...(strongOrPass !== undefined && { authenticationStrengthPolicyId: strongOrPass }),
    }),
  },
  "managed device": {
    word: "CompliantOrHybridJoined",
    byDevice: true,
    grant: builtIn("OR", "compliantDevice", "domainJoinedDevice"),
  },
  "managed device and mfa": {
    word: "CompliantAndMFA",
    byDevice: true,
    grant: builtIn("AND", "mfa", "compliantDevice"),
  },
  "compliant device": { word: "Compliant", byDevice: true, grant: builtIn("OR", "compliantDevice") },
  // Microsoft stops honouring the older "approved app" (approvedApplication) after June 2026.
  "protected app": { word: "AppProtection", byDevice: false, grant: builtIn("OR", "compliantApplication") },
  "terms of use": {
    word: "TermsOfUse",
    byDevice: false,
    grant: ({ termsOfUse }) => ({ operator: "OR", termsOfUses: termsOfUse === undefined ? [] : [termsOfUse] }),
  },
  nothing: { word: "Session", byDevice: false, grant: () => undefined },
};

// "Never persistent" is allowed for all apps only; every row with it is.
const ending = (hours: number): SessionControls => ({
  signInFrequency: hours,
  signInFrequencyPeriod: "hours",
  persistentBrowserMode: "never",
});

export const sessions: Record<SessionRule, SessionControls> = {
  "four hours": ending(4),
  // Microsoft's framework says one hour for guests; somebody at work in a shared team would be asked eight times a day.
  "working day": ending(12),
  // Whoever takes over a shared device after a shift signs in.
  shift: ending(12),
  "no download": { applicationEnforcedRestrictionsEnabled: true },
};
