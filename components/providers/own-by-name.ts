import { z } from "zod";
import type { JsonObject, TenantClient } from "../graph/index.ts";
import type { Target } from "./access.ts";
import { inTurn } from "./handler/in-turn.ts";
import { makeOnce } from "./handler/make-once.ts";
import { oneOfName } from "./handler/one-of-name.ts";
import { removeIfThere } from "./remove-if-there.ts";

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
export function ownByName(
  tenant: TenantClient,
  target: Target,
  where: Where,
): Promise<z.infer<typeof named> | undefined> {
  return oneOfName(
    tenant.clock,
    () => allOfName(tenant, target, where),
    (count) => `${target.object}: ${count} ${where.plural} have this name; give each a name of its own`,
  );
}

/** Makes the object of this name with one POST, also when another run makes the same; its id, where the answer says it. */
export async function makeByName(
  tenant: TenantClient,
  target: Target,
  where: Where,
  body: JsonObject,
): Promise<string | undefined> {
  const { collection, argument = "displayName" } = where;
  let made: string | undefined;
  await inTurn(`${tenant.tenantId} ${collection} ${target.key[argument]}`, () =>
    makeOnce(tenant.clock, target.object, {
      ids: async () => (await allOfName(tenant, target, where)).map(({ id }) => id),
      make: async () => {
        const answer = await tenant.graph.send("POST", collection, body, { attempt: "create", object: target.object });
        made = born.safeParse(answer.body).data?.id;
        return made;
      },
      remove: (id) => removeIfThere(tenant, target, `${collection}/${id}`),
    }),
  );
  return made;
}

const born = z.object({ id: z.string() });

async function allOfName(tenant: TenantClient, target: Target, where: Where) {
  const { collection, argument = "displayName", isOurs = () => true } = where;
  const all = await tenant.graph.list(named, collection, { attempt: "read", object: target.object });
  return all.filter((object) => object.displayName === target.key[argument] && isOurs(object));
}
