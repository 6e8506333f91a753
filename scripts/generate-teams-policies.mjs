// Writes the Teams resources: node scripts/generate-teams-policies.mjs [folder]
// 1. per type, its properties and their TypeScript form, from generated/teams-properties.json and teams-types.mjs;
// 2. per definition in settings/teams-*.ts, its resource class.
// Nothing outside the repository is read. To add a type: a line in teams-types.mjs, one in settings/teams-*.ts, and run.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { teamsTypes } from "./teams-types.mjs";

const generated = new URL("../components/providers/generated/", import.meta.url);
const header = "// Written by scripts/generate-teams-policies.mjs; do not edit.";
const [folder = fileURLToPath(generated)] = process.argv.slice(2);
const pages = JSON.parse(readFileSync(new URL("teams-properties.json", generated), "utf8"));

mkdirSync(join(folder, "resources"), { recursive: true });
for (const type of Object.keys(teamsTypes)) write(`${kebab(type)}.generated.ts`, propertiesModule(type));
// The definitions import what has just been written.
const settings = await Promise.all(
  ["teams-policies", "teams-telephony", "teams-configurations"].map(async (room) => {
    const module = await import(new URL(`../settings/${room}.ts`, generated));
    return Object.entries(module).map(([name, setting]) => ({ name, room, setting }));
  }),
);
const resources = settings.flat().sort((a, b) => (a.setting.type < b.setting.type ? -1 : 1));
for (const resource of resources)
  write(`resources/${kebab(resource.setting.type)}.generated.ts`, resourceModule(resource));
const lines = resources.map(({ setting: { type } }) => {
  return `export { ${type}, type ${type}Args } from "./resources/${kebab(type)}.generated.ts";`;
});
write("index.generated.ts", [header, ...lines, ""].join("\n"));

function write(name, text) {
  writeFileSync(join(folder, name), text);
}

function propertiesModule(type) {
  const rows = rowsOf(type);
  const { page = type } = teamsTypes[type];
  const see = `@see https://learn.microsoft.com/powershell/module/microsoftteams/set-cs${page.toLowerCase()}`;
  return [
    header,
    'import type { Json } from "../../graph/index.ts";',
    'import type { PolicyProperties } from "../teams-admin/policy-properties.ts";',
    "",
    `/** ${see} */`,
    `export interface ${type}Settings {`,
    ...rows.flatMap(([name, row]) => [
      ...(row.default === undefined ? [] : [`  /** @default ${JSON.stringify(row.default)} */`]),
      `  ${name}${row.required ? "" : "?"}: ${typeText(row.type)}${row.required ? "" : " | undefined"};`,
    ]),
    "}",
    "",
    `export const ${camel(type)}Properties: PolicyProperties = {`,
    ...rows.map(([name, row]) => `  ${name}: ${show(row)},`),
    "};",
    "",
  ]
    .join("\n")
    .replace(/^import type \{ Json \}.*\n/m, (line) => (rows.some(([, { type: of }]) => hasJson(of)) ? line : ""));
}

function rowsOf(type) {
  const { page = type, omit = [], required = [], set = {} } = teamsTypes[type];
  const rows = { ...pages[page], ...set };
  const unknown = [...omit, ...required].filter((name) => !(name in { ...rows, ...pages[page] }));
  if (Object.keys(rows).length === 0 || unknown.length > 0) {
    console.error(`teams-properties.json has no ${page}${unknown.map((name) => `.${name}`).join(", ")}`);
    process.exit(1);
  }
  return Object.entries(rows)
    .filter(([name]) => !omit.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => [name, required.includes(name) ? { ...row, required: true } : row]);
}

function typeText(type) {
  if (Array.isArray(type)) return type.map((value) => JSON.stringify(value)).join(" | ");
  if (typeof type === "object") {
    const members = Object.entries(type.items).map(([name, row]) => {
      return `${name}${row.required ? "" : "?"}: ${typeText(row.type)}${row.required ? "" : " | undefined"}`;
    });
    return `{ ${members.join("; ")} }[]`;
  }
  return {
    boolean: "boolean",
    integer: "number",
    string: "string",
    guid: "string",
    strings: "string[]",
    domains: '"AllowAllKnownDomains" | string[]',
    list: "Json[]",
    any: "Json",
  }[type];
}

function hasJson(type) {
  return type === "list" || type === "any";
}

function resourceModule({ name, room, setting }) {
  const { type, summary, see, readOnly } = setting;
  const keys = Object.entries(setting.key.shape);
  const base = readOnly
    ? ['Pick<CommonArgs, "label">']
    : ["CommonArgs", ...(setting.shape === "singleton" ? [] : ["AdoptArgs"])];
  const imported = [...base.map((one) => one.replace(/^Pick<(\w+).*/, "$1")), "Inputs"].sort();
  const held = readOnly
    ? "What the tenant is expected to say; it is compared and never written."
    : "Microsoft's own property names; what is not named here stays as the tenant has it.";
  return [
    header,
    'import type * as pulumi from "@pulumi/pulumi";',
    `import type { ${imported.join(", ")} } from "../../inputs.ts";`,
    `import { ${name} } from "../../settings/${room}.ts";`,
    'import { TenantSetting } from "../../tenant-setting.ts";',
    `import type { ${type}Settings } from "../${kebab(type)}.generated.ts";`,
    "",
    `export interface ${type}Args extends ${base.join(", ")} {`,
    ...keys.flatMap(([key, schema]) => [`  /** ${schema.description} */`, `  ${key}: string;`]),
    `  /** ${held} */`,
    `  settings: Inputs<${type}Settings>;`,
    "}",
    "",
    "/**",
    ` * ${summary}`,
    ` * @see ${see}`,
    " */",
    `export class ${type} extends TenantSetting {`,
    ...keys.map(([key]) => `  declare readonly ${key}: pulumi.Output<string>;`),
    `  declare readonly settings: pulumi.Output<${type}Settings>;`,
    "",
    `  constructor(name: string, args: ${type}Args, opts?: pulumi.CustomResourceOptions) {`,
    `    super(${name}, name, args, opts);`,
    "  }",
    "}",
    "",
  ].join("\n");
}

function show(value) {
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${show(inner)}`)
    .join(", ")} }`;
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
