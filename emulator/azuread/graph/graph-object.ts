/** An entity or complex value as Graph writes it. */
export type GraphObject = { [name: string]: unknown };

export function asObject(value: unknown): GraphObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as GraphObject) : undefined;
}

/** A text property; null and absent read as "". */
export function textOf(entity: GraphObject | undefined, name: string): string {
  const value = entity?.[name];
  return typeof value === "string" ? value : "";
}

export function flagOf(entity: GraphObject | undefined, name: string): boolean {
  return entity?.[name] === true;
}

export function textsOf(entity: GraphObject | undefined, name: string): string[] {
  const value = entity?.[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** The entities of a list; nothing where there is none. */
export function objectsOf(value: unknown): GraphObject[] {
  return Array.isArray(value) ? value.map(asObject).filter((item) => item !== undefined) : [];
}

/** The id of an answer; the official plugin takes no answer without one. */
export function idOf(entity: GraphObject | undefined, what: string): string {
  const id = textOf(entity, "id");
  if (id === "") {
    throw new Error(`${what}: bad API response: the answer has no id`);
  }
  return id;
}

/** The kind of a polymorphic answer: `user`, `group`, `ipNamedLocation`; the official plugin needs it. */
export function kindOf(entity: GraphObject | undefined): string {
  const type = textOf(entity, "@odata.type");
  return type.startsWith("#microsoft.graph.") ? type.slice("#microsoft.graph.".length) : "";
}
