import type { MergerWords } from "./merger-words.ts";

const enheter = (n: number) => `${n} ${n === 1 ? "enhet" : "enheter"}`;

export const sv: MergerWords = {
  phases: {
    mapped: "kartlagd",
    coexisting: "sida vid sida",
    prepared: "förberedd",
    moving: "folk flyttar",
    numbersMoved: "numren flyttade",
    domainMoved: "domänen flyttad",
    closed: "avslutad",
    done: "över",
  },
  moves: {
    begins: ({ merger, to }) => `**sammanslagningen med \`${merger}\` börjar** i fasen ”${to}”;`,
    goesOn: ({ merger, from, to, units }) =>
      `**\`${merger}\` går vidare** från ”${from}” till ”${to}”${units === 0 ? "" : `, och ${enheter(units)} kommer`};`,
    goesBack: ({ merger, from, to, units }) =>
      `\`${merger}\` går tillbaka från ”${from}” till ”${to}”${units === 0 ? "" : `, och ${enheter(units)} följer med`};`,
    unitsCome: ({ merger, units }) => `**${enheter(units)} kommer** från \`${merger}\`;`,
    unitsGoBack: ({ merger, units }) => `${enheter(units)} går tillbaka till \`${merger}\`;`,
    dropped: ({ merger, from }) =>
      `sammanslagningen med \`${merger}\` går ur stacken i fasen ”${from}”, och allt den höll i tenanten följer med ut;`,
  },
  forGood: (merger, phase) => `sammanslagningen med \`${merger}\`: från ”${phase}” finns ingen väg tillbaka`,
};
