import type { DriftWords } from "./drift-words.ts";

export const nb: DriftWords = {
  nothing: (stack) => `Ingenting er endret utenfor koden: stack ${stack} står i tenanten slik siste up gjorde det.`,
  title: (stack, changes) => `Endret utenfor koden: ${changes} ting i stack ${stack}`,
  happened: {
    changed: "endret for hånd",
    gone: "slettet i tenanten",
    unproved: "er ikke sant lenger",
    added: "en regel som er laget ved siden av koden",
  },
  notSet: "ikke satt",
  author: {
    known: ({ by, at, activity }) => `av ${by}, ${at} (${activity})`,
    notInLog: () =>
      "hvem står ikke i revisjonsloggen til Entra: den går 30 dager tilbake, og en linje kan komme noen minutter senere",
    otherLog: () => "hvem står i revisjonsloggen til Purview, ikke i Entra: purview.microsoft.com › Audit",
    nobody: () => "ingen har endret det; det som det hviler på, er annerledes nå",
    notPermitted: ({ permission }) => `hvem kan ikke leses: applikasjonen trenger ${permission}`,
    notLicensed: ({ licence }) => `hvem kan ikke leses: tenanten trenger ${licence}`,
  },
  keep: {
    stackFile: "Behold det: skriv i filen til stacken",
    exception: "Behold det, til en dag og på noens ansvar: skriv i filen til stacken",
    program: "Behold det: skriv i index.ts, før tenanten lages",
    takeOut: "Behold det slik: ta ut det som deklarerer det",
    leave: "Behold det: det står ved siden av koden; eller ta det inn",
    mend: "Det må bli sant igjen før noe mer slås på; `m365-tenant preview` sier hva som mangler",
  },
  undo: (stack) => `Gjør om alt som ikke er skrevet ned: m365-tenant up --stack ${stack} --yes`,
  undoOne: "Gjør om bare dette",
  undoAdded: "Gjør det om: slett den i entra.microsoft.com › Protection › Conditional Access; koden lar den være",
};
