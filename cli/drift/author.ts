import type { NotReadable } from "../reading/readable.ts";

/** Who changed something, and when; or why that cannot be said. */
export type Author =
  | {
      readonly kind: "known";
      /** A person's name and address, or an application's name. */
      readonly by: string;
      /** ISO 8601, as the log has it. */
      readonly at: string;
      /** The log's name for what was done. */
      readonly activity: string;
    }
  /** Nobody but this application changed it in the days the log keeps, or the entry has not arrived yet. */
  | { readonly kind: "notInLog" }
  /** Changes in the Teams admin centre are in Purview's log, which Graph does not open here. */
  | { readonly kind: "otherLog" }
  /** Nobody did anything to it: what it rests on is another matter. */
  | { readonly kind: "nobody" }
  | NotReadable;
