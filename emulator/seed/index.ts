import type { Seed } from "../store/seed.ts";
import { administrator, breakGlass, seedRoleAssignments } from "./accounts.ts";
import { seedIdentity } from "./identity.ts";
import type { OrganisationFile } from "./organisation-schema.ts";
import { people } from "./people.ts";
import { rooms } from "./rooms.ts";

/** What a new embedded tenant starts with: this organisation, or nothing but what was bought. */
export function seedTenant(organisation: OrganisationFile | undefined): Seed {
  return organisation ? organisationTenant(organisation) : emptyTenant();
}

/** A tenant on the day it was bought: one administrator, one small subscription, no custom domain. */
function emptyTenant(): Seed {
  const tenant = seedIdentity("empty", {
    displayName: "Empty tenant",
    customDomains: [],
    countryLetterCode: "NO",
    preferredLanguage: "en",
  });
  return {
    tenant,
    subscriptions: [{ skuPartNumber: "SPE_E3", seats: 25 }],
    collections: { users: [administrator(tenant)] },
    roleAssignments: seedRoleAssignments(tenant, []),
  };
}

/** The organisation's synthetic people, its rooms, the licences it owns, an administrator and two break-glass accounts. */
function organisationTenant(organisation: OrganisationFile): Seed {
  const { municipality } = organisation;
  const tenant = seedIdentity(municipality.key, {
    displayName: municipality.name,
    customDomains: [municipality.domain],
    countryLetterCode: municipality.country,
    preferredLanguage: municipality.language,
  });
  const emergency = breakGlass(tenant);
  return {
    tenant,
    subscriptions: subscriptionsOf(organisation),
    collections: { users: [administrator(tenant), ...emergency, ...people(organisation), ...rooms(organisation)] },
    roleAssignments: seedRoleAssignments(tenant, emergency),
  };
}

/** Licences for resource accounts are free of charge: who telephones has some, written or not. */
const resourceAccounts = { sku: "PHONESYSTEM_VIRTUALUSER", seats: 100 };

function subscriptionsOf({ licences, addOns = {}, telephony }: OrganisationFile): NonNullable<Seed["subscriptions"]> {
  const written = [...Object.values(licences), ...Object.values(addOns)];
  const isFree = telephony !== undefined && !written.some(({ sku }) => sku === resourceAccounts.sku);
  return [...written, ...(isFree ? [resourceAccounts] : [])].map(({ sku, seats }) => ({ skuPartNumber: sku, seats }));
}
