import type { MergerWords } from "./merger-words.ts";

const enheter = (n: number) => `${n} ${n === 1 ? "enhet" : "enheter"}`;

export const nb: MergerWords = {
  phases: {
    mapped: "kartlagt",
    coexisting: "side om side",
    prepared: "forberedt",
    moving: "folk flytter",
    numbersMoved: "numrene flyttet",
    domainMoved: "domenet flyttet",
    closed: "avsluttet",
    done: "over",
  },
  moves: {
    begins: ({ merger, to }) => `**sammenslåingen med \`${merger}\` begynner** i fasen «${to}»;`,
    goesOn: ({ merger, from, to, units }) =>
      `**\`${merger}\` går videre** fra «${from}» til «${to}»${units === 0 ? "" : `, og ${enheter(units)} kommer`};`,
    goesBack: ({ merger, from, to, units }) =>
      `\`${merger}\` går tilbake fra «${from}» til «${to}»${units === 0 ? "" : `, og ${enheter(units)} går med`};`,
    unitsCome: ({ merger, units }) => `**${enheter(units)} kommer** fra \`${merger}\`;`,
    unitsGoBack: ({ merger, units }) => `${enheter(units)} går tilbake til \`${merger}\`;`,
    dropped: ({ merger, from }) =>
      `sammenslåingen med \`${merger}\` går ut av stacken i fasen «${from}», og alt den holdt i tenanten, går ut med den;`,
  },
  forGood: (merger, phase) => `sammenslåingen med \`${merger}\`: fra «${phase}» er det ingen vei tilbake`,
};
