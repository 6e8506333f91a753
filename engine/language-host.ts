import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const prefix = "with-host-";
const source = fileURLToPath(new URL("./language-host/", import.meta.url));

/**
 * Puts the language host beside the built engine, where the engine looks first and without a warning. The folder is
 * named after the host's content, so that two checkouts with different hosts share one engine in peace.
 */
export function hostBeside(pulumi: string, engineFolder: string): { pulumi: string; binDir: string } {
  const binDir = join(engineFolder, `${prefix}${contentHash()}`);
  if (!holds(binDir, pulumi)) {
    rmSync(binDir, { recursive: true, force: true });
    assemble(pulumi, binDir);
  }
  return { pulumi: join(binDir, "pulumi"), binDir };
}

/** Forgets the engine that stood beside hosts: a new one has been built, and their links still name the old one. */
export function forgetHosts(engineFolder: string): void {
  for (const name of readdirSync(engineFolder)) {
    if (name.startsWith(prefix)) rmSync(join(engineFolder, name), { recursive: true, force: true });
  }
}

/** True for a folder that `hostBeside` made. */
export function isHostFolder(folder: string): boolean {
  return basename(folder).startsWith(prefix);
}

function holds(binDir: string, pulumi: string): boolean {
  const beside = join(binDir, "pulumi");
  return existsSync(beside) && statSync(beside).size === statSync(pulumi).size;
}

/** Whole or not there: a folder that was not finished never gets the final name. */
function assemble(pulumi: string, binDir: string): void {
  const partial = `${binDir}.partial-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  cpSync(source, partial, { recursive: true });
  try {
    linkSync(pulumi, join(partial, "pulumi"));
  } catch {
    copyFileSync(pulumi, join(partial, "pulumi")); // a file system without hard links
  }
  try {
    renameSync(partial, binDir);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(binDir)) throw error; // another process was first, with the same content
  }
}

function contentHash(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(source).sort()) hash.update(name).update(readFileSync(join(source, name)));
  return hash.digest("hex").slice(0, 12);
}
