import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { copyProject, type ProjectCopy } from "./project-copy.ts";

/** The state as the first version left it: what `pulumi stack export` printed, gzipped. */
export const stateFile = fileURLToPath(new URL("./first-version/state.json.gz", import.meta.url));

export function firstVersionState(): string {
  return gunzipSync(readFileSync(stateFile)).toString("utf8");
}

/** Today's library under the stack that the first version was brought up with: same configuration, same organisation. */
export function firstVersionStack(): ProjectCopy {
  const path = "tests/state/first-version";
  const copy = copyProject([path]);
  return { folder: join(copy.folder, path), remove: copy.remove };
}
