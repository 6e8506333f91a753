import { describe, expect, it } from "vitest";
import {
  type Counted,
  type DeclaredTenant,
  type RuleName,
  ruleNames,
  rules,
  runRules,
  type Value,
} from "../../policies/rules.ts";
import { changed, compliantSettings, declared, read } from "./compliant-tenant.ts";
import { groupId, otherId, unknown } from "./tenants.ts";

const today = new Date("2026-11-25T12:00:00Z");
const verdicts = (tenant: DeclaredTenant) =>
  new Map(runRules(rules, tenant, compliantSettings, today).map(({ rule, verdict }) => [rule, verdict]));
const worse = (tenant: DeclaredTenant, than: DeclaredTenant) => {
  const before = verdicts(than);
  return [...verdicts(tenant)].filter(([rule, verdict]) => verdict !== before.get(rule));
};

describe("a tenant that keeps every rule", () => {
  it("passes them all when it is read, but what no application can read", () => {
    const open = [...verdicts(read)].filter(([, verdict]) => verdict !== "pass");
    expect(open).toEqual([["approved-apps-only", "notDecidedHere"]]);
  });

  it("passes them all when it is declared, but those only a tenant can say", () => {
    const observed = rules.filter(({ evidence }) => evidence === "observed").map(({ name }) => name);
    const open = [...verdicts(declared)].filter(([, verdict]) => verdict !== "pass");
    expect(open).toEqual(
      ruleNames
        .filter((name) => name === "approved-apps-only" || observed.includes(name))
        .map((name) => [name, "notDecidedHere"]),
    );
  });
});

