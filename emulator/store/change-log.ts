import type { Json } from "./json.ts";

/** Who changed what, when. */
export type Change = {
  at: string;
  /** Display name of the application or person. */
  by: string;
  api: "graph" | "teams" | "arm";
  method: string;
  path: string;
  body: Json;
  /** Id of what was made; a path has none of it yet. */
  madeId?: string;
};

const keptChanges = 5000;

/** The newest changes last; secrets never enter it. */
export class ChangeLog extends Array<Change> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** Puts the changes of a snapshot back. */
  static restore(log: ChangeLog, changes: readonly Change[]): void {
    log.push(...changes);
  }

  record(change: Change): void {
    this.push({ ...change, body: withoutSecrets(change.body) });
    if (this.length > keptChanges) {
      this.splice(0, this.length - keptChanges);
    }
  }
}

const secretNames = /^(password|secrettext|client_secret|key|privatekey)$/i;

function withoutSecrets(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(withoutSecrets);
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        secretNames.test(key) && typeof inner === "string" ? "***" : withoutSecrets(inner),
      ]),
    );
  }
  return value;
}
