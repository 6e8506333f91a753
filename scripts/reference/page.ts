import { z } from "zod";
import { conditionalAccessEveryMs, graphLimits, teamsAdminLimits } from "../../components/graph/limiter.ts";
import type { AnySetting } from "../../components/providers/definition.ts";
import { exampleOf } from "./example.ts";

const apis = {
  graph: "Microsoft Graph",
  teamsAdmin: "Teams admin API (the MicrosoftTeams PowerShell module speaks it; Microsoft documents the cmdlets)",
} as const;

const shapes = {
  singleton: "One per tenant: it is adopted, never made and never removed.",
  collection: "An object of its own: it is made, changed and removed.",
  part: "Something that another object carries: that object must be there.",
} as const;

const permanent = "The tenant has it already: it is adopted, and stays when it leaves the program.";

/** The page of one resource in the reference, from its definition: nothing in it is written twice. */
export function pageOf(setting: AnySetting): string {
  const { type, summary, api, shape, path, permissions, licence, limits = [], see } = setting;
  const rows: [string, string][] = [
    ["API", `${apis[api]}${setting.beta ? ", beta" : ""}`],
    ["Route", `\`${path}\``],
    ["Kind of object", setting.isPermanent?.({}) ? permanent : shapes[shape]],
    ["Permissions to read", codes(permissions.read)],
    ["Permissions to write", setting.readOnly === undefined ? codes(permissions.write) : "none: it is compared only"],
    ...(permissions.role === undefined
      ? []
      : [
          ["Entra role of the application", `${permissions.role.read} to read, ${permissions.role.write} to write`] as [
            string,
            string,
          ],
        ]),
    ["Pace of requests", paceOf(setting)],
    ["Licence", licence ?? "none of its own"],
    ["Verified on a live tenant", "no: on the embedded tenant only"],
    ["Microsoft's page", see],
  ];
  return `---
title: ${type}
group: Resources
---

# ${type}

${summary}

| | |
|---|---|
${rows.map(([name, text]) => `| ${name} | ${text} |`).join("\n")}

${warnings(setting)}## Limits

${limits.length === 0 ? "No number of its own is known. What each value may be stands below." : limits.map((limit) => `- ${limit}`).join("\n")}

## Arguments

${keys(setting)}\`settings\`:

${table(setting)}

## Example

\`\`\`ts
${exampleOf(setting)}\`\`\`
`;
}

/** How many requests the library sends at a time, so that the tenant does not throttle it. */
function paceOf({ api, path }: AnySetting): string {
  if (path.startsWith("/identity/conditionalAccess")) return `one in ${conditionalAccessEveryMs / 1_000} s`;
  const { parallel, parallelWrites } = { graph: graphLimits, teamsAdmin: teamsAdminLimits }[api];
  return `${parallel} at a time${parallelWrites === undefined ? "" : `, ${parallelWrites} of them writes`}`;
}

function warnings({ beta, readOnly, atBirth = [] }: AnySetting): string {
  const notes = [
    ...(beta ? ["Microsoft has this route in beta only, and may change it without notice."] : []),
    ...(readOnly === undefined ? [] : [`It is compared with the tenant and never written: ${readOnly}.`]),
    ...(atBirth.length === 0 ? [] : [`Set when the object is made and left to people afterwards: ${codes(atBirth)}.`]),
  ];
  return notes.length === 0 ? "" : `${notes.map((note) => `> ${note}`).join("\n>\n")}\n\n`;
}

function keys({ key }: AnySetting): string {
  const names = Object.keys(key.shape);
  return names.length === 0 ? "" : `Which object it is: ${codes(names)}. Another value makes another object.\n\n`;
}

function table({ settings }: AnySetting): string {
  const rows = Object.entries(settings.shape).map(([name, schema]) => {
    const type = typeText(z.toJSONSchema(schema as z.ZodType, { unrepresentable: "any", io: "input" }));
    return `| \`${name}\` | ${type} | ${(schema as z.ZodType).safeParse(undefined).success ? "" : "yes"} |`;
  });
  if (rows.length === 0) return "Nothing can be set on it.";
  return ["| name | value | required |", "|---|---|---|", ...rows].join("\n");
}

/** A value's form in a few words; what is inside an object is seen in the example and in the editor. */
function typeText(schema: z.core.JSONSchema.BaseSchema): string {
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.type === "array") {
    const items = `list of ${typeText(schema.items as z.core.JSONSchema.BaseSchema)}`;
    return schema.maxItems === undefined ? items : `${items}, at most ${schema.maxItems}`;
  }
  if (schema.anyOf) return schema.anyOf.map((one) => typeText(one as z.core.JSONSchema.BaseSchema)).join(" or ");
  if (schema.type === "object") return `object: ${codes(Object.keys(schema.properties ?? {})) || "names of your own"}`;
  const least =
    schema.minimum !== undefined && schema.minimum > Number.MIN_SAFE_INTEGER ? ` from ${schema.minimum}` : "";
  const most = schema.maximum !== undefined && schema.maximum < Number.MAX_SAFE_INTEGER ? ` to ${schema.maximum}` : "";
  const long = schema.maxLength === undefined ? "" : ` of at most ${schema.maxLength} characters`;
  return `${String(schema.type ?? "value")}${least}${most}${long}`;
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
