import type { Language } from "../../policies/rules.ts";
import type { Action } from "./plan.ts";
import { en } from "./words/en.ts";
import { nb } from "./words/nb.ts";
import { nn } from "./words/nn.ts";
import type { RecoverWords } from "./words/recover-words.ts";
import { sv } from "./words/sv.ts";

export const recoverWords: Readonly<Record<Language, RecoverWords>> = { nn, nb, sv, en };

/** One line for an action: what would be done, or what a person must decide. */
export function actionLine(action: Action, language: Language): string {
  // TypeScript does not see that a table's row fits the action of its own kind.
  return (recoverWords[language].actions[action.kind] as (action: Action) => string)(action);
}

const doneHere: ReadonlySet<Action["kind"]> = new Set(["unlock", "takeIn", "restore", "forgetPending", "lookAgain"]);

/** Who acts: the command, or a person. */
export function isDone(action: Action): boolean {
  return doneHere.has(action.kind);
}
