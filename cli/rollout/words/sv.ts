import type { RolloutWords } from "./rollout-words.ts";

export const sv: RolloutWords = {
  step: "Etapp",
  people: "personer",
  active: "aktiva i Teams de senaste 7 dagarna",
  unit: "Enhet",
  condition: {
    days: "dagar sedan etappen började",
    incidents: "öppna incidenter",
    course: "har gått halvtimmeskursen",
    active: "aktiva i Teams",
    reportOnlyFailures: "personer som en regel i rapportläge skulle ha stoppat",
    withoutMethods: "personer utan en andra faktor",
  },
  met: (seen, wanted) => `${seen} (villkoret är ${wanted})`,
  unmet: (seen, wanted) => `${seen}, men villkoret är ${wanted}`,
  notNoted: (file) => `ingen har noterat det; skriv det i ${file}`,
  nobody: "etappens grupp har inga medlemmar; lägg in dem i Entra",
  unreadable: {
    concealed: () =>
      "användningsrapporterna döljer namn, så en grupps andel kan inte räknas ut; visa dem så länge införandet pågår (administrationscentret för Microsoft 365 › Inställningar › Organisationsinställningar › Rapporter)",
    notPermitted: ({ permission }) => `applikationen får inte läsa det; den behöver ${permission}`,
    notLicensed: ({ licence }) => `kommunen har ingen licens för det; det kräver ${licence}`,
  },
  promoted: (capability, from, to) => `${capability}: från etapp ${from ?? "ingen"} till etapp ${to}`,
  back: (capability, from, to) => `${capability}: tillbaka från etapp ${from} till etapp ${to}`,
  reached: (capability, step) => `${capability}: etapp ${step}`,
  refused: "Avvisat: ett villkor är inte uppfyllt, eller så vet ingen om det är det.",
  nothingMoves: "Ingenting går vidare.",
  meetings: ({ days, organized, attended, audioHours, videoHours }) =>
    `Möten på nätet de senaste ${days} dagarna, hela tenanten: ${organized} kallade, ${attended} deltaganden, ${audioHours} timmar ljud och ${videoHours} timmar bild.`,
  fewerThan: (count) => `färre än ${count}`,
};
