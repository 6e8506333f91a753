import { type DialPlanSections, dialPlanOf } from "../../../telephony/dialling/dial-plan.ts";
import { readPattern } from "../../../telephony/dialling/pattern.ts";
import { type ShadowFinding, shadowedRules } from "../../../telephony/dialling/shadowed.ts";
import { examineTranslation } from "../../../telephony/dialling/translation.ts";
import { type TouchFinding, touchedNumbers } from "../../../telephony/dialling/untouched.ts";
import type { PathStep } from "../../problem.ts";
import type { Finding } from "../check.ts";
import type { TelephonySubject } from "./subject.ts";

/** The dial plan: every rule can be run, is reached, and leaves emergency and short numbers as they are dialled. */
export function dialling({ country, telephony }: TelephonySubject): Finding[] {
  const { ownRules = [], extensions, areaCode, shortNumbers = "national" } = telephony;
  const written = [
    ...ruleFindings(ownRules),
    ...extensionFindings(country, extensions),
    ...areaCodeFindings(country, areaCode),
  ];
  if (written.length > 0) return written;
  const sections: DialPlanSections = { ownRules, extensions, areaCode, shortNumbers };
  const rules = dialPlanOf(country, sections);
  const touched = touchedNumbers(rules, country.untouchable(sections)).map((finding) => ({
    path: pathOf("rule" in finding ? [finding.rule] : [], ownRules),
    text: touchSentence(finding),
  }));
  const shadowed = shadowedRules(rules).map((finding) => ({
    path: pathOf(finding.kind === "takenBefore" ? [finding.earlier] : [finding.rule, ...finding.earlier], ownRules),
    text: shadowSentence(finding),
  }));
  return oncePerRule([...touched, ...shadowed]);
}

// A rule that takes emergency numbers takes them from other rules, too: the first thing said of it is enough.
function oncePerRule(findings: readonly Finding[]): Finding[] {
  const byRule = Map.groupBy(findings, ({ path }) => path.join("."));
  return [...byRule.values()].flatMap(([first]) => first ?? []);
}

function ruleFindings(rules: DialPlanSections["ownRules"]): Finding[] {
  const names = new Set<string>();
  return rules.flatMap(({ name, pattern, translation }, index): Finding[] => {
    const path = ["telephony", "ownRules", index];
    const twice = names.has(name.toLowerCase())
      ? [{ path: [...path, "name"], text: `"${name}" is also the name of another rule; give each rule its own name` }]
      : [];
    names.add(name.toLowerCase());
    const read = readPattern(pattern);
    if ("refused" in read)
      return [...twice, { path: [...path, "pattern"], text: `${JSON.stringify(pattern)} ${read.refused}` }];
    const wrong = examineTranslation(translation, read);
    return wrong === undefined
      ? twice
      : [...twice, { path: [...path, "translation"], text: `${JSON.stringify(translation)} ${wrong}` }];
  });
}

function extensionFindings(
  country: TelephonySubject["country"],
  extensions: DialPlanSections["extensions"],
): Finding[] {
  if (extensions === undefined) return [];
  const { prefix, digits } = extensions;
  const { lengths } = country.national;
  const length = prefix.length + digits;
  if (lengths.includes(length)) return [];
  const text = `${prefix} and ${digits} digits make ${length}; national numbers of this country have ${lengths.join(" or ")}`;
  return [{ path: ["telephony", "extensions"], text }];
}

function areaCodeFindings({ code }: TelephonySubject["country"], areaCode: string | undefined): Finding[] {
  if (areaCode === undefined || code !== "NO") return [];
  const text = `"${areaCode}", but there are no area codes in Norway; leave it out`;
  return [{ path: ["telephony", "areaCode"], text }];
}

/** Where the first of these rules stands that the municipality wrote itself. */
function pathOf(rules: readonly string[], own: DialPlanSections["ownRules"]): PathStep[] {
  const index = own.findIndex(({ name }) => rules.includes(name));
  return index < 0 ? ["telephony"] : ["telephony", "ownRules", index];
}

function touchSentence(finding: TouchFinding): string {
  if (finding.kind === "dropped") {
    return `${finding.dialled} fits no rule and would not leave; let it through as it is dialled`;
  }
  const { rule, dialled, gives } = finding;
  return `${rule} makes ${gives} of ${dialled}, which must leave as it is dialled; narrow the pattern so that it does not fit ${dialled}`;
}

function shadowSentence(finding: ShadowFinding): string {
  if (finding.kind === "neverReached") {
    const { rule, earlier, dialled } = finding;
    return `${rule} is never reached: ${dialled}, like every number it fits, is taken before by ${earlier.join(" and ")}; remove it, or narrow what stands before`;
  }
  const { rule, earlier, dialled, gives, insteadOf } = finding;
  return `${earlier} takes ${dialled} from ${rule} and makes ${gives} of it instead of ${insteadOf}; narrow the pattern`;
}
