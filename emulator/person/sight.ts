import { isObject, type Json, type JsonObject } from "../store/json.ts";

/**
 * What somebody gets to see of an answer: everything; of other users what a guest may read of them; the ids of the
 * objects; their names; nothing.
 */
export type Sight = "all" | "publicOfUsers" | "ids" | "names" | "nothing";

/** What a guest reads of another user; the photo is not modelled. */
const publicOfUsers = new Set(["id", "displayName", "mail", "userPrincipalName", "userType"]);

type Keeps = (object: JsonObject, key: string) => boolean;

const keeps: Record<Exclude<Sight, "nothing">, (own: string) => Keeps> = {
  all: () => () => true,
  publicOfUsers: (own) => (object, key) => object.id === own || !isUser(object) || publicOfUsers.has(key),
  ids: () => (_object, key) => key === "id",
  names: () => (_object, key) => key === "id" || key === "displayName",
};

/** The answer with null where the person may not look: Graph sends what it withholds so (unverified for each property). */
export function withhold(body: JsonObject, sight: Exclude<Sight, "nothing">, own: string): JsonObject {
  if (sight === "all") {
    return body;
  }
  const keep = keeps[sight](own);
  const { value } = body;
  return Array.isArray(value) ? { ...body, value: value.map((item) => seen(item, keep)) } : seen(body, keep);
}

function seen<Value extends Json>(item: Value, keep: Keeps): Value | JsonObject {
  if (!isObject(item)) {
    return item;
  }
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [
      key,
      key.includes("@") || keep(item, key) ? value : Array.isArray(value) ? [] : null,
    ]),
  );
}

/** Objects of a mixed list say what they are; the lists of one kind that are looked at this way are of users. */
const isUser = (object: JsonObject): boolean =>
  object["@odata.type"] === undefined || object["@odata.type"] === "#microsoft.graph.user";
