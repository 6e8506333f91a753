import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/** Codes by text message, call and e-mail are no second factor for members. Whether somebody would be left without one, Entra's report of registered methods says. */
export const weakMethodsOff: Rule = {
  name: "weak-methods-off",
  references: ["MS.AAD.3.5", "CIS 5.2.3.5"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["SmsAuthenticationMethod", "VoiceAuthenticationMethod", "EmailAuthenticationMethod"],
  judge: (tenant) =>
    ["SmsAuthenticationMethod", "VoiceAuthenticationMethod", "EmailAuthenticationMethod"].flatMap((method) =>
      judgeSingleton(tenant, method, [
        { ...holds("state", "disabled"), stackLine: 'administration.weakMethods: "off"' },
      ]),
    ),
};
