import type { LocalType } from "../../local-types/local-type.ts";
import { Schema } from "../../schema/schema.ts";

const booleans = (names: string) => Object.fromEntries(names.split(/\s+/).map((name) => [name, "Boolean"]));
const numbers = (names: string) => Object.fromEntries(names.split(/\s+/).map((name) => [name, "Int32?"]));
const versions = { osMinimumVersion: "String?", osMaximumVersion: "String?" };
const threat = {
  deviceThreatProtectionEnabled: "Boolean",
  deviceThreatProtectionRequiredSecurityLevel: "deviceThreatProtectionLevel",
};
const base = "deviceCompliancePolicy";

/** What each platform's page on learn.microsoft.com names (intune-deviceconfig-…compliancepolicy, v1.0). */
const platforms = {
  windows10CompliancePolicy: {
    ...booleans(
      "passwordRequired passwordBlockSimple passwordRequiredToUnlockFromIdle requireHealthyDeviceReport earlyLaunchAntiMalwareDriverEnabled bitLockerEnabled secureBootEnabled codeIntegrityEnabled storageRequireEncryption",
    ),
    ...numbers(
      "passwordMinutesOfInactivityBeforeLock passwordExpirationDays passwordMinimumLength passwordMinimumCharacterSetCount passwordPreviousPasswordBlockCount",
    ),
    ...versions,
    passwordRequiredType: "requiredPasswordType",
    mobileOsMinimumVersion: "String?",
    mobileOsMaximumVersion: "String?",
  },
  macOSCompliancePolicy: {
    ...booleans(
      "passwordRequired passwordBlockSimple systemIntegrityProtectionEnabled storageRequireEncryption firewallEnabled firewallBlockAllIncoming firewallEnableStealthMode",
    ),
    ...numbers(
      "passwordExpirationDays passwordMinimumLength passwordMinutesOfInactivityBeforeLock passwordPreviousPasswordBlockCount passwordMinimumCharacterSetCount",
    ),
    ...versions,
    ...threat,
    passwordRequiredType: "requiredPasswordType",
  },
  iosCompliancePolicy: {
    ...booleans("passcodeBlockSimple passcodeRequired securityBlockJailbrokenDevices managedEmailProfileRequired"),
    ...numbers(
      "passcodeExpirationDays passcodeMinimumLength passcodeMinutesOfInactivityBeforeLock passcodePreviousPasscodeBlockCount passcodeMinimumCharacterSetCount",
    ),
    ...versions,
    ...threat,
    passcodeRequiredType: "requiredPasswordType",
  },
  androidWorkProfileCompliancePolicy: {
    ...booleans(
      "passwordRequired securityPreventInstallAppsFromUnknownSources securityDisableUsbDebugging securityRequireVerifyApps securityBlockJailbrokenDevices storageRequireEncryption securityRequireSafetyNetAttestationBasicIntegrity securityRequireSafetyNetAttestationCertifiedDevice securityRequireGooglePlayServices securityRequireUpToDateSecurityProviders securityRequireCompanyPortalAppIntegrity",
    ),
    ...numbers(
      "passwordMinimumLength passwordMinutesOfInactivityBeforeLock passwordExpirationDays passwordPreviousPasswordBlockCount",
    ),
    ...versions,
    ...threat,
    passwordRequiredType: "androidRequiredPasswordType",
    minAndroidSecurityPatchLevel: "String?",
  },
} as const;

export const platformNames = Object.keys(platforms);

const schema = new Schema("v1.0", {
  types: {
    [base]: {
      k: "e",
      p: {
        // Sent along with each policy: it says the platform.
        "@odata.type": "String?",
        id: "String",
        createdDateTime: "DateTimeOffset",
        lastModifiedDateTime: "DateTimeOffset",
        displayName: "String",
        description: "String?",
        version: "Int32",
      },
    },
    ...Object.fromEntries(
      Object.entries(platforms).map(([name, p]) => [
        name,
        { k: "e" as const, base, p: { ...p } as Record<string, string> },
      ]),
    ),
  },
  enums: {
    requiredPasswordType: { m: ["deviceDefault", "alphanumeric", "numeric"] },
    androidRequiredPasswordType: {
      m: [
        "deviceDefault",
        "alphabetic",
        "alphanumeric",
        "alphanumericWithSymbols",
        "lowSecurityBiometric",
        "numeric",
        "numericComplex",
        "any",
      ],
    },
    deviceThreatProtectionLevel: { m: ["unavailable", "secured", "low", "medium", "high", "notSet"] },
  },
});

export const compliancePolicyType: LocalType = { schema, type: schema.type(base) };
