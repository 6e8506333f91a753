import type { MergerWords } from "./merger-words.ts";

const some = (n: number) => `${n} ${n === 1 ? "unit" : "units"}`;

export const en: MergerWords = {
  phases: {
    mapped: "mapped",
    coexisting: "side by side",
    prepared: "prepared",
    moving: "people move",
    numbersMoved: "numbers moved",
    domainMoved: "domain moved",
    closed: "closed",
    done: "over",
  },
  moves: {
    begins: ({ merger, to }) => `**the merger with \`${merger}\` begins** at “${to}”;`,
    goesOn: ({ merger, from, to, units }) =>
      `**\`${merger}\` goes on** from “${from}” to “${to}”${units === 0 ? "" : `, and ${some(units)} ${units === 1 ? "comes" : "come"}`};`,
    goesBack: ({ merger, from, to, units }) =>
      `\`${merger}\` goes back from “${from}” to “${to}”${units === 0 ? "" : `, and ${some(units)} with it`};`,
    unitsCome: ({ merger, units }) => `**${some(units)} ${units === 1 ? "comes" : "come"}** from \`${merger}\`;`,
    unitsGoBack: ({ merger, units }) => `${some(units)} ${units === 1 ? "goes" : "go"} back to \`${merger}\`;`,
    dropped: ({ merger, from }) =>
      `the merger with \`${merger}\` leaves the stack at “${from}”, and all it held in the tenant leaves with it;`,
  },
  forGood: (merger, phase) => `the merger with \`${merger}\`: there is no way back from “${phase}”`,
};
