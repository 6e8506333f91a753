import type { Language } from "../../policies/rules.ts";
import type { Unreadable } from "./evidence.ts";
import type { ConditionFinding, ConditionKind } from "./judge.ts";
import { en } from "./words/en.ts";
import { nb } from "./words/nb.ts";
import { nn } from "./words/nn.ts";
import type { RolloutWords } from "./words/rollout-words.ts";
import { sv } from "./words/sv.ts";

export const rolloutWords: Record<Language, RolloutWords> = { nn, nb, sv, en };

const shares: ReadonlySet<ConditionKind> = new Set(["course", "active"]);

/** A finding as one line. */
export function findingLine(finding: ConditionFinding, words: RolloutWords, file: string): string {
  const name = words.condition[finding.asks];
  const shown = (value: number) => (shares.has(finding.asks) ? `${Math.floor(value * 100)} %` : String(value));
  switch (finding.kind) {
    case "met":
      return `${name}: ${words.met(shown(finding.seen), shown(finding.wanted))}`;
    case "unmet":
      return `${name}: ${words.unmet(shown(finding.seen), shown(finding.wanted))}`;
    case "notNoted":
      return `${name}: ${words.notNoted(file)}`;
    case "nobody":
      return `${name}: ${words.nobody}`;
    case "unreadable":
      return `${name}: ${unreadableLine(finding.why, words)}`;
  }
}

function unreadableLine(why: Unreadable, { unreadable }: RolloutWords): string {
  switch (why.kind) {
    case "concealed":
      return unreadable.concealed(why);
    case "notPermitted":
      return unreadable.notPermitted(why);
    case "notLicensed":
      return unreadable.notLicensed(why);
  }
}
