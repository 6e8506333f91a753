import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));
export const small = fileURLToPath(new URL("./small/organisation.yaml", import.meta.url));
export const voss = join(repository, "organisations", "voss.yaml");

/** A stack of its own for one test file: the repository's program, another folder, other state, another tenant. */
export interface ScratchStack {
  readonly folder: string;
  remove(): void;
}

/** Inside the checkout, because the program finds its package and its dependencies from its own folder upwards. */
export function scratchStack(
  organisation: string,
  team: string,
  program = 'export * from "../../index.ts";\n',
): ScratchStack {
  const parent = join(repository, ".tenant");
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(parent, "whole-way-"));
  const guard = join(repository, "engine", "node-version.mjs");
  writeFileSync(
    join(folder, "Pulumi.yaml"),
    `name: tenant\nmain: index.ts\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n    nodeargs: "--import ${guard}"\n`,
  );
  writeFileSync(join(folder, "Pulumi.demo.yaml"), configuration(organisation, team));
  writeFileSync(join(folder, "index.ts"), program);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const accounts = ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"];

function configuration(organisation: string, team: string): string {
  return `config:
  tenant:organisation: ${organisation}
  tenant:breakGlass:
    accounts: [${accounts.join(", ")}]
    protect: false
  tenant:teams:
    onDelete: delete
    units:
      ${team}:
        owners: [${accounts.join(", ")}]
  tenant:restoreOnDelete: true
`;
}
