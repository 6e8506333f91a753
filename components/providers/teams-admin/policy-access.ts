import { z } from "zod";
import { isJsonObject, isTenantError, type Json, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { Present, SettingAccess, Target } from "../access.ts";
import type { Held } from "../held.ts";

const policyObject = z.record(z.string(), z.json());

/** Members the service adds to every policy; they are not settings. */
const envelope = new Set(["Identity", "ConfigId", "ConfigMetadata", "Key", "MsftInternalProcessingMode", "DataSource"]);

/** A policy type of the Teams admin API: read as a whole list, created by POST, merged by PUT. */
export function policyAccess(type: string, documented: Record<string, Json>): SettingAccess {
  const collection = `/Skype.Policy/configurations/${type}`;
  const one = (target: Target) => `${collection}/configuration/${encodeURIComponent(identityOf(target))}`;

  return {
    id: identityOf,
    async find(tenant, target) {
      const policies = await readAll(tenant, collection, target);
      const own = policies.find((policy) => sameIdentity(policy.Identity, identityOf(target)));
      const preset = policies.find((policy) => sameIdentity(policy.Identity, "Default"));
      return present(own, { ...documented, ...settingsOf(preset) });
    },
    async create(tenant, target, held) {
      const purpose = { attempt: "create", object: target.object };
      await tenant.teamsAdmin.send("POST", collection, { Identity: identityOf(target), ...held }, purpose);
    },
    async write(tenant, target, changes: Held) {
      const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
      await tenant.teamsAdmin.send("PUT", one(target), changes, purpose);
    },
    async remove(tenant, target) {
      const purpose = { attempt: "delete", object: target.object };
      await tenant.teamsAdmin.send("DELETE", one(target), undefined, purpose).catch((error: unknown) => {
        if (!isTenantError(error, 404)) throw error;
      });
    },
  };
}

function readAll(tenant: TenantClient, collection: string, target: Target): Promise<JsonObject[]> {
  const purpose = { attempt: "read", object: target.object };
  return tenant.teamsAdmin.list(policyObject, collection, purpose);
}

function present(policy: JsonObject | undefined, born: Record<string, Json>): Present {
  if (policy === undefined) return { exists: false, values: {}, born };
  const metadata = policy.ConfigMetadata;
  // "Host" is Microsoft, "Tenant" the municipality.
  const delivered = isJsonObject(metadata) && metadata.Authority === "Host";
  return { exists: true, values: settingsOf(policy), born, delivered };
}

function settingsOf(policy: JsonObject | undefined): JsonObject {
  return Object.fromEntries(Object.entries(policy ?? {}).filter(([name]) => !envelope.has(name)));
}

function identityOf(target: Target): string {
  return target.key.identity ?? "Global";
}

/** A policy made as `Name` is listed as `Tag:Name`; the service does not mind the case. */
function sameIdentity(listed: Json | undefined, identity: string): boolean {
  return typeof listed === "string" && bare(listed) === bare(identity);
}

function bare(identity: string): string {
  return identity.replace(/^Tag:/i, "").toLowerCase();
}
