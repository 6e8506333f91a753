import { describe, expect, it } from "vitest";
import { ConfigError, parseOrganisation } from "../../components/index.ts";
import { mergerFile, mergerFileWith } from "./merger-file.ts";

function report(text: string): string {
  try {
    parseOrganisation(text, "litle.yaml");
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("the file was taken, and should not have been");
}

const line = (text: string) => mergerFile.split("\n").findIndex((row) => row.includes(text)) + 1;

describe("a municipality that takes over its neighbour", () => {
  it("says where the people of each unit come", () => {
    expect(parseOrganisation(mergerFile).mergers?.granskog).toMatchObject({
      name: "Granskog kommune",
      undoUntil: "2027-06-30",
      units: { tenesta: { employees: 4, movesTo: { dagsenter: 4 } }, kontoret: { movesTo: { torg: 2 } } },
    });
  });

  it("may name former municipalities without a map, as long as it has no merger at all", () => {
    const start = mergerFile.indexOf("mergers:");
    const without = mergerFile.slice(0, start) + mergerFile.slice(mergerFile.indexOf("telephony:"));
    expect(parseOrganisation(without.replace(", merger: granskog", "")).mergers).toBeUndefined();
    expect(report(without)).toContain(
      'oldNumbers[1].merger: "granskog" is no merger of this file; declare it, or leave it out',
    );
  });

  it.each([
    [
      "a unit of the former municipality that goes to a unit nobody has",
      "movesTo: {torg: 2}",
      "movesTo: {torgt: 2}",
      [
        `litle.yaml:${line("kontoret: {name")} mergers.granskog.units.kontoret.movesTo.torgt: "torgt" is no unit of this file; did you mean torg?`,
      ],
    ],
    [
      "somebody who is left behind",
      "employees: 4, movesTo: {dagsenter: 4}",
      "employees: 5, movesTo: {dagsenter: 4}",
      [
        `litle.yaml:${line("tenesta: {name")} mergers.granskog.units.tenesta.movesTo: 4 of 5 employees have a unit to come to; write where each of them goes`,
      ],
    ],
    [
      "a unit that says less than the map",
      "former: {granskog: 4}",
      "former: {granskog: 3}",
      [
        `litle.yaml:${line("key: dagsenter,")} sectors.stab.units[4].former.granskog: 3 employees from granskog, but 4 come to dagsenter by mergers.granskog.units; write the same in both`,
      ],
    ],
    [
      "a unit that says nothing of it",
      ", former: {granskog: 4}",
      "",
      [
        `litle.yaml:${line("key: dagsenter,")} sectors.stab.units[4].former: 0 employees from granskog, but 4 come to dagsenter by mergers.granskog.units; write the same in both`,
      ],
    ],
    [
      "a former municipality that is none of the mergers",
      "former: {granskog: 2}",
      "former: {granskog: 2, gransko: 1}",
      [
        `litle.yaml:${line("key: torg,")} sectors.stab.units[1].former.gransko: "gransko" is no merger of this file; did you mean granskog?`,
      ],
    ],
    [
      "the municipality's own domain",
      "domain: granskog.example",
      "domain: litle.example",
      [
        `litle.yaml:${line("domain: granskog")} mergers.granskog.domain: "litle.example" is Litle herad itself; write the former municipality's`,
      ],
    ],
    [
      "a way back that ends before the merger",
      "undoUntil: '2027-06-30'",
      "undoUntil: '2026-06-30'",
      [
        `litle.yaml:${line("undoUntil: '2027-06")} mergers.granskog.undoUntil: "2026-06-30" is before the merger is in force (2027-01-01); write the last day on which the old tenant can take over again`,
      ],
    ],
    [
      "old numbers of a merger that is not there",
      "merger: granskog}",
      "merger: granlia}",
      [
        `litle.yaml:${line("merger: granskog}")} telephony.oldNumbers[1].merger: "granlia" is no merger of this file; use one of granskog`,
      ],
    ],
    [
      "no unit at all",
      mergerFile.slice(mergerFile.indexOf("      tenesta:"), mergerFile.indexOf("telephony:")),
      "      {}\n",
      [
        `litle.yaml:${line("    numbers: porting") + 1} mergers.granskog.units: a mapping; write at least one unit of the former municipality`,
      ],
    ],
    [
      "numbers that come over in no known way",
      "numbers: porting",
      "numbers: ported",
      [
        `litle.yaml:${line("    numbers: porting")} mergers.granskog.numbers: "ported"; write newNumbers, forwarding or porting`,
      ],
    ],
  ])("is sent back with %s", (_, from, to, message) => {
    expect(report(mergerFileWith(from, to))).toBe(message.join("\n"));
  });

  it("is sent back with a domain that two mergers have", () => {
    const second = `  granlia:
    name: Granlia kommune
    domain: granskog.example
    inForce: '2027-01-01'
    units:
      tenesta: {name: {nn: Tenesta}, employees: 1, movesTo: {skule: 1}}
telephony:
`;
    const text = mergerFileWith("telephony:\n", second).replace(
      "employees: 10, licences: {M365_E3: 10}",
      "employees: 10, licences: {M365_E3: 10}, former: {granlia: 1}",
    );
    expect(report(text)).toContain(
      'mergers.granlia.domain: "granskog.example" is also the domain of granskog; a domain is one municipality\'s',
    );
  });
});
