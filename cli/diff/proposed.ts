import { type DeclaredResource, type DeclaredTenant, isUnknown, type Value } from "../../policies/rules.ts";

/**
 * The tenant a change would lead to. The program under mocks knows every value and calls what it makes by ids of its
 * own; here each object that exists already gets the id it has, and where a preview knows better, its value.
 */
export function proposedTenant(
  program: DeclaredTenant,
  now: DeclaredTenant,
  preview: DeclaredTenant = { resources: [] },
): DeclaredTenant {
  const ids = realIds(program, now);
  const seen = new Map(preview.resources.map((resource) => [resource.urn, resource]));
  const made = program.resources.map((resource): DeclaredResource => {
    const real = { ...resource, inputs: renamed(resource.inputs, ids), outputs: renamed(resource.outputs, ids) };
    const shown = seen.get(resource.urn);
    return shown ? { ...real, inputs: overlaid(real.inputs, shown.inputs) } : real;
  });
  const urns = new Set(program.resources.map(({ urn }) => urn));
  return { ...program, resources: [...made, ...preview.resources.filter(({ urn }) => !urns.has(urn))] };
}

/** The id an object has in the tenant, by the id that the mocks gave it. */
function realIds(program: DeclaredTenant, now: DeclaredTenant): ReadonlyMap<string, string> {
  const there = new Map(now.resources.map((resource) => [resource.urn, resource.outputs]));
  const ids = new Map<string, string>();
  for (const { urn, outputs } of program.resources) {
    for (const name of ["objectId", "id", "clientId"]) {
      const [mocked, real] = [outputs[name], there.get(urn)?.[name]];
      if (typeof mocked === "string" && typeof real === "string" && mocked !== "") ids.set(mocked, real);
    }
  }
  return ids;
}

type Properties = Readonly<Record<string, Value>>;

function renamed(properties: Properties, ids: ReadonlyMap<string, string>): Record<string, Value> {
  const walk = (value: Value): Value => {
    if (typeof value === "string") return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(walk);
    return typeof value === "object" && value !== null ? each(value as Properties, walk) : value;
  };
  return each(properties, walk);
}

/** What a preview knows goes before what the mocks say; what it does not know stays theirs. */
function overlaid(ours: Properties, shown: Properties): Record<string, Value> {
  return each(shown, (value, key) => overlay(ours[key], value));
}

function overlay(ours: Value | undefined, shown: Value): Value {
  if (isUnknown(shown)) return ours ?? shown;
  if (Array.isArray(shown))
    return shown.map((item, index) => overlay(Array.isArray(ours) ? ours[index] : undefined, item));
  if (typeof shown !== "object" || shown === null) return shown;
  const inner = typeof ours === "object" && ours !== null && !Array.isArray(ours) ? (ours as Properties) : {};
  return overlaid(inner, shown as Properties);
}

function each(properties: Properties, change: (value: Value, key: string) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, change(value, key)]));
}
