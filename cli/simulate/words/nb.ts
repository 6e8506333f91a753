import type { SimulateWords } from "../words.ts";

export const nb: SimulateWords = {
  who: "Hvem",
  signIn: "Innlogging",
  takenAs: "Tatt for gitt om ikke noe annet er sagt",
  result: "Utfall",
  applies: "gjelder",
  appliesNot: (conditions) => `gjelder ikke, på grunn av ${conditions}`,
  mayApply: (conditions) => `kan gjelde, alt etter ${conditions}`,
  onlyReports: "rapporterer bare",
  off: "av",
  blocks: "stopper",
  asksFor: (demands) => `krever ${demands}`,
  asksNothing: "krever ingenting",
  notUnderstood: (parts) => `har deler som denne versjonen ikke forstår: ${parts}`,
  dependsOn: (policies) => `Det kommer an på ${policies}.`,
  onceOn: (verdict) => `Når reglene som bare rapporterer, er på: ${verdict}`,
  noPolicies: "Det finnes ingen tilgangsregel.",
  matrixTitle: (stack) => `Hvem blir bedt om hva: ${stack}`,
  people: "Hvem som logger inn",
  cells: {
    blocked: "stoppet",
    passwordAlone: "bare passord",
    neverMet: (demands) => `stoppet: kan ikke oppfylle ${demands}`,
    unknown: "ikke kjent",
    mayBlock: "ikke kjent, kan bli stoppet",
  },
  legend: "Hver rute er én innlogging under vilkårene over. Uten regler slipper alle inn med bare passord.",
  findings: "Det som skiller seg ut",
  noFindings: "Ingenting skiller seg ut.",
  onlyAccepted: "Ingenting skiller seg ut annet enn det som er godtatt.",
  accepted: "Godtatt",
  acceptedBy: ({ owner, reason, expires, state }) =>
    state === "expired"
      ? `Godkjenningen fra ${owner} gikk ut ${expires}: ${reason}`
      : state === "endsSoon"
        ? `Godkjenningen fra ${owner} går snart ut, ${expires}: ${reason}`
        : `Godtatt til ${expires} av ${owner}: ${reason}`,
};
