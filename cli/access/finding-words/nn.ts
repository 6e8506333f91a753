import type { FindingWords } from "../finding-words.ts";

const such = (whole: boolean) => (whole ? "" : ", til dømes");

export const nn: FindingWords = {
  lockedOut: ({ who, sure, everything, targets }) =>
    `${who} ${sure ? "er" : "kan vera"} stengde ute frå ${everything ? "alt" : targets}: ingen veg inn, frå nokon stad, på noka eining.`,
  canBeStopped: ({ who, sure, signIn }) =>
    `${who} må alltid koma inn, og ${sure ? "ville" : "kunne"} blitt stoppa ${signIn}. Unntak dei frå regelen som gjer det.`,
  cannotBeMet: ({ who, demands, signIn }) =>
    `${who} blir bedne om ${demands} ${signIn}, som dei ikkje kan oppfylla der: det er ei sperre under eit anna namn.`,
  notCovered: ({ who, signIn, whole }) => `Ingen regel krev noko av ${who}${such(whole)} ${signIn}.`,
  mfaNotAsked: ({ who, signIn, whole }) => `${who} kjem inn utan MFA${such(whole)} ${signIn}.`,
  legacyOpen: ({ who, signIn, whole }) =>
    `${who} kjem inn med gamal autentisering, der ingen andre faktor kan krevjast${such(whole)} ${signIn}.`,
  exclusionOpensHole: ({ who, policy, signIn, whole }) =>
    `${policy} held ${who} utanfor, og ingenting anna krev noko av dei${such(whole)} ${signIn}.`,
  neverApplies: ({ policy, conditions }) =>
    `${policy} gjeld ingen${conditions && `: ingenting passar med vilkåret om ${conditions}`}. Slett han eller rett han.`,
  implied: ({ policy, other }) =>
    `${policy} legg ingenting til: ${other} gjeld overalt der han gjer det, og krev like mykje.`,
  contradiction: ({ policy, other }) => `Inga innlogging kan oppfylla både ${policy} og ${other}.`,
  notUnderstood: ({ policy, parts }) =>
    `${policy} har noko denne versjonen ikkje forstår (${parts}); der han kan gjelda, er svaret «ikkje kjent».`,
};