const meeting = "TeamsMeetingPolicy voss-kontor";
const users = "conditions.users";
/** What somebody changes, and the rules that no longer hold by it: the first one and those that ask for the same. */
const changes: readonly (readonly [
  what: string,
  name: string,
  path: string,
  value: Value | undefined,
  ...RuleName[],
])[] = [
  ["a policy leaves break-glass in", "devices", `${users}.excludedGroups`, [], "break-glass-excluded"],
  ["the break-glass group can be changed by anyone", "break-glass", "assignableToRole", false, "break-glass-protected"],
  ["one break-glass account is left", "break-glass", "members", [groupId], "break-glass-accounts"],
  [
    "a policy names a group by its name",
    "guests",
    `${users}.excludedGroups`,
    [groupId, "Staff"],
    "references-resolve",
    "exclusions-accounted-for",
  ],
  [
    "MFA may be replaced by a managed device",
    "mfa",
    "grantControls.builtInControls",
    ["mfa", "compliantDevice"],
    "mfa-for-everyone",
  ],
  ["MFA is asked of one app", "mfa", "conditions.applications.includedApplications", ["Office365"], "mfa-for-everyone"],
  [
    "MFA is asked of everyone but a group",
    "mfa",
    `${users}.excludedGroups`,
    [groupId, otherId],
    "mfa-for-everyone",
    "exclusions-accounted-for",
    "references-resolve",
  ],
  [
    "MFA is asked on Windows alone",
    "mfa",
    "conditions.platforms",
    { includedPlatforms: ["windows"] },
    "mfa-for-everyone",
  ],
  ["MFA is off", "mfa", "state", "disabled", "mfa-for-everyone"],
  [
    "legacy authentication is blocked by half",
    "legacy",
    "conditions.clientAppTypes",
    ["other"],
    "legacy-authentication-blocked",
  ],
  [
    "legacy authentication asks for MFA",
    "legacy",
    "grantControls.builtInControls",
    ["mfa"],
    "legacy-authentication-blocked",
  ],
  [
    "device code flow and transfer share a policy",
    "device-code",
    "conditions.authenticationFlowTransferMethods",
    ["deviceCodeFlow", "authenticationTransfer"],
    "device-code-flow-blocked",
  ],
  ["transfer is not blocked", "transfer", ".", undefined, "authentication-transfer-blocked"],
  [
    "a role is forgotten",
    "administrators",
    `${users}.includedRoles`,
    ["62e90394-69f5-4237-9190-012177145e10"],
    "administrator-sessions-short",
  ],
  [
    "a kind of guest is forgotten",
    "guests",
    `${users}.includedGuestsOrExternalUsers`,
    [{ guestOrExternalUserTypes: ["b2bCollaborationGuest"], externalTenants: [{ membershipKind: "all" }] }],
    "mfa-for-guests",
  ],
  [
    "guests of one tenant are asked",
    "guests",
    `${users}.includedGuestsOrExternalUsers`,
    [{ guestOrExternalUserTypes: ["b2bCollaborationGuest"] }],
    "mfa-for-guests",
  ],
  [
    "a risky account is only asked for MFA",
    "user-risk",
    "grantControls.builtInControls",
    ["mfa"],
    "high-user-risk-blocked",
  ],
  ["a risky account has no way back", "user-risk-repair", ".", undefined, "high-user-risk-blocked"],
  [
    "a risky sign-in is only asked for MFA",
    "sign-in-risk",
    "grantControls.builtInControls",
    ["mfa"],
    "high-sign-in-risk-blocked",
  ],
  ["a doubtful sign-in is asked nothing", "sign-in-doubt", ".", undefined, "high-sign-in-risk-blocked"],
  [
    "two risks share a policy",
    "sign-in-doubt",
    "conditions.userRiskLevels",
    ["low"],
    "risks-apart",
    "high-sign-in-risk-blocked",
  ],
  [
    "a policy is for no app",
    "devices",
    "conditions.applications.includedApplications",
    ["None"],
    "no-dead-policies",
    "managed-devices",
  ],
  [
    "a policy asks for an approved app",
    "week",
    "grantControls",
    { operator: "OR", builtInControls: ["approvedApplication"] },
    "no-dead-policies",
  ],
  [
    "phishing resistance may be replaced by MFA",
    "everyone-strong",
    "grantControls.builtInControls",
    ["mfa"],
    "phishing-resistant-for-everyone",
  ],
  [
    "a managed device may be replaced by MFA",
    "devices",
    "grantControls.builtInControls",
    ["compliantDevice", "mfa"],
    "managed-devices",
  ],
  ["security information is registered anywhere", "registration", ".", undefined, "managed-devices"],
  [
    "an administrator's browser stays signed in",
    "administrators",
    "sessionControls.persistentBrowserMode",
    "always",
    "administrator-sessions-short",
  ],
  [
    "an administrator signs in once a day",
    "administrators",
    "sessionControls.signInFrequency",
    24,
    "administrator-sessions-short",
  ],
  ["people sign in once a month", "week", "sessionControls.signInFrequency", 30, "reauthentication"],
  ["guests sign in as seldom as others", "guests", "sessionControls.signInFrequency", 7, "reauthentication"],
  ["unknown platforms are let in", "platforms", "state", "disabled", "unknown-platforms-blocked"],
  ["risky agents are let in", "agents", "grantControls.builtInControls", ["mfa"], "risky-agents-blocked"],
  [
    "guests see the directory",
    "AuthorizationPolicy",
    "settings.guestUserRoleId",
    "10dae51f-b6af-4016-8d66-8c2a99b929b3",
    "guest-role-restricted",
  ],
  [
    "nobody invites, which is stricter and fails the published check",
    "AuthorizationPolicy",
    "settings.allowInvitesFrom",
    "none",
    "invites-by-inviters",
  ],
  [
    "users register apps",
    "AuthorizationPolicy",
    "settings.defaultUserRolePermissions.allowedToCreateApps",
    true,
    "users-cannot-register-apps",
  ],
  [
    "users make tenants",
    "AuthorizationPolicy",
    "settings.defaultUserRolePermissions.allowedToCreateTenants",
    true,
    "users-cannot-create-tenants",
  ],
  [
    "users consent by the old, fully open policy",
    "AuthorizationPolicy",
    "settings.defaultUserRolePermissions.permissionGrantPoliciesAssigned",
    ["ManagePermissionGrantsForSelf.microsoft-user-default-legacy"],
    "no-user-consent",
  ],
  [
    "users consent as Microsoft recommends",
    "AuthorizationPolicy",
    "settings.defaultUserRolePermissions.permissionGrantPoliciesAssigned",
    ["managePermissionGrantsForSelf.microsoft-user-default-recommended"],
    "no-user-consent",
  ],
  ["guests come from anywhere", "B2BManagementPolicy", "settings.AllowedDomains", [], "invites-allow-listed"],
  [
    "guests come from a domain nobody named",
    "B2BManagementPolicy",
    "settings.AllowedDomains",
    ["fylke.example", "mail.example"],
    "invites-allow-listed",
  ],
  ["guests own groups", "GroupUnifiedSettings", "settings.AllowGuestsToBeGroupOwner", true, "guests-never-own-groups"],
  [
    "guests are looked through twice a year",
    "AccessReview",
    "settings.settings.recurrence.pattern.interval",
    6,
    "guest-access-reviews",
  ],
  [
    "guests nobody answers for stay",
    "AccessReview",
    "settings.settings.defaultDecision",
    "Approve",
    "guest-access-reviews",
  ],
  [
    "anyone may ask for a package",
    "package",
    "requestorSettings.scopeType",
    "AllExternalSubjects",
    "external-access-packages",
  ],
  ["a package never ends", "package", "durationInDays", undefined, "external-access-packages"],
  [
    "every tenant's MFA is believed",
    "CrossTenantAccessDefault",
    "settings.inboundTrust.isMfaAccepted",
    true,
    "cross-tenant-default-closed",
  ],
  [
    "anyone is let into shared channels",
    "CrossTenantAccessDefault",
    "settings.b2bDirectConnectInbound.usersAndGroups.accessType",
    "allowed",
    "cross-tenant-default-closed",
  ],
  ["a partner nobody named is trusted", "CrossTenantAccessPartner", "tenantId", groupId, "trust-only-named-partners"],
  [
    "a consent request waits two months",
    "AdminConsentRequestPolicy",
    "settings.requestDurationInDays",
    60,
    "admin-consent-workflow",
  ],
  ["nobody answers consent requests", "AdminConsentRequestPolicy", "settings.reviewers", [], "admin-consent-workflow"],
  [
    "certificates live for a year",
    "DefaultAppManagementPolicy",
    "settings.applicationRestrictions.keyCredentials",
    [{ restrictionType: "asymmetricKeyLifetime", maxLifetime: "P1Y" }],
    "app-credentials-restricted",
  ],
  [
    "apps get passwords",
    "DefaultAppManagementPolicy",
    "settings.applicationRestrictions.passwordCredentials",
    [{ restrictionType: "passwordAddition", state: "disabled" }],
    "app-credentials-restricted",
  ],
  ["codes come by text message", "SmsAuthenticationMethod", "settings.state", "enabled", "weak-methods-off"],
  [
    "methods are governed in two places",
    "AuthenticationMethodsPolicy",
    "settings.policyMigrationState",
    "migrationInProgress",
    "methods-migrated",
  ],
  [
    "local words may stand in passwords",
    "PasswordRuleSettings",
    "settings.BannedPasswordList",
    ["fjord"],
    "banned-passwords",
  ],
  [
    "Teams reaches everyone",
    "TenantFederationSettings",
    "settings.AllowedDomains",
    "AllowAllKnownDomains",
    "federation-allow-listed",
  ],
  [
    "some people's Teams reaches everyone",
    "ExternalAccessPolicy Global",
    "settings.CommunicationWithExternalOrgs",
    "AllowAllExternalDomains",
    "federation-allow-listed",
  ],
  [
    "private accounts may write first",
    "TenantFederationSettings",
    "settings.AllowTeamsConsumerInbound",
    true,
    "consumer-contact-off",
  ],
  [
    "trial tenants get in",
    "TenantFederationSettings",
    "settings.ExternalAccessWithTrialTenants",
    "Allowed",
    "trial-tenants-blocked",
  ],
  [
    "anonymous people start one persona's meetings",
    meeting,
    "settings.AllowAnonymousUsersToStartMeeting",
    true,
    "anonymous-cannot-start-meetings",
  ],
  [
    "the lobby holds the organiser alone, which fails the published check",
    "TeamsMeetingPolicy Global",
    "settings.AutoAdmittedUsers",
    "OrganizerOnly",
    "lobby-holds-outsiders",
  ],
  ["callers pass one persona's lobby", meeting, "settings.AllowPSTNUsersToBypassLobby", true, "callers-wait-in-lobby"],
  [
    "outsiders take over a screen",
    meeting,
    "settings.AllowExternalParticipantGiveRequestControl",
    true,
    "no-outside-control",
  ],
  ["anonymous people chat", meeting, "settings.MeetingChatEnabledType", "Enabled", "meetings-closed-to-anonymous"],
  ["everyone records", "TeamsMeetingPolicy Global", "settings.AllowCloudRecording", true, "recording-off"],
  ["care writes meetings out", "TeamsMeetingPolicy voss-omsorg", "settings.AllowTranscription", true, "recording-off"],
  [
    "e-mail lands in channels",
    "TeamsClientConfiguration",
    "settings.AllowEmailIntoChannel",
    true,
    "no-mail-into-channels",
  ],
  [
    "files go to a private service",
    "TeamsClientConfiguration",
    "settings.AllowDropBox",
    true,
    "third-party-storage-off",
  ],
  [
    "nobody can report a message",
    "TeamsMessagingPolicy Global",
    "settings.AllowSecurityEndUserReporting",
    false,
    "security-reports-on",
  ],
  ["pupils find staff", "TeamsClientConfiguration", "settings.AllowScopedPeopleSearchandAccess", false, "pupils-apart"],
  [
    "an emergency policy forgets the ambulance",
    "TeamsEmergencyCallRoutingPolicy voss",
    "settings.EmergencyNumbers",
    ["110", "112"].map((EmergencyDialString) => ({ EmergencyDialString, OnlinePSTNUsage: "emergency" })),
    "emergency-calls-routed",
  ],
  [
    "emergency calls with a plus have no route",
    "OnlineVoiceRoute emergency",
    "settings.NumberPattern",
    "^11[023]$",
    "emergency-calls-routed",
  ],
  [
    "the emergency route has no gateway",
    "OnlineVoiceRoute emergency",
    "settings.OnlinePstnGatewayList",
    [],
    "emergency-calls-routed",
  ],
  [
    "short numbers hide 112",
    "TenantDialPlan Voss",
    "settings.NormalizationRules",
    [{ Name: "short", Pattern: "^(\\d{3})$", Translation: "+475652$1" }],
    "emergency-numbers-untouched",
  ],
  [
    "a number has no emergency address",
    "TelephoneNumberAssignment",
    "settings.locationId",
    undefined,
    "emergency-locations",
  ],
  [
    "nobody hears of an emergency call",
    "TeamsEmergencyCallingPolicy Global",
    "settings.NotificationGroup",
    "",
    "emergency-notification",
  ],
  ["a number has a digit too few", "TelephoneNumberAssignment", "telephoneNumber", "+475652900", "numbers-valid"],
  ["everyone calls abroad", "OnlineVoiceRoute inland", "settings.NumberPattern", "^\\+\\d+$", "dial-out-closed"],
];

