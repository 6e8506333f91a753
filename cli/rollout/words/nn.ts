import type { RolloutWords } from "./rollout-words.ts";

export const nn: RolloutWords = {
  step: "Pulje",
  people: "personar",
  active: "aktive i Teams siste 7 dagar",
  unit: "Eining",
  condition: {
    days: "dagar sidan pulja starta",
    incidents: "opne hendingar",
    course: "har gått halvtimeskurset",
    active: "aktive i Teams",
    reportOnlyFailures: "personar som ein regel i rapportmodus ville ha stoppa",
    withoutMethods: "personar utan ein ekstra faktor",
  },
  met: (seen, wanted) => `${seen} (kravet er ${wanted})`,
  unmet: (seen, wanted) => `${seen}, men kravet er ${wanted}`,
  notNoted: (file) => `ingen har notert det; skriv det i ${file}`,
  nobody: "gruppa til pulja har ingen medlemer; legg dei inn i Entra",
  unreadable: {
    concealed: () =>
      "bruksrapportane skjuler namn, så delen av ei gruppe kan ikkje reknast ut; vis dei så lenge innføringa varer (administrasjonssenteret for Microsoft 365 › Innstillingar › Organisasjonsinnstillingar › Rapportar)",
    notPermitted: ({ permission }) => `applikasjonen får ikkje lese det; han treng ${permission}`,
    notLicensed: ({ licence }) => `kommunen har ikkje lisens for det; det krev ${licence}`,
  },
  promoted: (capability, from, to) => `${capability}: frå pulje ${from ?? "ingen"} til pulje ${to}`,
  back: (capability, from, to) => `${capability}: tilbake frå pulje ${from} til pulje ${to}`,
  reached: (capability, step) => `${capability}: pulje ${step}`,
  refused: "Avvist: eit vilkår er ikkje oppfylt, eller ingen veit om det er det.",
  nothingMoves: "Ingenting går vidare.",
  meetings: ({ days, organized, attended, audioHours, videoHours }) =>
    `Møte på nett dei siste ${days} dagane, heile tenanten: ${organized} innkalla, ${attended} deltakingar, ${audioHours} timar lyd og ${videoHours} timar bilete.`,
  fewerThan: (count) => `færre enn ${count}`,
};
