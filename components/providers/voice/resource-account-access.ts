import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { Present, SettingAccess, Target } from "../access.ts";
import { verifiedDomains } from "../domains/verified-domains.ts";
import { until } from "../handler/settle.ts";
import type { Held } from "../held.ts";
import { voiceApplicationNames, voiceApplications } from "./voice-applications.ts";

const instances = "/Teams.PlatformService/v2/ApplicationInstances";
const pageSize = 100;

/** How long an account made a moment ago may be unknown to Graph. */
const appearsWithinMs = 180_000;

const teamsAdminInstance = z.object({
  objectId: z.string(),
  userPrincipalName: z.string().nullish(),
  applicationId: z.string().nullish(),
});
const teamsAdminInstances = z.object({
  applicationInstances: z.array(teamsAdminInstance).nullish(),
  skipToken: z.string().nullish(),
});
type TeamsAdminInstance = z.infer<typeof teamsAdminInstance>;

/** A new account has no country. */
const born = { usageLocation: null };

const graphAccount = z.object({ displayName: z.string().nullish(), usageLocation: z.string().nullish() });

/**
 * Resource accounts: users nobody signs in as. The Teams admin API knows which users they are and makes them; their name
 * and country are those of the user in Entra. The POST is not documented and was not seen on a tenant.
 */
export const resourceAccountAccess: SettingAccess = {
  id: (target) => target.key.userPrincipalName ?? "",
  async find(tenant, target): Promise<Present> {
    const instance = await readInstance(tenant, target);
    const user = instance === undefined ? undefined : await readUser(tenant, target, instance.objectId);
    if (instance === undefined || user === undefined) return { exists: false, values: {}, born };
    const id = instance.applicationId?.toLowerCase();
    return {
      exists: true,
      values: {
        displayName: user.displayName ?? null,
        application: voiceApplicationNames.find((name) => voiceApplications[name] === id) ?? id ?? null,
        // Not set yet is what remains to be done.
        usageLocation: user.usageLocation ?? undefined,
      },
      born,
      outputs: { objectId: instance.objectId },
    };
  },
  async create(tenant, target, held) {
    await makeInstance(tenant, target, held);
    const made = await until(tenant.clock, appearsWithinMs, async () => {
      const present = await resourceAccountAccess.find(tenant, target);
      return present.exists ? present : undefined;
    });
    const { usageLocation } = held;
    if (made !== undefined && usageLocation !== undefined) await change(tenant, target, { usageLocation }, made);
  },
  write: change,
  async remove(tenant, target, present) {
    const purpose = { attempt: "delete", object: target.object };
    await tenant.graph.send("DELETE", userPath(objectIdOf(present)), undefined, purpose).catch((error: unknown) => {
      if (!isTenantError(error, 404)) throw error;
    });
  },
};

async function makeInstance(tenant: TenantClient, target: Target, held: Held): Promise<void> {
  const name = voiceApplicationNames.find((known) => known === held.application);
  const body = {
    UserPrincipalName: target.key.userPrincipalName ?? "",
    DisplayName: held.displayName ?? null,
    ApplicationId: name === undefined ? null : voiceApplications[name],
  };
  try {
    await tenant.teamsAdmin.send("POST", instances, body, { attempt: "create", object: target.object });
  } catch (error) {
    if (isTenantError(error, 400)) await nameUnverifiedDomain(tenant, target, error);
    if (!isTenantError(error, 404, 405, 501)) throw error;
    throw new Error(
      `${target.object}: this tenant's Teams admin API makes no resource accounts; make it in the Teams admin centre under Voice, Resource accounts, and write \`adopt: true\``,
      { cause: error },
    );
  }
}

/** The service's own words for a domain the tenant does not have were never seen, so the domain itself is looked at. */
async function nameUnverifiedDomain(tenant: TenantClient, target: Target, refusal: unknown): Promise<void> {
  const [, domain = ""] = (target.key.userPrincipalName ?? "").toLowerCase().split("@");
  const verified = await verifiedDomains(tenant, target.object);
  if (verified.includes(domain)) return;
  throw new Error(
    `${target.object}: the domain ${domain} is not verified in the tenant, which has ${verified.join(", ")}; take one of these, or declare ${domain} as a Domain with its DomainVerification`,
    { cause: refusal },
  );
}

async function change(tenant: TenantClient, target: Target, changes: Held, present: Present): Promise<void> {
  if (changes.application !== undefined)
    throw new Error(
      `${target.object} is for ${String(present.values.application)} and that cannot be changed; declare another account for ${String(changes.application)}`,
    );
  const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
  await tenant.graph.send("PATCH", userPath(objectIdOf(present)), { ...changes }, purpose);
}

async function readInstance(tenant: TenantClient, target: Target): Promise<TeamsAdminInstance | undefined> {
  const purpose = { attempt: "read", object: target.object };
  const wanted = target.key.userPrincipalName?.toLowerCase();
  let path = `${instances}?pageSize=${pageSize}`;
  for (;;) {
    const page = await tenant.teamsAdmin.get(teamsAdminInstances, path, purpose);
    const found = page.applicationInstances?.find((one) => one.userPrincipalName?.toLowerCase() === wanted);
    if (found !== undefined || !page.skipToken) return found;
    path = `${instances}?pageSize=${pageSize}&skipToken=${encodeURIComponent(page.skipToken)}`;
  }
}

async function readUser(tenant: TenantClient, target: Target, id: string) {
  const path = `${userPath(id)}?$select=displayName,usageLocation`;
  try {
    return await tenant.graph.get(graphAccount, path, { attempt: "read", object: target.object });
  } catch (error) {
    if (isTenantError(error, 404)) return undefined;
    throw error;
  }
}

function userPath(id: string): string {
  return `/v1.0/users/${encodeURIComponent(id)}`;
}

function objectIdOf(present: Present): string {
  return String(present.outputs?.objectId ?? "");
}
