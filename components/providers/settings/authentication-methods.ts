import { z } from "zod";
import { certificateSettings } from "../entra/certificate-schemas.ts";
import { defineAuthenticationMethod } from "../entra/define-authentication-method.ts";
import { advancedState, featureTarget, includeTarget } from "../entra/target-schemas.ts";

/** Minutes a Temporary Access Pass may be good for: ten minutes to thirty days. */
const passMinutes = z.int().min(10, "write 10 to 43200 minutes").max(43_200, "write 10 to 43200 minutes");

const feature = z.strictObject({
  state: advancedState.optional(),
  includeTarget: featureTarget.optional(),
  excludeTarget: featureTarget.optional(),
});

export const fido2AuthenticationMethod = defineAuthenticationMethod("Fido2", "fido2", {
  summary: "Who may sign in with a passkey, on which security keys, and whether the key must prove its make.",
  settings: {
    isAttestationEnforced: z.boolean().optional(),
    isSelfServiceRegistrationAllowed: z.boolean().optional(),
    keyRestrictions: z
      .strictObject({
        isEnforced: z.boolean().optional(),
        enforcementType: z.enum(["allow", "block"]).optional(),
        /** Models of keys, by the id their makers give them. */
        aaGuids: z.array(z.guid()).optional(),
      })
      .optional(),
  },
});

export const microsoftAuthenticatorAuthenticationMethod = defineAuthenticationMethod(
  "MicrosoftAuthenticator",
  "microsoftAuthenticator",
  {
    summary: "Who may sign in with Microsoft Authenticator, and whether it shows the application and the place.",
    target: includeTarget.extend({ authenticationMode: z.enum(["deviceBasedPush", "push", "any"]).optional() }),
    settings: {
      isSoftwareOathEnabled: z.boolean().optional(),
      featureSettings: z
        .strictObject({
          displayAppInformationRequiredState: feature.optional(),
          displayLocationInformationRequiredState: feature.optional(),
        })
        .optional(),
    },
  },
);

export const temporaryAccessPassAuthenticationMethod = defineAuthenticationMethod(
  "TemporaryAccessPass",
  "temporaryAccessPass",
  {
    summary: "Who may be given a pass for a few hours, as new people and those who lost their phone need it.",
    settings: {
      defaultLength: z.int().min(8, "write 8 to 48 characters").max(48, "write 8 to 48 characters").optional(),
      defaultLifetimeInMinutes: passMinutes.optional(),
      minimumLifetimeInMinutes: passMinutes.optional(),
      maximumLifetimeInMinutes: passMinutes.optional(),
      isUsableOnce: z.boolean().optional(),
    },
  },
);

export const smsAuthenticationMethod = defineAuthenticationMethod("Sms", "sms", {
  summary: "Who may sign in with a text message; the weakest of the second factors.",
  target: includeTarget.extend({ isUsableForSignIn: z.boolean().optional() }),
  settings: {},
});

export const voiceAuthenticationMethod = defineAuthenticationMethod("Voice", "voice", {
  summary: "Who may sign in by answering a call.",
  settings: { isOfficePhoneAllowed: z.boolean().optional() },
});

export const emailAuthenticationMethod = defineAuthenticationMethod("Email", "email", {
  summary: "Whether a code by e-mail is good for guests, and for members who reset their password.",
  settings: { allowExternalIdToUseEmailOtp: advancedState.optional() },
});

export const softwareOathAuthenticationMethod = defineAuthenticationMethod("SoftwareOath", "softwareOath", {
  summary: "Who may sign in with the six digits of another authenticator app.",
  settings: {},
});

export const x509CertificateAuthenticationMethod = defineAuthenticationMethod("X509Certificate", "x509Certificate", {
  summary: "Who may sign in with a certificate, such as one on a smart card, and how strong it counts.",
  settings: certificateSettings,
  sets: { certificateUserBindings: ["priority"], "authenticationModeConfiguration.rules": ["identifier"] },
});

export const qrCodePinAuthenticationMethod = defineAuthenticationMethod("QRCodePin", "qrCodePin", {
  summary: "Who may sign in with a QR code and a PIN, as people without a phone of their own do.",
  settings: {
    pinLength: z.int().min(8, "write 8 to 20 digits").max(20, "write 8 to 20 digits").optional(),
    standardQRCodeLifetimeInDays: z.int().min(1, "write 1 to 395 days").max(395, "write 1 to 395 days").optional(),
  },
});
