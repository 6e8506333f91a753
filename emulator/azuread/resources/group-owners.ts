import { kindOf } from "../graph/graph-object.ts";
import { attempting } from "./diagnosis.ts";
import type { Tenant } from "./tenant.ts";

const firstOwners = 20;

/**
 * The owners a group is made with, the caller first, then users, service principals and groups; what
 * goes beyond twenty is added later. Each owner is looked up once for each of the three kinds.
 */
export async function sortOwners(tenant: Tenant, owners: string[]): Promise<{ first: string[]; later: string[] }> {
  const isCaller = (owner: string) => owner.toLowerCase() === tenant.callerId.toLowerCase();
  const sorted = owners.filter(isCaller).map(() => tenant.callerId);
  for (const wanted of ["user", "servicePrincipal", "group"]) {
    for (const owner of owners.filter((candidate) => !isCaller(candidate))) {
      const found = await attempting(`Could not retrieve owner principal object "${owner}"`, () =>
        tenant.v1.get(`/directoryObjects/${owner}`),
      );
      if (kindOf(found) === wanted) {
        sorted.push(owner);
      }
    }
  }
  const first = sorted.slice(0, firstOwners);
  return { first: first.length === 0 ? [tenant.callerId] : first, later: sorted.slice(firstOwners) };
}
