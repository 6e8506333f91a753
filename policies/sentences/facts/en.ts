import type { AspectWords, CountedWords, FactWords, LicenceWords } from "../../words.ts";

const aspects: AspectWords = {
  everyone: "be about all users",
  privilegedRoles: "be about the eight privileged roles",
  guests: "be about guests",
  allApps: "be about all apps, with none left out",
  registration: "be about registering security information",
  noExclusions: "leave out nobody but break-glass and those an exception names",
  noOtherConditions: "have no further conditions",
  legacyClients: "be about old clients (exchangeActiveSync and other)",
  deviceCodeFlow: "be about device code flow alone",
  authenticationTransfer: "be about authentication transfer alone",
  unknownPlatforms: "be about all platforms but the known ones",
  highUserRisk: "be about users at high risk",
  highSignInRisk: "be about sign-ins at high risk",
  mediumSignInRisk: "be about sign-ins at medium risk",
  agents: "be about AI agents at high risk",
  blocks: "block",
  mfa: "ask for MFA, with nothing that is enough instead",
  plainMfa: "ask for MFA itself, beside any stronger demand",
  phishingResistant: "ask for a phishing-resistant strength",
  remediation: "ask for a new password or for risk remediation",
  managedDevice: "ask for a compliant or hybrid-joined device and nothing else instead",
  signInEveryFourHours: "ask for a new sign-in within 4 hours",
  signInEveryWeek: "ask for a new sign-in within 7 days",
  neverPersistent: "never keep a browser signed in",
  switchedOn: "be on",
};

const counted: CountedWords = {
  breakGlassAccounts: "break-glass accounts",
  breakGlassDisabled: "break-glass accounts that are disabled",
  breakGlassSynced: "break-glass accounts that come from the municipality's own servers",
  breakGlassWithoutKey: "break-glass accounts without a phishing-resistant method",
  globalAdministrators: "Global Administrators",
  syncedAdministrators: "administrators whose account comes from the municipality's own servers",
  standingPrivileges: "accounts that hold a privileged role all the time, break-glass aside",
  privilegedGuests: "guests with a privileged role",
  staffWithoutPlace: "licensed people without a usage location",
  resourceAccountsOpen: "resource accounts that can sign in",
  activationsWithoutApproval: "ways to become Global Administrator without approval",
  activationsUnannounced: "privileged roles whose activation nobody is told of",
  domainsWithExpiry: "domains in which passwords expire",
};

/** What to do about it, and where. */
const remedies: CountedWords = {
  breakGlassAccounts: "Make another one by hand, and put it into the break-glass group.",
  breakGlassDisabled: "Enable them: Entra admin center > Users.",
  breakGlassSynced: "Make new ones on the tenant's own onmicrosoft.com domain.",
  breakGlassWithoutKey: "Register a passkey (FIDO2) for each of them, and lay it in the safe.",
  globalAdministrators: "Give or take away the role: Entra admin center > Roles & admins.",
  syncedAdministrators: "Give each of them a separate account that is made in the cloud.",
  standingPrivileges:
    "Make them eligible instead: Entra admin center > ID Governance > Privileged Identity Management.",
  privilegedGuests: "Take the role away: Entra admin center > Roles & admins.",
  staffWithoutPlace: "Set usageLocation where the accounts come from; without it no licence can be given.",
  resourceAccountsOpen: "Block their sign-in: Entra admin center > Users.",
  activationsWithoutApproval:
    "Require approval: Entra admin center > ID Governance > Privileged Identity Management > Microsoft Entra roles > Role settings.",
  activationsUnannounced: "Name somebody who is told: the role's notifications, in the same role settings.",
  domainsWithExpiry: "Set passwords to never expire: Microsoft 365 admin center > Settings > Security & privacy.",
};

const licences: LicenceWords = {
  entraP1: "Entra ID P1",
  entraP2: "Entra ID P2 for everyone",
  entraP2ForSome: "Entra ID P2 for those it is about",
  entraGovernance: "Entra ID Governance or P2",
  teamsPhone: "Teams Phone",
};

const list = (parts: readonly string[]) => parts.join("; ");

const inStack = (line?: string) => (line === undefined ? "" : ` In a stack's configuration: ${line}.`);

