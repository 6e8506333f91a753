import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

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

// Examples are read where a stack would stand: beside index.ts, importing the package by its name.
const fileOf = (index: number) => join(root, `example-${index}.ts`);

function mistakes(): string[] {
  const texts = new Map(examples.map(({ code }, index) => [fileOf(index), code]));
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((path, index) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => `${examples[index]?.from}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  );
}

it("shows an example of every component", () => {
  const components = sources.filter((path) => /extends pulumi\.ComponentResource/.test(readFileSync(path, "utf8")));
  expect(components.length).toBeGreaterThanOrEqual(7);
  expect(
    components.map((path) => relative(root, path)).filter((path) => !examples.some(({ from }) => from === path)),
  ).toEqual([]);
});

it("shows nothing that does not type-check", { timeout: 240_000 }, () => {
  expect(mistakes()).toEqual([]);
});
