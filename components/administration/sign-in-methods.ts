import type * as pulumi from "@pulumi/pulumi";
import type { AdministrationConfig } from "../config/administration.ts";
import {
  AuthenticationMethodsPolicy,
  EmailAuthenticationMethod,
  Fido2AuthenticationMethod,
  MicrosoftAuthenticatorAuthenticationMethod,
  SmsAuthenticationMethod,
  TemporaryAccessPassAuthenticationMethod,
  VoiceAuthenticationMethod,
} from "../providers/index.ts";

const everybody = { id: "all_users", targetType: "group" } as const;
const shown = { state: "enabled", includeTarget: everybody } as const;

/**
 * How people prove who they are: a passkey or the Authenticator app, which says for what and from where it asks, and a
 * pass for an hour for the day somebody begins or has lost the telephone. Who has nothing yet is asked at sign-in.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-authentication-methods-manage
 */
export function signInMethods(
  name: string,
  weakMethods: AdministrationConfig["weakMethods"],
  common: { restoreOnDelete: boolean },
  parent: pulumi.Resource,
): void {
  const opts = { parent };
  const on = { state: "enabled" as const, includeTargets: [everybody] };
  new Fido2AuthenticationMethod(
    `${name}-passkeys`,
    { settings: { ...on, isSelfServiceRegistrationAllowed: true }, ...common },
    opts,
  );
  const authenticator = {
    state: "enabled" as const,
    includeTargets: [{ ...everybody, authenticationMode: "any" as const }],
    featureSettings: { displayAppInformationRequiredState: shown, displayLocationInformationRequiredState: shown },
  };
  new MicrosoftAuthenticatorAuthenticationMethod(`${name}-authenticator`, { settings: authenticator, ...common }, opts);
  // An hour is enough to register a passkey, and short enough to be read out over a counter.
  const pass = {
    ...on,
    isUsableOnce: true,
    defaultLifetimeInMinutes: 60,
    minimumLifetimeInMinutes: 10,
    maximumLifetimeInMinutes: 480,
  };
  new TemporaryAccessPassAuthenticationMethod(`${name}-first-day-pass`, { settings: pass, ...common }, opts);
  new AuthenticationMethodsPolicy(`${name}-campaign`, { settings: campaign, ...common }, opts);
  if (weakMethods === "off") turnWeakMethodsOff(name, common, opts);
}

const campaign = {
  policyMigrationState: "migrationComplete" as const,
  registrationEnforcement: {
    authenticationMethodsRegistrationCampaign: {
      state: "enabled" as const,
      snoozeDurationInDays: 3,
      includeTargets: [{ ...everybody, targetedAuthenticationMethod: "microsoftAuthenticator" as const }],
    },
  },
};

function turnWeakMethodsOff(
  name: string,
  common: { restoreOnDelete: boolean },
  opts: pulumi.CustomResourceOptions,
): void {
  const off = { state: "disabled" } as const;
  new SmsAuthenticationMethod(`${name}-text-messages`, { settings: off, ...common }, opts);
  new VoiceAuthenticationMethod(`${name}-voice-calls`, { settings: off, ...common }, opts);
  // Guests whose own organisation has no Entra prove themselves by a code in the mail; members never do.
  const forGuests = { ...off, allowExternalIdToUseEmailOtp: "enabled" } as const;
  new EmailAuthenticationMethod(`${name}-mailed-codes`, { settings: forGuests, ...common }, opts);
}
