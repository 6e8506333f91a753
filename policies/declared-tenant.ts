import type { Counted } from "./finding.ts";
import type { Licence } from "./settings/rule-settings.ts";

/** A value the program cannot know yet: an id the tenant gives when the object is made. */
export interface Unknown {
  readonly $unknown: true;
}

/** What a property can hold: JSON, or unknown at any depth. */
export type Value = null | boolean | number | string | Unknown | readonly Value[] | { readonly [key: string]: Value };

/** The one unknown. Test with {@link isUnknown}: the value may have passed through JSON. */
export const unknown: Unknown = Object.freeze({ $unknown: true });

/** One resource as it is declared: what the program gave, and what is known of what the tenant answers. */
export interface DeclaredResource {
  readonly urn: string;
  /** Pulumi's type token, for example `azuread:index/group:Group`. */
  readonly type: string;
  /** The logical name in the program. */
  readonly name: string;
  /** The urn of the parent. */
  readonly parent?: string;
  readonly inputs: Readonly<Record<string, Value>>;
  /** Outputs as far as they are known; of a component: what it registered. */
  readonly outputs: Readonly<Record<string, Value>>;
  /** For each top-level input, the urns of the resources it depends on. */
  readonly waitsFor?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Everything a program declares, as one plain value. It comes from the program under mocks (`m365-tenant check`) or
 * from what `pulumi preview` hands the policy pack; the rules are the same functions over either.
 */
export interface DeclaredTenant {
  readonly resources: readonly DeclaredResource[];
  /** Object ids that the program looked up in the tenant by a data source: they exist, or the preview stops. */
  readonly lookedUp?: readonly string[];
  /** Set when this is no program but a tenant that was read whole: what is not here does not exist. */
  readonly observed?: Observed;
}

/** What only a tenant can say. People are counted, never named. */
export interface Observed {
  /** What may not be read, and the permission or role that is missing, by resource type or fact. */
  readonly unreadable: Readonly<Record<string, string>>;
  readonly counts: Readonly<Partial<Record<Counted, number>>>;
  /** What the tenant owns. */
  readonly licences?: readonly Licence[];
}

export function isUnknown(value: Value | undefined): value is Unknown {
  return isRecord(value) && value.$unknown === true;
}

export function isRecord(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path; unknown when a value on the way is unknown, undefined when there is none. */
export function valueAt(value: Value | undefined, ...path: readonly string[]): Value | undefined {
  let here: Value | undefined = value;
  for (const key of path) {
    if (isUnknown(here)) return here;
    if (!isRecord(here)) return undefined;
    here = here[key];
  }
  return here;
}

/** A list of ids: those that are known, how many are not, and whether the list itself is unknown. */
export interface Leaves {
  readonly known: readonly string[];
  readonly unknown: number;
  /** True when not even the number of entries is known. */
  readonly open: boolean;
}

/** The ids at a path. An absent or null list holds none; something that is no list of strings counts as unknown. */
export function leavesAt(value: Value | undefined, ...path: readonly string[]): Leaves {
  const list = valueAt(value, ...path);
  if (list === undefined || list === null) return { known: [], unknown: 0, open: false };
  if (!Array.isArray(list)) return { known: [], unknown: 0, open: true };
  const known = list.filter((item): item is string => typeof item === "string");
  return { known, unknown: list.length - known.length, open: false };
}

export function joinLeaves(...all: readonly Leaves[]): Leaves {
  return {
    known: all.flatMap((leaves) => leaves.known),
    unknown: all.reduce((sum, leaves) => sum + leaves.unknown, 0),
    open: all.some((leaves) => leaves.open),
  };
}

/** The text at a path of a resource's outputs, else undefined: for ids that may not be known yet. */
export function knownOutput(resource: DeclaredResource, key: string): string | undefined {
  const value = resource.outputs[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}
