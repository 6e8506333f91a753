import { describe, expect, it } from "vitest";
import { owners } from "../components/fixtures.ts";
import { phoneFile } from "../telephony/phone-file.ts";
import { reportOn, settingsWith } from "./section-report.ts";

const naming = (text: string) => `teams:\n  naming: ${text}\n`;

describe("words that stand in no name of a team", () => {
  it("are written as a list, which may be empty again", async () => {
    const { teams } = await settingsWith(naming("{blockedWords: [rådmann, intern revisjon]}"));
    expect(teams.naming).toEqual({ blockedWords: ["rådmann", "intern revisjon"] });
    expect((await settingsWith(naming("{blockedWords: []}"))).teams.naming).toEqual({ blockedWords: [] });
  });

  it.each([
    ["none at all", "{}", "blockedWords: missing; write a list of words, for example [varsling, personalsak]"],
    ["an empty word", '{blockedWords: [""]}', 'blockedWords[0]: ""; write a word or phrase, for example varsling'],
    [
      "several words in one",
      '{blockedWords: ["a,b"]}',
      'blockedWords[0]: "a,b"; write one word or phrase an item, without commas',
    ],
    [
      "a word of azuread's own",
      "{blockedWords: [Update]}",
      'blockedWords[0]: "Update"; write another word: azuread calls each new group TERRAFORM_UPDATE_… for a moment',
    ],
    ["a word twice", "{blockedWords: [Lønn, lønn]}", "write different words; one stands here twice"],
    ["one word", "{blockedWords: lønn}", 'blockedWords: "lønn"; write a list of words'],
    [
      "a prefix, under which azuread can make no group",
      '{blockedWords: [], prefix: "LH-"}',
      'prefix: "LH-"; write nothing here: azuread gives each new group a passing name, and with a prefix or suffix asked for the tenant refuses it and leaves a group without a team',
    ],
    ["a misspelt field", "{blockedWord: [a]}", "blockedWord: unknown field; did you mean blockedWords?"],
    ["words alone", "[rådmann]", "write a mapping with blockedWords"],
  ])("are sent back with %s", async (_, text, message) => {
    const report = await reportOn(naming(text));
    expect(report).toContain("line 2 tenant:teams.naming");
    expect(report).toContain(message);
  });
});

describe("the program's own teams", () => {
  const section = (words: string) => `teams:
  naming: {blockedWords: ${words}}
  units: {sjukeheim: {owners: [${owners.join(", ")}]}}
  chosen: {bygg: {template: prosjekt, name: Ny skule, owners: [${owners.join(", ")}]}}
`;

  it("are sent back with a blocked word in their name, which is refused to the application too", async () => {
    const why = "which teams.naming.blockedWords refuses to the application as to people";
    expect(await reportOn(section("[sjukeheim, SKULE]"))).toBe(
      [
        `line 3 tenant:teams.units.sjukeheim: "Litle sjukeheim", the name of the team of sjukeheim, holds "sjukeheim", ${why}; call it something else or take the word out`,
        `line 4 tenant:teams.chosen.bygg.name: "Ny skule", the name of the team bygg, holds "SKULE", ${why}; call it something else or take the word out`,
      ].join("\n"),
    );
  });

  it("are not held against part of a word, nor units without a team", async () => {
    await expect(settingsWith(section("[sjuke, IKT]"))).resolves.toBeDefined();
  });

  it("and the groups that answer queues are sent back together, once telephones are declared", async () => {
    const telephony = `tenant:telephony: {owners: [${owners.join(", ")}]}`;
    const report = await reportOn(`${naming("{blockedWords: [TORGET]}")}${telephony}\n`, phoneFile);
    expect(report).toContain('the name of the queue sentralbord, holds "TORGET"');
  });
});
