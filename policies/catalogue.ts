import type { Rule } from "./judgement.ts";
import { type RuleName, ruleNames } from "./rule-names.ts";
import { accessGroupsProtected } from "./rules/access-groups-protected.ts";
import { accountsInOrder } from "./rules/accounts-in-order.ts";
import { adminConsentWorkflow } from "./rules/admin-consent-workflow.ts";
import { administratorSessionsShort } from "./rules/administrator-sessions-short.ts";
import { administratorsCloudOnly } from "./rules/administrators-cloud-only.ts";
import { anonymousCannotStartMeetings } from "./rules/anonymous-cannot-start-meetings.ts";
import { appCredentialsRestricted } from "./rules/app-credentials-restricted.ts";
import { approvedAppsOnly } from "./rules/approved-apps-only.ts";
import { authenticationTransferBlocked } from "./rules/authentication-transfer-blocked.ts";
import { bannedPasswords } from "./rules/banned-passwords.ts";
import { breakGlassAccounts } from "./rules/break-glass-accounts.ts";
import { breakGlassExcluded } from "./rules/break-glass-excluded.ts";
import { breakGlassProtected } from "./rules/break-glass-protected.ts";
import { breakGlassSignInAlert } from "./rules/break-glass-sign-in-alert.ts";
import { callersWaitInLobby } from "./rules/callers-wait-in-lobby.ts";
import { consumerContactOff } from "./rules/consumer-contact-off.ts";
import { crossTenantDefaultClosed } from "./rules/cross-tenant-default-closed.ts";
import { deviceCodeFlowBlocked } from "./rules/device-code-flow-blocked.ts";
import { dialOutClosed } from "./rules/dial-out-closed.ts";
import { emergencyCallsRouted } from "./rules/emergency-calls-routed.ts";
import { emergencyLocations } from "./rules/emergency-locations.ts";
import { emergencyNotification } from "./rules/emergency-notification.ts";
import { emergencyNumbersUntouched } from "./rules/emergency-numbers-untouched.ts";
import { exclusionsAccountedFor } from "./rules/exclusions-accounted-for.ts";
import { externalAccessPackages } from "./rules/external-access-packages.ts";
import { federationAllowListed } from "./rules/federation-allow-listed.ts";
import { globalAdministratorApproval } from "./rules/global-administrator-approval.ts";
import { globalAdministrators } from "./rules/global-administrators.ts";
import { guestAccessReviews } from "./rules/guest-access-reviews.ts";
import { guestRoleRestricted } from "./rules/guest-role-restricted.ts";
import { guestsNeverOwnGroups } from "./rules/guests-never-own-groups.ts";
import { guestsNeverPrivileged } from "./rules/guests-never-privileged.ts";
import { highSignInRiskBlocked } from "./rules/high-sign-in-risk-blocked.ts";
import { highUserRiskBlocked } from "./rules/high-user-risk-blocked.ts";
import { invitesAllowListed } from "./rules/invites-allow-listed.ts";
import { invitesByInviters } from "./rules/invites-by-inviters.ts";
import { legacyAuthenticationBlocked } from "./rules/legacy-authentication-blocked.ts";
import { lobbyHoldsOutsiders } from "./rules/lobby-holds-outsiders.ts";
import { managedDevices } from "./rules/managed-devices.ts";
import { meetingsClosedToAnonymous } from "./rules/meetings-closed-to-anonymous.ts";
import { methodsMigrated } from "./rules/methods-migrated.ts";
import { mfaForEveryone } from "./rules/mfa-for-everyone.ts";
import { mfaForGuests } from "./rules/mfa-for-guests.ts";
import { noDeadPolicies } from "./rules/no-dead-policies.ts";
import { noMailIntoChannels } from "./rules/no-mail-into-channels.ts";
import { noOutsideControl } from "./rules/no-outside-control.ts";
import { noStandingPrivilege } from "./rules/no-standing-privilege.ts";
import { noUserConsent } from "./rules/no-user-consent.ts";
import { numbersValid } from "./rules/numbers-valid.ts";
import { passwordsNeverExpire } from "./rules/passwords-never-expire.ts";
import { phishingResistantAdministrators } from "./rules/phishing-resistant-administrators.ts";
import { phishingResistantForEveryone } from "./rules/phishing-resistant-for-everyone.ts";
import { pupilsApart } from "./rules/pupils-apart.ts";
import { reauthentication } from "./rules/reauthentication.ts";
import { recordingOff } from "./rules/recording-off.ts";
import { referencesResolve } from "./rules/references-resolve.ts";
import { reportOnlyUnlessStated } from "./rules/report-only-unless-stated.ts";
import { risksApart } from "./rules/risks-apart.ts";
import { riskyAgentsBlocked } from "./rules/risky-agents-blocked.ts";
import { securityReportsOn } from "./rules/security-reports-on.ts";
import { thirdPartyStorageOff } from "./rules/third-party-storage-off.ts";
import { trialTenantsBlocked } from "./rules/trial-tenants-blocked.ts";
import { trustOnlyNamedPartners } from "./rules/trust-only-named-partners.ts";
import { unknownPlatformsBlocked } from "./rules/unknown-platforms-blocked.ts";
import { usersCannotCreateTenants } from "./rules/users-cannot-create-tenants.ts";
import { usersCannotRegisterApps } from "./rules/users-cannot-register-apps.ts";
import { weakMethodsOff } from "./rules/weak-methods-off.ts";

