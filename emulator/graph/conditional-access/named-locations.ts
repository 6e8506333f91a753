import { isIPv4, isIPv6 } from "node:net";
import { now, type TenantContext } from "../../context.ts";
import { type Entity, isObject, type Json, type JsonObject, strings, text } from "../../store/json.ts";
import type { GraphCall } from "../call.ts";
import { type EntitySet, entitySet } from "../entity-set.ts";
import { serviceBadRequest } from "../error.ts";
import type { GraphModule } from "../module.ts";
import { conditionalAccessMissing, conditionalAccessPermissions } from "./service.ts";

/** Microsoft's limits: locations in a tenant, ranges in a location. */
const maxLocations = 195;
const maxRanges = 2000;

const locationSet: EntitySet = {
  path: "/identity/conditionalAccess/namedLocations",
  type: "namedLocation",
  collection: "namedLocations",
  lag: "conditionalAccess",
  lateChanges: true,
  verbs: ["list", "get", "create", "update", "delete"],
  permissions: conditionalAccessPermissions,
  mixed: true,
  required: ["displayName"],
  missing: conditionalAccessMissing,
  create: createLocation,
  update: (call, location, patch) => {
    const next: Entity = { ...location, ...patch, id: location.id, modifiedDateTime: now(call.context) };
    checkLocation(next);
    return next;
  },
  remove: removeLocation,
};

export const namedLocationsModule: GraphModule = {
  name: "namedLocations",
  routes: (table) => entitySet(table, locationSet),
};

function createLocation({ context }: GraphCall, body: JsonObject): Entity {
  if (context.store.collection("namedLocations").size >= maxLocations) {
    throw serviceBadRequest(`The tenant has ${maxLocations} named locations, which is the most it may have.`);
  }
  const at = now(context);
  const defaults: JsonObject =
    body["@odata.type"] === "#microsoft.graph.countryNamedLocation"
      ? { countryLookupMethod: "clientIpAddress", includeUnknownCountriesAndRegions: false }
      : { isTrusted: false };
  const location: Entity = { ...defaults, ...body, id: context.newId(), createdDateTime: at, modifiedDateTime: at };
  checkLocation(location);
  return location;
}

function checkLocation(location: Entity): void {
  if (!text(location.displayName)?.trim()) {
    throw serviceBadRequest("NamedLocation 'displayName' must be specified.");
  }
  switch (location["@odata.type"]) {
    case "#microsoft.graph.ipNamedLocation":
      checkRanges(Array.isArray(location.ipRanges) ? location.ipRanges : []);
      return;
    case "#microsoft.graph.countryNamedLocation":
      checkCountries(strings(location.countriesAndRegions));
      return;
    default:
      throw serviceBadRequest(
        "'@odata.type' must be #microsoft.graph.ipNamedLocation or #microsoft.graph.countryNamedLocation.",
      );
  }
}

function checkRanges(ranges: Json[]): void {
  if (ranges.length === 0 || ranges.length > maxRanges) {
    throw serviceBadRequest(`NamedLocation 'ipRanges' must hold 1 to ${maxRanges} ranges.`);
  }
  for (const range of ranges.filter(isObject)) {
    const cidr = text(range.cidrAddress) ?? "";
    const [address = "", prefix = "", ...rest] = cidr.split("/");
    const four = range["@odata.type"] === "#microsoft.graph.iPv4CidrRange";
    const six = range["@odata.type"] === "#microsoft.graph.iPv6CidrRange";
    const bits = Number(prefix);
    const fits =
      /^\d{1,3}$/.test(prefix) &&
      rest.length === 0 &&
      bits >= 8 &&
      ((four && isIPv4(address) && bits <= 32) || (six && isIPv6(address) && bits <= 128));
    if (!fits) {
      throw serviceBadRequest(
        `NamedLocation 'ipRanges' holds '${cidr}', which is no ${four ? "IPv4" : six ? "IPv6" : "typed"} range of prefix /8 or longer.`,
      );
    }
  }
}

function checkCountries(countries: string[]): void {
  if (countries.length === 0) {
    throw serviceBadRequest("NamedLocation 'countriesAndRegions' must hold at least one country.");
  }
  const wrong = countries.find((country) => !/^[A-Z]{2}$/.test(country));
  if (wrong !== undefined) {
    throw serviceBadRequest(
      `NamedLocation 'countriesAndRegions' holds '${wrong}', which is no two-letter country code.`,
    );
  }
}

function removeLocation({ context }: GraphCall, location: Entity): void {
  if (location.isTrusted === true) {
    throw serviceBadRequest("A trusted named location cannot be deleted: set isTrusted to false first.");
  }
  const user = policyNaming(context, location.id);
  if (user) {
    throw serviceBadRequest(
      `The named location is referenced by the conditional access policy '${String(user.displayName)}' (${user.id}) and cannot be deleted.`,
    );
  }
  context.store.collection("namedLocations").delete(location.id);
}

function policyNaming(context: TenantContext, id: string): Entity | undefined {
  for (const policy of context.store.collection("conditionalAccessPolicies").values()) {
    const locations =
      isObject(policy.conditions) && isObject(policy.conditions.locations) ? policy.conditions.locations : {};
    if ([...strings(locations.includeLocations), ...strings(locations.excludeLocations)].includes(id)) {
      return policy;
    }
  }
  return undefined;
}
