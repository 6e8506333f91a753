import { createHash } from "node:crypto";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { z } from "zod";
import type { FormerValues, FormerValuesKeeper, KeptObject } from "./former-values.ts";

const keptSchema = z.object({
  tenantId: z.string(),
  kind: z.string(),
  id: z.string(),
  values: z.record(z.string(), z.object({ before: z.json(), written: z.json() })),
});

/** A file an object, in a folder that outlives the run; readable for its owner only, as the state is. */
export function formerValuesIn(folder: string): FormerValuesKeeper {
  const fileOf = (object: KeptObject) => join(folder, `${object.kind}-${digest(object)}.json`);
  return {
    recall: (object) => readKept(fileOf(object)),
    async keep(object, values) {
      const file = fileOf(object);
      if (Object.keys(values).length === 0) return rm(file, { force: true });
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFileAtomic(file, `${JSON.stringify({ ...object, values }, undefined, 2)}\n`, { mode: 0o600 });
      } catch (error) {
        throw new Error(
          `what it was before cannot be noted in ${folder}, so it was not changed; make the folder writable, or name another one in TENANT_FORMER_VALUES`,
          { cause: error },
        );
      }
    },
  };
}

async function readKept(file: string): Promise<FormerValues> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code))) return {};
    throw unreadable(file, error);
  }
  const kept = keptSchema.safeParse(parsed(text));
  if (!kept.success) throw unreadable(file, kept.error);
  return kept.data.values;
}

function unreadable(file: string, cause: unknown): Error {
  const message = `${file}, in which a killed run noted what it was before, cannot be read; mend it, or remove it`;
  return new Error(message, { cause });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Refused as a whole by whoever reads it.
    return undefined;
  }
}

function digest({ tenantId, kind, id }: KeptObject): string {
  return createHash("sha256")
    .update(JSON.stringify([tenantId, kind, id]))
    .digest("hex")
    .slice(0, 24);
}
