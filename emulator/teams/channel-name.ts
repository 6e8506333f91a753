import type { Json } from "../store/json.ts";
import { teamsRefusal } from "./teams-error.ts";

/** @see https://learn.microsoft.com/microsoftteams/limits-specifications-teams#channel-names */
const forbiddenCharacters = "~#%&*{}+/\\:<>?|'\",";
const forbiddenNames = new Set([
  "forms",
  "desktop.ini",
  "_vti_",
  "con",
  "conin$",
  "conout$",
  "prn",
  "aux",
  "nul",
  ...Array.from({ length: 9 }, (_, index) => `com${index + 1}`),
  ...Array.from({ length: 9 }, (_, index) => `lpt${index + 1}`),
]);
const maxNameLength = 50;
const maxDescriptionLength = 1024;

/** Refuses a channel name that Teams would refuse. */
export function checkChannelName(name: Json | undefined): string {
  if (typeof name !== "string" || name.trim() === "") throw teamsRefusal("Channel displayName must be specified.");
  const refuse = (why: string): never => {
    throw teamsRefusal(`Invalid channel name '${name}': ${why}.`);
  };
  if (name.length > maxNameLength) refuse(`${name.length} characters, at most ${maxNameLength} are allowed`);
  const wrong = [...name].find((character) => forbiddenCharacters.includes(character) || isControl(character));
  if (wrong !== undefined) refuse(`the character ${JSON.stringify(wrong)} is not allowed`);
  if (/^[_.]/.test(name)) refuse("it begins with an underscore or a full stop");
  if (name.endsWith(".")) refuse("it ends with a full stop");
  if (name.includes("..")) refuse("it has two full stops in a row");
  if (forbiddenNames.has(name.toLowerCase())) refuse("the name is reserved");
  return name;
}

export function checkChannelDescription(description: Json | undefined): void {
  if (typeof description === "string" && description.length > maxDescriptionLength) {
    throw teamsRefusal(
      `Channel description has ${description.length} characters, at most ${maxDescriptionLength} are allowed.`,
    );
  }
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}
