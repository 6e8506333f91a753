/** Conditional access policies of the essential baseline, by the key a stack's configuration uses. */
export const policyKeys = [
  "legacy-authentication",
  "device-code-flow",
  "mfa-everyone",
  "phishing-resistant-administrators",
  "mfa-guests",
] as const;
export type PolicyKey = (typeof policyKeys)[number];

/** How far a policy has come: it only reports what it would do, or it decides. */
export const stages = ["reportOnly", "on"] as const;
export type Stage = (typeof stages)[number];
