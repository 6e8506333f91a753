import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigError, parseOrganisation } from "../../components/index.ts";
import { smallFile } from "../components/fixtures.ts";
import { badLicences } from "./bad-licences.ts";
import { badSections } from "./bad-sections.ts";
import { badUnits } from "./bad-units.ts";
import { repositoryFile, smallWith } from "./voss-text.ts";

/** The whole report, or nothing when the text is fine. */
function report(text: string): string | undefined {
  try {
    parseOrganisation(text, "litle.yaml");
    return undefined;
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

describe("an organisation file", () => {
  it.each([...badSections, ...badUnits, ...badLicences])("is sent back for $title", ({ write, instead, message }) => {
    expect(report(smallWith(instead, write))).toBe(message.join("\n"));
  });

  it.each([
    [
      "nothing at all",
      "",
      "litle.yaml: the file is empty; write municipality, attributes, licences, personas and sectors",
    ],
    [
      "a comment",
      "# later\n",
      "litle.yaml: the file is empty; write municipality, attributes, licences, personas and sectors",
    ],
    [
      "a list",
      "- litle\n",
      "litle.yaml:1: a list; write a mapping with synthetic, municipality, attributes, licences, addOns, licensing, personas, sites, sectors, political, rooms, telephony, mergers",
    ],
    [
      "a sentence",
      "Litle herad\n",
      'litle.yaml:1: "Litle herad"; write a mapping with synthetic, municipality, attributes, licences, addOns, licensing, personas, sites, sectors, political, rooms, telephony, mergers',
    ],
  ])("is sent back when it holds %s", (_, text, message) => {
    expect(report(text)).toBe(message);
  });

  it("tells every mistake in one report, in the order of the file", () => {
    const text = smallWith("code: '120'", "code: '110'")
      .replace("language: nn", "language: xx")
      .replace("seats: 40", "seats: 27");
    expect(report(text)).toBe(
      [
        'litle.yaml:3 municipality.language: "xx"; write nn, nb, sv or en',
        "litle.yaml:14 licences.M365_F3.seats: 27 seats, but 28 people have M365_F3; buy 1 more, or move people",
        'litle.yaml:24 sectors.stab.units[1].code: "110" is also the code of ikt; give each unit its own code',
      ].join("\n"),
    );
  });

  it("tells of a mapping that a ? made a key", () => {
    expect(report(smallWith("personas:", "?"))).toBe(
      "litle.yaml:16: a mapping or a list stands where a key should be; take away the ? in front of it",
    );
  });

  it("may begin with a byte order mark, as Notepad writes it", () => {
    expect(report(`\uFEFF${smallFile.trimStart()}`)).toBeUndefined();
  });

  it("may leave out what has a default", () => {
    const { synthetic, sites, political } = parseOrganisation(smallWith("synthetic: true\n", ""), "litle.yaml");
    expect({ synthetic, sites, political }).toEqual({ synthetic: false, sites: [], political: undefined });
  });

  it.each(["organisations/voss.yaml", "examples/bjorkmossa/organisation.yaml"])("passes as it is in %s", (path) => {
    expect(parseOrganisation(repositoryFile(path), path).synthetic).toBe(true);
  });

  it("is Voss with 66 units in 8 sectors and 1500 employees", () => {
    const { sectors } = parseOrganisation(repositoryFile("organisations/voss.yaml"));
    const units = sectors.flatMap((sector) => sector.units);
    expect([sectors.length, units.length, units.reduce((total, { employees }) => total + employees, 0)]).toEqual([
      8, 66, 1500,
    ]);
  });

  it("never makes the program fall over, whatever is written in place of a line", () => {
    const lines = smallFile.split("\n");
    const anyLine = fc.oneof(
      fc.string(),
      fc.constantFrom("", "- ", "a: b", "{", "]", "key: &a", "<<: *a", "__proto__: {}", "? a", "'"),
    );
    fc.assert(
      fc.property(fc.nat(lines.length - 1), anyLine, (at, line) => {
        const said = report(lines.with(at, line).join("\n"));
        expect(said === undefined || said.split("\n").every((each) => each.startsWith("litle.yaml"))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
