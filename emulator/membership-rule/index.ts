/** Entra's language of dynamic membership rules: parsed, checked and evaluated. */
export { matches } from "./compile.ts";
export { parseRule } from "./parse.ts";
export { printRule } from "./print.ts";
export { RuleError } from "./rule-error.ts";
export type { Rule } from "./syntax.ts";
