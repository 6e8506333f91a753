import type { FindingWords } from "../finding-words.ts";

const such = (whole: boolean) => (whole ? "" : ", for example");

export const en: FindingWords = {
  lockedOut: ({ who, sure, everything, targets }) =>
    `${who}: ${sure ? "" : "perhaps "}locked out of ${everything ? "everything" : targets}; no way in, from anywhere, on any device.`,
  canBeStopped: ({ who, sure, signIn }) =>
    `${who} must always get in, and ${sure ? "would" : "could"} be stopped ${signIn}. Exclude them from the policy that does it.`,
  cannotBeMet: ({ who, demands, signIn }) =>
    `${who}: asked for ${demands} ${signIn}, which cannot be met there; it is a block under another name.`,
  notCovered: ({ who, signIn, whole }) => `No policy asks ${who} for anything${such(whole)} ${signIn}.`,
  mfaNotAsked: ({ who, signIn, whole }) => `${who}: let in without MFA${such(whole)} ${signIn}.`,
  legacyOpen: ({ who, signIn, whole }) =>
    `${who}: let in by legacy authentication, where no second factor can be asked for${such(whole)} ${signIn}.`,
  exclusionOpensHole: ({ who, policy, signIn, whole }) =>
    `${policy} leaves out ${who}, and nothing else asks for anything${such(whole)} ${signIn}.`,
  neverApplies: ({ policy, conditions }) =>
    `${policy} applies to nobody${conditions && `: nothing matches its condition on ${conditions}`}. Delete it or mend it.`,
  implied: ({ policy, other }) => `${policy} adds nothing: ${other} applies wherever it does, and asks for as much.`,
  contradiction: ({ policy, other }) => `No sign-in can satisfy both ${policy} and ${other}.`,
  notUnderstood: ({ policy, parts }) =>
    `${policy} holds something this version does not understand (${parts}); where it may apply the answer is "not known".`,
};
