import { z } from "zod";
import { isTenantError, type TenantClient } from "../../../components/graph/index.ts";
import type { Wanted } from "../../permissions/manifest.ts";
import { claimsOf } from "../claims.ts";
import type { Check } from "../examined.ts";
import type { Finding } from "../finding.ts";
import { askers } from "./permissions.ts";

const assignment = z.object({ roleDefinitionId: z.string() });
const definition = z.object({ id: z.string(), displayName: z.string() });
const root = "/v1.0/roleManagement/directory";
const seeing = { attempt: "read the roles of", object: "the application" };

/** Roles that may do everything the Teams admin API asks a lesser role for. */
const stronger: Readonly<Record<string, readonly string[]>> = {
  "Teams Administrator": ["Global Administrator"],
  "Global Reader": ["Teams Administrator", "Global Administrator"],
};

/** The Entra roles of the application itself; where they cannot be read, what the Teams admin API answers tells the rest. */
export const checkRoles: Check = async ({ manifest, signIn, tenant }) => {
  if (manifest.roles.length === 0) return [];
  const { oid = "" } = claimsOf(await signIn.tokens.graph());
  const held = await rolesOf(tenant, oid);
  const isOpen = held === undefined && (await answers(tenant));
  return manifest.roles.map((wanted: Wanted): Finding => {
    const { name } = wanted;
    const has = held?.some((role) => role === name || stronger[name]?.includes(role)) ?? false;
    const verdict = has ? "good" : isOpen ? "open" : "bad";
    return { verdict, kind: "role", name, askedBy: askers(wanted) };
  });
};

async function rolesOf(tenant: TenantClient, objectId: string): Promise<string[] | undefined> {
  try {
    const filter = encodeURIComponent(`principalId eq '${objectId}'`);
    const [assignments, definitions] = await Promise.all([
      tenant.graph.list(assignment, `${root}/roleAssignments?$filter=${filter}`, seeing),
      tenant.graph.list(definition, `${root}/roleDefinitions?$select=id,displayName`, seeing),
    ]);
    const ids = new Set(assignments.map(({ roleDefinitionId }) => roleDefinitionId));
    return definitions.filter(({ id }) => ids.has(id)).map(({ displayName }) => displayName);
  } catch (error) {
    if (isTenantError(error, 401, 403)) return undefined;
    throw error;
  }
}

async function answers(tenant: TenantClient): Promise<boolean> {
  try {
    const one = "/Skype.Policy/configurations/TeamsClientConfiguration";
    await tenant.teamsAdmin.list(z.unknown(), one, { attempt: "read", object: "TeamsClientConfiguration" });
    return true;
  } catch (error) {
    if (isTenantError(error, 401, 403)) return false;
    throw error;
  }
}
