/** A membership rule that Entra refuses; Graph's 400 says "Dynamic membership rule validation error: " and then `message`. */
export class RuleError extends Error {
  override readonly name = "RuleError";
  /** Offset in the rule text, from 0, at which the rule stops being valid. */
  readonly position: number;

  constructor(title: string, detail: string, position: number) {
    super(`${title}. ${detail}`);
    this.position = position;
  }
}

/** Entra's words for an operator that meets a value or a property it cannot work on. */
export const invalidOperands = (operator: string, position: number, why: string): RuleError =>
  new RuleError(
    "Invalid operands found for operator",
    `Invalid operands found for operator -${operator}: ${why}`,
    position,
  );

/** Entra's words for a property that rules of this kind do not have. */
export const wrongProperty = (property: string, object: string, position: number): RuleError =>
  new RuleError("Wrong property applied", `Property '${property}' cannot be applied to object '${object}'`, position);

/** A rule that breaks the grammar. */
export const invalidSyntax = (detail: string, position: number): RuleError =>
  new RuleError("Invalid query", `${detail} at position ${position}`, position);
