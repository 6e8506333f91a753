import { z } from "zod";
import { isTenantError, type Json, type JsonObject, type TenantClient } from "../graph/index.ts";
import type { SettingAccess, Target } from "./access.ts";
import { wholeValues } from "./graph-singleton.ts";
import { type Held, type HeldForm, nested, plainForm } from "./held.ts";
import { removeIfThere } from "./remove-if-there.ts";

const entity = z.record(z.string(), z.json());

export interface CollectionForm {
  /** Route of the collection, without the version. */
  path: string;
  version?: "v1.0" | "beta";
  /** The argument that names the object, and the property that holds it in Graph. */
  key: { argument: string; property: string };
  /** Complex values are replaced by the service, so they are sent whole. */
  sendsWholeValues?: boolean;
  form?: HeldForm;
  /** What a new object starts from. */
  born?: Record<string, Json>;
}

/** Objects of a Graph collection that a person names: made by POST, changed by PATCH, removed by DELETE. */
export function graphCollection(how: CollectionForm): SettingAccess {
  const collection = `/${how.version ?? "v1.0"}${how.path}`;
  const form = how.form ?? plainForm;
  const name = (target: Target) => target.key[how.key.argument] ?? "";
  const one = (target: Target) => `${collection}/${encodeURIComponent(name(target))}`;

  async function read(tenant: TenantClient, target: Target): Promise<JsonObject | undefined> {
    try {
      return await tenant.graph.get(entity, one(target), { attempt: "read", object: target.object });
    } catch (error) {
      if (isTenantError(error, 404)) return undefined;
      throw error;
    }
  }

  return {
    id: name,
    async find(tenant, target) {
      const body = await read(tenant, target);
      const { born } = how;
      const known = born === undefined ? {} : { born };
      return body === undefined
        ? { exists: false, values: {}, ...known }
        : { exists: true, values: form.hold(body), ...known };
    },
    async create(tenant, target, held) {
      const body = { [how.key.property]: name(target), ...nested(held) };
      await tenant.graph.send("POST", collection, body, { attempt: "create", object: target.object });
    },
    async write(tenant, target, changes: Held) {
      const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
      const current = how.sendsWholeValues ? await read(tenant, target) : undefined;
      const body = current === undefined ? nested(changes) : wholeValues(current, changes);
      await tenant.graph.send("PATCH", one(target), body, purpose);
    },
    async remove(tenant, target) {
      await removeIfThere(tenant, target, one(target));
    },
  };
}
