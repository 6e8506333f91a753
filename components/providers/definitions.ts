import type { AnySetting } from "./definition.ts";
import { accessReview } from "./settings/access-review.ts";
import { adminConsentRequestPolicy } from "./settings/admin-consent-request-policy.ts";
import { authenticationContext } from "./settings/authentication-context.ts";
import {
  emailAuthenticationMethod,
  fido2AuthenticationMethod,
  microsoftAuthenticatorAuthenticationMethod,
  qrCodePinAuthenticationMethod,
  smsAuthenticationMethod,
  softwareOathAuthenticationMethod,
  temporaryAccessPassAuthenticationMethod,
  voiceAuthenticationMethod,
  x509CertificateAuthenticationMethod,
} from "./settings/authentication-methods.ts";
import { authenticationMethodsPolicy } from "./settings/authentication-methods-policy.ts";
import { authorizationPolicy } from "./settings/authorization-policy.ts";
import { autoAttendant } from "./settings/auto-attendant.ts";
import { b2bManagementPolicy } from "./settings/b2b-management-policy.ts";
import { breakGlassProof } from "./settings/break-glass-proof.ts";
import { callQueue } from "./settings/call-queue.ts";
import { configurationMonitor } from "./settings/configuration-monitor.ts";
import { crossTenantAccessDefault } from "./settings/cross-tenant-access-default.ts";
import { crossTenantAccessPartner } from "./settings/cross-tenant-access-partner.ts";
import { crossTenantIdentitySynchronization } from "./settings/cross-tenant-identity-synchronization.ts";
import { defaultAppManagementPolicy } from "./settings/default-app-management-policy.ts";
import * as deviceCompliancePolicies from "./settings/device-compliance-policies.ts";
import { deviceRegistrationPolicy } from "./settings/device-registration-policy.ts";
import { domain } from "./settings/domain.ts";
import { domainVerification } from "./settings/domain-verification.ts";
import { dynamicAdministrativeUnit } from "./settings/dynamic-administrative-unit.ts";
import { externalIdentitiesPolicy } from "./settings/external-identities-policy.ts";
import { groupExpiry } from "./settings/group-expiry.ts";
import { groupGuestSettings } from "./settings/group-guest-settings.ts";
import { groupLicenses } from "./settings/group-licenses.ts";
import { groupLifecyclePolicy } from "./settings/group-lifecycle-policy.ts";
import { groupUnifiedSettings } from "./settings/group-unified-settings.ts";
import { headCount } from "./settings/head-count.ts";
import { identitySecurityDefaults } from "./settings/identity-security-defaults.ts";
import { organizationalBranding } from "./settings/organizational-branding.ts";
import { passwordRuleSettings } from "./settings/password-rule-settings.ts";
import { reportSettings } from "./settings/report-settings.ts";
import { resourceAccount } from "./settings/resource-account.ts";
import { resourceAccountAssociation } from "./settings/resource-account-association.ts";
import { sharePointTenantSettings } from "./settings/share-point-tenant-settings.ts";
import { team } from "./settings/team.ts";
import { teamChannel } from "./settings/team-channel.ts";
import * as teamsConfigurations from "./settings/teams-configurations.ts";
import { teamsGroupPolicyAssignment } from "./settings/teams-group-policy-assignment.ts";
import * as teamsPolicies from "./settings/teams-policies.ts";
import * as teamsTelephony from "./settings/teams-telephony.ts";
import { teamsUserPolicyAssignment } from "./settings/teams-user-policy-assignment.ts";
import { telephoneNumberAssignment } from "./settings/telephone-number-assignment.ts";
import { voiceSchedule } from "./settings/voice-schedule.ts";

/** Every setting this library knows. Nothing here needs Pulumi: permissions, export, drift and pages are read from this list. */
export const definitions: readonly AnySetting[] = [
  accessReview,
  b2bManagementPolicy,
  groupExpiry,
  groupGuestSettings,
  reportSettings,
  adminConsentRequestPolicy,
  authenticationContext,
  authenticationMethodsPolicy,
  crossTenantAccessDefault,
  crossTenantAccessPartner,
  defaultAppManagementPolicy,
  deviceRegistrationPolicy,
  dynamicAdministrativeUnit,
  externalIdentitiesPolicy,
  groupLifecyclePolicy,
  groupUnifiedSettings,
  passwordRuleSettings,
  sharePointTenantSettings,
  emailAuthenticationMethod,
  fido2AuthenticationMethod,
  microsoftAuthenticatorAuthenticationMethod,
  qrCodePinAuthenticationMethod,
  smsAuthenticationMethod,
  softwareOathAuthenticationMethod,
  temporaryAccessPassAuthenticationMethod,
  voiceAuthenticationMethod,
  x509CertificateAuthenticationMethod,
  authorizationPolicy,
  breakGlassProof,
  groupLicenses,
  headCount,
  identitySecurityDefaults,
  team,
  teamsGroupPolicyAssignment,
  teamsUserPolicyAssignment,
  configurationMonitor,
  crossTenantIdentitySynchronization,
  domain,
  domainVerification,
  organizationalBranding,
  ...Object.values(deviceCompliancePolicies),
  ...Object.values(teamsPolicies),
  ...Object.values(teamsTelephony),
  ...Object.values(teamsConfigurations),
  autoAttendant,
  callQueue,
  resourceAccount,
  resourceAccountAssociation,
  teamChannel,
  telephoneNumberAssignment,
  voiceSchedule,
];
