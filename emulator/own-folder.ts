import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { StartError } from "./start-error.ts";

export type OwnFolder = { folder: string; remove(): void };

/** The folder for `ca.pem`: the one asked for, the snapshot's, or one that goes when the tenant stops. */
export function prepareFolder(options: { folder?: string; snapshot?: string }): OwnFolder {
  const wanted = options.folder ?? (options.snapshot === undefined ? undefined : path.dirname(options.snapshot));
  if (wanted === undefined) {
    const folder = mkdtempSync(path.join(tmpdir(), "m365-tenant-"));
    return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
  }
  const folder = path.resolve(wanted);
  try {
    make(folder);
    const probe = path.join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (cause) {
    throw new StartError(`The folder ${folder} cannot be written to: choose another with --folder.`, { cause });
  }
  return { folder, remove: () => {} };
}

/** One level at a time: where nothing can be made, as under /proc, Node's recursive way never comes back. */
function make(folder: string): void {
  if (!existsSync(folder)) {
    make(path.dirname(folder));
    mkdirSync(folder);
  }
}
