import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { armKinds } from "../../emulator/azure-native/kinds.ts";
import { version } from "../../emulator/azure-native/version.ts";

const sdk = dirname(createRequire(import.meta.url).resolve("@pulumi/azure-native/package.json"));

function sourceOf(type: string): string {
  const [, folder = "", name = ""] = type.split(":");
  return readFileSync(join(sdk, folder, `${name.charAt(0).toLowerCase()}${name.slice(1)}.js`), "utf8");
}

test("the plugin stands in for the version of @pulumi/azure-native that is installed", () => {
  const { version: installed } = JSON.parse(readFileSync(join(sdk, "package.json"), "utf8")) as { version: string };
  expect(version).toBe(installed);
});

test.each(armKinds.map((kind) => [kind.type, kind] as const))(
  "%s has the token, the interface's version, the inputs and the outputs of the SDK's class",
  (type, kind) => {
    const source = sourceOf(type);
    expect(source).toContain(`'${type}'`);
    expect(source).toContain(`Uses Azure REST API version ${kind.apiVersion}.`);
    const named = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map(([, name]) => name))].sort();
    expect(Object.keys(kind.inputs).sort()).toEqual(named(/resourceInputs\["(\w+)"\] = \(?args\?\./g));
    const outputs = Object.entries(kind.inputs).filter(
      ([name, { in: place }]) => place !== "address" || name === "name",
    );
    expect([...outputs.map(([name]) => name), ...kind.outputs, "azureApiVersion"].sort()).toEqual(
      named(/resourceInputs\["(\w+)"\] = undefined/g),
    );
  },
);

test.each(armKinds.map((kind) => [kind.type, kind] as const))(
  "%s requires what the SDK requires, and what the plugin fills in by itself",
  (type, kind) => {
    const required = [...sourceOf(type).matchAll(/args\?\.(\w+) === undefined && !opts\.urn/g)].map(([, name]) => name);
    const filled = [kind.named, ...(kind.inputs.location ? ["location"] : [])];
    expect(
      Object.keys(kind.inputs)
        .filter((name) => kind.inputs[name]!.required)
        .sort(),
    ).toEqual([...required, ...filled].sort());
  },
);

test.each(armKinds.map((kind) => [kind.type, kind] as const))(
  "%s asks of nested objects what the SDK's types ask",
  (type, kind) => {
    const [, folder = "", name = ""] = type.split(":");
    const types = readFileSync(join(sdk, "types", "input.d.ts"), "utf8");
    const start = types.indexOf(`export declare namespace ${folder} {`);
    const ours = types.slice(start, types.indexOf("\nexport declare namespace", start + 1));
    const args = readFileSync(join(sdk, folder, `${name.charAt(0).toLowerCase()}${name.slice(1)}.d.ts`), "utf8");
    for (const [input, { needs = [] }] of Object.entries(kind.inputs)) {
      const nested = new RegExp(`^    ${input}\\??: .*inputs\\.${folder}\\.(\\w+)`, "m").exec(args)?.[1];
      const body = nested && new RegExp(`interface ${nested} \\{([\\s\\S]*?)\n    \\}`).exec(ours)?.[1];
      const required = [...(body || "").matchAll(/^ {8}(\w+): /gm)].map(([, property]) => property);
      expect([input, [...needs].sort()]).toEqual([input, required.sort()]);
    }
  },
);
