import { z } from "zod";
import type { SettingAccess } from "./access.ts";
import { nested, plainForm } from "./held.ts";

const entity = z.record(z.string(), z.json());

/** A Graph object there is one of in each tenant: read by GET, changed by PATCH with nothing but what changes. */
export function graphSingleton(path: string, version: "v1.0" | "beta" = "v1.0"): SettingAccess {
  const url = `/${version}${path}`;
  return {
    id: () => path.slice(path.lastIndexOf("/") + 1),
    async find(tenant, target) {
      const body = await tenant.graph.get(entity, url, { attempt: "read", object: target.object });
      return { exists: true, values: plainForm.hold(body) };
    },
    async write(tenant, target, changes) {
      const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
      await tenant.graph.send("PATCH", url, nested(changes), purpose);
    },
  };
}
