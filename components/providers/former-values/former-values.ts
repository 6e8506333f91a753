import type { Json } from "../../graph/index.ts";

/** A value of the tenant that the code is about to hold for the first time. */
export interface Former {
  /** What it was; null for "there was none". */
  before: Json;
  /** What the code made of it. While the tenant says this, nobody else has decided since. */
  written: Json;
}

/** Former values of one object, by path. */
export type FormerValues = Readonly<Record<string, Former>>;

/**
 * Keeps what a value was from before it is written until the state has it. The engine saves a state only when the work on
 * a resource is over: a run killed between the two would leave a tenant in which the former value cannot be read any more.
 */
export interface FormerValuesKeeper {
  recall(object: KeptObject): Promise<FormerValues>;
  /** Replaces what is kept of the object; with nothing to keep, it is forgotten. Over only when it is on the disk. */
  keep(object: KeptObject, values: FormerValues): Promise<void>;
}

export interface KeptObject {
  tenantId: string;
  kind: string;
  /** The object's id in the tenant. */
  id: string;
}
