import type { EntityType, Property } from "../schema/schema.ts";

/** Graph finds a property without regard to case. */
export function propertyOf(type: EntityType, name: string): Property | undefined {
  const exact = type.properties.get(name);
  if (exact) {
    return exact;
  }
  const lower = name.toLowerCase();
  for (const property of type.properties.values()) {
    if (property.name.toLowerCase() === lower) {
      return property;
    }
  }
  return undefined;
}
