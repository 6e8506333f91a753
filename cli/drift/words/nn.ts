import type { DriftWords } from "./drift-words.ts";

export const nn: DriftWords = {
  nothing: (stack) => `Ingenting er endra utanfor koden: stack ${stack} står i tenanten slik siste up gjorde det.`,
  title: (stack, changes) => `Endra utanfor koden: ${changes} ting i stack ${stack}`,
  happened: {
    changed: "endra for hand",
    gone: "sletta i tenanten",
    unproved: "er ikkje sant lenger",
    added: "ein regel som er laga ved sida av koden",
  },
  notSet: "ikkje sett",
  author: {
    known: ({ by, at, activity }) => `av ${by}, ${at} (${activity})`,
    notInLog: () =>
      "kven står ikkje i revisjonsloggen til Entra: han går 30 dagar attende, og ei linje kan kome nokre minutt seinare",
    otherLog: () => "kven står i revisjonsloggen til Purview, ikkje i Entra: purview.microsoft.com › Audit",
    nobody: () => "ingen har endra det; det han kviler på, er annleis no",
    notPermitted: ({ permission }) => `kven kan ikkje lesast: applikasjonen treng ${permission}`,
    notLicensed: ({ licence }) => `kven kan ikkje lesast: tenanten treng ${licence}`,
  },
  keep: {
    stackFile: "Behald det: skriv i fila til stacken",
    exception: "Behald det, til ein dag og på nokon sitt ansvar: skriv i fila til stacken",
    program: "Behald det: skriv i index.ts, før tenanten blir laga",
    takeOut: "Behald det slik: ta ut det som deklarerer det",
    leave: "Behald det: det står ved sida av koden; eller ta det inn",
    mend: "Det må bli sant att før noko meir blir slege på; `m365-tenant preview` seier kva som manglar",
  },
  undo: (stack) => `Gjer om alt som ikkje er skrive ned: m365-tenant up --stack ${stack} --yes`,
  undoOne: "Gjer om berre dette",
  undoAdded: "Gjer det om: slett han i entra.microsoft.com › Protection › Conditional Access; koden lèt han vere",
};
