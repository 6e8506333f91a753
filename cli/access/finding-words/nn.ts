import type { FindingWords } from "../finding-words.ts";

export const nn: FindingWords = {
  lockedOut: ({ who, sure, everything, targets }) =>
    `${who} ${sure ? "er" : "kan vera"} stengde ute frå ${everything ? "alt" : targets}: ingen veg inn, frå nokon stad, på noka eining.`,
  canBeStopped: ({ who, sure, signIn }) =>
    `${who} må alltid koma inn, og ${sure ? "ville" : "kunne"} blitt stoppa ${signIn}. Unntak dei frå regelen som gjer det.`,
  cannotBeMet: ({ who, demands, signIn }) =>
    `${who} blir bedne om ${demands} ${signIn}, som dei ikkje kan oppfylla der: det er ei sperre under eit anna namn.`,
  notCovered: ({ who, signIn }) => `Ingen regel krev noko av ${who}, til dømes ${signIn}.`,
  mfaNotAsked: ({ who, signIn }) => `${who} kjem inn utan MFA, til dømes ${signIn}.`,
  legacyOpen: ({ who, signIn }) =>
    `${who} kjem inn med gamal autentisering, der ingen andre faktor kan krevjast, til dømes ${signIn}.`,
  exclusionOpensHole: ({ who, policy, signIn }) =>
    `${policy} held ${who} utanfor, og ingenting anna krev noko av dei, til dømes ${signIn}.`,
  neverApplies: ({ policy, conditions }) =>
    `${policy} gjeld ingen${conditions && `: ingenting passar med vilkåret om ${conditions}`}. Slett han eller rett han.`,
  implied: ({ policy, other }) =>
    `${policy} legg ingenting til: ${other} gjeld overalt der han gjer det, og krev like mykje.`,
  contradiction: ({ policy, other }) => `Inga innlogging kan oppfylla både ${policy} og ${other}.`,
  notUnderstood: ({ policy, parts }) =>
    `${policy} har noko denne versjonen ikkje forstår (${parts}); der han kan gjelda, er svaret «ikkje kjent».`,
};
