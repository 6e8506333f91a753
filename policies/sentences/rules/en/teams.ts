/** Rules about Teams: what each asks for, and why. */
export const teams = {
  "federation-allow-listed": {
    title: "Teams reaches named organisations only",
    why: "Otherwise anybody with a tenant can write to every employee and pretend to be IT.",
  },
  "consumer-contact-off": {
    title: "People with private Teams accounts can neither be written to nor write first",
    why: "Nobody knows who is behind such an account.",
  },
  "trial-tenants-blocked": {
    title: "Trial tenants reach nobody here",
    why: "Anybody gets one in a minute, free of charge and without a name.",
  },
  "anonymous-cannot-start-meetings": {
    title: "Nobody without an account starts a meeting",
    why: "A room of the municipality would be open with nobody from the municipality in it.",
  },
  "lobby-holds-outsiders": {
    title: "Only the municipality's own people pass the lobby by themselves",
    why: "Whoever has the link hears what is said until somebody notices.",
  },
  "callers-wait-in-lobby": {
    title: "Whoever dials in waits in the lobby",
    why: "A telephone number says nothing about who holds the telephone.",
  },
  "no-outside-control": {
    title: "Nobody from outside takes over a shared screen",
    why: "Whoever has the screen has the computer, with everything its owner can open.",
  },
  "meetings-closed-to-anonymous": {
    title: "People without an account do not join, write or present, but where residents meet the municipality",
    why: "Nobody knows who they are, or whom they bring.",
  },
  "recording-off": {
    title:
      "Meetings are not recorded unless a policy for those who need it says so, and never where patients are spoken of",
    why: "A recording is a document that somebody must keep, disclose and delete.",
  },
  "no-mail-into-channels": {
    title: "No e-mail from outside lands in a channel",
    why: "It gets past the filters, to a place that people trust.",
  },
  "third-party-storage-off": {
    title: "Files stay where the municipality keeps them",
    why: "What lies in a private storage service is neither archived nor found again.",
  },
  "security-reports-on": {
    title: "People can report a message that is dangerous",
    why: "The first one who sees it can warn the others.",
  },
  "approved-apps-only": {
    title: "People use the apps that somebody has approved",
    why: "An app in a team reads what is written there.",
  },
  "pupils-apart": {
    title: "Pupils and staff do not find each other in people search",
    why: "Children should not be found by every employee, nor every employee by children.",
  },
} as const;
