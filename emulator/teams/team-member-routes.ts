import type { GraphCall, GraphResult } from "../graph/call.ts";
import { GraphError } from "../graph/error.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import { checkBody } from "../schema/check-body.ts";
import { isObject, type Json, type JsonObject, strings, text } from "../store/json.ts";
import { addTeamMember, memberOfBody, teamMembers, userOfMember } from "./member-store.ts";
import { teamOf } from "./team-store.ts";
import { notFoundHere, teamsRefusal } from "./teams-error.ts";

/** Members can be changed in an archived team too. */
export function teamMemberRoutes(table: RouteTable): void {
  const all = "/teams/{id}/members";
  table.add("GET", all, listMembers);
  table.add("POST", all, addMember);
  table.add("POST", `${all}/add`, (call) => inBulk(call, "add"));
  table.add("POST", `${all}/remove`, (call) => inBulk(call, "remove"));
  table.add("GET", `${all}/{id}`, (call) => answerMember(call, memberOf(call)));
  table.add("PATCH", `${all}/{id}`, changeRoles);
  table.add("DELETE", `${all}/{id}`, (call) => {
    removeUser(call, String(memberOf(call).userId));
    return { status: 204 };
  });
}

/** How many a bulk call takes. */
const maxBulk = 200;

function listMembers(call: GraphCall): GraphResult {
  const { team } = teamOf(call);
  const members = teamMembers(call.context, team.id);
  return answerCollection(call, {
    type: "aadUserConversationMember",
    context: `teams('${team.id}')/members`,
    items: members.map((member, index) => [index + 1, member] as const),
    page: { default: 100, max: 999 },
    mixed: true,
  });
}

function memberOf(call: GraphCall): JsonObject {
  const { team } = teamOf(call);
  const [, id = ""] = call.params;
  const member = teamMembers(call.context, team.id).find((one) => one.userId === userOfMember(id));
  if (!member) throw notFoundHere(`Member ${id} of team ${team.id}`);
  return member;
}

function addMember(call: GraphCall): GraphResult {
  const { team, group } = teamOf(call);
  checkBody(call.version, "conversationMember", call.body, { verb: "create" });
  const wanted = memberOfBody(call.context, call.body);
  addTeamMember(call.context, group, wanted);
  const member = teamMembers(call.context, team.id).find((one) => one.userId === wanted.user.id);
  if (!member) throw notFoundHere(`Member ${wanted.user.id} of team ${team.id}`);
  return answerMember(call, member, 201);
}

function changeRoles(call: GraphCall): GraphResult {
  const { store } = call.context;
  const { group } = teamOf(call);
  const member = memberOf(call);
  checkBody(call.version, "conversationMember", call.body, { verb: "update" });
  const roles = strings(isObject(call.body) ? call.body.roles : undefined);
  const userId = String(member.userId);
  const user = store.collection("users").get(userId);
  if (!user) throw notFoundHere(`Member ${userId}`);
  if (roles.some((role) => role.toLowerCase() === "owner")) {
    addTeamMember(call.context, group, { user, owner: true });
  } else {
    checkOwnerLeft(call, userId);
    store.relations.remove("owners", group.id, userId);
  }
  return answerMember(call, memberOf(call));
}

function removeUser(call: GraphCall, userId: string): void {
  const { store } = call.context;
  const { group } = teamOf(call);
  checkOwnerLeft(call, userId);
  const dynamic = strings(group.groupTypes).includes("DynamicMembership");
  if (dynamic && store.members(group.id).includes(userId)) {
    throw teamsRefusal(`Team ${group.id} takes its members from a rule; they cannot be removed by hand.`);
  }
  store.relations.remove("owners", group.id, userId);
  store.relations.remove("members", group.id, userId);
}

function checkOwnerLeft(call: GraphCall, userId: string): void {
  const { group } = teamOf(call);
  const owners = call.context.store.owners(group.id);
  if (owners.length === 1 && owners[0] === userId)
    throw teamsRefusal(`The last owner of team ${group.id} cannot be removed.`);
}

/** Each row has its own outcome: the call succeeds whatever becomes of one. */
function inBulk(call: GraphCall, action: "add" | "remove"): GraphResult {
  const { group } = teamOf(call);
  const values = isObject(call.body) ? call.body.values : undefined;
  if (!Array.isArray(values) || values.length === 0 || values.length > maxBulk)
    throw teamsRefusal(`values must hold 1 to ${maxBulk} members.`);
  const results = values.map((value) => {
    const error = attempt(() => {
      const wanted = memberOfBody(call.context, value);
      if (action === "add") addTeamMember(call.context, group, wanted);
      else removeUser(call, wanted.user.id);
    });
    return { "@odata.type": "#microsoft.graph.aadUserConversationMemberResult", userId: userIdOf(value), error };
  });
  return {
    status: 200,
    body: {
      "@odata.context": `${call.context.origin()}/${call.version}/$metadata#Collection(microsoft.graph.aadUserConversationMemberResult)`,
      value: results,
    },
  };
}

function attempt(work: () => void): JsonObject | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { code: error.code, message: error.message };
  }
}

/** The id in a row's user@odata.bind. */
function userIdOf(value: Json): string | null {
  const bind = isObject(value) ? text(value["user@odata.bind"]) : undefined;
  return /([^/('")]+)(?:'\))?$/.exec(bind ?? "")?.[1] ?? null;
}

function answerMember(call: GraphCall, member: JsonObject, status = 200): GraphResult {
  return answerEntity(call, member, {
    type: "aadUserConversationMember",
    context: `teams('${call.params[0] ?? ""}')/members/$entity`,
    typed: true,
    status,
  });
}
