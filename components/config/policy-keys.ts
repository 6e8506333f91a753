/**
 * Conditional access policies by the key a stack's configuration uses, in the order in which they are safe to make: what
 * identifies people first, what blocks by place or app last. The first five are what the first version made; neither a
 * key nor its place among them changes.
 */
export const policyKeys = [
  "legacy-authentication",
  "device-code-flow",
  "mfa-everyone",
  "phishing-resistant-administrators",
  "mfa-guests",
  "authentication-transfer",
  "register-security-info",
  "register-device",
  "session-administrators",
  "session-guests",
  "session-suppliers",
  "session-frontline",
  "mfa-suppliers",
  "mfa-outside-frontline",
  "terms-guests",
  "terms-suppliers",
  "register-terms-guests",
  "register-terms-suppliers",
  "register-security-info-administrators",
  "register-security-info-internals",
  "register-security-info-externals",
  "intune-enrolment-administrators",
  "intune-enrolment-internals",
  "intune-enrolment-externals",
  "managed-device-administrators",
  "managed-device-internals",
  "managed-device-externals",
  "app-protection-administrators",
  "app-protection-internals",
  "app-protection-externals",
  "app-protection-frontline",
  "browser-frontline",
  "managed-tablet-elected",
  "browser-elected",
  "managed-device-rooms",
  "user-risk-administrators",
  "sign-in-risk-administrators",
  "user-risk-internals",
  "sign-in-risk-internals",
  "user-risk-externals",
  "sign-in-risk-externals",
  "sign-in-risk-guests",
  "sign-in-risk-suppliers",
  "user-risk-service-accounts",
  "sign-in-risk-service-accounts",
  "sign-in-risk-elected",
  "legacy-authentication-administrators",
  "legacy-authentication-internals",
  "legacy-authentication-externals",
  "legacy-authentication-guests",
  "legacy-authentication-suppliers",
  "legacy-authentication-service-accounts",
  "legacy-authentication-pupils",
  "unknown-platforms",
  "unknown-platforms-administrators",
  "unknown-platforms-internals",
  "unknown-platforms-externals",
  "admin-portals-elected",
  "admin-portals-pupils",
  "other-apps-guests",
  "other-apps-service-accounts",
  "other-apps-rooms",
  "outside-rooms",
  "outside-pupils",
  "outside-service-accounts",
  "countries",
  "outside-personas",
] as const;
export type PolicyKey = (typeof policyKeys)[number];

/** How far a policy has come: it reports what it would do, it decides for some roll-out steps, or for all it is about. */
export const stages = ["reportOnly", "groups", "on"] as const;
export type Stage = (typeof stages)[number];

/**
 * How much of the table a tenant gets. `minimal` is what the first version made: five policies that ask for nothing but
 * conditional access itself; `essential` is what a town hall can explain; `full` is Microsoft's framework for all personas.
 */
export const baselines = ["minimal", "essential", "full"] as const;
export type Baseline = (typeof baselines)[number];
