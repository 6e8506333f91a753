import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { typeMistakes } from "../type-mistakes.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Example {
  /** File the example stands in. */
  from: string;
  code: string;
}

function examplesIn(path: string): Example[] {
  const blocks = readFileSync(path, "utf8").matchAll(/@example\n \* ```ts\n((?: \*.*\n)*?) \* ```/g);
  return [...blocks].map(([, lines = ""]) => ({ from: relative(root, path), code: lines.replaceAll(/^ \* ?/gm, "") }));
}

const sources = readdirSync(join(root, "components"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => join(root, "components", path));
const examples = [...sources, join(root, "access", "index.ts")].flatMap(examplesIn);

it("shows an example of every component", () => {
  const components = sources.filter((path) => /extends pulumi\.ComponentResource/.test(readFileSync(path, "utf8")));
  expect(components.length).toBeGreaterThanOrEqual(7);
  expect(
    components.map((path) => relative(root, path)).filter((path) => !examples.some(({ from }) => from === path)),
  ).toEqual([]);
});

it("shows nothing that does not type-check", { timeout: 240_000 }, () => {
  expect(typeMistakes(examples)).toEqual([]);
});
