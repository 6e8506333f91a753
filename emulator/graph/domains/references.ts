import type { TenantContext } from "../../context.ts";
import { type Entity, type Json, type JsonObject, strings, text } from "../../store/json.ts";
import type { DirectoryCollection, DirectoryObject } from "../../store/tenant-store.ts";

type Referring = DirectoryObject & { order: number };

const holders: readonly (readonly [DirectoryCollection, string, readonly string[]])[] = [
  ["users", "user", ["userPrincipalName", "mail", "proxyAddresses"]],
  ["groups", "group", ["mail", "proxyAddresses"]],
  ["applications", "application", ["identifierUris"]],
];

/** Every object whose name or address stands in a domain: while there is one, the domain cannot go. */
export function* referencesTo({ store }: TenantContext, domain: string): Generator<Referring> {
  const test = inDomain(domain);
  let order = 0;
  for (const [collection, type, properties] of holders) {
    for (const entity of store.collection(collection).values()) {
      order += 1;
      if (properties.some((name) => valuesOf(entity[name]).some(test))) {
        yield { collection, type, entity, order };
      }
    }
  }
}

/** The object with everything that stood in the domain moved to the initial one. */
export function renamed(entity: Entity, domain: string, initial: string): Entity {
  const test = inDomain(domain);
  const move = (value: string): string =>
    test(value) ? `${value.slice(0, value.length - domain.length)}${initial}` : value;
  const changed: JsonObject = {};
  for (const name of ["userPrincipalName", "mail", "proxyAddresses", "identifierUris"]) {
    const value = entity[name];
    if (Array.isArray(value)) {
      changed[name] = strings(value).map(move);
    } else if (typeof value === "string") {
      changed[name] = move(value);
    }
  }
  return { ...entity, ...changed, id: entity.id };
}

/** `kari@voss.example`, `SMTP:kari@voss.example`, `https://voss.example`: not those of a subdomain. */
function inDomain(domain: string): (value: string) => boolean {
  const endings = [`@${domain}`, `://${domain}`].map((ending) => ending.toLowerCase());
  return (value) => endings.some((ending) => value.toLowerCase().endsWith(ending));
}

function valuesOf(value: Json | undefined): string[] {
  const one = text(value);
  return one === undefined ? strings(value) : [one];
}
