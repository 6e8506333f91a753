import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../", import.meta.url));

/** What the compiler says of each text, where a stack would stand: beside index.ts, importing the package by its name. */
export function typeMistakes(examples: readonly { from: string; code: string }[]): string[] {
  const texts = new Map(examples.map(({ code }, index) => [join(root, `example-${index}.ts`), code]));
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
