import { readData } from "../data/read-data.ts";
import type { GraphVersion } from "../graph/call.ts";

/** Flags of a property as its documentation states them. */
export type Flags = { ro?: 1; sel?: 1; def?: 1; imm?: 1; req?: 1; nn?: 1; flt?: string[]; ord?: 1; exp?: 1 };

export type Property = {
  name: string;
  /** `String`, `Boolean` …, or the name of a type or enum of Graph. */
  type: string;
  collection: boolean;
  nullable: boolean;
  flags: Flags;
  /** A link to other entities; `contained` ones belong to this entity alone. */
  navigation?: { contained: boolean };
};

export type EntityType = {
  name: string;
  kind: "entity" | "complex";
  /** Takes properties that the schema does not name (schema extensions). */
  open: boolean;
  abstract: boolean;
  /** Itself first, then its ancestors. */
  lineage: string[];
  keys: string[];
  alternateKeys: string[];
  properties: ReadonlyMap<string, Property>;
  /** True when the documentation says which properties a plain GET returns. */
  hasDefaults: boolean;
};

export type EnumType = { flags: boolean; members: ReadonlySet<string> };

type RawType = {
  k: "e" | "c";
  base?: string;
  open?: boolean;
  abstract?: boolean;
  key?: string[];
  alt?: string[];
  p: Record<string, string>;
  n?: Record<string, string>;
  f?: Record<string, Flags>;
};
type Raw = { types: Record<string, RawType>; enums: Record<string, { m: string[]; flags?: boolean }> };

/** Microsoft's schema of one Graph version: every type with what it inherits. */
export class Schema {
  readonly version: GraphVersion;
  readonly #raw: Raw;
  readonly #types = new Map<string, EntityType>();
  readonly #enums = new Map<string, EnumType>();

  constructor(version: GraphVersion, raw: Raw) {
    this.version = version;
    this.#raw = raw;
  }

  type(name: string): EntityType {
    const found = this.find(name);
    if (!found) {
      throw new Error(`Graph ${this.version} has no type ${name}`);
    }
    return found;
  }

  find(name: string): EntityType | undefined {
    const known = this.#types.get(name);
    if (known) {
      return known;
    }
    if (!Object.hasOwn(this.#raw.types, name)) {
      return undefined;
    }
    const made = this.#resolve(name);
    this.#types.set(name, made);
    return made;
  }

  enum(name: string): EnumType | undefined {
    const known = this.#enums.get(name);
    const raw = Object.hasOwn(this.#raw.enums, name) ? this.#raw.enums[name] : undefined;
    if (known || !raw) {
      return known;
    }
    const made = { flags: raw.flags ?? false, members: new Set(raw.m) };
    this.#enums.set(name, made);
    return made;
  }

  /** Whether an object of type `name` may stand where `wanted` is asked for. */
  isA(name: string, wanted: string): boolean {
    return this.find(name)?.lineage.includes(wanted) ?? false;
  }

  #resolve(name: string): EntityType {
    const raw = this.#raw.types[name];
    if (!raw) {
      throw new Error(`Graph ${this.version} has no type ${name}`);
    }
    const base = raw.base ? this.find(raw.base) : undefined;
    const properties = new Map(base?.properties);
    for (const [property, type] of Object.entries(raw.p)) {
      properties.set(property, parseType(property, type, raw.f?.[property] ?? {}));
    }
    for (const [property, type] of Object.entries(raw.n ?? {})) {
      const parsed = parseType(property, type.replace(/!$/, ""), raw.f?.[property] ?? {});
      properties.set(property, { ...parsed, navigation: { contained: type.endsWith("!") } });
    }
    const ownDefaults = Object.values(raw.f ?? {}).filter((flags) => flags.def).length > 2;
    return {
      name,
      kind: raw.k === "e" ? "entity" : "complex",
      open: raw.open ?? base?.open ?? false,
      abstract: raw.abstract ?? false,
      lineage: [name, ...(base?.lineage ?? [])],
      keys: raw.key ?? base?.keys ?? ["id"],
      alternateKeys: [...(raw.alt ?? []), ...(base?.alternateKeys ?? [])],
      properties,
      hasDefaults: ownDefaults || (base?.hasDefaults ?? false),
    };
  }
}

const loaded = new Map<GraphVersion, Schema>();

export function schemaOf(version: GraphVersion): Schema {
  let schema = loaded.get(version);
  if (!schema) {
    schema = new Schema(version, readData(`graph-schema-${version}.json`) as Raw);
    loaded.set(version, schema);
  }
  return schema;
}

function parseType(name: string, text: string, flags: Flags): Property {
  const nullable = text.endsWith("?");
  const bare = nullable ? text.slice(0, -1) : text;
  const collection = bare.endsWith("[]");
  return { name, type: collection ? bare.slice(0, -2) : bare, collection, nullable, flags };
}
