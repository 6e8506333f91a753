import { createInterface } from "node:readline/promises";
import type { Language } from "../policies/rules.ts";
import { CliError, exitCodes } from "./cli-error.ts";

interface AskWords {
  readonly question: string;
  readonly refused: string;
  readonly noTerminal: string;
}

const words: Readonly<Record<Language, AskWords>> = {
  nn: {
    question: "Skal dette gjerast? [j/N]",
    refused: "Ingenting er gjort.",
    noTerminal:
      "Ingenting er gjort: det finst ingen terminal å spørja på. Legg til --yes for å gjera det planen seier.",
  },
  nb: {
    question: "Skal dette gjøres? [j/N]",
    refused: "Ingenting er gjort.",
    noTerminal:
      "Ingenting er gjort: det finnes ingen terminal å spørre på. Legg til --yes for å gjøre det planen sier.",
  },
  sv: {
    question: "Ska detta göras? [j/N]",
    refused: "Inget är gjort.",
    noTerminal: "Inget är gjort: det finns ingen terminal att fråga på. Lägg till --yes för att göra det planen säger.",
  },
  en: {
    question: "Do this? [y/N]",
    refused: "Nothing was done.",
    noTerminal: "Nothing was done: there is no terminal to ask on. Add --yes to do what the plan says.",
  },
};

/** Asks the person at the terminal whether to do what the plan says; without a terminal or a yes, nothing is done. */
export async function ask(language: Language): Promise<void> {
  const { question, refused, noTerminal } = words[language];
  if (!process.stdin.isTTY) throw new CliError(exitCodes.usage, noTerminal);
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await prompt.question(`${question} `);
  prompt.close();
  if (!/^(y(es)?|ja?)$/i.test(answer.trim())) throw new CliError(exitCodes.interrupted, refused);
}
