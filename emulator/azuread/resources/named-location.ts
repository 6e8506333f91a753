import { delayedStart, waitUntil } from "../graph/consistency.ts";
import { asObject, flagOf, type GraphObject, idOf, kindOf, textOf, textsOf } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import { block, type Data, flag, sameValue, text, texts } from "../terraform/value.ts";
import { attempting, Diagnosis } from "./diagnosis.ts";
import { namedLocationFields } from "./named-location-fields.ts";
import { gone, untilGone } from "./presence.ts";
import { describeId, locationId, makeId, parseId } from "./resource-id.ts";
import type { ResourceKind } from "./resource-kind.ts";
import type { Tenant } from "./tenant.ts";

const path = "/identity/conditionalAccess/namedLocations";

/** Places that conditional access knows by name: address ranges, trusted or not, or countries. */
export const namedLocation: ResourceKind = {
  type: "azuread:index/namedLocation:NamedLocation",
  terraformType: "azuread_named_location",
  schemaVersion: 1,
  minutes: { create: 5, read: 5, update: 5, delete: 5 },
  fields: namedLocationFields,
  idForm: locationId,

  async create(tenant, planned, keep) {
    const made = await attempting("Could not create named location", () =>
      tenant.v1.post(path, { ...sent(planned), displayName: text(planned.displayName) }),
    );
    if (kindOf(made) !== `${kind(planned)}NamedLocation`) {
      throw new Diagnosis("Bad API response", `returned model was not an ${kind(planned)}NamedLocation`);
    }
    const objectId = idOf(made, "Could not create named location");
    // The plugin remembers a country location at once, an address location only when it has been seen.
    if (kind(planned) === "country") {
      keep(makeId(locationId, objectId));
    }
    await attempting(`waiting for creation of ${describeId(locationId, objectId)}`, async () => {
      await delayedStart(() => tenant.v1.get(`${path}/${objectId}`), tenant.pace, tenant.span);
      await waitUntil(() => holds(tenant, objectId, planned), tenant.pace, tenant.span);
    });
    keep(makeId(locationId, objectId));
  },

  async read(tenant, id) {
    const [objectId = ""] = parseId(locationId, id);
    try {
      return state(await tenant.v1.get(`${path}/${objectId}`));
    } catch (error) {
      if (wasNotFound(error)) {
        return undefined;
      }
      throw new Diagnosis("Bad API Response", "returned model was nil");
    }
  },

  async update(tenant, id, { planned, changed }) {
    const [objectId = ""] = parseId(locationId, id);
    const named = changed("displayName") ? { displayName: text(planned.displayName) } : {};
    await attempting(`Updating ${describeId(locationId, objectId)}`, () =>
      tenant.v1.patch(`${path}/${objectId}`, { ...sent(planned), ...named }),
    );
    await attempting(`waiting for update of ${describeId(locationId, objectId)}`, () =>
      waitUntil(() => holds(tenant, objectId, planned), tenant.pace, tenant.span),
    );
    return "read";
  },

  async delete(tenant, id, held) {
    const [objectId = ""] = parseId(locationId, id);
    const described = describeId(locationId, objectId);
    if (kind(held) === "ip" && !(await stopTrusting(tenant, objectId, held, described))) {
      return;
    }
    try {
      await tenant.v1.delete(`${path}/${objectId}`);
    } catch (error) {
      if (wasNotFound(error)) {
        return;
      }
      throw new Diagnosis(`deleting ${described}`, error instanceof Error ? error.message : undefined);
    }
    await attempting(`waiting for deletion of ${described}`, () =>
      untilGone(tenant, () => gone(tenant.v1, `${path}/${objectId}`)),
    );
  },
};

/** A trusted location cannot be deleted, so trust ends first; false when the location is gone already. */
async function stopTrusting(tenant: Tenant, objectId: string, held: Data, described: string): Promise<boolean> {
  try {
    await tenant.v1.patch(`${path}/${objectId}`, { ...sent(held), isTrusted: false });
  } catch (error) {
    if (wasNotFound(error)) {
      return false;
    }
    throw new Diagnosis(`updating ${described} prior to deletion`, error instanceof Error ? error.message : undefined);
  }
  await attempting(`waiting for removal of trusted status on ${described}`, () =>
    waitUntil(async () => !flagOf(await tenant.v1.get(`${path}/${objectId}`), "isTrusted"), tenant.pace, tenant.span),
  );
  return true;
}

async function holds(tenant: Tenant, objectId: string, planned: Data): Promise<boolean> {
  const found = state(await tenant.v1.get(`${path}/${objectId}`));
  const [mine, theirs] = [block(planned[kind(planned)]), block(found[kind(planned)])];
  const compared =
    kind(planned) === "ip" ? ["ipRanges", "trusted"] : ["countriesAndRegions", "includeUnknownCountriesAndRegions"];
  return compared.every((name) => sameValue(mine?.[name] ?? false, theirs?.[name] ?? false));
}

function kind(planned: Data): "ip" | "country" {
  return block(planned.ip) === undefined ? "country" : "ip";
}

function sent(planned: Data): GraphObject {
  const ip = block(planned.ip);
  if (ip !== undefined) {
    // The plugin sends IPv6 ranges under the IPv4 type too.
    const ipRanges = texts(ip.ipRanges).map((cidrAddress) => ({
      "@odata.type": "#microsoft.graph.iPv4CidrRange",
      cidrAddress,
    }));
    return { "@odata.type": "#microsoft.graph.ipNamedLocation", ipRanges, isTrusted: flag(ip.trusted) };
  }
  const country = block(planned.country);
  const countryLookupMethod = text(country?.countryLookupMethod);
  return {
    "@odata.type": "#microsoft.graph.countryNamedLocation",
    countriesAndRegions: texts(country?.countriesAndRegions),
    includeUnknownCountriesAndRegions: flag(country?.includeUnknownCountriesAndRegions),
    ...(countryLookupMethod === "" ? {} : { countryLookupMethod }),
  };
}

function state(found: GraphObject): Data {
  const common = { displayName: textOf(found, "displayName"), objectId: idOf(found, "Bad API response") };
  if (kindOf(found) === "ipNamedLocation") {
    const ranges = Array.isArray(found.ipRanges) ? found.ipRanges.map(asObject) : [];
    const ipRanges = ranges
      .filter((range) => kindOf(range) === "iPv4CidrRange" || kindOf(range) === "iPv6CidrRange")
      .map((range) => textOf(range, "cidrAddress"));
    return { ...common, ip: { ipRanges, trusted: flagOf(found, "isTrusted") } };
  }
  if (kindOf(found) === "countryNamedLocation") {
    return {
      ...common,
      country: {
        countriesAndRegions: textsOf(found, "countriesAndRegions"),
        includeUnknownCountriesAndRegions: flagOf(found, "includeUnknownCountriesAndRegions"),
        countryLookupMethod: textOf(found, "countryLookupMethod") || "clientIpAddress",
      },
    };
  }
  throw new Diagnosis("Bad API Response", "returned model was neither an IP nor a country named location");
}
