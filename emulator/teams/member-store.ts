import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type Json, type JsonObject, strings } from "../store/json.ts";
import { teamsRefusal } from "./teams-error.ts";

/** The `@odata.type` of every member this tenant knows. */
const memberType = "#microsoft.graph.aadUserConversationMember";

/** Microsoft's limits for a team. */
const maxMembers = 25_000;
const maxOwners = 100;

/** The id of a membership: what Teams packs into it, opaque to clients. */
function memberId({ store }: TenantContext, threadId: string, userId: string): string {
  return Buffer.from(`0##1##${store.identity.tenantId}##${threadId}##${userId}`).toString("base64url");
}

/** The user a membership id speaks of. */
export const userOfMember = (id: string): string =>
  Buffer.from(id, "base64url").toString("utf8").split("##").at(-1) ?? "";

export function memberView(context: TenantContext, threadId: string, user: Entity, roles: string[]): JsonObject {
  const guest = user.userType === "Guest";
  return {
    "@odata.type": memberType,
    id: memberId(context, threadId, user.id),
    roles: guest ? ["guest"] : roles,
    displayName: user.displayName ?? null,
    visibleHistoryStartDateTime: "0001-01-01T00:00:00Z",
    userId: user.id,
    email: user.mail ?? user.userPrincipalName ?? null,
    tenantId: context.store.identity.tenantId,
  };
}

/** Everybody in a team: owners are in it whether or not they are members of the group. */
export function teamMembers(context: TenantContext, teamId: string): JsonObject[] {
  const { store } = context;
  const owners = new Set(store.owners(teamId));
  const users = store.collection("users");
  return [...new Set([...owners, ...store.members(teamId)])].flatMap((id) => {
    const user = users.get(id);
    return user ? [memberView(context, teamId, user, owners.has(id) ? ["owner"] : [])] : [];
  });
}

/** Reads a conversationMember of a request: which user, and whether as owner. */
export function memberOfBody(context: TenantContext, body: Json | undefined): { user: Entity; owner: boolean } {
  if (!isObject(body)) throw teamsRefusal("A member must be an object with roles and user@odata.bind.");
  const user = boundUser(context, body["user@odata.bind"]);
  const roles = strings(body.roles).map((role) => role.toLowerCase());
  const unknown = roles.find((role) => !["owner", "guest"].includes(role));
  if (unknown !== undefined) throw teamsRefusal(`Invalid role '${unknown}' specified for member.`);
  const owner = roles.includes("owner");
  if (owner && user.userType === "Guest") throw teamsRefusal("A guest cannot be an owner.");
  return { user, owner };
}

export function addTeamMember(
  context: TenantContext,
  group: Entity,
  { user, owner }: { user: Entity; owner: boolean },
): void {
  const { store } = context;
  if (!owner && strings(group.groupTypes).includes("DynamicMembership")) {
    throw teamsRefusal(`Team ${group.id} takes its members from a rule; they cannot be added by hand.`);
  }
  if (store.members(group.id).length >= maxMembers) throw teamsRefusal(`A team has at most ${maxMembers} members.`);
  if (owner && !store.owners(group.id).includes(user.id) && store.owners(group.id).length >= maxOwners) {
    throw teamsRefusal(`A team has at most ${maxOwners} owners.`);
  }
  if (owner) store.relations.add("owners", group.id, user.id);
  if (!strings(group.groupTypes).includes("DynamicMembership")) store.relations.add("members", group.id, user.id);
}

/** `https://…/v1.0/users('id')`, `…/users/id`; by object id or user principal name. */
function boundUser({ store }: TenantContext, bind: Json | undefined): Entity {
  const found = typeof bind === "string" ? /\/users(?:\('([^']+)'\)|\/([^/?]+))$/.exec(bind) : null;
  if (!found)
    throw teamsRefusal(
      "Bind requests not containing a user, such as https://graph.microsoft.com/v1.0/users('id'), cannot be resolved.",
    );
  const wanted = decoded(found[1] ?? found[2] ?? "").toLowerCase();
  const users = store.collection("users");
  const byId = users.get(wanted);
  if (byId) return byId;
  for (const user of users.values()) {
    if (String(user.userPrincipalName).toLowerCase() === wanted) return user;
  }
  throw teamsRefusal(`User '${wanted}' does not exist in this tenant.`);
}

/** A user principal name of a guest stands percent-encoded in a URL; anything else is taken as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
