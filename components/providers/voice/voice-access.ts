import { z } from "zod";
import { isJsonObject, isTenantError, type Json, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { Present, SettingAccess, Target } from "../access.ts";
import { inTurn } from "../handler/in-turn.ts";
import { makeOnce } from "../handler/make-once.ts";
import { oneOfName } from "../handler/one-of-name.ts";
import { type Held, type HeldForm, nested } from "../held.ts";

const anyObject = z.record(z.string(), z.json());

/** Objects the service answers with when nothing else is said. */
const pageSize = 100;

/** How one kind of object of the voice applications is written and read. */
export interface VoiceForm {
  /** Route of the collection. */
  path: string;
  /** Names around the object in the service's answers. */
  one: string;
  many: string;
  /** Property that holds the object's id. */
  idProperty: "Id" | "Identity";
  /** Members that only the service writes: they are left out of what is sent back. */
  readOnly(name: string): boolean;
  /** The object in the words of the program; members the program has no words for stay as they are. */
  fromWire(object: JsonObject): JsonObject;
  /** With what the service leaves out where it is as usual. */
  complete?(object: JsonObject): JsonObject;
  /** The other way round, whole: the service forgets what a PUT leaves out. */
  toWire(object: JsonObject): JsonObject;
  form: HeldForm;
  /** What a new object starts from; what is not named here starts from nothing. */
  born: Readonly<Record<string, Json>>;
  /** Whether an object of the declared name is the one that is meant. @default it is */
  isMeant?(object: JsonObject, target: Target): boolean;
}

/**
 * Call queues, auto attendants and schedules: the tenant gives the id, people the name. An object is found by the id of
 * the last run, and by its name where there is none. The requests are those of the MicrosoftTeams module, which Microsoft
 * does not document.
 */
export function voiceAccess(how: VoiceForm): SettingAccess {
  const one = (id: string) => `${how.path}/${encodeURIComponent(id)}`;

  async function readOne(tenant: TenantClient, target: Target, id: string): Promise<JsonObject | undefined> {
    const purpose = { attempt: "read", object: target.object };
    try {
      const answer = await tenant.teamsAdmin.get(z.object({ [how.one]: anyObject }), one(id), purpose);
      return answer[how.one];
    } catch (error) {
      if (isTenantError(error, 404)) return undefined;
      throw error;
    }
  }

  async function readAll(tenant: TenantClient, target: Target): Promise<JsonObject[]> {
    const purpose = { attempt: "read", object: target.object };
    const schema = z.object({ [how.many]: z.array(anyObject).nullish() });
    const found: JsonObject[] = [];
    for (;;) {
      const path = `${how.path}?first=${pageSize}&skip=${found.length}`;
      const page = (await tenant.teamsAdmin.get(schema, path, purpose))[how.many] ?? [];
      found.push(...page);
      if (page.length < pageSize) return found;
    }
  }

  /** Of all that have the declared name. */
  async function idsOf(tenant: TenantClient, target: Target): Promise<string[]> {
    const name = nameOf(target).toLowerCase();
    return (await readAll(tenant, target))
      .filter((object) => String(object.Name).toLowerCase() === name && (how.isMeant?.(object, target) ?? true))
      .map((object) => String(object[how.idProperty]));
  }

  /** The object of the last run; else the one of the declared name. A list may show less of each, so it is read by its id. */
  async function locate(tenant: TenantClient, target: Target): Promise<JsonObject | undefined> {
    const remembered = target.memory.objectId;
    const known = typeof remembered === "string" ? await readOne(tenant, target, remembered) : undefined;
    if (known !== undefined) return known;
    const id = await oneOfName(
      tenant.clock,
      () => idsOf(tenant, target),
      (count) =>
        `${target.object}: the tenant has ${count} of this name, and which is meant cannot be known; give the others another name in the Teams admin centre`,
    );
    return id === undefined ? undefined : readOne(tenant, target, id);
  }

  return {
    id: (target) => (typeof target.memory.objectId === "string" ? target.memory.objectId : nameOf(target)),
    async find(tenant, target): Promise<Present> {
      const object = await locate(tenant, target);
      const born = bornValues(how, target);
      if (object === undefined) return { exists: false, values: {}, born };
      const values = how.form.hold(how.complete?.(how.fromWire(object)) ?? how.fromWire(object));
      return { exists: true, values, born, outputs: { objectId: String(object[how.idProperty]) } };
    },
    // Nothing in the service keeps a name from being given twice.
    create: (tenant, target, held) =>
      inTurn(`${tenant.tenantId} ${how.path} ${nameOf(target).toLowerCase()}`, () => {
        const purpose = { attempt: "create", object: target.object };
        const body = how.toWire(withoutNone(nested(held)));
        return makeOnce(tenant.clock, target.object, {
          ids: () => idsOf(tenant, target),
          make: async () => idIn(how, (await tenant.teamsAdmin.send("POST", how.path, body, purpose)).body),
          remove: (id) => tenant.teamsAdmin.send("DELETE", one(id), undefined, purpose),
        });
      }),
    async write(tenant, target, changes: Held, present) {
      // Read again: what is sent whole must be as fresh as it can be.
      const current = await readOne(tenant, target, idOf(present));
      if (current === undefined) throw new Error(`${target.object} is not in the tenant any more`);
      const kept = Object.fromEntries(Object.entries(current).filter(([name]) => !how.readOnly(name)));
      const next = how.form.replace(how.fromWire(kept), changes);
      const body = { [how.idProperty]: idOf(present), ...how.toWire(withoutNone(next)) };
      const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
      await tenant.teamsAdmin.send("PUT", one(idOf(present)), body, purpose);
    },
    async remove(tenant, target, present) {
      const purpose = { attempt: "delete", object: target.object };
      await tenant.teamsAdmin.send("DELETE", one(idOf(present)), undefined, purpose).catch((error: unknown) => {
        if (!isTenantError(error, 404)) throw error;
      });
    },
  };
}

function idIn(how: VoiceForm, answer: Json | undefined): string | undefined {
  const object = isJsonObject(answer) ? answer[how.one] : undefined;
  const id = isJsonObject(object) ? object[how.idProperty] : undefined;
  return typeof id === "string" ? id : undefined;
}

function bornValues(how: VoiceForm, target: Target): Record<string, Json> {
  const paths = Object.keys(how.form.hold(target.settings));
  return Object.fromEntries(paths.map((path) => [path, how.born[path] ?? null]));
}

function withoutNone(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

function idOf(present: Present): string {
  return String(present.outputs?.objectId ?? "");
}

function nameOf(target: Target): string {
  return String(target.settings.Name ?? "");
}
