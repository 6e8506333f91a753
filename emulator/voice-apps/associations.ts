import type { TenantContext } from "../context.ts";
import { type Entity, type JsonObject, strings, text } from "../store/json.ts";
import { voiceApplications } from "./application-instances.ts";
import { missing, refused } from "./refusals.ts";
import { unverified } from "./unverified.ts";

const collections: Readonly<Record<string, string>> = { AutoAttendant: "autoAttendants", CallQueue: "callQueues" };
const associationsOf = ({ store }: TenantContext) => store.collection("voiceAssociations");

/** Lets resource accounts answer for a queue or an attendant; all of them or none. */
export function associate(context: TenantContext, body: JsonObject): JsonObject {
  const { ConfigurationId, ConfigurationType, CallPriority, ...rest } = body;
  const [name = ""] = unverified.associationEndpoints.filter((one) => Object.hasOwn(rest, one));
  const other = Object.keys(rest).find((key) => key !== name);
  if (other !== undefined) {
    throw refused(`Could not find member '${other}' on object of type 'ApplicationInstanceAssociation'.`);
  }
  const type = text(ConfigurationType) ?? "";
  const configurationId = (text(ConfigurationId) ?? "").toLowerCase();
  const collection = Object.hasOwn(collections, type) ? collections[type] : undefined;
  if (collection === undefined || !context.store.collection(collection).has(configurationId)) {
    throw refused(`ConfigurationId '${configurationId}' is no ${type === "" ? "configuration" : type} of the tenant.`);
  }
  const priority = CallPriority ?? 0;
  if (typeof priority !== "number" || !Number.isInteger(priority) || priority < 0 || priority > 5) {
    throw refused(`CallPriority is ${JSON.stringify(priority)}; it is 1 to 5, or 0 for the usual.`);
  }
  const accounts = strings(rest[name]).map((id) => id.toLowerCase());
  if (accounts.length === 0) {
    throw refused("An association needs at least one resource account.");
  }
  for (const id of accounts) {
    checkAccount(context, id, type, configurationId);
  }
  const rows = accounts.map(
    (id): Entity => ({ id, ConfigurationId: configurationId, ConfigurationType: type, CallPriority: priority }),
  );
  for (const row of rows) {
    associationsOf(context).set(row.id, row);
  }
  return {
    Results: rows.map((row) => ({
      Id: row.id,
      ConfigurationId: configurationId,
      ConfigurationType: type,
      Result: "Success",
    })),
    [unverified.diagnostics]: [],
  };
}

function checkAccount(context: TenantContext, id: string, type: string, configurationId: string): void {
  const instance = context.store.collection("applicationInstances").get(id);
  if (!instance || !context.store.collection("users").has(id)) {
    throw refused(
      `'${id}' is no resource account.`,
      "CreateApplicationInstanceAssociation_AppEndpointMissingProvisioning",
    );
  }
  if (voiceApplications[String(instance.applicationId)] !== type) {
    throw refused(`The resource account '${id}' was made for another kind of application than ${type}.`);
  }
  const before = associationsOf(context).get(id);
  if (before && before.ConfigurationId !== configurationId) {
    throw refused(
      `The resource account '${id}' answers for ${String(before.ConfigurationId)} already.`,
      "CreateApplicationInstanceAssociation_AppEndpointAlreadyAssociated",
    );
  }
}

export function readAssociation(context: TenantContext, id: string): JsonObject {
  const { id: Id, ...row } = existing(context, id);
  return { ApplicationInstanceAssociation: { Id, ...row }, [unverified.diagnostics]: [] };
}

export function associationStatus(context: TenantContext, id: string): JsonObject {
  const { id: Id } = existing(context, id);
  return { Id, Status: "Success", Message: "", StatusTimestamp: context.clock().toISOString() };
}

export function dissociate(context: TenantContext, id: string): JsonObject {
  const row = existing(context, id);
  associationsOf(context).delete(row.id);
  return { Results: [{ Id: row.id, Result: "Success" }], [unverified.diagnostics]: [] };
}

function existing(context: TenantContext, id: string): Entity {
  const row = associationsOf(context).get(id.toLowerCase());
  if (!row) {
    throw missing(`An association of '${id}'`);
  }
  return row;
}
