import type { Baseline, PolicyKey } from "../config/policy-keys.ts";
import type { Audience } from "./audiences.ts";
import type { Exempt } from "./exempt.ts";
import type { Protection } from "./protections.ts";

/** One policy: who meets which protection. */
export interface PolicyRow {
  /**
   * Number in the persona series: 001-099 everyone, 100 administrators, 200 internals, 300 externals, 400 guests, 500
   * suppliers, 600 service accounts, and from 1100 the municipal ones. A number is never used again for something else.
   */
  number: number;
  who: Audience;
  protection: Protection;
  /** The smallest baseline that has it; `asked` for one that is made only where the stack names it. */
  from: Baseline | "asked";
  /** Who is left out although the audience takes them in, beside break-glass. */
  without?: readonly Exempt[];
}

/**
 * The table of personas and protections, from which every policy comes. Break-glass is left out of each one.
 *
 * @see https://learn.microsoft.com/azure/architecture/guide/security/conditional-access-framework
 */
// biome-ignore format: a table is read across
export const policyTable: Record<PolicyKey, PolicyRow> = {
  "outside-personas":                       { number:    1, who: "everyone",        protection: "only personas",              from: "asked",     without: ["every persona", "outsiders"] },
  "legacy-authentication":                  { number:    3, who: "everyone",        protection: "no legacy authentication",   from: "minimal" },
  "device-code-flow":                       { number:    4, who: "everyone",        protection: "no device code flow",        from: "minimal",   without: ["rooms"] },
  "authentication-transfer":                { number:    5, who: "everyone",        protection: "no authentication transfer", from: "essential" },
  "mfa-everyone":                           { number:    6, who: "everyone",        protection: "mfa",                        from: "minimal",   without: ["rooms", "pupils", "serviceAccounts", "synchronisation"] },
  "countries":                              { number:    7, who: "everyone",        protection: "only from the countries",    from: "essential", without: ["travellers", "outsiders", "synchronisation"] },
  "register-security-info":                 { number:    8, who: "everyone",        protection: "registering",                from: "essential", without: ["rooms", "pupils", "outsiders"] },
  "register-device":                        { number:    9, who: "everyone",        protection: "joining a device",           from: "essential", without: ["rooms", "pupils"] },
  "unknown-platforms":                      { number:   10, who: "everyone",        protection: "no unknown platform",        from: "essential" },

  "managed-device-administrators":          { number:  100, who: "administrators",  protection: "managed device and mfa",     from: "full" },
  "register-security-info-administrators":  { number:  101, who: "administrators",  protection: "registering strongly",       from: "full" },
  "user-risk-administrators":               { number:  102, who: "administrators",  protection: "no user at risk",            from: "essential" },
  "sign-in-risk-administrators":            { number:  103, who: "administrators",  protection: "no sign-in at risk",         from: "essential" },
  "legacy-authentication-administrators":   { number:  104, who: "administrators",  protection: "no legacy authentication",   from: "full" },
  "intune-enrolment-administrators":        { number:  105, who: "administrators",  protection: "enrolling a device",         from: "full" },
  "app-protection-administrators":          { number:  106, who: "administrators",  protection: "protected apps",             from: "full" },
  "session-administrators":                 { number:  107, who: "administrators",  protection: "short session",              from: "essential" },
  "unknown-platforms-administrators":       { number:  108, who: "administrators",  protection: "no unknown platform",        from: "full" },
  "phishing-resistant-administrators":      { number:  109, who: "administrators",  protection: "phishing-resistant",         from: "minimal" },

  "managed-device-internals":               { number:  200, who: "internals",       protection: "managed device",             from: "essential" },
  "register-security-info-internals":       { number:  201, who: "internals",       protection: "registering strongly",       from: "full" },
  "user-risk-internals":                    { number:  202, who: "internals",       protection: "no user at high risk",       from: "full" },
  "sign-in-risk-internals":                 { number:  203, who: "internals",       protection: "no sign-in at high risk",    from: "full" },
  "legacy-authentication-internals":        { number:  204, who: "internals",       protection: "no legacy authentication",   from: "full" },
  "intune-enrolment-internals":             { number:  205, who: "internals",       protection: "enrolling a device",         from: "full" },
  "app-protection-internals":               { number:  206, who: "internals",       protection: "protected apps",             from: "essential" },
  "unknown-platforms-internals":            { number:  207, who: "internals",       protection: "no unknown platform",        from: "full" },

  "managed-device-externals":               { number:  300, who: "externals",       protection: "managed device",             from: "full" },
  "register-security-info-externals":       { number:  301, who: "externals",       protection: "registering strongly",       from: "full" },
  "user-risk-externals":                    { number:  302, who: "externals",       protection: "no user at high risk",       from: "full" },
  "sign-in-risk-externals":                 { number:  303, who: "externals",       protection: "no sign-in at high risk",    from: "full" },
  "legacy-authentication-externals":        { number:  304, who: "externals",       protection: "no legacy authentication",   from: "full" },
  "intune-enrolment-externals":             { number:  305, who: "externals",       protection: "enrolling a device",         from: "full" },
  "app-protection-externals":               { number:  306, who: "externals",       protection: "protected apps",             from: "full" },
  "unknown-platforms-externals":            { number:  307, who: "externals",       protection: "no unknown platform",        from: "full" },

  "mfa-guests":                             { number:  400, who: "guests",          protection: "mfa",                        from: "minimal" },
  "register-terms-guests":                  { number:  401, who: "guests",          protection: "registering with terms",     from: "full" },
  "sign-in-risk-guests":                    { number:  402, who: "guests",          protection: "no sign-in at risk",         from: "full" },
  "legacy-authentication-guests":           { number:  403, who: "guests",          protection: "no legacy authentication",   from: "full" },
  "other-apps-guests":                      { number:  404, who: "guests",          protection: "only Office 365",            from: "full" },
  "terms-guests":                           { number:  405, who: "guests",          protection: "terms",                      from: "essential" },
  "session-guests":                         { number:  406, who: "guests",          protection: "session of a working day",   from: "essential" },

  "mfa-suppliers":                          { number:  500, who: "suppliers",       protection: "phishing-resistant",         from: "essential" },
  "register-terms-suppliers":               { number:  501, who: "suppliers",       protection: "registering with terms",     from: "full" },
  "sign-in-risk-suppliers":                 { number:  502, who: "suppliers",       protection: "no sign-in at risk",         from: "full" },
  "legacy-authentication-suppliers":        { number:  503, who: "suppliers",       protection: "no legacy authentication",   from: "full" },
  "terms-suppliers":                        { number:  505, who: "suppliers",       protection: "terms",                      from: "full" },
  "session-suppliers":                      { number:  506, who: "suppliers",       protection: "short session",              from: "full" },

  "outside-service-accounts":               { number:  600, who: "serviceAccounts", protection: "only from the offices",      from: "essential" },
  "legacy-authentication-service-accounts": { number:  601, who: "serviceAccounts", protection: "no legacy authentication",   from: "full" },
  "user-risk-service-accounts":             { number:  602, who: "serviceAccounts", protection: "no user at high risk",       from: "full" },
  "sign-in-risk-service-accounts":          { number:  603, who: "serviceAccounts", protection: "no sign-in at high risk",    from: "full" },
  "other-apps-service-accounts":            { number:  604, who: "serviceAccounts", protection: "only Office 365",            from: "full" },

  "mfa-outside-frontline":                  { number: 1100, who: "frontline",       protection: "mfa outside",                from: "full" },
  "session-frontline":                      { number: 1101, who: "frontline",       protection: "session of a shift",         from: "essential" },
  "app-protection-frontline":               { number: 1102, who: "frontline",       protection: "protected apps",             from: "essential" },
  "browser-frontline":                      { number: 1103, who: "frontline",       protection: "browser without download",   from: "full" },

  "managed-tablet-elected":                 { number: 1200, who: "elected",         protection: "compliant apps",             from: "essential" },
  "browser-elected":                        { number: 1201, who: "elected",         protection: "browser without download",   from: "essential" },
  "sign-in-risk-elected":                   { number: 1202, who: "elected",         protection: "no sign-in at high risk",    from: "full" },
  "admin-portals-elected":                  { number: 1203, who: "elected",         protection: "no admin portals",           from: "essential" },

  "outside-rooms":                          { number: 1300, who: "rooms",           protection: "only from the offices",      from: "essential" },
  "managed-device-rooms":                   { number: 1301, who: "rooms",           protection: "compliant room",             from: "full" },
  "other-apps-rooms":                       { number: 1302, who: "rooms",           protection: "only Office 365",            from: "full" },

  "outside-pupils":                         { number: 1400, who: "pupils",          protection: "only from the offices",      from: "essential" },
  "legacy-authentication-pupils":           { number: 1401, who: "pupils",          protection: "no legacy authentication",   from: "full" },
  "admin-portals-pupils":                   { number: 1402, who: "pupils",          protection: "no admin portals",           from: "full" },
};
