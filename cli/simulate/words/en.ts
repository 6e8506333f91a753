import type { SimulateWords } from "../words.ts";

export const en: SimulateWords = {
  who: "Who",
  signIn: "Sign-in",
  takenAs: "Taken as, unless said otherwise",
  result: "Result",
  applies: "applies",
  appliesNot: (conditions) => `does not apply, because of ${conditions}`,
  mayApply: (conditions) => `may apply, depending on ${conditions}`,
  onlyReports: "only reports",
  off: "off",
  blocks: "blocks",
  asksFor: (demands) => `asks for ${demands}`,
  asksNothing: "asks for nothing",
  notUnderstood: (parts) => `holds parts that this version does not understand: ${parts}`,
  dependsOn: (policies) => `It depends on ${policies}.`,
  onceOn: (verdict) => `Once the policies that only report are on: ${verdict}`,
  noPolicies: "There is no access policy.",
  matrixTitle: (stack) => `Who is asked for what: ${stack}`,
  people: "Who signs in",
  cells: {
    blocked: "stopped",
    passwordAlone: "password alone",
    neverMet: (demands) => `stopped: cannot meet ${demands}`,
    unknown: "not known",
    mayBlock: "not known, may be stopped",
  },
  legend:
    "Each cell is one sign-in under the circumstances above. A blank policy set lets everybody in with the password alone.",
  findings: "What stands out",
  noFindings: "Nothing stands out.",
  onlyAccepted: "Nothing stands out but what is accepted.",
  accepted: "Accepted",
  acceptedBy: ({ owner, reason, expires, state }) =>
    state === "expired"
      ? `The acceptance of ${owner} ran out on ${expires}: ${reason}`
      : state === "endsSoon"
        ? `The acceptance of ${owner} ends soon, on ${expires}: ${reason}`
        : `Accepted until ${expires} by ${owner}: ${reason}`,
};
