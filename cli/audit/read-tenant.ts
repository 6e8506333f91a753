import type { TenantClient } from "../../components/graph/index.ts";
import type { Counted, DeclaredTenant, Licence } from "../../policies/rules.ts";
import { readAccess } from "./access.ts";
import { readBreakGlass } from "./break-glass.ts";
import { countAccounts, readAccounts } from "./people.ts";
import { countActivations, countAdministrators } from "./privilege.ts";
import { Reading } from "./reading.ts";
import { readSettings } from "./settings.ts";

/** Microsoft's names of service plans. */
const plans: Readonly<Record<string, Licence>> = {
  AAD_PREMIUM: "entraP1",
  AAD_PREMIUM_P2: "entraP2",
  Entra_Identity_Governance: "entraGovernance",
  MCOEV: "teamsPhone",
};

/** Microsoft's number of days that stands for "never". */
const never = 2_147_483_647;

/**
 * A whole tenant as the rules judge it: what a program could declare in the form of a program, and what only a tenant
 * can say as counts. `breakGlassNames` are the display names or ids of the break-glass groups.
 */
export async function readTenant(tenant: TenantClient, breakGlassNames: readonly string[]): Promise<DeclaredTenant> {
  const reading = new Reading(tenant);
  const [access, settings, accounts, licences] = await Promise.all([
    readAccess(reading),
    readSettings(reading),
    readAccounts(reading),
    readLicences(reading),
  ]);
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

async function readLicences(reading: Reading): Promise<readonly Licence[] | undefined> {
  return reading.part("licences", ["Organization.Read.All"], async () => {
    const skus = await reading.list("/v1.0/subscribedSkus", "the licences");
    const owned = skus.filter(({ capabilityStatus }) => ["Enabled", "Warning"].includes(String(capabilityStatus)));
    const names = owned.flatMap(({ servicePlans }) =>
      Array.isArray(servicePlans) ? servicePlans.map((plan) => planName(plan)) : [],
    );
    return [...new Set(names.flatMap((name) => plans[name] ?? []))];
  });
}

function planName(plan: unknown): string {
  return typeof plan === "object" && plan !== null && "servicePlanName" in plan ? String(plan.servicePlanName) : "";
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
