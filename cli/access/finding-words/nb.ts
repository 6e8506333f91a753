import type { FindingWords } from "../finding-words.ts";

const such = (whole: boolean) => (whole ? "" : ", for eksempel");

export const nb: FindingWords = {
  lockedOut: ({ who, sure, everything, targets }) =>
    `${who} ${sure ? "er" : "kan være"} stengt ute fra ${everything ? "alt" : targets}: ingen vei inn, fra noe sted, på noen enhet.`,
  canBeStopped: ({ who, sure, signIn }) =>
    `${who} må alltid komme inn, og ${sure ? "ville" : "kunne"} blitt stoppet ${signIn}. Unnta dem fra regelen som gjør det.`,
  cannotBeMet: ({ who, demands, signIn }) =>
    `${who} blir bedt om ${demands} ${signIn}, som de ikke kan oppfylle der: det er en sperre under et annet navn.`,
  notCovered: ({ who, signIn, whole }) => `Ingen regel krever noe av ${who}${such(whole)} ${signIn}.`,
  mfaNotAsked: ({ who, signIn, whole }) => `${who} kommer inn uten MFA${such(whole)} ${signIn}.`,
  legacyOpen: ({ who, signIn, whole }) =>
    `${who} kommer inn med gammel autentisering, der ingen andre faktor kan kreves${such(whole)} ${signIn}.`,
  exclusionOpensHole: ({ who, policy, signIn, whole }) =>
    `${policy} holder ${who} utenfor, og ingenting annet krever noe av dem${such(whole)} ${signIn}.`,
  neverApplies: ({ policy, conditions }) =>
    `${policy} gjelder ingen${conditions && `: ingenting passer med vilkåret om ${conditions}`}. Slett den eller rett den.`,
  implied: ({ policy, other }) =>
    `${policy} legger ingenting til: ${other} gjelder overalt der den gjør det, og krever like mye.`,
  contradiction: ({ policy, other }) => `Ingen innlogging kan oppfylle både ${policy} og ${other}.`,
  notUnderstood: ({ policy, parts }) =>
    `${policy} har noe denne versjonen ikke forstår (${parts}); der den kan gjelde, er svaret «ikke kjent».`,
};