const byName: Readonly<Record<RuleName, Rule>> = {
  "break-glass-excluded": breakGlassExcluded,
  "break-glass-accounts": breakGlassAccounts,
  "break-glass-protected": breakGlassProtected,
  "references-resolve": referencesResolve,
  "report-only-unless-stated": reportOnlyUnlessStated,
  "mfa-for-everyone": mfaForEveryone,
  "legacy-authentication-blocked": legacyAuthenticationBlocked,
  "phishing-resistant-administrators": phishingResistantAdministrators,
  "mfa-for-guests": mfaForGuests,
  "exclusions-accounted-for": exclusionsAccountedFor,
  "high-user-risk-blocked": highUserRiskBlocked,
  "high-sign-in-risk-blocked": highSignInRiskBlocked,
  "risks-apart": risksApart,
  "device-code-flow-blocked": deviceCodeFlowBlocked,
  "authentication-transfer-blocked": authenticationTransferBlocked,
  "no-dead-policies": noDeadPolicies,
  "phishing-resistant-for-everyone": phishingResistantForEveryone,
  "managed-devices": managedDevices,
  "administrator-sessions-short": administratorSessionsShort,
  reauthentication: reauthentication,
  "unknown-platforms-blocked": unknownPlatformsBlocked,
  "access-groups-protected": accessGroupsProtected,
  "risky-agents-blocked": riskyAgentsBlocked,
  "guest-role-restricted": guestRoleRestricted,
  "invites-by-inviters": invitesByInviters,
  "invites-allow-listed": invitesAllowListed,
  "guests-never-own-groups": guestsNeverOwnGroups,
  "guest-access-reviews": guestAccessReviews,
  "external-access-packages": externalAccessPackages,
  "cross-tenant-default-closed": crossTenantDefaultClosed,
  "trust-only-named-partners": trustOnlyNamedPartners,
  "no-user-consent": noUserConsent,
  "users-cannot-register-apps": usersCannotRegisterApps,
  "users-cannot-create-tenants": usersCannotCreateTenants,
  "admin-consent-workflow": adminConsentWorkflow,
  "app-credentials-restricted": appCredentialsRestricted,
  "weak-methods-off": weakMethodsOff,
  "methods-migrated": methodsMigrated,
  "passwords-never-expire": passwordsNeverExpire,
  "banned-passwords": bannedPasswords,
  "global-administrators": globalAdministrators,
  "administrators-cloud-only": administratorsCloudOnly,
  "no-standing-privilege": noStandingPrivilege,
  "guests-never-privileged": guestsNeverPrivileged,
  "accounts-in-order": accountsInOrder,
  "global-administrator-approval": globalAdministratorApproval,
  "break-glass-sign-in-alert": breakGlassSignInAlert,
  "federation-allow-listed": federationAllowListed,
  "consumer-contact-off": consumerContactOff,
  "trial-tenants-blocked": trialTenantsBlocked,
  "anonymous-cannot-start-meetings": anonymousCannotStartMeetings,
  "lobby-holds-outsiders": lobbyHoldsOutsiders,
  "callers-wait-in-lobby": callersWaitInLobby,
  "no-outside-control": noOutsideControl,
  "meetings-closed-to-anonymous": meetingsClosedToAnonymous,
  "recording-off": recordingOff,
  "no-mail-into-channels": noMailIntoChannels,
  "third-party-storage-off": thirdPartyStorageOff,
  "security-reports-on": securityReportsOn,
  "approved-apps-only": approvedAppsOnly,
  "pupils-apart": pupilsApart,
  "emergency-calls-routed": emergencyCallsRouted,
  "emergency-numbers-untouched": emergencyNumbersUntouched,
  "emergency-locations": emergencyLocations,
  "emergency-notification": emergencyNotification,
  "numbers-valid": numbersValid,
  "dial-out-closed": dialOutClosed,
};

/** Every rule, in the order they are reported. */
export const rules: readonly Rule[] = ruleNames.map((name) => byName[name]);
