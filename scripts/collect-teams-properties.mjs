// Makes components/providers/generated/teams-properties.json, from which the Teams resources are generated:
// node scripts/collect-teams-properties.mjs <properties.json> [target]
// The input holds, per type and property, what the cmdlet pages of the MicrosoftTeams module say:
// https://learn.microsoft.com/powershell/module/teams/. Only names, types, enumerations and defaults are taken, no prose.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { teamsTypes } from "./teams-types.mjs";

/** Parameters of a cmdlet that are no property of the object. */
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

const here = fileURLToPath(new URL("../components/providers/generated/teams-properties.json", import.meta.url));
const [file, target = here] = process.argv.slice(2);
if (file === undefined) {
  console.error("name the file with the properties: node scripts/collect-teams-properties.mjs <properties.json>");
  process.exit(2);
}
const source = JSON.parse(readFileSync(file, "utf8"));
const pages = Object.entries(teamsTypes).map(([type, { page = type }]) => page);
const found = pages.filter((page) => source[page] !== undefined).sort();
const lines = found.map((page) => `${JSON.stringify(page)}: {\n${rowsOf(source[page]).join(",\n")}\n}`);
writeFileSync(target, `{\n${lines.join(",\n")}\n}\n`);

function rowsOf(properties) {
  return Object.entries(properties)
    .filter(([name, property]) => {
      const isSetting = !notSettings.has(name) && property.mofOnly !== true;
      return isSetting && property.type !== "SwitchParameter";
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, property]) => `  ${JSON.stringify(name)}: ${JSON.stringify(rowOf(property))}`);
}

function rowOf(property) {
  const type = enumOf(property) ?? typeOf(property.type);
  const fallback = defaultOf(property, type);
  return fallback === undefined ? { type } : { type, default: fallback };
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
  if (type === "boolean") return /^\$?true$/i.test(said) ? true : /^\$?false$/i.test(said) ? false : undefined;
  if (type === "integer") return /^\d+$/.test(said) ? Number(said) : undefined;
  if (type === "list") return /^empty list$/i.test(said) ? [] : undefined;
  if (Array.isArray(type)) return type.includes(said) ? said : undefined;
  if (type === "any" || said.startsWith("$")) return undefined;
  return said === '""' ? "" : said;
}
