import type { GraphCall, GraphResult } from "../graph/call.ts";
import { schemaOf } from "../schema/schema.ts";
import type { JsonObject } from "../store/json.ts";
import { contextUrl } from "./collection-answer.ts";
import { type Expanders, expandWith } from "./expand.ts";
import { project } from "./projection.ts";
import { readQuery } from "./query-options.ts";

export type EntityAnswer = {
  type: string;
  /** What stands behind `$metadata#`: `groups/$entity`. */
  context: string;
  expand?: Expanders;
  /** Sent although its own type could be told from the set: clients of mixed sets need it. */
  typed?: boolean;
  status?: number;
  headers?: Record<string, string>;
};

/** One entity, with $select and $expand. */
export function answerEntity(call: GraphCall, entity: JsonObject, answer: EntityAnswer): GraphResult {
  const schema = schemaOf(call.version);
  const type = schema.type(answer.type);
  const options = readQuery(call.method === "GET" ? call.query : new URLSearchParams(), call.headers);
  const sent = project(schema, type, options.select)(entity);
  const said = entity["@odata.type"];
  const body: JsonObject = { "@odata.context": contextUrl(call, answer.context, options) };
  if (answer.typed && said !== undefined) {
    body["@odata.type"] = said;
  }
  Object.assign(body, expandWith(call, type, options.expand, answer.expand)(entity, sent));
  const result: GraphResult = { status: answer.status ?? 200, body };
  if (answer.headers) {
    result.headers = answer.headers;
  }
  return result;
}
