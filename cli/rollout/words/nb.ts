import type { RolloutWords } from "./rollout-words.ts";

export const nb: RolloutWords = {
  step: "Pulje",
  people: "personer",
  active: "aktive i Teams siste 7 dager",
  unit: "Enhet",
  condition: {
    days: "dager siden puljen startet",
    incidents: "åpne hendelser",
    course: "har gått halvtimeskurset",
    active: "aktive i Teams",
    reportOnlyFailures: "personer som en regel i rapportmodus ville ha stoppet",
    withoutMethods: "personer uten en ekstra faktor",
  },
  met: (seen, wanted) => `${seen} (kravet er ${wanted})`,
  unmet: (seen, wanted) => `${seen}, men kravet er ${wanted}`,
  notNoted: (file) => `ingen har notert det; skriv det i ${file}`,
  nobody: "gruppen til puljen har ingen medlemmer; legg dem inn i Entra",
  unreadable: {
    concealed: () =>
      "bruksrapportene skjuler navn, så andelen av en gruppe kan ikke regnes ut; vis dem så lenge innføringen varer (administrasjonssenteret for Microsoft 365 › Innstillinger › Organisasjonsinnstillinger › Rapporter)",
    notPermitted: ({ permission }) => `applikasjonen får ikke lese det; den trenger ${permission}`,
    notLicensed: ({ licence }) => `kommunen har ikke lisens for det; det krever ${licence}`,
  },
  promoted: (capability, from, to) => `${capability}: fra pulje ${from ?? "ingen"} til pulje ${to}`,
  back: (capability, from, to) => `${capability}: tilbake fra pulje ${from} til pulje ${to}`,
  reached: (capability, step) => `${capability}: pulje ${step}`,
  refused: "Avvist: et vilkår er ikke oppfylt, eller ingen vet om det er det.",
  nothingMoves: "Ingenting går videre.",
  meetings: ({ days, organized, attended, audioHours, videoHours }) =>
    `Møter på nett de siste ${days} dagene, hele tenanten: ${organized} innkalt, ${attended} deltakelser, ${audioHours} timer lyd og ${videoHours} timer bilde.`,
  fewerThan: (count) => `færre enn ${count}`,
};
