import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { dataFunctions, resourceKinds } from "../../emulator/azuread/plugin/catalogue.ts";
import { version } from "../../emulator/azuread/plugin/version.ts";

const sdk = dirname(createRequire(import.meta.url).resolve("@pulumi/azuread/package.json"));
const fileOf = (token: string) => readFileSync(join(sdk, `${token.split("/")[1]!.split(":")[0]}.js`), "utf8");

test("the plugin stands in for the version of @pulumi/azuread that is installed", () => {
  const { version: installed } = JSON.parse(readFileSync(join(sdk, "package.json"), "utf8")) as { version: string };
  expect(version).toBe(installed);
});

test.each(resourceKinds.map((kind) => [kind.type, kind] as const))(
  "%s has the token, inputs and outputs of the SDK's class",
  (type, kind) => {
    const source = fileOf(type);
    expect(source).toContain(`'${type}'`);
    const named = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, name]) => name).sort();
    const inputs = Object.keys(kind.fields).filter((name) => !kind.fields[name]!.readOnly);
    expect(inputs.sort()).toEqual(named(/resourceInputs\["(\w+)"\] = args\?\./g));
    expect(Object.keys(kind.fields).sort()).toEqual(named(/resourceInputs\["(\w+)"\] = state\?\./g));
  },
);

test.each(resourceKinds.map((kind) => [kind.type, kind] as const))(
  "%s requires what the SDK requires",
  (type, kind) => {
    const required = [...fileOf(type).matchAll(/args\?\.(\w+) === undefined && !opts\.urn/g)].map(([, name]) => name);
    expect(
      Object.keys(kind.fields)
        .filter((name) => kind.fields[name]!.required)
        .sort(),
    ).toEqual(required.sort());
  },
);

test.each(dataFunctions.map((called) => [called.token, called] as const))(
  "%s has the token and arguments of the SDK's function",
  (token, called) => {
    const source = fileOf(token);
    expect(source).toContain(`"${token}"`);
    const args = [...source.matchAll(/"(\w+)": args\.(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(called.fields).sort()).toEqual([...new Set(args)].sort());
  },
);
