import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { exactlyOnce } from "../handler/exactly-once.ts";
import type { Held } from "../held.ts";

const associations = "/Teams.VoiceApps/applicationinstanceassociations";

/** Name of the accounts' list in a request: taken from the module's model, not seen on a tenant. */
const endpoints = "EndpointsId";

/** A new association has the usual place. */
const born = { CallPriority: null };

const teamsAdminAssociation = z.object({
  ApplicationInstanceAssociation: z.object({
    ConfigurationId: z.string(),
    ConfigurationType: z.string(),
    CallPriority: z.number().nullish(),
  }),
});

/** Which queue or attendant a resource account answers for. An account has one; another takes the place of the first. */
export const associationAccess: SettingAccess = {
  id: accountOf,
  async find(tenant, target) {
    const purpose = { attempt: "read what is answered by", object: target.object };
    try {
      const { ApplicationInstanceAssociation: row } = await tenant.teamsAdmin.get(
        teamsAdminAssociation,
        one(target),
        purpose,
      );
      const { ConfigurationId, ConfigurationType, CallPriority } = row;
      // 0 stands for the usual place.
      return { exists: true, values: { ConfigurationId, ConfigurationType, CallPriority: CallPriority || null }, born };
    } catch (error) {
      if (isTenantError(error, 404)) return { exists: false, values: {}, born };
      throw error;
    }
  },
  create: associate,
  async write(tenant, target, changes, present) {
    const { ConfigurationId = null, ConfigurationType = null, CallPriority = null } = present.values;
    await dissociate(tenant, target);
    const next = { ConfigurationId, ConfigurationType, CallPriority, ...changes };
    // Between the two the account answers nothing: an answer that is lost is asked for again at once.
    await exactlyOnce(
      tenant.clock,
      () => associate(tenant, target, next),
      async () => (await associationAccess.find(tenant, target)).exists,
    );
  },
  remove: dissociate,
};

async function associate(tenant: TenantClient, target: Target, values: Held): Promise<void> {
  const { ConfigurationId = null, ConfigurationType = null, CallPriority } = values;
  const priority = typeof CallPriority === "number" ? { CallPriority } : {};
  const body = { [endpoints]: [accountOf(target)], ConfigurationId, ConfigurationType, ...priority };
  const purpose = {
    attempt: `let ${String(ConfigurationType)} ${String(ConfigurationId)} answer`,
    object: target.object,
  };
  await tenant.teamsAdmin.send("POST", associations, body, purpose);
}

async function dissociate(tenant: TenantClient, target: Target): Promise<void> {
  const purpose = { attempt: "take away what is answered by", object: target.object };
  await tenant.teamsAdmin.send("DELETE", one(target), undefined, purpose).catch((error: unknown) => {
    if (!isTenantError(error, 404)) throw error;
  });
}

function one(target: Target): string {
  return `${associations}/${encodeURIComponent(accountOf(target))}`;
}

function accountOf(target: Target): string {
  return target.key.resourceAccountId ?? "";
}
