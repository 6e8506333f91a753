import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { directorySettingAccess } from "../groups/directory-setting-access.ts";
import { type TemplateValues, valuesSchema } from "../groups/directory-setting-values.ts";

const values = {
  EnableBannedPasswordCheck: { kind: "boolean", default: "true" },
  /** Local words nobody may use in a password: the municipality's name, its places and teams. */
  BannedPasswordList: { kind: { separator: "\t" }, default: "" },
  EnableBannedPasswordCheckOnPremises: { kind: "boolean", default: "true" },
  BannedPasswordCheckOnPremisesMode: { kind: ["Audit", "Enforced"], default: "Audit" },
  LockoutThreshold: { kind: "integer", default: "10" },
  LockoutDurationInSeconds: { kind: "integer", default: "60" },
} as const satisfies TemplateValues;

/** Microsoft takes at most so many words, of four to sixteen characters. */
const mostWords = 1_000;

export const passwordRuleSettings = defineSetting({
  kind: "passwordRuleSettings",
  type: "PasswordRuleSettings",
  summary: "Which words no password may hold, and when wrong passwords lock an account.",
  api: "graph",
  shape: "singleton",
  path: "/groupSettings/{id}",
  permissions: { read: ["GroupSettings.Read.All"], write: ["GroupSettings.ReadWrite.All"] },
  licence: "Microsoft Entra ID P1",
  see: "https://learn.microsoft.com/entra/identity/authentication/howto-password-ban-bad-configure",
  key: z.strictObject({}),
  settings: valuesSchema(values),
  caseless: ["BannedPasswordList"],
  examine({ settings }) {
    const words = Array.isArray(settings.BannedPasswordList) ? settings.BannedPasswordList : [];
    const wrong = words.find((word) => typeof word === "string" && (word.length < 4 || word.length > 16));
    const at = "settings.BannedPasswordList";
    return [
      ...(words.length > mostWords
        ? [{ path: at, reason: `has ${words.length} words; write at most ${mostWords}` }]
        : []),
      ...(wrong === undefined
        ? []
        : [{ path: at, reason: `holds ${JSON.stringify(wrong)}; write words of 4 to 16 characters` }]),
    ];
  },
  // Microsoft's id of the template Password Rule Settings.
  access: directorySettingAccess("5cf42378-d67d-4f36-ba46-e8b86229381d", "PasswordRuleSettings", values),
});
