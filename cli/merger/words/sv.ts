import type { MergerWords } from "./merger-words.ts";

const enheter = (n: number) => `${n} ${n === 1 ? "enhet" : "enheter"}`;

export const sv: MergerWords = {
  phases: {
    mapped: "kartlagd",
    coexisting: "sida vid sida",
    prepared: "förberedd",
    moving: "folk flyttar",
    numbersMoved: "numren flyttade",
    domainMoved: "domänen flyttad",
    closed: "avslutad",
    done: "över",
  },
  moves: {
    begins: ({ merger, to }) => `**sammanslagningen med \`${merger}\` börjar** i fasen ”${to}”;`,
    goesOn: ({ merger, from, to, units }) =>
      `**\`${merger}\` går vidare** från ”${from}” till ”${to}”${units === 0 ? "" : `, och ${enheter(units)} kommer`};`,
    goesBack: ({ merger, from, to, units }) =>
      `\`${merger}\` går tillbaka från ”${from}” till ”${to}”${units === 0 ? "" : `, och ${enheter(units)} följer med`};`,
    unitsCome: ({ merger, units }) => `**${enheter(units)} kommer** från \`${merger}\`;`,
    unitsGoBack: ({ merger, units }) => `${enheter(units)} går tillbaka till \`${merger}\`;`,
    dropped: ({ merger, from }) =>
      `sammanslagningen med \`${merger}\` går ur stacken i fasen ”${from}”, och allt den höll i tenanten följer med ut;`,
  },
  forGood: (merger, phase) => `sammanslagningen med \`${merger}\`: från ”${phase}” finns ingen väg tillbaka`,
  steps: {
    "names-compared": "Användarnamn, adresser och nummer som båda kommunerna har",
    "partner-agrees": "Vad den andra tenanten säger ja till på sin sida",
    "hr-writes": "HR skriver enhet, persona, licens och tidigare kommun för dem som kommer",
    "migration-tried": "Flytt av brevlåda och OneDrive är prövad",
    "content-moved": "Brevlådor, OneDrive och platser är flyttade för alla som har kommit",
    "numbers-ordered": "Portering eller vidarekoppling av numren är beställd",
    "domain-released": "Domänen är uppgiven i den gamla tenanten",
    "addresses-kept": "Gamla adresser fungerar för dem som kom",
    "records-kept": "Den tidigare kommunens arkiv är omhändertaget",
    "old-tenant-ended": "Abonnemangen i den gamla tenanten är avslutade",
    silence: "Ingen skriver till gamla adresser eller ringer gamla nummer längre",
  },
  stands: (merger, phase, units) => `${merger}: ${phase}, ${enheter(units)} är här`,
  state: { open: "inte gjort", stale: "gjort för mer än ett år sedan", done: "gjort", notNeeded: "behövs inte" },
  where: "var",
  evidence: "bevis",
  next: (phase) => `Före ”${phase}”:`,
  nothingMoves: "Ingenting går vidare.",
  refused: "Avvisat: något står i vägen, eller så har ingen noterat att det är gjort.",
  none: "Stacken har ingen sammanslagning.",
  noted: (file) => `notera det i ${file}, med ansvarig, dag och bevis`,
  obstacles: {
    noWayBack: ({ phase }) => `från ”${phase}” finns ingen väg tillbaka`,
    tooLate: ({ phase, date }) => `”${phase}” kunde tas tillbaka till och med ${date}, och den dagen är förbi`,
    notInForce: ({ date }) => `sammanslagningen gäller inte förrän ${date}`,
    guestsLeft: ({ count }) =>
      `gäster från den gamla tenanten är kvar: ${count}; ta bort dem, eller låt dem stå med ny adress`,
    guestsUnknown: ({ why }) => `hur många gäster som är kvar går inte att läsa: ${why}`,
  },
  fewerThan: (count) => `färre än ${count}`,
};
