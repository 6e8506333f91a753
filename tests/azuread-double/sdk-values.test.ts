import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Field, Fields, TextCheck } from "../../emulator/azuread/terraform/field.ts";
import { type UsedKind, usedKinds } from "./support/used-kinds.ts";

const sdk = dirname(createRequire(import.meta.url).resolve("@pulumi/azuread/package.json"));
const names = Object.keys(usedKinds) as UsedKind[];

type Documented = { name: string; comment: string; of: string | undefined };

/** The properties of an interface of the SDK, each with what is said of it and the interface it holds. */
function propertiesOf(source: string, name: string): Documented[] {
  const [, body = ""] = new RegExp(`export interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`).exec(source) ?? [];
  return [...body.matchAll(/\/\*\*([\s\S]*?)\*\/\s+(\w+)\??: (.*);/g)].map(
    ([, comment = "", property = "", type = ""]) => ({
      name: property,
      comment,
      of: /inputs\.(\w+)/.exec(type)?.[1],
    }),
  );
}

/** The values that the SDK lists for a property, without the one that stands for values to come. */
function valuesIn(comment: string): string[] {
  const [, list = ""] =
    /(?:(?:possible|supported|permitted) (?:values|options)(?: are)?:?|can be either) ([^.]*)/i.exec(comment) ?? [];
  return [...list.matchAll(/`([^`]+)`/g)]
    .map(([, value = ""]) => value)
    .filter((value) => value !== "unknownFutureValue");
}

type Compared = { path: string; field: Field; values: string[] };

/** Every property below an interface, held against the double's fields; names must be the same on both sides. */
function compared(source: string, types: string, name: string, fields: Fields, at: string): Compared[] {
  const documented = propertiesOf(source, name);
  const inputs = Object.keys(fields).filter((field) => fields[field]!.readOnly !== true);
  expect({ [at]: documented.map((one) => one.name).sort() }).toEqual({ [at]: inputs.sort() });
  return documented.flatMap(({ name: property, comment, of }) => {
    const field = fields[property]!;
    const path = at === "" ? property : `${at}.${property}`;
    const below = field.kind === "block" ? field : field.kind === "list" || field.kind === "set" ? field.of : undefined;
    return of !== undefined && below?.kind === "block"
      ? compared(types, types, of, below.fields, path)
      : [{ path, field, values: valuesIn(comment) }];
  });
}

function comparedOf(name: UsedKind): Compared[] {
  const file = `${name[0]!.toLowerCase()}${name.slice(1)}.d.ts`;
  const types = readFileSync(join(sdk, "types", "input.d.ts"), "utf8");
  return compared(readFileSync(join(sdk, file), "utf8"), types, `${name}Args`, usedKinds[name].fields, "");
}

/** How many properties of each have their values listed. */
const listed: Record<UsedKind, number> = {
  AuthenticationStrengthPolicy: 0,
  ConditionalAccessPolicy: 22,
  DirectoryRoleAssignment: 0,
  Group: 5,
  GroupRoleManagementPolicy: 4,
  NamedLocation: 1,
  PrivilegedAccessGroupEligibilitySchedule: 1,
};

/** Listed in the SDK, but checked by the tenant alone. */
const unchecked = new Set(["conditions.applications.includedUserActions"]);

test.each(names)("%s has the SDK's properties, takes every value listed for them, and no other", (name) => {
  const found = comparedOf(name).filter(({ path, values }) => values.length > 0 && !unchecked.has(path));
  for (const { path, field, values } of found) {
    const wrong = checkOf(field);
    expect([path, values.filter((value) => wrong?.(value, path) !== undefined)]).toEqual([path, []]);
    expect([path, wrong?.("no such value", path)]).toEqual([path, expect.stringContaining("no such value")]);
  }
  expect(found).toHaveLength(listed[name]);
});

function checkOf(field: Field): TextCheck | undefined {
  const one = field.kind === "list" || field.kind === "set" ? field.of : field;
  return one.kind === "text" ? one.check : undefined;
}
