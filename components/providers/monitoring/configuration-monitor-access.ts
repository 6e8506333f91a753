import { z } from "zod";
import type { TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { nested, plainForm } from "../held.ts";
import { makeByName, ownByName } from "../own-by-name.ts";
import { removeIfThere } from "../remove-if-there.ts";

const collection = "/beta/admin/configurationManagement/configurationMonitors";
const graphBaseline = z.record(z.string(), z.json());
/** The service has no monitor without a description: none is an empty one. */
const born = { description: "" };
const settable = ["description", "baseline", "parameters"];

const where = { collection, plural: "monitors" };

/** A monitor is found by its name; its baseline stands behind it and is always written whole. */
export const configurationMonitorAccess: SettingAccess = {
  id: (target) => target.key.displayName ?? "",
  async find(tenant, target) {
    const monitor = await own(tenant, target);
    if (monitor === undefined) return { exists: false, values: {}, born };
    const { "@odata.context": _, id: __, ...baseline } = await baselineOf(tenant, target, monitor.id);
    return {
      exists: true,
      values: { ...plainForm.hold({ baseline }), ...plainForm.hold(monitor) },
      born,
    };
  },
  async create(tenant, target, held) {
    await makeByName(tenant, target, where, { displayName: target.key.displayName ?? "", ...nested(held) });
  },
  async write(tenant, target, changes, present) {
    const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
    const changed = new Set(Object.keys(changes).map((path) => path.split(".", 1)[0] ?? path));
    const next = plainForm.replace(target.settings, changes);
    const body = Object.fromEntries(
      settable.filter((name) => changed.has(name)).map((name) => [name, next[name] ?? null]),
    );
    await tenant.graph.send("PATCH", `${collection}/${String(present.values.id)}`, body, purpose);
  },
  remove: (tenant, target, present) => removeIfThere(tenant, target, `${collection}/${String(present.values.id)}`),
};

function own(tenant: TenantClient, target: Target) {
  return ownByName(tenant, target, where);
}

function baselineOf(tenant: TenantClient, target: Target, id: string) {
  const purpose = { attempt: "read the baseline of", object: target.object };
  return tenant.graph.get(graphBaseline, `${collection}/${id}/baseline`, purpose);
}
