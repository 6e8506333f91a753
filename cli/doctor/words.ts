import type { Language } from "../../policies/rules.ts";
import type { Finding } from "./finding.ts";
import type { DoctorWords } from "./words/doctor-words.ts";
import { en } from "./words/en.ts";
import { nb } from "./words/nb.ts";
import { nn } from "./words/nn.ts";
import { sv } from "./words/sv.ts";

export const doctorWords: Readonly<Record<Language, DoctorWords>> = { nn, nb, sv, en };

/** One sentence on what is there, and where something is missing, how to get it. */
export function sentence(finding: Finding, language: Language): string {
  // TypeScript does not see that a table's row fits the finding of its own kind.
  return (doctorWords[language].findings[finding.kind] as (finding: Finding) => string)(finding);
}
