import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseDocument } from "yaml";
import { CliError, exitCodes } from "./cli-error.ts";

/** A Pulumi project: where it stands and what its Pulumi.yaml says. */
export interface Project {
  readonly folder: string;
  readonly name: string;
  /** The file or folder that is run. */
  readonly main: string;
  /** Node options that Pulumi.yaml asks for. */
  readonly nodeArgs: readonly string[];
  readonly config: unknown;
}

/** The nearest Pulumi.yaml, from a folder upwards, as `pulumi` looks for it. */
export function findProject(from: string): Project {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const file = ["Pulumi.yaml", "Pulumi.yml"].map((name) => join(folder, name)).find((path) => existsSync(path));
    if (file) return readProject(folder, file);
    if (dirname(folder) === folder) break;
  }
  throw new CliError(
    exitCodes.usage,
    `There is no Pulumi.yaml in ${resolve(from)} or above it: run this in the folder of your stack.`,
  );
}

function readProject(folder: string, file: string): Project {
  const content = readYaml(file);
  const name = field(content, "name");
  if (typeof name !== "string") throw new CliError(exitCodes.usage, `${file}: name: missing; write the project's name`);
  const main = field(content, "main");
  const nodeArgs = field(field(field(content, "runtime"), "options"), "nodeargs");
  return {
    folder,
    name,
    main: entryPoint(folder, typeof main === "string" ? main : "."),
    nodeArgs: typeof nodeArgs === "string" ? nodeArgs.split(" ").filter((arg) => arg !== "") : [],
    config: field(content, "config"),
  };
}

function entryPoint(folder: string, main: string): string {
  const path = resolve(folder, main);
  if (existsSync(path) && statSync(path).isFile()) return path;
  const manifest = join(path, "package.json");
  const named = existsSync(manifest) ? field(readYaml(manifest), "main") : undefined;
  const found = [typeof named === "string" ? named : undefined, "index.ts", "index.mjs", "index.js"]
    .filter((name) => name !== undefined)
    .map((name) => join(path, name))
    .find((candidate) => existsSync(candidate));
  if (found) return found;
  throw new CliError(exitCodes.usage, `${folder}/Pulumi.yaml: main: ${main} does not exist; write the program's path`);
}

/** Names of the stacks that have a configuration file. */
export function stackNames(project: Project): readonly string[] {
  return readdirSync(project.folder)
    .map((name) => /^Pulumi\.(.+)\.ya?ml$/.exec(name)?.[1])
    .filter((name) => name !== undefined);
}

/** The stack's configuration file; a sentence with the stacks there are when it is missing. */
export function stackFile(project: Project, stack: string): string {
  const file = ["yaml", "yml"]
    .map((extension) => join(project.folder, `Pulumi.${stack}.${extension}`))
    .find((path) => existsSync(path));
  if (file) return file;
  const known = stackNames(project);
  throw new CliError(
    exitCodes.usage,
    `Pulumi.${stack}.yaml does not exist in ${project.folder}; ${known.length > 0 ? `there are the stacks ${known.join(", ")}` : "there is no Pulumi.<stack>.yaml at all"}.`,
  );
}

/** A YAML file's content as plain data; every syntax error in one sentence with its line. */
export function readYaml(file: string): unknown {
  const document = parseDocument(readFileSync(file, "utf8"));
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => error.message.split("\n")[0]?.replace(/:$/, ""));
    throw new CliError(exitCodes.usage, `${file}: ${problems.join("; ")}`);
  }
  return document.toJS();
}

/** A field of something that may be no mapping at all. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
