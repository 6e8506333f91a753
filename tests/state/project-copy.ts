import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const rooms = ["access", "cli", "components", "emulator", "engine", "organisations", "policies", "scripts"];
const files = ["index.ts", "package.json", "Pulumi.yaml", "Pulumi.demo.yaml", "Pulumi.prod.yaml"];

/** The project in a temporary folder, as after a clone and `npm ci`: other state, another tenant, other stacks. */
export interface ProjectCopy {
  readonly folder: string;
  remove(): void;
}

/** `more` names what is needed besides what the stack runs on, by its path in the project. */
export function copyProject(more: readonly string[] = []): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), "m365-tenant-project-"));
  for (const name of [...rooms, ...files, ...more]) {
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"), "dir");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
