import { z } from "zod";
import type { TenantClient } from "../../components/graph/index.ts";
import { graphNumberAssignment, numberManagement } from "../../components/providers/numbers/wire.ts";
import type { NumberTenant } from "./plan.ts";

const person = z.object({ id: z.string(), userPrincipalName: z.string(), userType: z.string().nullish() });
const instances = z.object({
  applicationInstances: z.array(z.object({ objectId: z.string() })).nullish(),
  skipToken: z.string().nullish(),
});

/** Who is in the tenant, and which numbers its operators have delivered. Nothing of it is kept. */
export async function readNumberTenant(tenant: TenantClient): Promise<NumberTenant> {
  const [numbers, users, accounts] = await Promise.all([
    tenant.graph.list(graphNumberAssignment, `${numberManagement}/numberAssignments?$top=500`, {
      attempt: "list",
      object: "the numbers",
    }),
    tenant.graph.list(person, "/v1.0/users?$select=id,userPrincipalName,userType&$top=999", {
      attempt: "list",
      object: "the people",
    }),
    resourceAccounts(tenant),
  ]);
  const people = users.filter(({ id, userType }) => userType !== "Guest" && !accounts.has(id));
  return { numbers, people: new Map(people.map(({ id, userPrincipalName }) => [userPrincipalName.toLowerCase(), id])) };
}

async function resourceAccounts(tenant: TenantClient): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const path = "/Teams.PlatformService/v2/ApplicationInstances?pageSize=100";
  for (let next: string | undefined = path; next !== undefined; ) {
    const page: z.infer<typeof instances> = await tenant.teamsAdmin.get(instances, next, {
      attempt: "list",
      object: "the resource accounts",
    });
    for (const { objectId } of page.applicationInstances ?? []) found.add(objectId);
    next = page.skipToken ? `${path}&skipToken=${encodeURIComponent(page.skipToken)}` : undefined;
  }
  return found;
}
