/** Rules about how people get in: what each asks for, and why. */
export const access = {
  "break-glass-excluded": {
    title: "The break-glass group is excluded from every conditional access policy for users",
    why: "One wrong policy would otherwise lock everyone out, those who could repair it included.",
  },
  "break-glass-accounts": {
    title: "There are at least two break-glass accounts, made in the cloud, enabled, each with a key of its own",
    why: "If one is lost, the other opens the tenant; an account that depends on the servers in the town hall fails with them.",
  },
  "break-glass-protected": {
    title: "Only privileged administrators can change who is in the break-glass group",
    why: "Whoever is in that group is stopped by no policy at all.",
  },
  "references-resolve": {
    title: "Every group, location, role, authentication strength and app that is named exists",
    why: "A policy that names something that is not there protects nobody.",
  },
  "report-only-unless-stated": {
    title: "Conditional access policies are report-only unless the configuration says that they are on",
    why: "Somebody should have read what a policy would do before it stops people at work.",
  },
  "mfa-for-everyone": {
    title: "Everyone is asked for MFA on every app",
    why: "A password that was guessed or given away is enough to get in wherever MFA is not asked.",
  },
  "legacy-authentication-blocked": {
    title: "Old clients that cannot do MFA are blocked",
    why: "A password alone opens a mailbox through them, whatever other policies ask.",
  },
  "phishing-resistant-administrators": {
    title: "The roles that can take over the tenant sign in with what cannot be phished",
    why: "An administrator who is fooled into giving away a code gives away the whole municipality.",
  },
  "mfa-for-guests": {
    title: "Every kind of guest and external user is asked for MFA",
    why: "Guests reach the same files as the team they are in, and nobody here knows how they look after their passwords.",
  },
  "exclusions-accounted-for": {
    title: "Whoever a policy leaves out is accounted for, until a date, and held by another policy",
    why: "Exclusions made for a day stay for years, and an attacker looks for exactly those accounts.",
  },
  "high-user-risk-blocked": {
    title: "Accounts at high risk are blocked, and their owners have a way back",
    why: "Microsoft has seen the password for sale, or the account used by somebody else.",
  },
  "high-sign-in-risk-blocked": {
    title: "Sign-ins at high risk are blocked, and those at medium risk are asked for MFA",
    why: "The sign-in is probably not the person's own.",
  },
  "risks-apart": {
    title: "User risk and sign-in risk are never in one policy",
    why: "Conditions in one policy must all hold at once, so such a policy almost never applies.",
  },
  "device-code-flow-blocked": {
    title: "Sign-in by a code on another device is blocked, in a policy of its own",
    why: "Attackers send such a code by e-mail and get in when somebody types it.",
  },
  "authentication-transfer-blocked": {
    title: "A sign-in cannot be carried over to another device, in a policy of its own",
    why: "Carried over to a private telephone, it passes what is asked of the device.",
  },
  "no-dead-policies": {
    title: "No policy looks like protection and is none",
    why: "People trust a policy they see in the list, also when it applies to nobody, to nothing, or asks for what is no longer enforced.",
  },
  "phishing-resistant-for-everyone": {
    title: "Everyone signs in with what cannot be phished",
    why: "A code can be asked for on a false page; a passkey cannot.",
  },
  "managed-devices": {
    title: "Signing in and registering security info takes a managed device",
    why: "On a computer nobody looks after, what people type and open can be read by others.",
  },
  "administrator-sessions-short": {
    title: "Administrators sign in again after four hours, and no browser keeps them signed in",
    why: "A session that is stolen or left open is an administrator until it ends.",
  },
  reauthentication: {
    title: "Everyone signs in again within a week, guests sooner",
    why: "Whoever has left, or lost a computer, stays signed in until then.",
  },
  "unknown-platforms-blocked": {
    title: "Devices that do not say what they are, are blocked",
    why: "Attack tools often do not say it, and policies for Windows or iPhone then pass them by.",
  },
  "access-groups-protected": {
    title: "Only privileged administrators change the groups that policies leave out",
    why: "Whoever can add a member there can let somebody past the policy.",
  },
  "risky-agents-blocked": {
    title: "AI agents at high risk are blocked",
    why: "An agent acts by itself, with access to everything it was given, day and night.",
  },
} as const;
