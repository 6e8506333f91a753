import type { MergerWords } from "./merger-words.ts";

const some = (n: number) => `${n} ${n === 1 ? "unit" : "units"}`;

export const en: MergerWords = {
  phases: {
    mapped: "mapped",
    coexisting: "side by side",
    prepared: "prepared",
    moving: "people move",
    numbersMoved: "numbers moved",
    domainMoved: "domain moved",
    closed: "closed",
    done: "over",
  },
  moves: {
    begins: ({ merger, to }) => `**the merger with \`${merger}\` begins** at “${to}”;`,
    goesOn: ({ merger, from, to, units }) =>
      `**\`${merger}\` goes on** from “${from}” to “${to}”${units === 0 ? "" : `, and ${some(units)} ${units === 1 ? "comes" : "come"}`};`,
    goesBack: ({ merger, from, to, units }) =>
      `\`${merger}\` goes back from “${from}” to “${to}”${units === 0 ? "" : `, and ${some(units)} with it`};`,
    unitsCome: ({ merger, units }) => `**${some(units)} ${units === 1 ? "comes" : "come"}** from \`${merger}\`;`,
    unitsGoBack: ({ merger, units }) => `${some(units)} ${units === 1 ? "goes" : "go"} back to \`${merger}\`;`,
    dropped: ({ merger, from }) =>
      `the merger with \`${merger}\` leaves the stack at “${from}”, and all it held in the tenant leaves with it;`,
  },
  forGood: (merger, phase) => `the merger with \`${merger}\`: there is no way back from “${phase}”`,
  steps: {
    "names-compared": "User names, addresses and numbers that both municipalities have",
    "partner-agrees": "What the other tenant agrees to on its side",
    "hr-writes": "HR writes unit, persona, licence and former municipality of those who come",
    "migration-tried": "Moving a mailbox and a OneDrive has been tried",
    "content-moved": "Mailboxes, OneDrive and sites of everybody who has come have moved",
    "numbers-ordered": "Porting or forwarding of the numbers is ordered",
    "domain-released": "The domain is given up in the old tenant",
    "addresses-kept": "Old addresses work for those who came",
    "records-kept": "The former municipality's records are taken care of",
    "old-tenant-ended": "The old tenant's subscriptions have ended",
    silence: "Nobody writes to old addresses or calls old numbers any more",
  },
  stands: (merger, phase, units) => `${merger}: ${phase}, ${some(units)} here`,
  state: { open: "not done", stale: "done more than a year ago", done: "done", notNeeded: "not needed" },
  where: "where",
  evidence: "evidence",
  next: (phase) => `Before “${phase}”:`,
  nothingMoves: "Nothing goes on.",
  refused: "Refused: something stands in the way, or nobody has noted that it is done.",
  none: "The stack has no merger.",
  noted: (file) => `note it in ${file}, with owner, day and evidence`,
  obstacles: {
    noWayBack: ({ phase }) => `there is no way back from “${phase}”`,
    tooLate: ({ phase, date }) => `“${phase}” could be taken back until ${date}, and that day is over`,
    notInForce: ({ date }) => `the merger is not in force before ${date}`,
    guestsLeft: ({ count }) =>
      `guests of the old tenant are left: ${count}; remove them, or let them stay with a new address`,
    guestsUnknown: ({ why }) => `how many guests are left cannot be read: ${why}`,
  },
  fewerThan: (count) => `fewer than ${count}`,
};
