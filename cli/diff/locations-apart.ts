import { type DeclaredResource, type DeclaredTenant, namedLocationType, type Value } from "../../policies/rules.ts";

/**
 * Both sides in one set of named locations: one that changes stands there twice, as it was under another id, and "all
 * trusted" is written out as the locations trusted on that side. Nothing is touched where no location changes.
 */
export function locationsApart(now: DeclaredTenant, proposed: DeclaredTenant) {
  const [was, is] = [locationsOf(now), locationsOf(proposed)];
  const changed = [...was].filter(([urn, location]) => meaning(location) !== meaning(is.get(urn)));
  if (changed.length === 0 && was.size === is.size) return { now, proposed };
  const ids = new Map(changed.map(([, location]) => [idOf(location), `${idOf(location)}-before`]));
  const before = { ...now, resources: now.resources.map((resource) => renamed(resource, ids)) };
  return { now: withTrustedNamed(before), proposed: withTrustedNamed(proposed) };
}

function locationsOf({ resources }: DeclaredTenant): ReadonlyMap<string, DeclaredResource> {
  return new Map(
    resources.filter(({ type }) => type === namedLocationType).map((location) => [location.urn, location]),
  );
}

function meaning(location: DeclaredResource | undefined): string {
  const { ip, country } = location?.inputs ?? {};
  const { ipRanges, trusted } = fields(ip);
  const { countriesAndRegions, countryLookupMethod, includeUnknownCountriesAndRegions } = fields(country);
  return JSON.stringify([
    ipRanges ?? null,
    trusted ?? false,
    countriesAndRegions ?? null,
    countryLookupMethod ?? "clientIpAddress",
    includeUnknownCountriesAndRegions ?? false,
  ]);
}

function fields(value: Value | undefined): Readonly<Record<string, Value>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Value>>)
    : {};
}

function idOf({ outputs }: DeclaredResource): string {
  return String(outputs.objectId);
}

function renamed(resource: DeclaredResource, ids: ReadonlyMap<string, string>): DeclaredResource {
  const { conditions } = resource.inputs;
  if (resource.type === namedLocationType) {
    const objectId = ids.get(idOf(resource));
    return objectId === undefined ? resource : { ...resource, outputs: { ...resource.outputs, objectId } };
  }
  return withLocations(resource, conditions, (id) => [ids.get(id) ?? id]);
}

/** Graph's word for every trusted location, replaced by those of this side. */
function withTrustedNamed(tenant: DeclaredTenant): DeclaredTenant {
  const trusted = [...locationsOf(tenant).values()]
    .filter(({ inputs }) => fields(inputs.ip).trusted === true)
    .map(idOf);
  const named = trusted.length > 0 ? trusted : [idOf(nowhere)];
  const resources = tenant.resources.map((resource) =>
    withLocations(resource, resource.inputs.conditions, (id) => (id === "AllTrusted" ? named : [id])),
  );
  return { ...tenant, resources: trusted.length > 0 ? resources : [...resources, nowhere] };
}

/** Stands for all trusted locations where there is none: no address lies in it. */
const nowhere: DeclaredResource = {
  urn: "no trusted location",
  type: namedLocationType,
  name: "no trusted location",
  inputs: { displayName: "no trusted location", ip: { ipRanges: [], trusted: false } },
  outputs: { objectId: "no trusted location" },
};

function withLocations(
  resource: DeclaredResource,
  conditions: Value | undefined,
  change: (id: string) => readonly string[],
): DeclaredResource {
  const locations = fields(fields(conditions).locations);
  if (Object.keys(locations).length === 0) return resource;
  const changed = Object.fromEntries(
    Object.entries(locations).map(([side, list]) => [
      side,
      Array.isArray(list)
        ? list.flatMap((id: Value): Value[] => (typeof id === "string" ? [...change(id)] : [id]))
        : list,
    ]),
  );
  return { ...resource, inputs: { ...resource.inputs, conditions: { ...fields(conditions), locations: changed } } };
}
