import { isJsonObject, type Json } from "../graph/index.ts";

/** Lists of objects whose order says nothing, by path, with the members that tell their items apart. */
export type Sets = Readonly<Record<string, readonly string[]>>;

/** The items of such a list in one order, so that another order is no difference. */
export function inOneOrder(list: Json[], members: readonly string[]): Json[] {
  const key = (item: Json) => (isJsonObject(item) ? members.map((name) => String(item[name] ?? "").toLowerCase()) : []);
  return list
    .map((item) => ({ item, key: key(item).join(" ") }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
}
