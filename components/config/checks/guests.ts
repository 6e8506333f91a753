import type { ConditionalAccessConfig } from "../conditional-access.ts";
import type { GuestsConfig } from "../guests.ts";
import type { OrganisationConfig } from "../organisation.ts";
import { ownsGovernance } from "../premium.ts";
import type { Finding } from "./check.ts";

type Owned = ConditionalAccessConfig["owned"];

/** What the guests' section says that does not go with the municipality, or with itself. */
export function guestFindings(
  guests: GuestsConfig,
  owned: Owned,
  { municipality, licences }: OrganisationConfig,
): Finding[] {
  return [
    ...ownDomain("domains", guests.domains, municipality),
    ...ownDomain("federation", guests.federation ?? [], municipality),
    ...sameTenant(guests.partners),
    ...(guests.reviews === undefined || ownsGovernance(licences, owned)
      ? []
      : [
          {
            path: ["guests", "reviews"],
            text: "access reviews need Entra ID P2 or Governance, and neither a licence of the organisation file nor conditionalAccess.owned.entraP2 says it is owned; leave it out",
          },
        ]),
  ];
}

function ownDomain(
  list: "domains" | "federation",
  domains: readonly string[],
  { domain, name }: OrganisationConfig["municipality"],
): Finding[] {
  const at = domains.indexOf(domain);
  if (at < 0) return [];
  return [{ path: ["guests", list, at], text: `"${domain}" is ${name} itself; leave it out, nobody there is a guest` }];
}

function sameTenant(partners: GuestsConfig["partners"]): Finding[] {
  const first = new Map<string, string>();
  return Object.entries(partners).flatMap(([key, { tenantId }]) => {
    const before = first.get(tenantId);
    if (before === undefined) {
      first.set(tenantId, key);
      return [];
    }
    return [
      {
        path: ["guests", "partners", key, "tenantId"],
        text: `"${tenantId}" is also the tenant of ${before}; take one of them out`,
      },
    ];
  });
}
