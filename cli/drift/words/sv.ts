import type { DriftWords } from "./drift-words.ts";

export const sv: DriftWords = {
  nothing: (stack) => `Inget är ändrat utanför koden: stack ${stack} står i tenanten som senaste up lämnade den.`,
  title: (stack, changes) => `Ändrat utanför koden: ${changes} ${changes === 1 ? "sak" : "saker"} i stack ${stack}`,
  happened: {
    changed: "ändrat för hand",
    gone: "borttaget i tenanten",
    unproved: "stämmer inte längre",
    added: "en regel som gjorts vid sidan av koden",
  },
  notSet: "inte satt",
  author: {
    known: ({ by, at, activity }) => `av ${by}, ${at} (${activity})`,
    notInLog: () =>
      "vem står inte i Entras granskningslogg: den går 30 dagar tillbaka, och en rad kan dröja några minuter",
    otherLog: () => "vem står i Purviews granskningslogg, inte i Entras: purview.microsoft.com › Audit",
    nobody: () => "ingen har ändrat det; det som det vilar på är annorlunda nu",
    notPermitted: ({ permission }) => `vem kan inte läsas: applikationen behöver ${permission}`,
    notLicensed: ({ licence }) => `vem kan inte läsas: tenanten behöver ${licence}`,
  },
  keep: {
    stackFile: "Behåll det: skriv i stackens fil",
    exception: "Behåll det, till en dag och på någons ansvar: skriv i stackens fil",
    program: "Behåll det: skriv i index.ts, innan tenanten görs",
    takeOut: "Behåll det så: ta bort det som deklarerar det",
    leave: "Behåll det: det står vid sidan av koden; eller ta in det",
    mend: "Det måste stämma igen innan något mer slås på; `m365-tenant preview` säger vad som saknas",
  },
  undo: (stack) => `Gör allt som inte är nedskrivet ogjort: m365-tenant up --stack ${stack} --yes`,
  undoOne: "Gör bara detta ogjort",
  undoAdded:
    "Gör det ogjort: ta bort den i entra.microsoft.com › Protection › Conditional Access; koden låter den vara",
};
