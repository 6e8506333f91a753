import type { types } from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";
import type { DevicePlatform } from "../config/device-platforms.ts";

type Conditions = Omit<types.input.ConditionalAccessPolicyConditions, "users" | "applications">;

/** Which sign-ins a policy looks at. */
export type Circumstance =
  | "any sign-in"
  | "legacy authentication"
  | "device code flow"
  | "authentication transfer"
  | "outside the offices"
  | "outside the countries"
  | "computers we manage"
  | "phones and tablets"
  | "unknown platforms"
  | "apps"
  | "browser"
  | "high user risk"
  | "medium or high user risk"
  | "high sign-in risk"
  | "medium or high sign-in risk";

/** What the circumstances are made of in this tenant. */
export interface Surroundings {
  /** Ids of the trusted locations. */
  offices: readonly pulumi.Input<string>[];
  /** Id of the location that holds the countries. */
  countries: pulumi.Input<string> | undefined;
  /** Platforms that have a compliance policy. */
  compliance: readonly DevicePlatform[];
}

interface CircumstanceWords {
  /** The word for the platform in the policy's name. @default AnyPlatform */
  platform?: string;
  /** The last word of the policy's name. */
  word: string;
  /** What azuread is told. */
  azuread(surroundings: Surroundings): Conditions;
}

// Words are Microsoft Graph's from here on.
const all: Conditions = { clientAppTypes: ["all"] };
const known = ["android", "iOS", "windows", "macOS", "linux"];
const userRisk =
  (...userRiskLevels: string[]) =>
  () => ({ ...all, userRiskLevels });
const signInRisk =
  (...signInRiskLevels: string[]) =>
  () => ({ ...all, signInRiskLevels });
const flow = (method: string) => () => ({ ...all, authenticationFlowTransferMethods: [method] });
const outside = (...places: pulumi.Input<string>[]) => ({
  ...all,
  locations: { includedLocations: ["All"], excludedLocations: places },
});

/** Platforms of computers. People's own telephones are left to app protection: not everybody lets Intune into theirs. */
export const computersAmong = (platforms: readonly DevicePlatform[]): DevicePlatform[] =>
  platforms.filter((platform) => platform !== "iOS" && platform !== "android");

export const circumstances: Record<Circumstance, CircumstanceWords> = {
  "any sign-in": { word: "", azuread: () => all },
  "legacy authentication": {
    word: "LegacyAuthentication",
    azuread: () => ({ clientAppTypes: ["exchangeActiveSync", "other"] }),
  },
  "device code flow": { word: "DeviceCodeFlow", azuread: flow("deviceCodeFlow") },
  "authentication transfer": { word: "AuthenticationTransfer", azuread: flow("authenticationTransfer") },
  "outside the offices": {
    word: "OutsideOffices",
    // Without offices there is no inside: everywhere is outside.
    azuread: ({ offices }) => (offices.length === 0 ? all : outside(...offices)),
  },
  "outside the countries": {
    word: "OutsideCountries",
    // An office is inside even when its address seems to be abroad, as with some operators.
    azuread: ({ offices, countries }) => (countries === undefined ? all : outside(countries, ...offices)),
  },
  "computers we manage": {
    platform: "Computers",
    word: "",
    azuread: ({ compliance }) => ({ ...all, platforms: { includedPlatforms: computersAmong(compliance) } }),
  },
  "phones and tablets": {
    platform: "iOSAndroid",
    word: "",
    azuread: () => ({ ...all, platforms: { includedPlatforms: ["android", "iOS"] } }),
  },
  "unknown platforms": {
    platform: "UnknownPlatforms",
    word: "",
    azuread: () => ({ ...all, platforms: { includedPlatforms: ["all"], excludedPlatforms: known } }),
  },
  apps: { word: "Apps", azuread: () => ({ clientAppTypes: ["mobileAppsAndDesktopClients"] }) },
  browser: { word: "Browser", azuread: () => ({ clientAppTypes: ["browser"] }) },
  "high user risk": { word: "HighUserRisk", azuread: userRisk("high") },
  "medium or high user risk": { word: "MediumHighUserRisk", azuread: userRisk("medium", "high") },
  "high sign-in risk": { word: "HighSignInRisk", azuread: signInRisk("high") },
  "medium or high sign-in risk": { word: "MediumHighSignInRisk", azuread: signInRisk("medium", "high") },
};
