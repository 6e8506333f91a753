import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";

/** Writes a file whole or not at all: whoever reads it, or is killed in the middle, never sees half of it. */
export function writeWhole(file: string, text: string, mode = 0o600): void {
  const draft = `${file}.${process.pid}.tmp`;
  const descriptor = openSync(draft, "w", mode);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(draft, file);
}
