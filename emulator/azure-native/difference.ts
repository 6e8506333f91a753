import type { DetailedDiff, PropertyChange } from "../azuread/terraform/detailed-diff.ts";
import { type Data, isData, sameValue, type Value } from "../azuread/terraform/value.ts";
import type { ArmKind } from "./arm-kind.ts";

/** The change from inputs to inputs, which is all that the official plugin looks at. */
export function differenceOf(kind: ArmKind, olds: Data, news: Data): DetailedDiff {
  const details: DetailedDiff = new Map();
  for (const name of namesOf(olds, news)) {
    if (name === "location" && samePlace(olds[name], news[name])) {
      continue;
    }
    const replace = name === "location" || kind.inputs[name]?.in === "address";
    compare(name, olds[name], news[name], replace, details);
  }
  return details;
}

function compare(
  path: string,
  old: Value | undefined,
  wanted: Value | undefined,
  replace: boolean,
  to: DetailedDiff,
): void {
  if (sameValue(old, wanted)) {
    return;
  }
  if (isData(old) && isData(wanted)) {
    for (const name of namesOf(old, wanted)) {
      compare(`${path}.${name}`, old[name], wanted[name], replace, to);
    }
  } else if (Array.isArray(old) && Array.isArray(wanted)) {
    for (let index = 0; index < Math.max(old.length, wanted.length); index += 1) {
      compare(`${path}[${index}]`, old[index], wanted[index], replace, to);
    }
  } else {
    to.set(path, { change: changeOf(old, wanted), replace });
  }
}

function changeOf(old: Value | undefined, wanted: Value | undefined): PropertyChange {
  if ((old ?? null) === null) return "add";
  return (wanted ?? null) === null ? "delete" : "update";
}

/** Azure takes "Norway East" and "norwayeast" for one. */
function samePlace(old: Value | undefined, wanted: Value | undefined): boolean {
  const plain = (value: Value | undefined) =>
    typeof value === "string" ? value.toLowerCase().replaceAll(" ", "") : value;
  return plain(old) === plain(wanted);
}

function namesOf(olds: Data, news: Data): string[] {
  return [...new Set([...Object.keys(olds), ...Object.keys(news)])].filter((name) => !name.startsWith("__")).sort();
}
