import { z } from "zod";
import type { TenantClient } from "../../components/graph/index.ts";
import type { StackExport } from "../engine/stack.ts";
import type { TenantCounts } from "./summary.ts";

const purposes = ["unit", "sector", "persona", "licence"] as const;
const memberSchema = z.looseObject({ id: z.string() });

/** Counts the members that the tenant, not the state, has in each of the organisation's groups. */
export async function countTenant(
  tenant: TenantClient,
  state: StackExport,
): Promise<TenantCounts & { readonly policies: number; readonly teams: number }> {
  const groups = organisationGroups(state);
  const counted = await Promise.all(
    groups.map(async ({ purpose, key, id }) => ({ purpose, key, members: await memberCount(tenant, id) })),
  );
  const of = (purpose: string) =>
    Object.fromEntries(counted.filter((group) => group.purpose === purpose).map(({ key, members }) => [key, members]));
  const policies = await tenant.graph.list(memberSchema, "/v1.0/identity/conditionalAccess/policies", {
    attempt: "list",
    object: "the conditional access policies",
  });
  const declared = new Set(idsOf(state, "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy"));
  return {
    units: of("unit"),
    sectors: of("sector"),
    personas: of("persona"),
    licences: of("licence"),
    policies: policies.filter(({ id }) => declared.has(id)).length,
    teams: await teamCount(tenant, state),
  };
}

/** A group's purpose and key stand in its logical name: `voss-organisation-unit-okonomi`. */
function organisationGroups(state: StackExport) {
  return resourcesOf(state, "azuread:index/group:Group").flatMap((resource) => {
    const [, purpose, key] =
      new RegExp(`-(${purposes.join("|")})-(.+)$`).exec(resource.urn.split("::").at(-1) ?? "") ?? [];
    const id = resource.outputs?.objectId;
    return purpose !== undefined && key !== undefined && typeof id === "string" ? [{ purpose, key, id }] : [];
  });
}

async function memberCount(tenant: TenantClient, groupId: string): Promise<number> {
  // 999 is the largest page that Graph gives.
  const path = `/v1.0/groups/${groupId}/members?$select=id&$top=999`;
  return (await tenant.graph.list(memberSchema, path, { attempt: "count the members of", object: `group ${groupId}` }))
    .length;
}

async function teamCount(tenant: TenantClient, state: StackExport): Promise<number> {
  const ids = idsOf(state, "pulumi-nodejs:dynamic/tenant:Team");
  const teams = await Promise.all(
    ids.map((id) =>
      tenant.graph.get(z.looseObject({ id: z.string() }), `/v1.0/teams/${id}`, {
        attempt: "read",
        object: `team ${id}`,
      }),
    ),
  );
  return teams.length;
}

function idsOf(state: StackExport, type: string): string[] {
  return resourcesOf(state, type)
    .map((resource) => (typeof resource.outputs?.objectId === "string" ? resource.outputs.objectId : resource.id))
    .filter((id) => id !== undefined);
}

export function resourcesOf(state: StackExport, type: string) {
  return (state.deployment.resources ?? []).filter((resource) => resource.type === type && !resource.delete);
}
