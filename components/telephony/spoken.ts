import type { Language } from "../config/language.ts";

/** Language of the service's voices. There is none for Nynorsk: its words are read by the Bokmål voice. */
export const voiceLanguages: Readonly<Record<Language, string>> = {
  nn: "nb-NO",
  nb: "nb-NO",
  sv: "sv-SE",
  en: "en-GB",
};

interface Words {
  /** "For the doctors, press 3." */
  press(say: string, key: number): string;
  /** What key 0 is for. */
  somebody: string;
  /** How this language is offered to those who hear another. */
  offered: string;
  leaveMessage: string;
  agents(queue: string): { name: string; description: string };
}

/** What the municipality's own words are put into. */
export const spokenWords: Readonly<Record<Language, Words>> = {
  nn: {
    press: (say, key) => `${say}, trykk ${key}.`,
    somebody: "For å snakke med nokon",
    offered: "For norsk",
    leaveMessage: "Ingen kan svare no. Legg att ei melding etter tonen.",
    agents: (queue) => ({
      name: `Telefon ${queue}`,
      description: `Dei som svarar på ${queue}. Eininga vel dei sjølv.`,
    }),
  },
  nb: {
    press: (say, key) => `${say}, trykk ${key}.`,
    somebody: "For å snakke med noen",
    offered: "For norsk",
    leaveMessage: "Ingen kan svare nå. Legg igjen en melding etter tonen.",
    agents: (queue) => ({
      name: `Telefon ${queue}`,
      description: `De som svarer på ${queue}. Enheten velger dem selv.`,
    }),
  },
  sv: {
    press: (say, key) => `${say}, tryck ${key}.`,
    somebody: "För att tala med någon",
    offered: "För svenska",
    leaveMessage: "Ingen kan svara just nu. Lämna ett meddelande efter tonen.",
    agents: (queue) => ({
      name: `Telefon ${queue}`,
      description: `De som svarar på ${queue}. Enheten väljer dem själv.`,
    }),
  },
  en: {
    press: (say, key) => `${say}, press ${key}.`,
    somebody: "To speak to somebody",
    offered: "For English",
    leaveMessage: "Nobody can answer now. Leave a message after the tone.",
    agents: (queue) => ({
      name: `Telephone ${queue}`,
      description: `Those who answer ${queue}. The unit chooses them itself.`,
    }),
  },
};
