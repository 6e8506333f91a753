import type { MergerWords } from "./merger-words.ts";

const einingar = (n: number) => `${n} ${n === 1 ? "eining" : "einingar"}`;

export const nn: MergerWords = {
  phases: {
    mapped: "kartlagd",
    coexisting: "side om side",
    prepared: "førebudd",
    moving: "folk flyttar",
    numbersMoved: "numra flytta",
    domainMoved: "domenet flytta",
    closed: "avslutta",
    done: "over",
  },
  moves: {
    begins: ({ merger, to }) => `**samanslåinga med \`${merger}\` tek til** i fasen «${to}»;`,
    goesOn: ({ merger, from, to, units }) =>
      `**\`${merger}\` går vidare** frå «${from}» til «${to}»${units === 0 ? "" : `, og ${einingar(units)} kjem`};`,
    goesBack: ({ merger, from, to, units }) =>
      `\`${merger}\` går attende frå «${from}» til «${to}»${units === 0 ? "" : `, og ${einingar(units)} går med`};`,
    unitsCome: ({ merger, units }) => `**${einingar(units)} kjem** frå \`${merger}\`;`,
    unitsGoBack: ({ merger, units }) => `${einingar(units)} går attende til \`${merger}\`;`,
    dropped: ({ merger, from }) =>
      `samanslåinga med \`${merger}\` går ut av stacken i fasen «${from}», og alt ho heldt i tenanten, går ut med henne;`,
  },
  forGood: (merger, phase) => `samanslåinga med \`${merger}\`: frå «${phase}» er det ingen veg attende`,
};
