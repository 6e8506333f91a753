import type { Unmodelled } from "../policy.ts";

type Json = Readonly<Record<string, unknown>>;
type Part = Unmodelled["part"];

/**
 * Reads members of Graph's JSON and keeps a note of everything it does not understand.
 * Null, an absent member and an empty list all mean "not set"; annotations (`@odata.…`) carry no meaning.
 */
export class Reader {
  readonly notes: Unmodelled[] = [];

  note(part: Part, path: string, value: unknown, why: Unmodelled["why"]): void {
    this.notes.push({ part, path, value: shown(value), why });
  }

  /** The object at `path`, or null; members other than `known` are noted when they hold something. */
  object(part: Part, path: string, value: unknown, known: readonly string[]): Json | null {
    if (!isSet(value)) return null;
    if (!isJson(value)) {
      this.note(part, path, value, "wrong type");
      return null;
    }
    for (const [name, member] of Object.entries(value)) {
      if (!name.includes("@odata.") && !known.includes(name) && isSet(member)) {
        this.note(part, path ? `${path}.${name}` : name, member, "unknown property");
      }
    }
    return value;
  }

  /** A list of strings, or flags in one comma-separated string: v1.0 and beta differ in this. */
  strings(part: Part, path: string, value: unknown): string[] {
    if (!isSet(value)) return [];
    if (typeof value === "string") return split(value);
    if (!Array.isArray(value)) {
      this.note(part, path, value, "wrong type");
      return [];
    }
    return value.flatMap((item: unknown) => {
      if (typeof item === "string") return split(item);
      this.note(part, path, item, "wrong type");
      return [];
    });
  }

  /** As `strings`, held against the values this version knows; letter case does not matter. */
  values<T extends string>(part: Part, path: string, value: unknown, known: readonly T[]): Set<T> {
    const found = new Set<T>();
    for (const text of this.strings(part, path, value)) {
      const match = known.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
      if (match) found.add(match);
      else this.note(part, path, text, "unknown value");
    }
    return found;
  }

  ids(part: Part, path: string, value: unknown): Set<string> {
    return new Set(this.strings(part, path, value).map((id) => id.toLowerCase()));
  }

  /** Notes a member that this version knows the name but not the meaning of. */
  unsupported(part: Part, path: string, value: unknown): void {
    if (isSet(value)) this.note(part, path, value, "not supported");
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

function split(text: string): string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
