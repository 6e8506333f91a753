// Writes one table of properties per Teams policy type:
// node scripts/generate-teams-policies.mjs <properties.json> [types, by comma] [folder]
// The input holds, per type and property, what the cmdlet pages of the MicrosoftTeams module say:
// https://learn.microsoft.com/powershell/module/teams/. Only names, types, enumerations and defaults are taken.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Types that have a resource. Add a name here, a line in settings/teams-policies.ts and a class. */
const types = ["TeamsMeetingPolicy", "TeamsMessagingPolicy"];

/** Parameters of the cmdlet that are no property of the policy. */
const notSettings = new Set(["Identity", "Tenant", "None", "Force", "Confirm", "WhatIf", "InMemory"]);
const scalar = {
  boolean: "boolean",
  "system.boolean": "boolean",
  string: "string",
  "system.string": "string",
  guid: "guid",
  duration: "string",
  datetime: "string",
};

const here = fileURLToPath(new URL("../components/providers/generated", import.meta.url));
const [file, only = types.join(","), folder = here] = process.argv.slice(2);
if (file === undefined) {
  console.error(
    "name the file with the properties: node scripts/generate-teams-policies.mjs <properties.json> [types]",
  );
  process.exit(2);
}
const source = JSON.parse(readFileSync(file, "utf8"));
for (const type of only.split(",")) {
  if (source[type] === undefined) {
    console.error(`${file} has no type ${type}; it has ${Object.keys(source).join(", ")}`);
    process.exit(1);
  }
  const target = join(folder, `${kebab(type)}.generated.ts`);
  writeFileSync(target, moduleOf(type, source[type]));
}

function moduleOf(type, properties) {
  const rows = Object.entries(properties)
    .filter(
      ([name, property]) => !notSettings.has(name) && property.mofOnly !== true && property.type !== "SwitchParameter",
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, property]) => `  ${name}: ${rowOf(property)},`);
  return [
    "// Written by scripts/generate-teams-policies.mjs; do not edit.",
    'import type { PolicyProperties } from "../teams-admin/policy-properties.ts";',
    "",
    `/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cs${type.toLowerCase()} */`,
    `export const ${camel(type)}Properties = {`,
    ...rows,
    "} as const satisfies PolicyProperties;",
    "",
  ].join("\n");
}

function rowOf(property) {
  const values = enumOf(property);
  const type = values ?? typeOf(property.type);
  const fallback = defaultOf(property, type);
  return fallback === undefined ? `{ type: ${show(type)} }` : `{ type: ${show(type)}, default: ${show(fallback)} }`;
}

function enumOf(property) {
  const named = [...(property.enum ?? []), ...(property.mofEnum ?? [])];
  if (named.length === 0) return undefined;
  // A default that the page's own list leaves out is a value all the same.
  const documented = [property.default, property.newDefault].filter((value) => value && value !== "None");
  return [...new Set([...named, ...documented])];
}

function typeOf(name) {
  const lower = name.toLowerCase();
  if (lower in scalar) return scalar[lower];
  if (/^(system\.)?u?int(16|32|64)?$|^long$|^integer$/.test(lower)) return "integer";
  if (lower === "list" || lower.includes("list") || lower.endsWith("[]")) return "list";
  return lower === "object" || lower === "psobject" ? "any" : "string";
}

function defaultOf(property, type) {
  const said = property.newDefault ?? property.default;
  if (said === undefined || (said === "None" && !(Array.isArray(type) && property.newDefault === "None")))
    return undefined;
  if (type === "boolean") return /^true$/i.test(said) ? true : /^false$/i.test(said) ? false : undefined;
  if (type === "integer") return /^\d+$/.test(said) ? Number(said) : undefined;
  if (type === "list") return /^empty list$/i.test(said) ? [] : undefined;
  if (Array.isArray(type)) return type.includes(said) ? said : undefined;
  return type === "any" ? undefined : said;
}

function show(value) {
  return JSON.stringify(value);
}

function kebab(name) {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}

function camel(name) {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