const rows = changes.map(([what, name, path, value, ...broken]) => ({ what, name, path, value, broken }));

describe("every change that breaks a rule fails that rule and no unrelated one", () => {
  it.each(rows.map((row) => [row.what, row] as const))("%s", (_, { name, path, value, broken }) => {
    const open = worse(changed(read, name, path, value), read);
    expect(open.map(([rule]) => rule).toSorted()).toEqual([...broken].toSorted());
    expect(open.find(([rule]) => rule === broken[0])?.[1]).toBe("fail");
  });

  const counts: readonly (readonly [Counted, number, RuleName])[] = [
    ["breakGlassAccounts", 1, "break-glass-accounts"],
    ["breakGlassDisabled", 1, "break-glass-accounts"],
    ["breakGlassSynced", 1, "break-glass-accounts"],
    ["breakGlassWithoutKey", 1, "break-glass-accounts"],
    ["globalAdministrators", 1, "global-administrators"],
    ["globalAdministrators", 5, "global-administrators"],
    ["syncedAdministrators", 1, "administrators-cloud-only"],
    ["standingPrivileges", 1, "no-standing-privilege"],
    ["privilegedGuests", 1, "guests-never-privileged"],
    ["staffWithoutPlace", 3, "accounts-in-order"],
    ["resourceAccountsOpen", 1, "accounts-in-order"],
    ["activationsWithoutApproval", 1, "global-administrator-approval"],
    ["activationsUnannounced", 1, "global-administrator-approval"],
    ["domainsWithExpiry", 1, "passwords-never-expire"],
  ];
  it.each(counts)("%s: %i", (what, count, broken) => {
    const observed = { ...read.observed!, counts: { ...read.observed!.counts, [what]: count } };
    expect(worse({ ...read, observed }, read)).toEqual([[broken, "fail"]]);
  });

  it("breaks every rule at least once", () => {
    const broken = new Set([...rows.flatMap(({ broken: names }) => names), ...counts.map(([, , name]) => name)]);
    const elsewhere = ["report-only-unless-stated", "phishing-resistant-administrators", "access-groups-protected"];
    expect(ruleNames.filter((name) => !broken.has(name) && !elsewhere.includes(name))).toEqual(["approved-apps-only"]);
  });
});

