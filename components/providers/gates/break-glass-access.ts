import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { NothingSentError } from "../handler/failure.ts";

const member = z.object({
  "@odata.type": z.string().optional(),
  id: z.string(),
  accountEnabled: z.boolean().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
});
type Member = z.infer<typeof member>;
const method = z.object({ "@odata.type": z.string() });
const assignment = z.object({ principalId: z.string(), directoryScopeId: z.string().nullish() });

// Microsoft's template id of Global Administrator.
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";

/** Graph's types of what cannot be given away to a false page. A certificate is proved elsewhere and not listed here. */
const phishingResistant = new Set([
  "#microsoft.graph.fido2AuthenticationMethod",
  "#microsoft.graph.windowsHelloForBusinessAuthenticationMethod",
  "#microsoft.graph.platformCredentialAuthenticationMethod",
]);

/** What an account lacks, in the words of the message. */
type Lack =
  | "is disabled"
  | "is synchronised from outside"
  | "is no Global Administrator now"
  | "has no phishing-resistant method";

/** Looks whether enough break-glass accounts would open the tenant today. Nothing is ever written. */
export const breakGlassAccess: SettingAccess = {
  id: groupOf,
  async find(tenant, target) {
    const accounts = await look(tenant, target);
    if (accounts === undefined) return { exists: false, values: {} };
    const ready = accounts.filter(({ lacks }) => lacks.length === 0).length;
    const wanted = wantedOf(target);
    return { exists: true, values: ready >= wanted ? { accounts: wanted } : {} };
  },
  async write(tenant, target) {
    const accounts = (await look(tenant, target)) ?? [];
    const ready = accounts.filter(({ lacks }) => lacks.length === 0).length;
    const lacking = accounts
      .filter(({ lacks }) => lacks.length > 0)
      .map(({ id, lacks }) => `${id} ${lacks.join(" and ")}`);
    throw new NothingSentError(
      `${target.object}: ${ready} of ${wantedOf(target)} break-glass accounts are ready (${lacking.length === 0 ? "the group has no other members" : lacking.join("; ")}); make them ready before a policy leaves report-only, or leave it there`,
    );
  },
};

async function look(tenant: TenantClient, target: Target): Promise<{ id: string; lacks: Lack[] }[] | undefined> {
  const path = `/v1.0/groups/${groupOf(target)}/members?$select=id,accountEnabled,onPremisesSyncEnabled`;
  const purpose = { attempt: "read the members of", object: target.object };
  try {
    const members = await tenant.graph.list(member, path, purpose);
    const users = members.filter(
      (each) => each["@odata.type"] === undefined || each["@odata.type"] === "#microsoft.graph.user",
    );
    return await Promise.all(users.map(async (user) => ({ id: user.id, lacks: await lacksOf(tenant, target, user) })));
  } catch (error) {
    // A group made a moment ago may be unknown to the service that is asked about it.
    if (isTenantError(error, 404)) return undefined;
    throw error;
  }
}

async function lacksOf(tenant: TenantClient, target: Target, user: Member): Promise<Lack[]> {
  const [administers, resists] = await Promise.all([
    isAdministrator(tenant, target, user.id),
    hasKey(tenant, target, user.id),
  ]);
  return [
    ...(user.accountEnabled === true ? [] : ["is disabled" as const]),
    ...(user.onPremisesSyncEnabled === true ? ["is synchronised from outside" as const] : []),
    ...(administers ? [] : ["is no Global Administrator now" as const]),
    ...(resists ? [] : ["has no phishing-resistant method" as const]),
  ];
}

// Eligible is not active: at the hour it is needed nobody can activate anything.
async function isAdministrator(tenant: TenantClient, { object }: Target, id: string): Promise<boolean> {
  const filter = encodeURIComponent(`principalId eq '${id}' and roleDefinitionId eq '${globalAdministrator}'`);
  const path = `/v1.0/roleManagement/directory/roleAssignments?$filter=${filter}`;
  const found = await tenant.graph.list(assignment, path, { attempt: "read the roles of", object });
  return found.some(({ directoryScopeId }) => directoryScopeId === "/");
}

async function hasKey(tenant: TenantClient, { object }: Target, id: string): Promise<boolean> {
  const path = `/v1.0/users/${id}/authentication/methods`;
  const found = await tenant.graph.list(method, path, { attempt: "read the sign-in methods of", object });
  return found.some((each) => phishingResistant.has(each["@odata.type"]));
}

function groupOf(target: Target): string {
  return target.key.groupId ?? "";
}

function wantedOf(target: Target): number {
  return typeof target.settings.accounts === "number" ? target.settings.accounts : Number.POSITIVE_INFINITY;
}
