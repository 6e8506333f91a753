import { z } from "zod";
import { isTenantError, type TenantClient } from "../../components/graph/index.ts";
import type { AccountFault, BreakGlassAccount, BreakGlassPage, DecidingPolicy } from "./page.ts";

const user = z.object({
  id: z.string(),
  userPrincipalName: z.string(),
  accountEnabled: z.boolean().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
});
const organisation = z.object({ id: z.string(), displayName: z.string() });
const policy = z.object({
  displayName: z.string(),
  state: z.string(),
  createdDateTime: z.string().nullish(),
  modifiedDateTime: z.string().nullish(),
});
const assignment = z.object({ principalId: z.string(), directoryScopeId: z.string().nullish() });
const holder = z.object({ id: z.string() });

/** Microsoft's id of the role Global Administrator. */
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";

/** The page is one sheet: whoever has gone through so many policies looks at the sign-in log. */
const policiesMax = 12;

/** Reads what the page says of the tenant: whose it is, its break-glass accounts, and what decides today. */
export async function readBreakGlassPage(
  tenant: TenantClient,
  ids: readonly string[],
  printed: string,
): Promise<BreakGlassPage> {
  const purpose = { attempt: "read", object: "the tenant" };
  const [own] = await tenant.graph.list(organisation, "/v1.0/organization", purpose);
  const holders = await globalAdministrators(tenant);
  const accounts = await Promise.all(ids.map((id) => account(tenant, id, holders)));
  return {
    tenant: own?.displayName ?? "",
    tenantId: own?.id ?? "",
    printed,
    accounts,
    policies: await deciding(tenant),
  };
}

async function account(tenant: TenantClient, id: string, holders: ReadonlySet<string>): Promise<BreakGlassAccount> {
  const fields = "id,userPrincipalName,accountEnabled,onPremisesSyncEnabled";
  try {
    const purpose = { attempt: "read", object: `break-glass account ${id}` };
    const found = await tenant.graph.get(user, `/v1.0/users/${id}?$select=${fields}`, purpose);
    const faults: AccountFault[] = [
      ...(found.accountEnabled === true ? [] : ["disabled" as const]),
      ...(found.onPremisesSyncEnabled === true ? ["synchronised" as const] : []),
      ...(holders.has(id) ? [] : ["noRole" as const]),
    ];
    return { id, userPrincipalName: found.userPrincipalName, faults };
  } catch (error) {
    if (isTenantError(error, 404)) return { id, faults: ["missing"] };
    throw error;
  }
}

/** Everyone with the role over the whole tenant, by themselves or through a group that holds it. */
async function globalAdministrators(tenant: TenantClient): Promise<Set<string>> {
  const purpose = { attempt: "read", object: "the global administrators" };
  const filter = encodeURIComponent(`roleDefinitionId eq '${globalAdministrator}'`);
  const url = `/v1.0/roleManagement/directory/roleAssignments?$filter=${filter}`;
  const principals = (await tenant.graph.list(assignment, url, purpose))
    .filter(({ directoryScopeId }) => directoryScopeId === "/")
    .map(({ principalId }) => principalId);
  const members = await Promise.all(principals.map((id) => membersOf(tenant, id)));
  return new Set([...principals, ...members.flat()]);
}

async function membersOf(tenant: TenantClient, id: string): Promise<string[]> {
  try {
    const purpose = { attempt: "read", object: `the members of ${id}` };
    return (await tenant.graph.list(holder, `/v1.0/groups/${id}/transitiveMembers?$select=id`, purpose)).map(
      (one) => one.id,
    );
  } catch (error) {
    // Whoever is no group has no members.
    if (isTenantError(error, 404)) return [];
    throw error;
  }
}

async function deciding(tenant: TenantClient): Promise<DecidingPolicy[]> {
  const purpose = { attempt: "read", object: "the conditional access policies" };
  const all = await tenant.graph.list(policy, "/v1.0/identity/conditionalAccess/policies", purpose);
  return all
    .filter(({ state }) => state === "enabled")
    .map(({ displayName, createdDateTime, modifiedDateTime }) => ({
      name: displayName,
      at: modifiedDateTime ?? createdDateTime ?? "",
    }))
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, policiesMax)
    .map(({ name, at }) => ({ name, changed: at.slice(0, 10) }));
}
