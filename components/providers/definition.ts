import type * as z from "zod";
import type { ApiName, Json, JsonObject } from "../graph/index.ts";
import type { SettingAccess } from "./access.ts";
import type { HeldForm } from "./held.ts";
import type { Sets } from "./sets.ts";

/** Application permissions and roles that a setting needs, least privilege first. */
export interface Permissions {
  read: readonly string[];
  write: readonly string[];
  /** Entra role of the application, for the API that asks for roles instead of permissions. */
  role?: { read: string; write: string };
}

/** Something that is wrong with what was declared: where, and what to write instead. */
export interface Problem {
  path: string;
  reason: string;
}

/**
 * One setting of the tenant, described once. Its resource's arguments, its handler, the permissions a stack needs, the
 * export of a tenant and its page in the reference all come from here.
 */
export interface Setting<Key extends z.ZodObject = z.ZodObject, Settings extends z.ZodObject = z.ZodObject> {
  /** Name in the state's `__provider` line. Never changed, never removed. */
  kind: string;
  /** Last part of the resource type: `pulumi-nodejs:dynamic/tenant:<type>`. */
  type: string;
  /** One sentence on the effect in the tenant. */
  summary: string;
  api: ApiName;
  /** The route is in Graph's beta only. */
  beta?: boolean;
  /** `singleton`: there is one, it is adopted and never created. `collection`: objects of their own. `part`: something an object carries. */
  shape: "singleton" | "collection" | "part";
  /** Route as Microsoft writes it, placeholders in braces. */
  path: string;
  permissions: Permissions;
  /** Permissions to read that only some settings ask for; those to write are enough for all of them. */
  readsMore?(settings: JsonObject): readonly string[];
  /** Product the tenant must own, in Microsoft's words. @default - every tenant has it */
  licence?: string;
  /** Limits Microsoft documents, a sentence each. */
  limits?: readonly string[];
  /** Page of Microsoft's that describes it. */
  see: string;
  /** Arguments that identify the object; another value makes another object. */
  key: Key;
  /** True for an object of a collection that the tenant always has: it is adopted and never created or deleted. */
  isPermanent?(key: Record<string, string>): boolean;
  /** What to do when what it is a part of is not in the tenant. @default "make it first, or check its id" */
  whenMissing?: string;
  /** Settings that identify the object too. */
  keySettings?: readonly string[];
  /** Setting that people call the object by, where no argument does: under another name it is the same object renamed. */
  nameSetting?: string;
  settings: Settings;
  /** What a new object starts from, as far as Microsoft's page says. */
  documented?: Readonly<Record<string, Json>>;
  /** Settings given when the object is made and left to people afterwards. */
  atBirth?: readonly string[];
  /** Held paths whose case says nothing, beside enumerations and ids. */
  caseless?: readonly string[];
  /** Held lists whose order means something. */
  ordered?: readonly string[];
  /** Held lists of objects whose order means nothing, with the members that tell their items apart. */
  sets?: Sets;
  /** Settings that steer the handler and are not a value in the tenant. */
  steering?: readonly string[];
  form?: HeldForm;
  /** One way of writing things that can be written in several, so that the program's own changes of form are no change. */
  normalise?(settings: JsonObject): JsonObject;
  /** What the schema cannot say. Sees no network. */
  examine?(declared: { key: JsonObject; settings: JsonObject; label: string }): Problem[];
  /** A value that the tenant does not show is not known, rather than none: it cannot be given back. */
  absentIsUnknown?: boolean;
  /** Why no application can write it, and where a person does. What is declared is then compared only. */
  readOnly?: string;
  /** True for a held value that stays as it is when the program drops it. */
  staysWhenDropped?(path: string, heldNow: readonly string[]): boolean;
  /** What the resource gives beside its arguments. */
  outputs?: readonly string[];
  access: SettingAccess;
  /** How long a written value may take to be read back. @default 120 seconds */
  settleMs?: number;
}

/** The same with its schemas forgotten, as the handler and the lists see it. */
export type AnySetting = Setting;

/** Keeps the schemas' types, so that a class can take its arguments from them. */
export function defineSetting<Key extends z.ZodObject, Settings extends z.ZodObject>(
  setting: Setting<Key, Settings>,
): Setting<Key, Settings> {
  return setting;
}
