import { en as mergers } from "../../merger/words/en.ts";
import type { DiffWords } from "../words.ts";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const en: DiffWords = {
  title: (stack) => `What this change does to people: stack \`${stack}\``,
  tenant: (id) => `Tenant \`${id}\``,
  comparedWith: {
    tenant: "compared with the tenant as it is now, policies made by hand included",
    refreshed: "compared with the tenant as it is now, as far as the code holds it",
    state: "compared with what the stack remembers, without reading the tenant",
    nothing: "the stack holds nothing yet: everything is new",
  },
  headlines: {
    nobody: "No change for people.",
    loses: "Somebody would lose access. Read the first line.",
    breakGlass: "Break-glass would not get in everywhere. Do not merge this.",
    weaker: "Nobody loses access; some are asked for less than before.",
    demands: "Nobody loses access; some are asked for something else when they sign in.",
    gains: "Nobody loses access; some get in where they did not before.",
    licences: "Nobody's access changes; licences do.",
    unclear: "What can be told is harmless, and something cannot be told. Read the last line.",
    other: "Nobody's sign-in changes; settings that people may notice do.",
  },
  rows: {
    loses: "Loses access",
    gains: "Gains access",
    demands: "Meets other demands",
    breakGlass: "Break-glass",
    administrators: "Administrators",
    licences: "Licences",
    telephones: "Telephones",
    mergers: "Merger",
    also: "Changes too",
    removed: "Deleted or made anew",
    noWayBack: "Cannot be undone",
    takesEffect: "Takes effect",
    undo: "Undo it by hand",
    unknown: "Not known",
  },
  nobody: "nobody",
  everyPersona: (people) => `**everyone employed (${people})**`,
  allExternal: "all guests and external users",
  administrators: (roles) => `administrators (${roles} roles)`,
  change: {
    loses: ({ who, before, signIn, everywhere }) =>
      `${who} would be stopped ${everywhere ? "**at every sign-in**" : "at some sign-ins"}; until now ${before}. First sign-in affected: ${signIn}.`,
    gains: ({ who, after, signIn }) => `${who} would be ${after}; until now stopped. For example ${signIn}.`,
    asksMore: ({ who, before, after, signIn }) => `${who}: ${after}; until now ${before}. For example ${signIn}.`,
    asksLess: ({ who, before, after, signIn }) =>
      `${who}, **asked for less**: ${after}; until now ${before}. For example ${signIn}.`,
    asksOther: ({ who, before, after, signIn }) => `${who}: ${after}; until now ${before}. For example ${signIn}.`,
    sessionChanges: ({ who, signIn }) =>
      `${who}: how long a sign-in lasts, or what it may do, changes. For example ${signIn}.`,
    unclear: ({ who, signIn }) => `${who}, for example ${signIn}`,
  },
  breakGlass: {
    safe: (accounts) =>
      `✓ ${count(accounts, "account gets", "accounts get")} in by every sign-in that the policies tell apart`,
    none: "✗ the code names no break-glass account: nobody could open the tenant if a policy is wrong",
    fewer: (before, after) => `✗ ${after} of ${before} accounts remain`,
    stopped: ({ who, signIn, sure }) => `✗ ${who} ${sure ? "would" : "could"} be stopped: ${signIn}`,
  },
  administratorsGetIn: (demand) => `Global Administrators get in: ${demand}`,
  administratorsLocked: (signIn) => `✗ Global Administrators would be locked out: ${signIn}`,
  securityDefaults: {
    off: "Security defaults go off in the same run, right before the first policy decides.",
    on: "Security defaults go on again.",
    notKnown: "Whether security defaults are on was not read.",
  },
  reporting: (policies) =>
    `${count(policies, "policy only reports and stops", "policies only report and stop")} nobody yet.`,
  onceOn: "Once the policies that only report are turned on",
  licences: {
    given: ({ who, to }) => `${who} get ${to}`,
    lost: ({ who, from, cost }) => `${who} **lose ${from}**: ${cost}`,
    exchanged: ({ who, from, to, cost }) => `${who}: ${to} instead of ${from}${cost && ` (${cost})`}`,
    plansOff: ({ who, from }) => `${who} lose the services ${from}`,
  },
  costs: {
    mailboxGb: "smaller mailbox",
    oneDriveGb: "smaller OneDrive",
    desktopApps: "no Office on the computer",
    unknown: "what each person loses by it is not in our table; look it up",
    lostData: "mailbox and OneDrive close, and are deleted after 30 days",
  },
  phoneMoves: {
    planned: ({ step, units }) => `\`${step}\` is planned (${count(units, "unit", "units")}):`,
    begins: ({ step, units }) =>
      `**\`${step}\` begins**: ${count(units, "unit gets its", "units get their")} telephones in Teams;`,
    done: ({ step, units }) => `\`${step}\` is done (${count(units, "unit", "units")});`,
    takenBack: ({ step, units }) =>
      `\`${step}\` is taken back: ${count(units, "unit calls", "units call")} on the old telephones again;`,
    dropped: ({ step, units }) => `\`${step}\` leaves the file (${count(units, "unit", "units")});`,
  },
  wayBack: {
    always: () => "can be taken back at any time",
    until: (date) => `can be taken back until ${date}`,
    never: () => "**no way back**",
  },
  mergers,
  portedForGood: (step) => `telephony step \`${step}\`: a ported number does not come back to the old operator`,
  families: {
    access: (n) => count(n, "access policy", "access policies"),
    location: (n) => count(n, "named location", "named locations"),
    strength: (n) => count(n, "authentication strength", "authentication strengths"),
    securityDefaults: () => "security defaults",
    group: (n) => count(n, "group", "groups"),
    licence: (n) => count(n, "licence on a group", "licences on groups"),
    team: (n) => count(n, "team or channel", "teams and channels"),
    teamsPolicy: (n) => count(n, "Teams policy or assignment", "Teams policies and assignments"),
    telephony: (n) => count(n, "telephony setting", "telephony settings"),
    guests: (n) => count(n, "guest setting", "guest settings"),
    role: (n) => count(n, "administrator role", "administrator roles"),
    setting: (n) => count(n, "tenant setting", "tenant settings"),
    azure: (n) => count(n, "Azure resource", "Azure resources"),
  },
  happens: {
    create: (things) => `new: ${things}`,
    update: (things) => `changed: ${things}`,
    replace: (things) => `**deleted and made anew**: ${things}`,
    delete: (things) => `**deleted**: ${things}`,
    archive: (things) => `archived, read-only: ${things}`,
    leave: (things) =>
      `no longer held by the code; the tenant keeps them, or gets back what it had where \`restoreOnDelete\` says so: ${things}`,
  },
  noWayBack: {
    group:
      "a deleted security group may not come back, and never with the same id: whatever named it in the tenant names nothing",
    strength: "a deleted strength comes back as another one",
    role: "a removed role assignment ends at once; who held it is in the audit log only",
    licence: "30 days after a licence is taken, the mailbox and OneDrive of those who had no other are deleted",
    telephony: "a number handed back to the operator is the operator's",
  },
  replaced: "what is made anew gets another id: whatever names the old one by hand names nothing",
  takesEffect: {
    access: "access policies: up to a day, most within two hours",
    group: "dynamic groups: minutes, up to 24 hours in busy times",
    licence: "licences on groups: minutes to 24 hours",
    teamsPolicy: "Teams policies: up to 24 hours",
    telephony: "telephony: up to 24 hours",
    guests: "guest settings: up to 24 hours",
  },
  undo: {
    access:
      "entra.microsoft.com → Protection → Conditional Access → Policies → the policy → Report-only; a deleted one for 30 days under Deleted policies",
    location: "entra.microsoft.com → Protection → Conditional Access → Named locations",
    securityDefaults:
      "entra.microsoft.com → Overview → Properties → Manage security defaults (policies that are on must go off first)",
    group: "entra.microsoft.com → Groups → All groups; Microsoft 365 groups for 30 days under Deleted groups",
    licence: "admin.microsoft.com → Billing → Licenses → the licence → Groups",
    team: "admin.teams.microsoft.com → Teams → Manage teams → Restore",
    teamsPolicy: "admin.teams.microsoft.com → the policy → Group policy assignment",
    telephony: "admin.teams.microsoft.com → Voice",
    guests: "entra.microsoft.com → External Identities",
    role: "entra.microsoft.com → Roles & admins",
    setting: "revert this pull request and apply; the state knows the values from before",
  },
  undoWeaker:
    "entra.microsoft.com → Protection → Conditional Access → Policies → the policy → On again, and out with whom it now leaves out; a deleted one for 30 days under Deleted policies",
  unknown: {
    othersNotRead: "policies that somebody made by hand were not read",
    others: (policies) =>
      `${count(policies, "policy", "policies")} made by hand ${policies === 1 ? "is" : "are"} taken along as it stands in the tenant`,
    unclear: (who) => `it depends on what no program can know before the sign-in: ${who}`,
    values: (things) => `values that the run itself gives: ${things}`,
    notUnderstood: (policies) => `parts of ${policies} that this version does not understand`,
    live: "who is in a dynamic group this minute",
    devices: "who has a device that meets the new demand; whoever has none is stopped",
  },
  technical: "Technical details",
  more: (n) => `and ${n} more`,
};
