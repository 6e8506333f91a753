import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of a file backend that a killed run left half written. */
export interface BrokenFile {
  readonly file: string;
  /** What is put in its place; nothing for a file that can be done without. */
  readonly restoreFrom?: string;
}

/**
 * The engine writes the state of a file backend whole, but not what it keeps beside it (`.attrs`); killed at that
 * moment it cannot read its own state any more ("failed to load checkpoint: EOF"). Beside each state stands the one
 * before it (`.bak`).
 */
export function brokenFiles(backendUrl: string, project: string, stack: string): readonly BrokenFile[] {
  if (!backendUrl.startsWith("file://") || backendUrl.startsWith("file://~")) return [];
  const folder = join(fileURLToPath(backendUrl), ".pulumi", "stacks", project);
  if (!existsSync(folder)) return [];
  const own = readdirSync(folder).filter((name) => name.startsWith(`${stack}.json`));
  const attributes = own.filter((name) => name.endsWith(".attrs") && !isJson(join(folder, name)));
  const broken: BrokenFile[] = attributes.map((name) => ({ file: join(folder, name) }));
  const state = join(folder, `${stack}.json`);
  const backup = `${state}.bak`;
  const isLost = existsSync(state) ? !isJson(state) : own.length > 0 && !own.includes(`${stack}.json.gz`);
  if (isLost && isJson(backup)) broken.push({ file: state, restoreFrom: backup });
  return broken;
}

/** Puts the files right; a state that cannot be read is kept beside the one that takes its place. */
export function mend(broken: readonly BrokenFile[]): void {
  for (const { file, restoreFrom } of broken) {
    if (restoreFrom === undefined) {
      rmSync(file, { force: true });
      continue;
    }
    if (existsSync(file)) renameSync(file, `${file}.broken`);
    rmSync(`${file}.attrs`, { force: true });
    copyFileSync(restoreFrom, file);
  }
}

function isJson(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    JSON.parse(readFileSync(file, "utf8"));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
