import type { DriftWords } from "./drift-words.ts";

export const en: DriftWords = {
  nothing: (stack) => `Nothing was changed outside the code: stack ${stack} is in the tenant as the last up left it.`,
  title: (stack, changes) =>
    `Changed outside the code: ${changes} ${changes === 1 ? "thing" : "things"} in stack ${stack}`,
  happened: {
    changed: "changed by hand",
    gone: "deleted in the tenant",
    unproved: "no longer true",
    added: "a policy made beside the code",
  },
  notSet: "not set",
  author: {
    known: ({ by, at, activity }) => `by ${by}, ${at} (${activity})`,
    notInLog: () =>
      "by whom is not in Entra's audit log: it keeps 30 days, and an entry may take some minutes to arrive",
    otherLog: () => "by whom is in Purview's audit log, not in Entra's: purview.microsoft.com › Audit",
    nobody: () => "nobody changed it; what it rests on is otherwise now",
    notPermitted: ({ permission }) => `by whom cannot be read: the application needs ${permission}`,
    notLicensed: ({ licence }) => `by whom cannot be read: the tenant needs ${licence}`,
  },
  keep: {
    stackFile: "Keep it: write in the stack's file",
    exception: "Keep it, until a day and by somebody's word: write in the stack's file",
    program: "Keep it: write in index.ts, before the tenant is made",
    takeOut: "Keep it so: take out what declares it",
    leave: "Keep it: it stands beside the code; or take it in",
    mend: "It must be true again before anything more is turned on; `m365-tenant preview` says what is missing",
  },
  undo: (stack) => `Undo all that is not written down: m365-tenant up --stack ${stack} --yes`,
  undoOne: "Undo this one alone",
  undoAdded: "Undo it: delete it in entra.microsoft.com › Protection › Conditional Access; the code leaves it alone",
};
