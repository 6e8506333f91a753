import { phoneFile } from "../telephony/phone-file.ts";

const changes: readonly (readonly [string, string])[] = [
  [
    "employees: 8, licences: {M365_E3: 8}, phone: koe",
    "employees: 8, licences: {M365_E3: 8}, former: {granskog: 2}, phone: koe",
  ],
  ["employees: 4, licences: {M365_E3: 4}, phone", "employees: 4, licences: {M365_E3: 4}, former: {granskog: 4}, phone"],
  [
    "  callerId:\n",
    "    vakt-dagsenter: {unit: dagsenter, number: '+4756529012', duty: true, timeout: {seconds: 60, to: {queue: sentralbord}}}\n  callerId:\n",
  ],
  ["  emergency:\n", "    - {numbers: '+47565260xx', attendant: hovud, merger: granskog}\n  emergency:\n"],
  [
    "telephony:\n",
    `mergers:
  granskog:
    name: Granskog kommune
    domain: granskog.example
    inForce: '2027-01-01'
    undoUntil: '2027-06-30'
    numbers: porting
    units:
      tenesta: {name: {nn: Tenesta}, employees: 4, movesTo: {dagsenter: 4}}
      kontoret: {name: {nn: Kontoret}, employees: 2, movesTo: {torg: 2}}
telephony:
`,
  ],
];

/** A municipality that takes over its neighbour: one unit comes whole, and two people come to a unit that is there. */
export const mergerFile: string = changes.reduce((text, [from, to]) => mergerFileWith(from, to, text), phoneFile);

/** The same with one thing replaced; the thing has to be there. */
export function mergerFileWith(from: string, to: string, text: string = mergerFile): string {
  if (!text.includes(from)) throw new Error(`the merging municipality has no ${from}`);
  return text.replace(from, to);
}
