import { randomBytes } from "node:crypto";
import { GraphError } from "../graph/error.ts";
import type { Json } from "../store/json.ts";

/** Where the next page starts: after this item, by its sort values and its order number. */
/** `order` -1: an empty page was sent before the first item. */
export type PageMark = { values: Json[]; order: number; served: number };

/** Order numbers hold for one run of the tenant: a token of an earlier run has expired. */
const run = randomBytes(4).toString("hex");

export function writeToken(mark: PageMark): string {
  return Buffer.from(JSON.stringify([run, mark.order, mark.served, mark.values])).toString("base64url");
}

export function readToken(token: string): PageMark {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token, "base64url").toString("utf8"));
    if (
      Array.isArray(parsed) &&
      parsed[0] === run &&
      typeof parsed[1] === "number" &&
      typeof parsed[2] === "number" &&
      Array.isArray(parsed[3])
    ) {
      return { order: parsed[1], served: parsed[2], values: parsed[3] };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
  }
  throw new GraphError(
    400,
    "Directory_ExpiredPageToken",
    "The specified page token value has expired and can no longer be included in your request.",
  );
}
