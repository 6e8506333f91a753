import type { TenantClient } from "../../components/graph/index.ts";
import type { Counted, DeclaredTenant } from "../../policies/rules.ts";
import { readAccess } from "./access.ts";
import { readBreakGlass } from "./break-glass.ts";
import { licencesOf, readProducts } from "./licences.ts";
import { countAccounts, readAccounts } from "./people.ts";
import { countActivations, countAdministrators } from "./privilege.ts";
import { Reading } from "./reading.ts";
import { readSettings } from "./settings.ts";

/** Microsoft's number of days that stands for "never". */
const never = 2_147_483_647;

/**
 * A whole tenant as the rules judge it: what a program could declare in the form of a program, and what only a tenant
 * can say as counts. `breakGlassNames` are the display names or ids of the break-glass groups.
 */
export async function readTenant(tenant: TenantClient, breakGlassNames: readonly string[]): Promise<DeclaredTenant> {
  const reading = new Reading(tenant);
  const [access, settings, accounts, products] = await Promise.all([
    readAccess(reading),
    readSettings(reading),
    readAccounts(reading),
    readProducts(reading),
  ]);
  const licences = products && licencesOf(products, accounts);
  const glass = access.filter(
    ({ type, name, outputs }) =>
      type.endsWith(":Group") && (breakGlassNames.includes(name) || breakGlassNames.includes(String(outputs.objectId))),
  );
  const people = accounts ?? new Map();
  if (!accounts) {
    for (const subject of ["administrators", "breakGlassMembers"]) reading.unreadable[subject] = "User.Read.All";
  }
  const { ids, counts } = await readBreakGlass(reading, glass, people);
  const more = await Promise.all([
    accounts ? countAccounts(reading, people) : {},
    countAdministrators(reading, people, ids),
    countActivations(reading),
    countDomains(reading),
  ]);
  const all: Partial<Record<Counted, number>> = Object.assign({}, counts, ...more);
  return {
    resources: [...access, ...settings],
    observed: { unreadable: reading.unreadable, counts: all, ...(licences && { licences }) },
  };
}

/** Domains of the tenant's own sign-in; another service's passwords are that service's. */
async function countDomains(reading: Reading): Promise<Partial<Record<Counted, number>>> {
  const domains = await reading.part("domains", ["Domain.Read.All"], () =>
    reading.list("/v1.0/domains", "the domains"),
  );
  if (!domains) return {};
  const own = domains.filter(
    ({ isVerified, authenticationType }) => isVerified === true && authenticationType !== "Federated",
  );
  return { domainsWithExpiry: own.filter((domain) => domain.passwordValidityPeriodInDays !== never).length };
}
