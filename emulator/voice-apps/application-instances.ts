import { now, type TenantContext } from "../context.ts";
import { seedUser } from "../seed/accounts.ts";
import { type Entity, type JsonObject, text } from "../store/json.ts";
import { verifiedNames } from "../store/verified-domains.ts";
import { refused } from "./refusals.ts";
import { checkShape } from "./shape.ts";

/** Microsoft's application ids: what a resource account answers for. */
export const voiceApplications: Readonly<Record<string, "AutoAttendant" | "CallQueue">> = {
  "ce933385-9390-45d1-9512-c8d228074e07": "AutoAttendant",
  "11cd3e2e-fccb-42ad-ad00-878b93575e07": "CallQueue",
};

const pageSize = { default: 100, max: 500 };

/** Resource accounts that are still users of the directory, a page of them. */
export function listInstances(context: TenantContext, query: URLSearchParams): JsonObject {
  const size = Number(query.get("pageSize") ?? pageSize.default);
  const skip = Number(Buffer.from(query.get("skipToken") ?? "", "base64url").toString() || 0);
  if (!Number.isInteger(size) || size < 1 || size > pageSize.max || !Number.isInteger(skip) || skip < 0) {
    throw refused(`pageSize is 1 to ${pageSize.max} and skipToken what the last page said.`);
  }
  const { store } = context;
  const found = [...store.collection("applicationInstances").values()].filter(({ id }) =>
    store.collection("users").has(id),
  );
  const applicationInstances = found.slice(skip, skip + size).map((instance) => viewOf(context, instance));
  const more = skip + size < found.length;
  return { applicationInstances, skipToken: more ? Buffer.from(String(skip + size)).toString("base64url") : null };
}

function viewOf({ store }: TenantContext, instance: Entity): JsonObject {
  const user = store.collection("users").get(instance.id);
  return {
    objectId: instance.id,
    tenantId: store.identity.tenantId,
    displayName: user?.displayName ?? null,
    userPrincipalName: user?.userPrincipalName ?? null,
    applicationId: instance.applicationId ?? null,
  };
}

/** Makes a resource account: a user nobody signs in as. */
export function createInstance(context: TenantContext, body: JsonObject): JsonObject {
  checkShape(
    body,
    { UserPrincipalName: "string", DisplayName: "string", ApplicationId: "guid" },
    "ApplicationInstance",
  );
  const { store } = context;
  const upn = text(body.UserPrincipalName) ?? "";
  const applicationId = (text(body.ApplicationId) ?? "").toLowerCase();
  if (!/^[\w.-]+@/.test(upn) || !verifiedNames(store).includes(upn.split("@")[1]?.toLowerCase() ?? "")) {
    throw refused(`UserPrincipalName '${upn}' is not in a domain of the tenant.`);
  }
  if (!Object.hasOwn(voiceApplications, applicationId)) {
    throw refused(`ApplicationId '${applicationId}' is neither an auto attendant's nor a call queue's.`);
  }
  for (const user of store.collection("users").values()) {
    if (text(user.userPrincipalName)?.toLowerCase() === upn.toLowerCase()) {
      throw refused(`The user '${upn}' exists already.`);
    }
  }
  const id = context.newId();
  const user = seedUser({
    id,
    displayName: text(body.DisplayName) ?? upn,
    userPrincipalName: upn,
    accountEnabled: false,
    department: "Microsoft Communication Application Instance",
    createdDateTime: now(context),
  });
  store.collection("users").set(id, user);
  const instance: Entity = { id, applicationId };
  store.collection("applicationInstances").set(id, instance);
  return viewOf(context, instance);
}
