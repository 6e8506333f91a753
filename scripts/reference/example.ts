import type { JsonObject } from "../../components/graph/index.ts";
import type { AnySetting } from "../../components/providers/definition.ts";
import { groupId, kindCases } from "../../tests/providers/kind-cases.ts";

/** A program with one resource of this kind: what the tests declare of it on the embedded tenant. */
export function exampleOf(setting: AnySetting): string {
  const { key, settings } = kindCases[setting.kind] ?? { key: keyOf(setting), settings: compared[setting.kind] ?? {} };
  const args: JsonObject = { ...key, settings };
  return `import { ${setting.type} } from "pulumi-m365-tenant";\n\nnew ${setting.type}("example", ${literal(args)});\n`;
}

/** What is compared only has no such case. */
const compared: Readonly<Record<string, JsonObject>> = {
  breakGlassProof: { accounts: 2, opens: ["mfa-everyone"] },
  headCount: { expected: 66, withinPercent: 10, opens: ["mfa-everyone"] },
};

function keyOf(setting: AnySetting): JsonObject {
  return Object.fromEntries(
    Object.keys(setting.key.shape).map((name) => [name, name === "groupId" ? groupId : "Voss"]),
  );
}

/** JSON as a person writes it: names without quotes where they need none. */
function literal(value: JsonObject): string {
  return JSON.stringify(value, null, 2).replaceAll(/^(\s*)"([A-Za-z_]\w*)":/gm, "$1$2:");
}
