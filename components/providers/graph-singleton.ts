import { z } from "zod";
import { isJsonObject, type Json, type JsonObject } from "../graph/index.ts";
import type { SettingAccess } from "./access.ts";
import { type Held, type HeldForm, nested, plainForm } from "./held.ts";

const entity = z.record(z.string(), z.json());

export interface SingletonForm {
  version?: "v1.0" | "beta";
  /**
   * What a change sends. `changes`: the changed values and nothing else. `wholeValues`: the complex values in which
   * something changes, because the service replaces them. `wholeObject`: everything by PUT.
   * @default "changes"
   */
  sends?: "changes" | "wholeValues" | "wholeObject";
  /** Members of the object that a PUT does not take. */
  readOnly?: readonly string[];
  form?: HeldForm;
}

/** A Graph object there is one of in each tenant: read by GET, changed by PATCH or PUT, never made and never removed. */
export function graphSingleton(path: string, how: SingletonForm = {}): SettingAccess {
  const url = `/${how.version ?? "v1.0"}${path}`;
  const form = how.form ?? plainForm;
  const sends = how.sends ?? "changes";

  return {
    id: () => path.slice(path.lastIndexOf("/") + 1),
    async find(tenant, target) {
      const body = await tenant.graph.get(entity, url, { attempt: "read", object: target.object });
      return { exists: true, values: form.hold(body) };
    },
    async write(tenant, target, changes) {
      const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
      if (sends === "changes") {
        await tenant.graph.send("PATCH", url, nested(changes), purpose);
        return;
      }
      // Read again: what is sent whole must be as fresh as it can be.
      const current = await tenant.graph.get(entity, url, { attempt: "read", object: target.object });
      if (sends === "wholeObject") {
        const left = without(current, how.readOnly ?? []);
        await tenant.graph.send("PUT", url, form.replace(left, changes), purpose);
      } else await tenant.graph.send("PATCH", url, wholeValues(current, changes), purpose);
    },
  };
}

/** The top-level values in which something changes, complete; one that is left without any content is none. */
export function wholeValues(current: JsonObject, changes: Held): JsonObject {
  const next = plainForm.replace(current, changes);
  const names = new Set(Object.keys(changes).map((path) => path.split(".", 1)[0] ?? path));
  return Object.fromEntries([...names].map((name) => [name, isBare(next[name]) ? null : (next[name] ?? null)]));
}

function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([name]) => !names.includes(name) && !name.includes("@odata.")),
  );
}

function isBare(value: Json | undefined): boolean {
  return isJsonObject(value) && Object.values(value).every((inner) => inner === null || isBare(inner));
}
