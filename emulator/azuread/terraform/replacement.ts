import type { Field, Fields } from "./field.ts";
import { type Data, isData, notKnown, sameValue, type Value } from "./value.ts";

/** Whether the change cannot be made in place. `also` names properties that replace in this change only. */
export function needsReplacement(fields: Fields, old: Data, planned: Data, also: readonly string[] = []): boolean {
  return Object.entries(fields).some(([name, field]) =>
    replaces(field, old[name] ?? null, planned[name] ?? null, also.includes(name)),
  );
}

function replaces(field: Field, old: Value, planned: Value, forced: boolean): boolean {
  const mustReplace = field.forceNew || forced;
  if (field.kind === "block") {
    // Terraform counts the block: adding or removing it replaces, a change inside does not.
    if (isData(old) !== isData(planned) && planned !== notKnown) {
      return mustReplace === true;
    }
    return isData(old) && isData(planned) && needsReplacement(field.fields, old, planned);
  }
  return mustReplace === true && !sameValue(old, planned);
}
