import type { FindingWords } from "../finding-words.ts";

const such = (whole: boolean) => (whole ? "" : ", till exempel");

export const sv: FindingWords = {
  lockedOut: ({ who, sure, everything, targets }) =>
    `${who} ${sure ? "är" : "kan vara"} utestängda från ${everything ? "allt" : targets}: ingen väg in, från någon plats, på någon enhet.`,
  canBeStopped: ({ who, sure, signIn }) =>
    `${who} måste alltid komma in, och ${sure ? "skulle" : "kan"} stoppas ${signIn}. Undanta dem från regeln som gör det.`,
  cannotBeMet: ({ who, demands, signIn }) =>
    `${who} uppmanas till ${demands} ${signIn}, vilket de inte kan uppfylla där: det är en spärr under ett annat namn.`,
  notCovered: ({ who, signIn, whole }) => `Ingen regel kräver något av ${who}${such(whole)} ${signIn}.`,
  mfaNotAsked: ({ who, signIn, whole }) => `${who} kommer in utan MFA${such(whole)} ${signIn}.`,
  legacyOpen: ({ who, signIn, whole }) =>
    `${who} kommer in med äldre autentisering, där ingen andra faktor kan krävas${such(whole)} ${signIn}.`,
  exclusionOpensHole: ({ who, policy, signIn, whole }) =>
    `${policy} lämnar ${who} utanför, och inget annat kräver något av dem${such(whole)} ${signIn}.`,
  neverApplies: ({ policy, conditions }) =>
    `${policy} gäller ingen${conditions && `: inget passar villkoret om ${conditions}`}. Ta bort den eller rätta den.`,
  implied: ({ policy, other }) =>
    `${policy} tillför inget: ${other} gäller överallt där den gör det, och kräver lika mycket.`,
  contradiction: ({ policy, other }) => `Ingen inloggning kan uppfylla både ${policy} och ${other}.`,
  notUnderstood: ({ policy, parts }) =>
    `${policy} har något som den här versionen inte förstår (${parts}); där den kan gälla är svaret ”inte känt”.`,
};
