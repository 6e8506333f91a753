import type { Circumstance } from "./circumstances.ts";
import type { Demand, SessionRule } from "./demands.ts";
import type { Target } from "./targets.ts";

/** What a policy does, whoever it is about. */
export interface ProtectionRow {
  /** Kind of protection, a word of Microsoft's framework that is part of the name. */
  type: "BaseProtection" | "IdentityProtection" | "AttackSurfaceReduction" | "AppProtection" | "DataProtection";
  to: Target;
  when: Circumstance;
  demand: Demand;
  /** What becomes of the session afterwards. */
  session?: SessionRule;
}

export type Protection = keyof typeof protections;

/**
 * The protections, each one line: on the way to what, in which circumstances, what is asked for.
 *
 * @see https://learn.microsoft.com/azure/architecture/guide/security/conditional-access-framework
 */
// biome-ignore format: a table is read across
export const protections = {
  "no legacy authentication":   { type: "AttackSurfaceReduction", to: "all apps",                  when: "legacy authentication",       demand: "block" },
  "no device code flow":        { type: "AttackSurfaceReduction", to: "all apps",                  when: "device code flow",            demand: "block" },
  "no authentication transfer": { type: "AttackSurfaceReduction", to: "all apps",                  when: "authentication transfer",     demand: "block" },
  "no unknown platform":        { type: "AttackSurfaceReduction", to: "all apps",                  when: "unknown platforms",           demand: "block" },
  "only from the countries":    { type: "AttackSurfaceReduction", to: "all apps",                  when: "outside the countries",       demand: "block" },
  "only from the offices":      { type: "AttackSurfaceReduction", to: "all apps",                  when: "outside the offices",         demand: "block" },
  "only personas":              { type: "BaseProtection",         to: "all apps",                  when: "any sign-in",                 demand: "block" },
  "only Office 365":            { type: "AttackSurfaceReduction", to: "all but Office 365",        when: "any sign-in",                 demand: "block" },
  "no admin portals":           { type: "AttackSurfaceReduction", to: "admin portals",             when: "any sign-in",                 demand: "block" },
  "mfa":                        { type: "BaseProtection",         to: "all apps",                  when: "any sign-in",                 demand: "mfa" },
  "mfa outside":                { type: "BaseProtection",         to: "all apps",                  when: "outside the offices",         demand: "mfa" },
  "phishing-resistant":         { type: "IdentityProtection",     to: "all apps",                  when: "any sign-in",                 demand: "phishing-resistant mfa" },
  "registering":                { type: "IdentityProtection",     to: "registering security info", when: "outside the offices",         demand: "mfa" },
  "registering strongly":       { type: "IdentityProtection",     to: "registering security info", when: "any sign-in",                 demand: "strong or temporary pass" },
  "registering with terms":     { type: "IdentityProtection",     to: "registering security info", when: "any sign-in",                 demand: "terms of use" },
  "joining a device":           { type: "IdentityProtection",     to: "registering a device",      when: "any sign-in",                 demand: "mfa" },
  "enrolling a device":         { type: "IdentityProtection",     to: "Intune enrolment",          when: "any sign-in",                 demand: "mfa" },
  "managed device":             { type: "BaseProtection",         to: "all apps",                  when: "computers we manage",         demand: "managed device" },
  "managed device and mfa":     { type: "BaseProtection",         to: "all apps",                  when: "computers we manage",         demand: "managed device and mfa" },
  "compliant room":             { type: "BaseProtection",         to: "all apps",                  when: "any sign-in",                 demand: "compliant device" },
  "compliant apps":             { type: "BaseProtection",         to: "Office 365",                when: "apps",                        demand: "compliant device" },
  "protected apps":             { type: "AppProtection",          to: "Office 365",                when: "phones and tablets",          demand: "protected app" },
  "browser without download":   { type: "DataProtection",         to: "Office 365",                when: "browser",                     demand: "nothing",                  session: "no download" },
  "short session":              { type: "IdentityProtection",     to: "all apps",                  when: "any sign-in",                 demand: "nothing",                  session: "four hours" },
  "session of a working day":   { type: "IdentityProtection",     to: "all apps",                  when: "any sign-in",                 demand: "nothing",                  session: "working day" },
  "session of a shift":         { type: "IdentityProtection",     to: "all apps",                  when: "any sign-in",                 demand: "nothing",                  session: "shift" },
  "terms":                      { type: "BaseProtection",         to: "all apps",                  when: "any sign-in",                 demand: "terms of use" },
  "no user at high risk":       { type: "IdentityProtection",     to: "all apps",                  when: "high user risk",              demand: "block" },
  "no user at risk":            { type: "IdentityProtection",     to: "all apps",                  when: "medium or high user risk",    demand: "block" },
  "no sign-in at high risk":    { type: "IdentityProtection",     to: "all apps",                  when: "high sign-in risk",           demand: "block" },
  "no sign-in at risk":         { type: "IdentityProtection",     to: "all apps",                  when: "medium or high sign-in risk", demand: "block" },
} as const satisfies Record<string, ProtectionRow>;