export const facts: FactWords = {
  findings: {
    notDeclared: ({ subject, stackLine }) =>
      `The program does not declare ${subject}: the tenant keeps what it has. m365-tenant audit judges that.${inStack(stackLine)}`,
    onlyInTheTenant: () => "Only the tenant can say this. m365-tenant audit judges it.",
    notReadable: ({ subject, needs }) => `${subject} could not be read: it needs ${needs}. That is no pass.`,
    notLicensed: ({ licence }) => `Needs ${licences[licence]}, which the tenant does not own.`,
    licenceUnknown: ({ licence }) =>
      `Needs ${licences[licence]}. Nothing says whether the tenant owns it: write it in the settings (guardrails.licences).`,
    settingIs: ({ object, property, value, wants }) => `${object}: ${property} is ${value}. Write ${wants}.`,
    settingUnset: ({ object, property, wants, stackLine }) =>
      `${object}: ${property} is not set. Write ${wants}.${inStack(stackLine)}`,
    settingUnknown: ({ object, property }) => `${object}: ${property} is not known yet.`,
    settingNotHeld: ({ object, property, wants, stackLine }) =>
      `${object} is declared without ${property}: the tenant keeps the value it has. Write ${wants}, or let m365-tenant audit judge it.${inStack(stackLine)}`,
    checkByHand: ({ where }) => `No application can read this. Look at it by hand: ${where}.`,
    pupilsUnsaid: () =>
      "Nothing says whether pupils have accounts here: write pupils-apart.pupils in the policy settings, true or false.",
    policyMissing: ({ nearest, lacks }) =>
      nearest === ""
        ? `No policy does this. One is needed that must: ${list(lacks.map((aspect) => aspects[aspect]))}.`
        : `No policy does this. The nearest is "${nearest}"; it must also: ${list(lacks.map((aspect) => aspects[aspect]))}.`,
    policyOnlyReports: ({ policy }) =>
      `"${policy}" does this and only reports so far. It counts once it is on: conditionalAccess.stage, or conditionalAccess.policies for it alone, in the stack's configuration.`,
    policyNotSure: ({ policy, aspects: open }) =>
      `Whether "${policy}" does this is not known yet: it must ${list(open.map((aspect) => aspects[aspect]))}.`,
    guestTypesLeft: ({ types }) =>
      `These kinds of guests are not asked for MFA on all apps: ${types}. Name them in includedGuestsOrExternalUsers, for all tenants.`,
    twoInOne: ({ policy, what }) => `"${policy}" holds ${what}. Make two policies of it.`,
    policyForNothing: ({ policy }) => `"${policy}" is about nobody or about no app. Give it a target, or take it out.`,
    deprecatedControl: ({ policy, control }) =>
      `"${policy}" asks for ${control}, which Microsoft no longer enforces. Write compliantApplication.`,
    exclusionUnexplained: ({ policy, who }) =>
      `"${policy}" leaves out ${who}, and nobody answers for it. Take it out, or write an exception with owner, reason and expiry.`,
    exclusionUncovered: ({ policy, who }) =>
      `"${policy}" leaves out ${who}, and no other policy holds them. Make one for them first.`,
    groupUnprotected: ({ group }) =>
      `The group ${group} can be changed by ordinary administrators. Write assignableToRole: true, or put it into a restricted administrative unit.`,
    domainsBeyondList: ({ object, domains }) =>
      `${object} allows ${domains}, which the settings do not name. Take them out, or add them to the list.`,
    partnerNotNamed: ({ partner }) =>
      `The tenant ${partner} is trusted for MFA or devices, and nobody has named it. Take the trust away, or name the tenant: guests.partners in the stack's configuration, or trust-only-named-partners.trustedPartners in the policy settings.`,
    breakGlassAlertMissing: () =>
      "No alert tells of a sign-in with a break-glass account. Declare Monitoring, or say in tenant:monitoring.unmonitored who answers for its absence, why and until when.",
    breakGlassAlertWeak: ({ alert, property, wants }) => `The alert "${alert}": ${property} must be ${wants}.`,
    reviewMissing: () =>
      "No access review looks through the guests. Write guests.reviews in the stack's configuration, or add an AccessReview.",
    reviewTooWeak: ({ review, property, wants }) => `The review "${review}": ${property} must be ${wants}.`,
    packageTooOpen: ({ package: name, property, wants }) =>
      `The access package policy ${name} is open to outsiders: ${property} must be ${wants}.`,
    countIs: ({ what, count, wants }) => `${counted[what]}: ${count}. It must be ${wants}. ${remedies[what]}`,
    emergencyRewritten: ({ plan, rule, dialled, result }) =>
      `${plan}: whoever dials ${dialled} gets ${result}, by the rule "${rule}". Put a rule for ${dialled} before it, or narrow the rule.`,
    patternUnreadable: ({ object, pattern }) =>
      `${object}: the pattern ${pattern} cannot be judged. Write it with digits, groups, alternatives and repetitions only.`,
    emergencyNumberMissing: ({ policy, number }) => `${policy} does not hold ${number}. Add it to EmergencyNumbers.`,
    emergencyNotRouted: ({ policy, number }) =>
      `${policy}: no route with a gateway takes ${number} both with and without +. Write a NumberPattern such as ^\\+?${number}$.`,
    numberMalformed: ({ number, country }) =>
      `${number} is no number of ${country}. Write it with country code, in a series in use.`,
    numberTwice: ({ number, times }) => `${number} is given ${times} times. Give it once.`,
    numberWithoutLocation: ({ number }) =>
      `${number} has no emergency address. Write settings.locationId; on an operator's number the operator holds it (numberType "operatorConnect").`,
    dialOutOpen: ({ policy, route, number }) =>
      `${policy} lets everyone call ${number}, by ${route}. Take its usage out and give it to those who need it.`,
  },
  exceptions: {
    valid: ({ owner, reason, expires }) => `Excepted until ${expires} by ${owner}: ${reason}`,
    endsSoon: ({ owner, reason, expires }) => `The exception of ${owner} ends soon, on ${expires}: ${reason}`,
    expired: ({ owner, reason, expires }) => `The exception of ${owner} ran out on ${expires}: ${reason}`,
    letBy: ({ owner, reason, expires }) =>
      `The exception of ${owner} ran out on ${expires}: ${reason}. It does not stop this change, which only gives access back. Renew it, or end what it excuses, in the next one.`,
  },
};
