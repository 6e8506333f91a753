/** Rules about guests, applications and accounts: what each asks for, and why. */
export const people = {
  "guest-role-restricted": {
    title: "A guest sees what is shared with them and nothing of the directory",
    why: "Otherwise every guest can read the names and groups of everyone employed.",
  },
  "invites-by-inviters": {
    title: "Guests are invited by administrators and those who hold the role for it",
    why: "Otherwise guests come in whom nobody answers for.",
  },
  "invites-allow-listed": {
    title: "Guests come from named domains only",
    why: "Otherwise a private address, or one that looks like a neighbour's, is invited just as easily.",
  },
  "guests-never-own-groups": {
    title: "A guest owns no group",
    why: "An owner lets others in, and nobody here would see it.",
  },
  "guest-access-reviews": {
    title: "Somebody looks through the guests every quarter, and whoever nobody answers for is removed",
    why: "Guests stay when the project is over.",
  },
  "external-access-packages": {
    title: "Access that people from outside may ask for names their organisation, is approved, and ends",
    why: "Otherwise anybody with an e-mail address may ask, and what they get never ends.",
  },
  "cross-tenant-default-closed": {
    title: "No other tenant's MFA and devices are believed, and none is let into shared channels, unless it is named",
    why: "What another organisation calls MFA, nobody here has checked.",
  },
  "trust-only-named-partners": {
    title: "Only named partners' MFA and devices are believed",
    why: "Each such partner's mistakes become the municipality's own.",
  },
  "no-user-consent": {
    title: "No ordinary user lets an application read the municipality's data",
    why: "One click on “accept” gives a stranger's application mail and files, and a new password does not take that back.",
  },
  "users-cannot-register-apps": {
    title: "Only administrators register applications",
    why: "An application outlives the person who made it, with its own keys.",
  },
  "users-cannot-create-tenants": {
    title: "Nobody makes a tenant of their own",
    why: "What is kept there, the municipality neither sees nor gets back.",
  },
  "admin-consent-workflow": {
    title: "Who needs an application can ask, and somebody answers within a month",
    why: "Without a way to ask, people find a way around.",
  },
  "app-credentials-restricted": {
    title: "New applications get no passwords, and certificates for half a year at most",
    why: "An application's password lies in somebody's file and never expires by itself.",
  },
  "weak-methods-off": {
    title: "Codes by text message, call and e-mail are no second factor for members",
    why: "A number can be moved to another SIM card, and a mailbox read.",
  },
  "methods-migrated": {
    title: "How people sign in is governed in one place",
    why: "Beside it two older places still allow what is forbidden here.",
  },
  "passwords-never-expire": {
    title: "Passwords do not expire by themselves",
    why: "A password that must be changed is a password with a number at the end, or on a note.",
  },
  "banned-passwords": {
    title: "No password holds the municipality's own words",
    why: "They are the first that an attacker tries.",
  },
  "global-administrators": {
    title: "There are two to four Global Administrators",
    why: "One is too few when one is ill; five are too many to watch.",
  },
  "administrators-cloud-only": {
    title: "No administrator's account comes from the municipality's own servers",
    why: "Who takes over those servers would take over the cloud as well.",
  },
  "no-standing-privilege": {
    title: "Nobody but break-glass holds a privileged role all the time",
    why: "A role that is held at night is one that can be stolen at night.",
  },
  "guests-never-privileged": {
    title: "Nobody from outside holds a privileged role",
    why: "Their account is looked after by another organisation, or by nobody.",
  },
  "accounts-in-order": {
    title: "Everyone has a usage location, and nobody can sign in as a resource account",
    why: "Licences need the place, and a telephone number's account has a password nobody watches.",
  },
  "global-administrator-approval": {
    title: "Becoming Global Administrator needs somebody's approval, and somebody is told",
    why: "A stolen account would otherwise give itself everything, unseen.",
  },
  "break-glass-sign-in-alert": {
    title: "Somebody is told when a break-glass account signs in",
    why: "A sign-in with it is an emergency or a break-in, and in both somebody must know at once.",
  },
} as const;
