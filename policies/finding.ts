import type { Licence } from "./settings/rule-settings.ts";

/** What a property may refer to. */
export type ReferenceKind = "group" | "location" | "role" | "strength" | "app";

/** What a conditional access policy must be for a rule to hold by it. */
export type Aspect =
  | "everyone"
  | "privilegedRoles"
  | "guests"
  | "allApps"
  | "registration"
  | "noExclusions"
  | "noOtherConditions"
  | "legacyClients"
  | "deviceCodeFlow"
  | "authenticationTransfer"
  | "unknownPlatforms"
  | "highUserRisk"
  | "highSignInRisk"
  | "mediumSignInRisk"
  | "agents"
  | "blocks"
  | "mfa"
  | "plainMfa"
  | "phishingResistant"
  | "remediation"
  | "managedDevice"
  | "signInEveryFourHours"
  | "signInEveryWeek"
  | "neverPersistent"
  | "switchedOn";

/** Something counted in the tenant. */
export type Counted =
  | "breakGlassAccounts"
  | "breakGlassDisabled"
  | "breakGlassSynced"
  | "breakGlassWithoutKey"
  | "globalAdministrators"
  | "syncedAdministrators"
  | "standingPrivileges"
  | "privilegedGuests"
  | "staffWithoutPlace"
  | "resourceAccountsOpen"
  | "activationsWithoutApproval"
  | "activationsUnannounced"
  | "domainsWithExpiry";

/** What a rule found, as plain data. Sentences are made of it in policies/sentences. */
export type Finding =
  | { readonly kind: "breakGlassNotDeclared"; readonly policies: number }
  | { readonly kind: "breakGlassGroupMissing"; readonly group: string; readonly candidates: number }
  | { readonly kind: "breakGlassNotExcluded"; readonly policy: string; readonly group: string }
  | {
      readonly kind: "referenceNotDeclared";
      readonly place: string;
      readonly wants: ReferenceKind;
      readonly value: string;
    }
  | {
      readonly kind: "referenceInWrongForm";
      readonly place: string;
      readonly wants: ReferenceKind;
      readonly value: string;
    }
  | { readonly kind: "referenceUnknown"; readonly place: string; readonly wants: ReferenceKind }
  | { readonly kind: "enabledWithoutStatement"; readonly policy: string }
  | { readonly kind: "stateNotModelled"; readonly policy: string; readonly value: string }
  | { readonly kind: "stateUnknown"; readonly policy: string }
  | { readonly kind: "summaryUnreadable"; readonly problem: string }
  | { readonly kind: "summaryWithoutPolicy"; readonly policy: string }
  | { readonly kind: "summaryDisagrees"; readonly policy: string; readonly property: string; readonly detail: string }
  // Of every rule
  | { readonly kind: "notDeclared"; readonly subject: string; readonly stackLine?: string }
  | { readonly kind: "onlyInTheTenant" }
  | { readonly kind: "notReadable"; readonly subject: string; readonly needs: string }
  | { readonly kind: "notLicensed"; readonly licence: Licence }
  | { readonly kind: "licenceUnknown"; readonly licence: Licence }
  // Of settings
  | {
      readonly kind: "settingIs";
      readonly object: string;
      readonly property: string;
      readonly value: string;
      readonly wants: string;
    }
  | {
      readonly kind: "settingUnset";
      readonly object: string;
      readonly property: string;
      readonly wants: string;
      readonly stackLine?: string;
    }
  | { readonly kind: "settingUnknown"; readonly object: string; readonly property: string }
  | {
      readonly kind: "settingNotHeld";
      readonly object: string;
      readonly property: string;
      readonly wants: string;
      readonly stackLine?: string;
    }
  | { readonly kind: "checkByHand"; readonly where: string }
  | { readonly kind: "pupilsUnsaid" }
  // Of conditional access
  | { readonly kind: "policyMissing"; readonly nearest: string; readonly lacks: readonly Aspect[] }
  | { readonly kind: "policyOnlyReports"; readonly policy: string }
  | { readonly kind: "policyNotSure"; readonly policy: string; readonly aspects: readonly Aspect[] }
  | { readonly kind: "guestTypesLeft"; readonly types: string }
  | { readonly kind: "twoInOne"; readonly policy: string; readonly what: string }
  | { readonly kind: "policyForNothing"; readonly policy: string }
  | { readonly kind: "deprecatedControl"; readonly policy: string; readonly control: string }
  | { readonly kind: "exclusionUnexplained"; readonly policy: string; readonly who: string }
  | { readonly kind: "exclusionUncovered"; readonly policy: string; readonly who: string }
  | { readonly kind: "groupUnprotected"; readonly group: string }
  // Of guests and partners
  | { readonly kind: "domainsBeyondList"; readonly object: string; readonly domains: string }
  | { readonly kind: "partnerNotNamed"; readonly partner: string }
  | { readonly kind: "reviewMissing" }
  | { readonly kind: "reviewTooWeak"; readonly review: string; readonly property: string; readonly wants: string }
  | { readonly kind: "packageTooOpen"; readonly package: string; readonly property: string; readonly wants: string }
  // Of accounts
  | { readonly kind: "breakGlassAlertMissing" }
  | {
      readonly kind: "breakGlassAlertWeak";
      readonly alert: string;
      readonly property: string;
      readonly wants: string;
    }
  | { readonly kind: "countIs"; readonly what: Counted; readonly count: number; readonly wants: string }
  // Of telephony
  | {
      readonly kind: "emergencyRewritten";
      readonly plan: string;
      readonly rule: string;
      readonly dialled: string;
      readonly result: string;
    }
  | { readonly kind: "patternUnreadable"; readonly object: string; readonly pattern: string }
  | { readonly kind: "emergencyNumberMissing"; readonly policy: string; readonly number: string }
  | { readonly kind: "emergencyNotRouted"; readonly policy: string; readonly number: string }
  | { readonly kind: "numberMalformed"; readonly number: string; readonly country: string }
  | { readonly kind: "numberTwice"; readonly number: string; readonly times: number }
  | { readonly kind: "numberWithoutLocation"; readonly number: string }
  | { readonly kind: "dialOutOpen"; readonly policy: string; readonly route: string; readonly number: string };

export type FindingKind = Finding["kind"];
