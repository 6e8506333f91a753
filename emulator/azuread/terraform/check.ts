import { type BlockField, type Field, type Fields, isInput, type ListField, terraformName } from "./field.ts";
import { type Data, isData, notKnown, type Value } from "./value.ts";

/** Where a property stands: in Terraform's words (`conditions.0.users`) and in Pulumi's (`conditions.users`). */
type Place = { terraform: string; pulumi: string };

/** What is wrong with the inputs of a resource, each as the whole sentence a person reads. */
export function checkInputs(resource: string, fields: Fields, inputs: Data): string[] {
  const findings: Finding[] = [];
  checkBlock(fields, inputs, { terraform: "", pulumi: "" }, findings);
  return findings.map(({ sentence, at }) =>
    at === "" ? `${sentence}.` : `${sentence}. Examine values at '${resource}.${at}'.`,
  );
}

type Finding = { sentence: string; at: string };

function checkBlock(fields: Fields, values: Data, at: Place, findings: Finding[]): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name] ?? undefined;
    const place: Place = {
      terraform: at.terraform === "" ? terraformName(name, field) : `${at.terraform}.${terraformName(name, field)}`,
      pulumi: at.pulumi === "" ? name : `${at.pulumi}.${name}`,
    };
    const failure = combination(fields, values, name, field, at, place) ?? presence(field, value, place);
    if (failure !== undefined) {
      findings.push({ sentence: failure, at: place.pulumi });
    } else if (value !== undefined && value !== notKnown) {
      checkValue(field, value, place, findings);
    }
  }
}

/** Rules between the properties of one block, in the order in which Terraform asks them. */
function combination(fields: Fields, values: Data, name: string, field: Field, at: Place, place: Place) {
  const path = (other: string) =>
    `${at.terraform === "" ? "" : `${at.terraform}.`}${terraformName(other, fields[other])}`;
  const given = (other: string) => isGiven(fields[other], values[other]);
  const named = (others: readonly string[]) => others.map(path).sort().join(",");
  const key = `"${place.terraform}"`;
  if (field.exactlyOneOf) {
    const set = field.exactlyOneOf.filter((other) => given(other) && values[other] !== notKnown);
    const unclear = field.exactlyOneOf.some((other) => values[other] === notKnown);
    if (set.length === 0 && !unclear) {
      return `Invalid combination of arguments. ${key}: one of \`${named(field.exactlyOneOf)}\` must be specified`;
    }
    if (set.length > 1) {
      return `Invalid combination of arguments. ${key}: only one of \`${named(field.exactlyOneOf)}\` can be specified, but \`${named(set)}\` were specified.`;
    }
  }
  if (field.atLeastOneOf && !field.atLeastOneOf.some(given)) {
    return `Missing required argument. ${key}: one of \`${named(field.atLeastOneOf)}\` must be specified`;
  }
  if (!given(name)) {
    return undefined;
  }
  if (field.requiredWith && !field.requiredWith.every(given)) {
    return `Missing required argument. ${key}: all of \`${named([...new Set([...field.requiredWith, name])])}\` must be specified`;
  }
  const conflict = field.conflictsWith?.find((other) => given(other) && values[other] !== notKnown);
  if (conflict !== undefined && values[name] !== notKnown) {
    return `Conflicting configuration arguments. ${key}: conflicts with ${path(conflict)}`;
  }
  return undefined;
}

/** An empty list of blocks does not count: Terraform cannot tell it from an absent one. */
function isGiven(field: Field | undefined, value: Value | undefined): boolean {
  if (value === undefined || value === null) {
    return false;
  }
  const ofBlocks = (field?.kind === "list" || field?.kind === "set") && field.of.kind === "block";
  return !(ofBlocks && Array.isArray(value) && value.length === 0);
}

function presence(field: Field, value: Value | undefined, place: Place): string | undefined {
  if (value === undefined) {
    const key = place.terraform.split(".").at(-1);
    return field.required
      ? `Missing required argument. The argument "${key}" is required, but no definition was found.`
      : undefined;
  }
  return isInput(field)
    ? undefined
    : `Value for unconfigurable attribute. Can't configure a value for "${place.terraform}": its value will be decided automatically based on the result of applying this configuration.`;
}

function checkValue(field: Field, value: Value, place: Place, findings: Finding[]): void {
  const find = (sentence: string) => findings.push({ sentence, at: place.pulumi });
  switch (field.kind) {
    case "block":
      checkNested(field, value, place, findings);
      return;
    case "list":
    case "set":
      checkList(field, value, place, findings);
      return;
    default:
      if (Array.isArray(value)) {
        find("Attribute must be a single value, not a list");
      } else if (isData(value)) {
        find("Attribute must be a single value, not a map");
      } else {
        const wrong = scalarProblem(field, value, place.terraform);
        if (wrong !== undefined) {
          find(wrong);
        }
      }
  }
}

function scalarProblem(field: Field, value: Value, key: string): string | undefined {
  if (field.kind === "text") {
    return field.check?.(String(value), key);
  }
  if (field.kind === "flag") {
    return typeof value === "boolean" || value === "true" || value === "false"
      ? undefined
      : `Incorrect attribute value type. "${key}" must be a bool`;
  }
  const number = Number(value);
  if (!Number.isInteger(number)) {
    return `Attribute must be a whole number, got ${String(value)}`;
  }
  const least = field.kind === "number" ? (field.atLeast ?? number) : number;
  return number < least ? `expected ${key} to be at least (${least}), got ${number}` : undefined;
}

function checkNested(field: BlockField, value: Value, place: Place, findings: Finding[]): void {
  if (isData(value)) {
    checkBlock(field.fields, value, { ...place, terraform: `${place.terraform}.0` }, findings);
  } else {
    findings.push({ sentence: "Expected Object Type", at: place.pulumi });
  }
}

function checkList(field: ListField, value: Value, place: Place, findings: Finding[]): void {
  if (!Array.isArray(value)) {
    findings.push({ sentence: "Attribute must be a list", at: place.pulumi });
    return;
  }
  if (field.maxItems !== undefined && value.length > field.maxItems) {
    findings.push({
      sentence: `Too many list items. Attribute ${place.terraform} supports ${field.maxItems} item maximum, but config has ${value.length} declared.`,
      at: place.pulumi,
    });
    return;
  }
  for (const [index, item] of value.entries()) {
    if (item === notKnown) {
      continue;
    }
    const at = {
      terraform: `${place.terraform}.${index}`,
      pulumi: field.kind === "set" ? place.pulumi : `${place.pulumi}[${index}]`,
    };
    if (field.of.kind !== "block") {
      checkValue(field.of, item, at, findings);
    } else if (isData(item)) {
      checkBlock(field.of.fields, item, at, findings);
    } else {
      findings.push({ sentence: "Expected Object Type", at: at.pulumi });
    }
  }
}
