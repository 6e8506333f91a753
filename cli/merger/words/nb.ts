import type { MergerWords } from "./merger-words.ts";

const enheter = (n: number) => `${n} ${n === 1 ? "enhet" : "enheter"}`;

export const nb: MergerWords = {
  phases: {
    mapped: "kartlagt",
    coexisting: "side om side",
    prepared: "forberedt",
    moving: "folk flytter",
    numbersMoved: "numrene flyttet",
    domainMoved: "domenet flyttet",
    closed: "avsluttet",
    done: "over",
  },
  moves: {
    begins: ({ merger, to }) => `**sammenslåingen med \`${merger}\` begynner** i fasen «${to}»;`,
    goesOn: ({ merger, from, to, units }) =>
      `**\`${merger}\` går videre** fra «${from}» til «${to}»${units === 0 ? "" : `, og ${enheter(units)} kommer`};`,
    goesBack: ({ merger, from, to, units }) =>
      `\`${merger}\` går tilbake fra «${from}» til «${to}»${units === 0 ? "" : `, og ${enheter(units)} går med`};`,
    unitsCome: ({ merger, units }) => `**${enheter(units)} kommer** fra \`${merger}\`;`,
    unitsGoBack: ({ merger, units }) => `${enheter(units)} går tilbake til \`${merger}\`;`,
    dropped: ({ merger, from }) =>
      `sammenslåingen med \`${merger}\` går ut av stacken i fasen «${from}», og alt den holdt i tenanten, går ut med den;`,
  },
  forGood: (merger, phase) => `sammenslåingen med \`${merger}\`: fra «${phase}» er det ingen vei tilbake`,
  steps: {
    "names-compared": "Brukernavn, adresser og numre som begge kommunene har",
    "partner-agrees": "Det den andre tenanten sier ja til på sin side",
    "hr-writes": "HR skriver enhet, persona, lisens og tidligere kommune for dem som kommer",
    "migration-tried": "Flytting av postkasse og OneDrive er prøvd",
    "content-moved": "Postkasser, OneDrive og områder er flyttet for alle som er kommet",
    "numbers-ordered": "Portering eller viderekobling av numrene er bestilt",
    "domain-released": "Domenet er gitt opp i den gamle tenanten",
    "addresses-kept": "Gamle adresser virker for dem som kom",
    "records-kept": "Arkivet til den tidligere kommunen er tatt vare på",
    "old-tenant-ended": "Abonnementene i den gamle tenanten er avsluttet",
    silence: "Ingen skriver til gamle adresser eller ringer gamle numre lenger",
  },
  stands: (merger, phase, units) => `${merger}: ${phase}, ${enheter(units)} er her`,
  state: { open: "ikke gjort", stale: "gjort for mer enn et år siden", done: "gjort", notNeeded: "trengs ikke" },
  where: "hvor",
  evidence: "bevis",
  next: (phase) => `Før «${phase}»:`,
  nothingMoves: "Ingenting går videre.",
  refused: "Avvist: noe står i veien, eller ingen har notert at det er gjort.",
  none: "Stacken har ingen sammenslåing.",
  noted: (file) => `noter det i ${file}, med ansvarlig, dag og bevis`,
  obstacles: {
    noWayBack: ({ phase }) => `fra «${phase}» er det ingen vei tilbake`,
    tooLate: ({ phase, date }) => `«${phase}» kunne tas tilbake til ${date}, og den dagen er over`,
    notInForce: ({ date }) => `sammenslåingen gjelder ikke før ${date}`,
    guestsLeft: ({ count }) =>
      `gjester fra den gamle tenanten er igjen: ${count}; fjern dem, eller la dem stå med ny adresse`,
    guestsUnknown: ({ why }) => `hvor mange gjester som er igjen, kan ikke leses: ${why}`,
  },
  fewerThan: (count) => `færre enn ${count}`,
};
