import { z } from "zod";
import { defineCompliancePolicy } from "../devices/define-compliance-policy.ts";

const flag = z.boolean().optional();
const count = z.int().min(0).optional();
const passwordType = z.enum(["deviceDefault", "alphanumeric", "numeric"]).optional();
const password = {
  passwordMinimumLength: count,
  passwordMinimumCharacterSetCount: count,
  passwordMinutesOfInactivityBeforeLock: count,
  passwordExpirationDays: count,
  passwordPreviousPasswordBlockCount: count,
};
const threat = {
  deviceThreatProtectionEnabled: flag,
  deviceThreatProtectionRequiredSecurityLevel: z
    .enum(["unavailable", "secured", "low", "medium", "high", "notSet"])
    .optional(),
};

// One policy type per platform people carry, with the property names of Microsoft's pages.

export const windows10CompliancePolicy = defineCompliancePolicy(
  "windows10CompliancePolicy",
  "What a Windows computer must be like for conditional access to take it as compliant.",
  {
    bitLockerEnabled: flag,
    secureBootEnabled: flag,
    codeIntegrityEnabled: flag,
    earlyLaunchAntiMalwareDriverEnabled: flag,
    requireHealthyDeviceReport: flag,
    storageRequireEncryption: flag,
    passwordRequired: flag,
    passwordBlockSimple: flag,
    passwordRequiredToUnlockFromIdle: flag,
    ...password,
    passwordRequiredType: passwordType,
    mobileOsMinimumVersion: z.string().min(1).optional(),
    mobileOsMaximumVersion: z.string().min(1).optional(),
  },
);

export const macOSCompliancePolicy = defineCompliancePolicy(
  "macOSCompliancePolicy",
  "What a Mac must be like for conditional access to take it as compliant.",
  {
    systemIntegrityProtectionEnabled: flag,
    storageRequireEncryption: flag,
    firewallEnabled: flag,
    firewallBlockAllIncoming: flag,
    firewallEnableStealthMode: flag,
    passwordRequired: flag,
    passwordBlockSimple: flag,
    ...password,
    passwordRequiredType: passwordType,
    ...threat,
  },
);

export const iosCompliancePolicy = defineCompliancePolicy(
  "iosCompliancePolicy",
  "What an iPhone or iPad must be like for conditional access to take it as compliant.",
  {
    passcodeRequired: flag,
    passcodeBlockSimple: flag,
    securityBlockJailbrokenDevices: flag,
    managedEmailProfileRequired: flag,
    passcodeMinimumLength: count,
    passcodeMinimumCharacterSetCount: count,
    passcodeMinutesOfInactivityBeforeLock: count,
    passcodeExpirationDays: count,
    passcodePreviousPasscodeBlockCount: count,
    passcodeRequiredType: passwordType,
    ...threat,
  },
);

export const androidWorkProfileCompliancePolicy = defineCompliancePolicy(
  "androidWorkProfileCompliancePolicy",
  "What an Android phone with a work profile must be like for conditional access to take it as compliant.",
  {
    passwordRequired: flag,
    securityBlockJailbrokenDevices: flag,
    securityPreventInstallAppsFromUnknownSources: flag,
    securityDisableUsbDebugging: flag,
    securityRequireVerifyApps: flag,
    securityRequireSafetyNetAttestationBasicIntegrity: flag,
    securityRequireSafetyNetAttestationCertifiedDevice: flag,
    securityRequireGooglePlayServices: flag,
    securityRequireUpToDateSecurityProviders: flag,
    securityRequireCompanyPortalAppIntegrity: flag,
    storageRequireEncryption: flag,
    passwordMinimumLength: count,
    passwordMinutesOfInactivityBeforeLock: count,
    passwordExpirationDays: count,
    passwordPreviousPasswordBlockCount: count,
    passwordRequiredType: z
      .enum([
        "deviceDefault",
        "alphabetic",
        "alphanumeric",
        "alphanumericWithSymbols",
        "lowSecurityBiometric",
        "numeric",
        "numericComplex",
        "any",
      ])
      .optional(),
    minAndroidSecurityPatchLevel: z.iso.date("write a date such as 2026-09-01").optional(),
    ...threat,
  },
);
