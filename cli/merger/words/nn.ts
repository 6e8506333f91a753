import type { MergerWords } from "./merger-words.ts";

const einingar = (n: number) => `${n} ${n === 1 ? "eining" : "einingar"}`;

export const nn: MergerWords = {
  phases: {
    mapped: "kartlagd",
    coexisting: "side om side",
    prepared: "førebudd",
    moving: "folk flyttar",
    numbersMoved: "numra flytta",
    domainMoved: "domenet flytta",
    closed: "avslutta",
    done: "over",
  },
  moves: {
    begins: ({ merger, to }) => `**samanslåinga med \`${merger}\` tek til** i fasen «${to}»;`,
    goesOn: ({ merger, from, to, units }) =>
      `**\`${merger}\` går vidare** frå «${from}» til «${to}»${units === 0 ? "" : `, og ${einingar(units)} kjem`};`,
    goesBack: ({ merger, from, to, units }) =>
      `\`${merger}\` går attende frå «${from}» til «${to}»${units === 0 ? "" : `, og ${einingar(units)} går med`};`,
    unitsCome: ({ merger, units }) => `**${einingar(units)} kjem** frå \`${merger}\`;`,
    unitsGoBack: ({ merger, units }) => `${einingar(units)} går attende til \`${merger}\`;`,
    dropped: ({ merger, from }) =>
      `samanslåinga med \`${merger}\` går ut av stacken i fasen «${from}», og alt ho heldt i tenanten, går ut med henne;`,
  },
  forGood: (merger, phase) => `samanslåinga med \`${merger}\`: frå «${phase}» er det ingen veg attende`,
  steps: {
    "names-compared": "Brukarnamn, adresser og nummer som begge kommunane har",
    "partner-agrees": "Det den andre tenanten seier ja til på si side",
    "hr-writes": "HR skriv eining, persona, lisens og tidlegare kommune for dei som kjem",
    "migration-tried": "Flytting av postkasse og OneDrive er prøvd",
    "content-moved": "Postkasser, OneDrive og område er flytta for alle som er komne",
    "numbers-ordered": "Portering eller vidaresending av numra er tinga",
    "domain-released": "Domenet er gjeve opp i den gamle tenanten",
    "addresses-kept": "Gamle adresser verkar for dei som kom",
    "records-kept": "Arkivet til den tidlegare kommunen er teke vare på",
    "old-tenant-ended": "Abonnementa i den gamle tenanten er avslutta",
    silence: "Ingen skriv til gamle adresser eller ringjer gamle nummer lenger",
  },
  stands: (merger, phase, units) => `${merger}: ${phase}, ${einingar(units)} er her`,
  state: { open: "ikkje gjort", stale: "gjort for meir enn eit år sidan", done: "gjort", notNeeded: "trengst ikkje" },
  where: "kvar",
  evidence: "prov",
  next: (phase) => `Før «${phase}»:`,
  nothingMoves: "Ingenting går vidare.",
  refused: "Avvist: noko står i vegen, eller ingen har notert at det er gjort.",
  none: "Stacken har inga samanslåing.",
  noted: (file) => `noter det i ${file}, med ansvarleg, dag og prov`,
  obstacles: {
    noWayBack: ({ phase }) => `frå «${phase}» er det ingen veg attende`,
    tooLate: ({ phase, date }) => `«${phase}» kunne takast attende til ${date}, og den dagen er over`,
    notInForce: ({ date }) => `samanslåinga gjeld ikkje før ${date}`,
    guestsLeft: ({ count }) =>
      `gjester frå den gamle tenanten er att: ${count}; fjern dei, eller la dei stå med ny adresse`,
    guestsUnknown: ({ why }) => `kor mange gjester som er att, kan ikkje lesast: ${why}`,
  },
  fewerThan: (count) => `færre enn ${count}`,
};
