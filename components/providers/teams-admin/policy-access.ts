import { z } from "zod";
import { isJsonObject, isTenantError, type Json, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { Present, SettingAccess, Target } from "../access.ts";
import { NothingSentError } from "../handler/failure.ts";
import type { Held } from "../held.ts";

const policyObject = z.record(z.string(), z.json());

/** Members the service adds to every policy; they are not settings. */
const envelope = new Set(["Identity", "ConfigId", "ConfigMetadata", "Key", "MsftInternalProcessingMode", "DataSource"]);

/** How a type's values stand on the wire, where that is not how they are declared. */
export interface PolicyWire {
  /** Property that repeats the object's name and that a new object cannot be without. */
  named?: string;
  /** The values as they are declared, from those the service sends. */
  fromWire?(values: JsonObject): JsonObject;
  /** The values as the service takes them. `present` are the others it holds. */
  toWire?(values: Held, present: Record<string, Json | undefined>): JsonObject;
  /** Why no application can write it, and where a person does. */
  readOnly?: string;
}

/** A type of the Teams admin API: read as a whole list, created by POST, merged by PUT. */
export function policyAccess(type: string, documented: Record<string, Json>, wire: PolicyWire = {}): SettingAccess {
  const collection = `/Skype.Policy/configurations/${type}`;
  const one = (target: Target) => `${collection}/configuration/${encodeURIComponent(identityOf(target))}`;
  const toWire = wire.toWire ?? ((values: Held): JsonObject => values);
  const valuesOf = (policy: JsonObject | undefined): JsonObject => {
    const settings = settingsOf(policy);
    return wire.fromWire?.(settings) ?? settings;
  };

  return {
    id: identityOf,
    async find(tenant, target) {
      const policies = await readAll(tenant, collection, target);
      const own = policies.find((policy) => sameIdentity(policy.Identity, identityOf(target)));
      const preset = policies.find((policy) => sameIdentity(policy.Identity, "Default"));
      const born = { ...documented, ...settingsOf(preset) };
      if (own === undefined) return { exists: false, values: {}, born };
      return { exists: true, values: valuesOf(own), born, delivered: isDelivered(own) };
    },
    async create(tenant, target, held) {
      refuseReadOnly(wire, target, Object.keys(held));
      const purpose = { attempt: "create", object: target.object };
      const named = wire.named === undefined ? {} : { [wire.named]: identityOf(target) };
      const body = { Identity: identityOf(target), ...named, ...toWire(held, {}) };
      await tenant.teamsAdmin.send("POST", collection, body, purpose);
    },
    async write(tenant, target, changes: Held, present: Present) {
      refuseReadOnly(wire, target, Object.keys(changes));
      const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
      await tenant.teamsAdmin.send("PUT", one(target), toWire(changes, present.values), purpose);
    },
    async remove(tenant, target) {
      const purpose = { attempt: "delete", object: target.object };
      await tenant.teamsAdmin.send("DELETE", one(target), undefined, purpose).catch((error: unknown) => {
        if (!isTenantError(error, 404)) throw error;
      });
    },
  };
}

/** The tenant says another thing than the program, and only a person can change that. */
function refuseReadOnly(wire: PolicyWire, target: Target, paths: string[]): void {
  if (wire.readOnly === undefined) return;
  throw new NothingSentError(
    `${target.object} differs from the program in ${paths.join(", ")}, and ${wire.readOnly}; change it there, or declare what the tenant has`,
  );
}

function readAll(tenant: TenantClient, collection: string, target: Target): Promise<JsonObject[]> {
  const purpose = { attempt: "read", object: target.object };
  return tenant.teamsAdmin.list(policyObject, collection, purpose);
}

/** "Host" is Microsoft, "Tenant" the municipality. A Global one can be changed, whoever wrote it last. */
function isDelivered(policy: JsonObject): boolean {
  const metadata = policy.ConfigMetadata;
  return isJsonObject(metadata) && metadata.Authority === "Host" && !sameIdentity(policy.Identity, "Global");
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
