import { isJsonObject, type Json, type JsonObject } from "../../graph/index.ts";
import { isUnknown } from "../handler/unknown.ts";
import type { Held } from "../held.ts";
import type { Examine } from "./examine.ts";
import { allKnownDomains } from "./policy-properties.ts";

/**
 * The allowed domains as they are declared. The service shows `{}` for every domain, and otherwise a list whose items are
 * names or objects with a name. Anything else is not guessed at: a list read as "everyone" would open the tenant.
 */
export function federationFromWire(values: JsonObject): JsonObject {
  const read = { ...values };
  if (values.AllowedDomains !== undefined) read.AllowedDomains = allowed(values.AllowedDomains);
  for (const name of ["BlockedDomains", "AllowedTrialTenantDomains"])
    if (Array.isArray(values[name])) read[name] = values[name].map(domainOf);
  return read;
}

/** Every domain is an empty list, or an empty allow-list where some domains are blocked; else the list's own form. */
export function federationToWire(values: Held, present: Record<string, Json | undefined>): JsonObject {
  const { AllowedDomains: declared } = values;
  if (declared === undefined) return values;
  if (Array.isArray(declared)) return { ...values, AllowedDomains: { AllowList: declared } };
  const blocked = values.BlockedDomains ?? present.BlockedDomains;
  const blocks = Array.isArray(blocked) && blocked.length > 0;
  return { ...values, AllowedDomains: blocks ? { AllowList: [] } : [] };
}

/** Teams goes by the allowed or by the blocked domains, never by both. */
export const examineFederation: Examine = ({ settings }) => {
  const { AllowedDomains: allowedOnes, BlockedDomains: blocked } = settings;
  if (!Array.isArray(allowedOnes) || !Array.isArray(blocked) || isUnknown(blocked) || blocked.length === 0) return [];
  const reason = `names domains beside AllowedDomains; take one of them out, or write "${allKnownDomains}" for AllowedDomains`;
  return [{ path: "settings.BlockedDomains", reason }];
};

function allowed(value: Json): Json {
  if (isJsonObject(value)) {
    if (Object.keys(value).length === 0) return allKnownDomains;
    const list = value.AllowedDomain ?? value.AllowList;
    if (Array.isArray(list)) return list.length === 0 ? allKnownDomains : list.map(domainOf);
  }
  if (Array.isArray(value) && value.length === 0) return allKnownDomains;
  throw new Error(`the tenant shows AllowedDomains in a form this version does not know: ${JSON.stringify(value)}`);
}

function domainOf(item: Json): Json {
  return isJsonObject(item) && item.Domain !== undefined ? item.Domain : item;
}
