import type { Author } from "../author.ts";
import type { HandChange } from "../hand-change.ts";
import type { Keep } from "../keep.ts";

/** Everything `m365-tenant drift` says in one language. */
export interface DriftWords {
  nothing(stack: string): string;
  title(stack: string, changes: number): string;
  /** What happened to a resource, behind its name. */
  happened: Record<HandChange["kind"], string>;
  notSet: string;
  author: { [K in Author["kind"]]: (author: Extract<Author, { kind: K }>) => string };
  keep: Record<Keep["kind"], string>;
  undo(stack: string): string;
  /** One of several; `urn` is the engine's name for it. */
  undoOne: string;
  /** Policies made beside the program are not the program's to take away. */
  undoAdded: string;
}
