import type { SimulateWords } from "../words.ts";

export const sv: SimulateWords = {
  who: "Vem",
  signIn: "Inloggning",
  takenAs: "Taget för givet om inget annat sägs",
  result: "Utfall",
  applies: "gäller",
  appliesNot: (conditions) => `gäller inte, på grund av ${conditions}`,
  mayApply: (conditions) => `kan gälla, beroende på ${conditions}`,
  onlyReports: "rapporterar bara",
  off: "av",
  blocks: "stoppar",
  asksFor: (demands) => `kräver ${demands}`,
  asksNothing: "kräver ingenting",
  notUnderstood: (parts) => `har delar som den här versionen inte förstår: ${parts}`,
  dependsOn: (policies) => `Det beror på ${policies}.`,
  onceOn: (verdict) => `När reglerna som bara rapporterar är på: ${verdict}`,
  noPolicies: "Det finns ingen åtkomstregel.",
  matrixTitle: (stack) => `Vem får vilka krav: ${stack}`,
  people: "Vem som loggar in",
  cells: {
    blocked: "stoppas",
    passwordAlone: "bara lösenord",
    neverMet: (demands) => `stoppas: kan inte uppfylla ${demands}`,
    unknown: "inte känt",
    mayBlock: "inte känt, kan stoppas",
  },
  legend: "Varje ruta är en inloggning under förutsättningarna ovan. Utan regler släpps alla in med bara lösenord.",
  findings: "Det som sticker ut",
  noFindings: "Inget sticker ut.",
  onlyAccepted: "Inget sticker ut utom det som är godtaget.",
  accepted: "Godtaget",
  acceptedBy: ({ owner, reason, expires, state }) =>
    state === "expired"
      ? `Godkännandet från ${owner} löpte ut ${expires}: ${reason}`
      : state === "endsSoon"
        ? `Godkännandet från ${owner} löper snart ut, ${expires}: ${reason}`
        : `Godtaget till ${expires} av ${owner}: ${reason}`,
};
