import type { PolicyKey } from "../config/policy-keys.ts";
import type { Condition, Demand, Who } from "./policy-words.ts";

/** One policy in words. */
export interface PolicyRow {
  /**
   * Number in Microsoft's persona series: 001-099 everyone, 100-199 administrators, 400-499 guests. A number is never
   * used again for something else.
   */
  number: number;
  who: Who;
  when: Condition;
  demand: Demand;
  /** Kind of protection, a word of Microsoft's framework that is part of the name. */
  type: "BaseProtection" | "IdentityProtection" | "AttackSurfaceReduction";
}

/**
 * The essential baseline. Each row is one policy over all apps and all platforms; break-glass is left out of every one.
 *
 * @see https://learn.microsoft.com/azure/architecture/guide/security/conditional-access-framework
 */
export const policyTable: Record<PolicyKey, PolicyRow> = {
  // biome-ignore format: a table is read across
  "legacy-authentication":             { number:   3, who: "everyone",       when: "legacy authentication", demand: "block",                 type: "AttackSurfaceReduction" },
  // biome-ignore format: a table is read across
  "device-code-flow":                  { number:   4, who: "everyone",       when: "device code flow",      demand: "block",                 type: "AttackSurfaceReduction" },
  // biome-ignore format: a table is read across
  "mfa-everyone":                      { number:   6, who: "everyone",       when: "any sign-in",           demand: "mfa",                   type: "BaseProtection" },
  // biome-ignore format: a table is read across
  "phishing-resistant-administrators": { number: 109, who: "administrators", when: "any sign-in",           demand: "phishing-resistant mfa", type: "IdentityProtection" },
  // biome-ignore format: a table is read across
  "mfa-guests":                        { number: 400, who: "guests",         when: "any sign-in",           demand: "mfa",                   type: "BaseProtection" },
};
