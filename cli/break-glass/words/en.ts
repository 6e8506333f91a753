import type { BreakGlassWords } from "./form.ts";

export const en: BreakGlassWords = {
  title: "When nobody can sign in",
  when: "Use this page when administrators cannot sign in to Microsoft 365, and never for anything else. Be two, and write down when you began.",
  printed: (day) => `Printed ${day}. Print it again when an account or a key changes.`,
  account: "Account",
  objectId: "Object id",
  keyPlace: "The key lies",
  lastTest: "Last tested",
  writeAddress: "(write the address here)",
  faults: {
    missing: "NOT IN THE TENANT: put this right today",
    disabled: "SWITCHED OFF: put this right today",
    synchronised: "COMES FROM THE LOCAL DIRECTORY: make one that lives in the cloud alone",
    noRole: "IS NOT GLOBAL ADMINISTRATOR: put this right today",
  },
  steps: [
    {
      title: "Stop what runs by itself",
      lines: [
        "Switch the scheduled and automatic runs of the tenant's repository off: the next run would undo what you now do by hand.",
      ],
    },
    {
      title: "Sign in",
      lines: [
        "On a computer that is not managed by the tenant, open a private window and go to https://entra.microsoft.com",
        "Type the address of the first account. Choose to sign in with a security key, put the key in, type its PIN and touch it.",
        "If the key does not work, take the account's other key, and then the other account.",
      ],
    },
    {
      title: "Switch off what stops people: the policy that was changed last",
      lines: [
        "Go to Entra ID › Conditional Access › Policies and sort by Modified.",
        "Open the newest one that is On, set Enable policy to Report-only and save. Never delete it: the program knows it by its id.",
        "Ask an administrator to sign in again. If it still fails, do the same with the next one on the list below.",
      ],
    },
    {
      title: "If no policy is to blame",
      lines: [
        "Go to Monitoring & health › Sign-in logs, find a failed sign-in and read its Conditional Access tab and its error code.",
        "Check that the administrator's account is not blocked: Users › the person › Properties › Account enabled.",
        "Is it the telephone or the key that is lost: Users › the person › Authentication methods › Add › Temporary Access Pass. It lasts an hour.",
      ],
    },
    {
      title: "Afterwards",
      lines: [
        "Sign out, close the window, put the key in a new envelope and write below what was done.",
        "Run m365-tenant preview: it shows what was changed by hand, property by property; by whom and when stands in Entra ID › Audit logs. Write each change into the program or let the next run undo it, and switch the runs on again.",
        "Tell the one who answers for security. Expect an alert: that sign-in is meant to be seen.",
      ],
    },
  ],
  policiesTitle: "Policies that decide today, the last changed first",
  policiesNone: "None: every policy only reports. Look at security defaults: Entra ID › Overview › Properties.",
  policiesUnknown: "Not known: the page was printed without the tenant.",
  changed: (day) => `changed ${day}`,
  usedTitle: "Used and tested (twice a year)",
  usedColumns: ["Day and hour", "Account", "What was done", "Signatures of two"],
};
