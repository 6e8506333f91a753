import type { GraphClient } from "../graph/graph-client.ts";
import { textOf } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";

/** Whether an object is among these members; a collection that is gone has none. */
export async function memberOf(graph: GraphClient, members: string, objectId: string): Promise<boolean> {
  try {
    const found = await graph.list(`${members}?$filter=${encodeURIComponent(`id eq '${objectId}'`)}`);
    return found.some((member) => textOf(member, "id") === objectId);
  } catch (error) {
    if (wasNotFound(error)) {
      return false;
    }
    throw error;
  }
}
