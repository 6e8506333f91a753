export { AuthorizationPolicy, type AuthorizationPolicyArgs } from "./authorization-policy.ts";
export {
  AndroidWorkProfileCompliancePolicy,
  type AndroidWorkProfileCompliancePolicyArgs,
} from "./devices/android-work-profile-compliance-policy.ts";
export { IosCompliancePolicy, type IosCompliancePolicyArgs } from "./devices/ios-compliance-policy.ts";
export { MacOSCompliancePolicy, type MacOSCompliancePolicyArgs } from "./devices/mac-os-compliance-policy.ts";
export {
  Windows10CompliancePolicy,
  type Windows10CompliancePolicyArgs,
} from "./devices/windows10-compliance-policy.ts";
export { Domain, type DomainArgs } from "./domains/domain.ts";
export { DomainVerification, type DomainVerificationArgs } from "./domains/domain-verification.ts";
export { AccessReview, type AccessReviewArgs } from "./entra/access-review.ts";
export { AdminConsentRequestPolicy, type AdminConsentRequestPolicyArgs } from "./entra/admin-consent-request-policy.ts";
export { AuthenticationContext, type AuthenticationContextArgs } from "./entra/authentication-context.ts";
export {
  AuthenticationMethodsPolicy,
  type AuthenticationMethodsPolicyArgs,
} from "./entra/authentication-methods-policy.ts";
export { B2BManagementPolicy, type B2BManagementPolicyArgs } from "./entra/b2b-management-policy.ts";
export { CrossTenantAccessDefault, type CrossTenantAccessDefaultArgs } from "./entra/cross-tenant-access-default.ts";
export { CrossTenantAccessPartner, type CrossTenantAccessPartnerArgs } from "./entra/cross-tenant-access-partner.ts";
export {
  CrossTenantIdentitySynchronization,
  type CrossTenantIdentitySynchronizationArgs,
} from "./entra/cross-tenant-identity-synchronization.ts";
export {
  DefaultAppManagementPolicy,
  type DefaultAppManagementPolicyArgs,
} from "./entra/default-app-management-policy.ts";
export { DeviceRegistrationPolicy, type DeviceRegistrationPolicyArgs } from "./entra/device-registration-policy.ts";
export { DynamicAdministrativeUnit, type DynamicAdministrativeUnitArgs } from "./entra/dynamic-administrative-unit.ts";
export { EmailAuthenticationMethod, type EmailAuthenticationMethodArgs } from "./entra/email-authentication-method.ts";
export { ExternalIdentitiesPolicy, type ExternalIdentitiesPolicyArgs } from "./entra/external-identities-policy.ts";
export { Fido2AuthenticationMethod, type Fido2AuthenticationMethodArgs } from "./entra/fido2-authentication-method.ts";
export {
  MicrosoftAuthenticatorAuthenticationMethod,
  type MicrosoftAuthenticatorAuthenticationMethodArgs,
} from "./entra/microsoft-authenticator-authentication-method.ts";
export { OrganizationalBranding, type OrganizationalBrandingArgs } from "./entra/organizational-branding.ts";
export {
  QrCodePinAuthenticationMethod,
  type QrCodePinAuthenticationMethodArgs,
} from "./entra/qr-code-pin-authentication-method.ts";
export { ReportSettings, type ReportSettingsArgs } from "./entra/report-settings.ts";
export { SmsAuthenticationMethod, type SmsAuthenticationMethodArgs } from "./entra/sms-authentication-method.ts";
export {
  SoftwareOathAuthenticationMethod,
  type SoftwareOathAuthenticationMethodArgs,
} from "./entra/software-oath-authentication-method.ts";
export {
  TemporaryAccessPassAuthenticationMethod,
  type TemporaryAccessPassAuthenticationMethodArgs,
} from "./entra/temporary-access-pass-authentication-method.ts";
export { VoiceAuthenticationMethod, type VoiceAuthenticationMethodArgs } from "./entra/voice-authentication-method.ts";
export {
  X509CertificateAuthenticationMethod,
  type X509CertificateAuthenticationMethodArgs,
} from "./entra/x509-certificate-authentication-method.ts";
export { BreakGlassProof, type BreakGlassProofArgs } from "./gates/break-glass-proof.ts";
export { HeadCount, type HeadCountArgs } from "./gates/head-count.ts";
export * from "./generated/index.generated.ts";
export { GroupLicenses, type GroupLicensesArgs } from "./group-licenses.ts";
export { GroupExpiry, type GroupExpiryArgs } from "./groups/group-expiry.ts";
export { GroupGuestSettings, type GroupGuestSettingsArgs } from "./groups/group-guest-settings.ts";
export { GroupLifecyclePolicy, type GroupLifecyclePolicyArgs } from "./groups/group-lifecycle-policy.ts";
export { GroupUnifiedSettings, type GroupUnifiedSettingsArgs } from "./groups/group-unified-settings.ts";
export { PasswordRuleSettings, type PasswordRuleSettingsArgs } from "./groups/password-rule-settings.ts";
export { IdentitySecurityDefaults, type IdentitySecurityDefaultsArgs } from "./identity-security-defaults.ts";
export { ConfigurationMonitor, type ConfigurationMonitorArgs } from "./monitoring/configuration-monitor.ts";
export {
  TelephoneNumberAssignment,
  type TelephoneNumberAssignmentArgs,
} from "./numbers/telephone-number-assignment.ts";
export {
  SharePointTenantSettings,
  type SharePointTenantSettingsArgs,
} from "./sharepoint/share-point-tenant-settings.ts";
export { Team, type TeamArgs } from "./team.ts";
export { TeamChannel, type TeamChannelArgs } from "./teams/team-channel.ts";
export { TeamsGroupPolicyAssignment, type TeamsGroupPolicyAssignmentArgs } from "./teams-group-policy-assignment.ts";
export { TeamsUserPolicyAssignment, type TeamsUserPolicyAssignmentArgs } from "./teams-user-policy-assignment.ts";
export { AutoAttendant, type AutoAttendantArgs } from "./voice/auto-attendant.ts";
export { CallQueue, type CallQueueArgs } from "./voice/call-queue.ts";
export { ResourceAccount, type ResourceAccountArgs } from "./voice/resource-account.ts";
export {
  ResourceAccountAssociation,
  type ResourceAccountAssociationArgs,
} from "./voice/resource-account-association.ts";
export { VoiceSchedule, type VoiceScheduleArgs } from "./voice/voice-schedule.ts";
