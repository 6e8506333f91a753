import { describe, expect, it } from "vitest";
import { phoneFile } from "../telephony/phone-file.ts";
import { reportOn, settingsWith } from "./section-report.ts";

const owner = "aaaaaaaa-0000-4000-8000-000000000001";
const other = "aaaaaaaa-0000-4000-8000-000000000002";
const withRooms = phoneFile.replace(
  "telephony:",
  "rooms:\n  rom-tinghus: {name: Salen, site: tinghus, kind: bigScreen}\n  rom-heimen: {name: Stova}\ntelephony:",
);

describe("the telephony and the rooms of a stack", () => {
  it("are complete once they are read", async () => {
    const settings = await settingsWith(`telephony:\n  owners: [${owner}]\n`, phoneFile);
    expect(settings.telephony).toEqual({ owners: [owner], queues: {}, locations: {} });
    const rooms = await settingsWith(`rooms:\n  accounts: {rom-tinghus: ${owner}}\n`, withRooms);
    expect(rooms.rooms).toEqual({ accounts: { "rom-tinghus": owner } });
    expect(rooms.organisation.rooms?.["rom-heimen"]).toEqual({ name: "Stova", kind: "meetingRoom" });
  });

  it.each([
    [
      "a queue that nobody runs",
      `telephony:\n  queues: {vakt: {owners: [${owner}]}}\n`,
      phoneFile,
      "line 1 tenant:telephony.owners: missing; nobody runs the groups that answer sentralbord; write object ids, or owners of each under queues",
    ],
    [
      "a queue that is not in the file",
      `telephony:\n  owners: [${owner}]\n  queues: {vakta: {owners: [${owner}]}}\n`,
      phoneFile,
      'line 3 tenant:telephony.queues.vakta: "vakta" is no queue of the organisation file; did you mean vakt?',
    ],
    [
      "a location of a site that is not in the file",
      `telephony:\n  owners: [${owner}]\n  locations: {tinghuset: ${owner}}\n`,
      phoneFile,
      'line 3 tenant:telephony.locations.tinghuset: "tinghuset" is no site of the organisation file; did you mean tinghus?',
    ],
    [
      "an owner by name",
      "telephony:\n  owners: [kari@litle.example]\n",
      phoneFile,
      'line 2 tenant:telephony.owners[0]: "kari@litle.example"; write the object id of somebody who runs the group in lower case, for example 6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11',
    ],
    [
      "telephones that the organisation does not have",
      `telephony:\n  owners: [${owner}]\n`,
      undefined,
      "line 1 tenant:telephony: the organisation file has no telephony section; write one, or leave this out",
    ],
    [
      "no owner at all",
      "telephony:\n  owners: []\n",
      phoneFile,
      "line 2 tenant:telephony.owners: a list; write at least one object id",
    ],
    [
      "a room that is not in the file",
      `rooms:\n  accounts: {rom-tinghuset: ${owner}}\n`,
      withRooms,
      'line 2 tenant:rooms.accounts.rom-tinghuset: "rom-tinghuset" is no room of the organisation file; did you mean rom-tinghus?',
    ],
    [
      "two rooms with one account",
      `rooms:\n  accounts: {rom-tinghus: ${owner}, rom-heimen: ${owner}}\n`,
      withRooms,
      "line 2 tenant:rooms.accounts: a mapping; write different accounts; two rooms have the same one",
    ],
    [
      "rooms that the organisation does not have",
      `rooms:\n  accounts: {rom-tinghus: ${other}}\n`,
      phoneFile,
      "line 1 tenant:rooms: the organisation file has no rooms section; write one, or leave this out",
    ],
    [
      "a room by its whole address",
      `rooms:\n  accounts: {"rom-tinghus@litle.example": ${other}}\n`,
      withRooms,
      'line 2 tenant:rooms.accounts.rom-tinghus@litle.example: "rom-tinghus@litle.example" cannot be a key here; write the part of the room\'s account before the @, in small letters, for example rom-tinghus',
    ],
  ])("are sent back for %s", async (_, section, organisation, message) => {
    expect(await reportOn(section, organisation)).toBe(message);
  });

  it.each([
    [
      "a site that is not in the file",
      withRooms.replace("Salen, site: tinghus", "Salen, site: tinghuset"),
      'rooms.rom-tinghus.site: "tinghuset" is no site of this file; did you mean tinghus?',
    ],
    [
      "a kind of room that there is not",
      withRooms.replace("kind: bigScreen", "kind: storskjerm"),
      'rooms.rom-tinghus.kind: "storskjerm"; write one of meetingRoom, bigScreen, sharedPhone',
    ],
    [
      "a number of a room that there is not",
      withRooms.replace("rooms: {rom-tinghus:", "rooms: {rom-tingshus:"),
      'telephony.rooms.rom-tingshus: "rom-tingshus" is no room of this file; did you mean rom-tinghus?',
    ],
  ])("are sent back for %s in the organisation file", async (_, organisation, message) => {
    expect(await reportOn(`telephony:\n  owners: [${owner}]\n`, organisation)).toContain(message);
  });
});
