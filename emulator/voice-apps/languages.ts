import { missing, refused } from "./refusals.ts";

type Language = { id: string; displayName: string; voices: { id: string; name: string }[]; voiceResponse: boolean };

const language = (id: string, displayName: string, voiceResponse: boolean): Language => ({
  id,
  displayName,
  voices: ["Female", "Male"].map((name) => ({ id: name, name })),
  voiceResponse,
});

/**
 * Languages of prompts, as far as the Nordic countries and English: there is no nn-NO. Whether callers can be
 * understood in one is from an older page.
 */
const languages: readonly Language[] = [
  language("da-DK", "Danish (Denmark)", true),
  language("en-GB", "English (United Kingdom)", true),
  language("en-US", "English (United States)", true),
  language("fi-FI", "Finnish (Finland)", false),
  language("nb-NO", "Norwegian (Bokmål, Norway)", false),
  language("sv-SE", "Swedish (Sweden)", false),
];

/** Time zones by Windows' names. */
const timeZones: Readonly<Record<string, string>> = {
  "W. Europe Standard Time": "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna",
  "Romance Standard Time": "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris",
  "FLE Standard Time": "(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius",
  "GMT Standard Time": "(UTC+00:00) Dublin, Edinburgh, Lisbon, London",
  UTC: "(UTC) Coordinated Universal Time",
};

export function readLanguage(id: string): {
  Id: string;
  DisplayName: string;
  Voices: object[];
  VoiceResponseSupported: boolean;
} {
  const found = findLanguage(id);
  if (!found) {
    throw missing(`Language '${id}'`);
  }
  const Voices = found.voices.map((voice) => ({ Id: voice.id, Name: voice.name }));
  return { Id: found.id, DisplayName: found.displayName, Voices, VoiceResponseSupported: found.voiceResponse };
}

export function readTimeZone(id: string): { Id: string; DisplayName: string } {
  const DisplayName = Object.hasOwn(timeZones, id) ? timeZones[id] : undefined;
  if (DisplayName === undefined) {
    throw missing(`Time zone '${id}'`);
  }
  return { Id: id, DisplayName };
}

const findLanguage = (id: string): Language | undefined =>
  languages.find((one) => one.id.toLowerCase() === id.toLowerCase());

export function checkLanguage(id: unknown, voiceResponse = false): void {
  const found = typeof id === "string" ? findLanguage(id) : undefined;
  if (!found) {
    throw refused(
      `LanguageId '${String(id)}' is not supported; it must be one of ${languages.map((one) => one.id).join(", ")}.`,
    );
  }
  if (voiceResponse && !found.voiceResponse) {
    throw refused(`Callers cannot answer by voice in '${found.id}'; set VoiceResponseEnabled to false.`);
  }
}

export function checkTimeZone(id: unknown): void {
  if (typeof id !== "string" || !Object.hasOwn(timeZones, id)) {
    throw refused(
      `TimeZoneId '${String(id)}' is not supported; it must be one of ${Object.keys(timeZones).join(", ")}.`,
    );
  }
}
