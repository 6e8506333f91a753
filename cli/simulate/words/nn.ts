import type { SimulateWords } from "../words.ts";

export const nn: SimulateWords = {
  who: "Kven",
  signIn: "Innlogging",
  takenAs: "Teke for gjeve om ikkje noko anna er sagt",
  result: "Utfall",
  applies: "gjeld",
  appliesNot: (conditions) => `gjeld ikkje, på grunn av ${conditions}`,
  mayApply: (conditions) => `kan gjelda, alt etter ${conditions}`,
  onlyReports: "rapporterer berre",
  off: "av",
  blocks: "stoppar",
  asksFor: (demands) => `krev ${demands}`,
  asksNothing: "krev ingenting",
  notUnderstood: (parts) => `har delar som denne versjonen ikkje forstår: ${parts}`,
  dependsOn: (policies) => `Det kjem an på ${policies}.`,
  onceOn: (verdict) => `Når reglane som berre rapporterer, er på: ${verdict}`,
  noPolicies: "Det finst ingen tilgangsregel.",
  matrixTitle: (stack) => `Kven blir bedne om kva: ${stack}`,
  people: "Kven som loggar inn",
  cells: {
    blocked: "stoppa",
    passwordAlone: "berre passord",
    neverMet: (demands) => `stoppa: kan ikkje oppfylla ${demands}`,
    unknown: "ikkje kjent",
    mayBlock: "ikkje kjent, kan bli stoppa",
  },
  legend: "Kvar rute er éi innlogging under vilkåra over. Utan reglar slepp alle inn med berre passord.",
  findings: "Det som skil seg ut",
  noFindings: "Ingenting skil seg ut.",
  onlyAccepted: "Ingenting skil seg ut anna enn det som er godteke.",
  accepted: "Godteke",
  acceptedBy: ({ owner, reason, expires, state }) =>
    state === "expired"
      ? `Godkjenninga frå ${owner} gjekk ut ${expires}: ${reason}`
      : state === "endsSoon"
        ? `Godkjenninga frå ${owner} går snart ut, ${expires}: ${reason}`
        : `Godteke til ${expires} av ${owner}: ${reason}`,
};
