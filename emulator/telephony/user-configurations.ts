import type { TenantContext } from "../context.ts";
import type { GraphCall, GraphResult } from "../graph/call.ts";
import { GraphError } from "../graph/error.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import type { Entity, JsonObject } from "../store/json.ts";
import { effectivePolicies } from "../teams-admin/effective-policies.ts";
import { seenPolicies } from "./configuration-lag.ts";
import { assignmentRows } from "./effective-assignments.ts";
import { isResourceAccount } from "./is-resource-account.ts";
import { featureTypes, plansOf } from "./licences.ts";
import { numbersOf } from "./number-inventory.ts";
import { settleOrders } from "./orders.ts";
import { unverified } from "./unverified.ts";

const path = "/admin/teams/userConfigurations";
const type = "teamsAdministration.teamsUserConfiguration";

/** What Teams knows of each person: features by licence, effective policies, numbers. Resource accounts are not in it. */
export function userConfigurationRoutes(table: RouteTable): void {
  table.add("GET", path, listConfigurations);
  table.add("GET", `${path}/{id}`, readConfiguration);
  table.add("GET", `${path}/{id}/user`, (call) =>
    answerEntity(call, userOf(call), { type: "user", context: "users/$entity" }),
  );
}

function listConfigurations(call: GraphCall): GraphResult {
  const { context } = call;
  settleOrders(context);
  const users = context.store.collection("users");
  const view = viewer(call);
  const people = [...users.values()].filter(({ id }) => !isResourceAccount(context, id));
  return answerCollection(call, {
    type,
    context: path.slice(1),
    items: people.map((user) => [users.orderOf(user.id), view(user)]),
    page: { default: unverified.pageSize, max: unverified.pageSize },
    expand: expandUser(context),
  });
}

function readConfiguration(call: GraphCall): GraphResult {
  const { context } = call;
  settleOrders(context);
  return answerEntity(call, viewer(call)(userOf(call)), {
    type,
    context: `${path.slice(1)}/$entity`,
    expand: expandUser(context),
  });
}

function userOf({ context, params: [id = ""] }: GraphCall): Entity {
  const user = context.store.collection("users").get(id.toLowerCase());
  if (!user || isResourceAccount(context, user.id)) {
    throw new GraphError(404, "NotFound", `The user configuration '${id}' was not found.`);
  }
  return user;
}

const expandUser = ({ store }: TenantContext) => ({
  user: ({ id }: JsonObject) => store.collection("users").get(String(id)) ?? null,
});

function viewer({ context, headers }: GraphCall): (user: Entity) => JsonObject {
  const everyone = effectivePolicies(context);
  const numbers = new Map<unknown, Entity[]>();
  for (const number of numbersOf(context).values()) {
    const held = numbers.get(number.assignmentTargetId) ?? [];
    numbers.set(number.assignmentTargetId, [...held, number]);
  }
  const allEnums = /include-unknown-enum-members/i.test(headers.get("prefer") ?? "");
  return (user) => {
    const features = featureTypes(plansOf(context, user));
    const held = numbers.get(user.id) ?? [];
    return {
      id: user.id,
      tenantId: context.store.identity.tenantId,
      userPrincipalName: user.userPrincipalName ?? null,
      accountType: accountType(user, features, allEnums),
      featureTypes: features,
      isEnterpriseVoiceEnabled: features.includes("PhoneSystem") && held.length > 0,
      effectivePolicyAssignments: seenPolicies(context, user.id, () => assignmentRows(context, user.id, everyone)),
      telephoneNumbers: held.map(({ telephoneNumber = null, assignmentCategory = null }) => ({
        telephoneNumber,
        assignmentCategory,
      })),
      createdDateTime: user.createdDateTime ?? null,
      modifiedDateTime: user.createdDateTime ?? null,
    };
  };
}

/** The last value of an evolvable enum is told to those who ask for it by the Prefer header. */
function accountType(user: Entity, features: readonly string[], allEnums: boolean): string {
  if (user.userType === "Guest") {
    return "guest";
  }
  return features.includes("Teams") ? "user" : allEnums ? "ineligibleUser" : "unknownFutureValue";
}
