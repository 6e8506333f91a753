import { z } from "zod";
import type { JsonObject, TenantClient } from "../graph/index.ts";
import type { Target } from "./access.ts";

const named = z.looseObject({ id: z.string(), displayName: z.string().nullable().default(null) }).catchall(z.json());

interface Where {
  /** Route of the collection, version included. */
  collection: string;
  /** The argument that holds the name. @default "displayName" */
  argument?: string;
  /** Which objects of the collection can be ours. @default all of them */
  isOurs?(object: JsonObject): boolean;
  /** What several of one name are called in the message. */
  plural: string;
}

/** The object of this name, where Graph lets names repeat and this library finds its own by them. */
export async function ownByName(
  tenant: TenantClient,
  target: Target,
  where: Where,
): Promise<z.infer<typeof named> | undefined> {
  const { collection, argument = "displayName", isOurs = () => true, plural } = where;
  const all = await tenant.graph.list(named, collection, { attempt: "read", object: target.object });
  const ours = all.filter((object) => object.displayName === target.key[argument] && isOurs(object));
  if (ours.length > 1)
    throw new Error(`${target.object}: ${ours.length} ${plural} have this name; give each a name of its own`);
  return ours[0];
}