describe("an absent or unknown value is no pass", () => {
  const single = rows
    .filter(({ path, broken }) => path.startsWith("settings.") && broken.length === 1)
    .map(({ what, name, path, broken: [rule = "references-resolve"] }) => [what, { name, path, rule }] as const);
  it.each(single)("where %s, when the value is not known yet", (_, { name, path, rule }) => {
    expect(verdicts(changed(read, name, path, unknown)).get(rule)).not.toBe("pass");
  });
  it.each(single)("where %s, when the program leaves it out", (_, { name, path, rule }) => {
    expect(verdicts(changed(declared, name, path, undefined)).get(rule)).not.toBe("pass");
  });
  it.each(single)("where %s, when the tenant shows null", (_, { name, path, rule }) => {
    expect(verdicts(changed(read, name, path, null)).get(rule)).not.toBe("pass");
  });
});

describe("what cannot be judged", () => {
  it.each(rules.filter(({ reads }) => reads.length > 0))("$name has no verdict when it may not be read", (rule) => {
    const subject = rule.reads[0] ?? "";
    const observed = { ...read.observed!, unreadable: { [subject]: "Some.Read.All" } };
    const [result] = runRules([rule], { ...read, observed }, compliantSettings, today);
    expect(result).toMatchObject({ verdict: "undecided", findings: [{ kind: "notReadable", needs: "Some.Read.All" }] });
  });

  it("is not licensed, and never passed, where the tenant does not own what a rule needs", () => {
    const results = runRules(rules, declared, { ...compliantSettings, licences: [] }, today);
    const needing = rules.filter(({ licence }) => licence !== undefined).map(({ name }) => name);
    expect(results.filter(({ verdict }) => verdict === "notLicensed").map(({ rule }) => rule)).toEqual(needing);
  });

  it("is said where nothing says what the tenant owns", () => {
    const { licences: _, ...rest } = compliantSettings;
    const results = runRules(rules, changed(declared, "user-risk", "."), rest, today);
    expect(results.find(({ rule }) => rule === "high-user-risk-blocked")).toMatchObject({
      verdict: "notDecidedHere",
      findings: [{ kind: "licenceUnknown", licence: "entraP2" }],
    });
  });

  it("leaves an empty program to a reading of the tenant, rule by rule", () => {
    const results = runRules(rules, { resources: [] }, {}, today);
    const others = results.filter(({ verdict }) => verdict !== "notDecidedHere").map(({ rule }) => rule);
    expect(others).toEqual(["references-resolve"]);
  });
});
