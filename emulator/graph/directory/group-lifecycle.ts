import type { TenantContext } from "../../context.ts";
import { type Entity, isObject, type JsonObject, text } from "../../store/json.ts";
import type { GraphCall, GraphResult, Permissions } from "../call.ts";
import { type EntitySet, entitySet, findOr404 } from "../entity-set.ts";
import { badRequest, notFound } from "../error.ts";
import type { GraphModule } from "../module.ts";
import { isUnified } from "./group-rules.ts";
import { needP1 } from "./premium.ts";

const read: Permissions = [["Directory.Read.All", "Directory.ReadWrite.All"]];
const write: Permissions = [["Directory.ReadWrite.All"]];
const mostGroups = 500;

const policySet: EntitySet = {
  path: "/groupLifecyclePolicies",
  type: "groupLifecyclePolicy",
  collection: "groupLifecyclePolicies",
  verbs: ["list", "get", "create", "update", "delete"],
  permissions: { list: read, get: read, create: write, update: write, delete: write },
  directory: false,
  required: ["groupLifetimeInDays", "managedGroupTypes", "alternateNotificationEmails"],
  updateAnswers: 200,
  create: ({ context }, body) => {
    if (context.store.collection("groupLifecyclePolicies").size > 0) {
      throw badRequest("The tenant has a group lifecycle policy already: it can have one.");
    }
    needP1(context, "the expiry of groups");
    return checkPolicy({ ...body, id: context.newId() });
  },
  update: (_call, policy, patch) => checkPolicy({ ...policy, ...patch, id: policy.id }),
};

/** When Microsoft 365 groups expire that nobody renews. */
export const groupLifecycleModule: GraphModule = {
  name: "groupLifecyclePolicies",
  routes(table) {
    entitySet(table, policySet);
    for (const action of ["addGroup", "removeGroup"] as const) {
      table.add("POST", `/groupLifecyclePolicies/{id}/${action}`, (call) => manageGroup(call, action), {
        permissions: write,
      });
    }
    table.add("GET", "/groups/{id}/groupLifecyclePolicies", policiesOfGroup, { permissions: read });
  },
};

function checkPolicy(policy: Entity): Entity {
  const days = Number(policy.groupLifetimeInDays);
  if (days < 30 || days > 99_999) {
    throw badRequest(
      "Invalid value specified for property 'groupLifetimeInDays' of resource 'GroupLifecyclePolicy': it is 30 to 99999.",
    );
  }
  if (!["All", "Selected", "None"].includes(String(policy.managedGroupTypes))) {
    throw badRequest(
      "Invalid value specified for property 'managedGroupTypes' of resource 'GroupLifecyclePolicy': it is All, Selected or None.",
    );
  }
  return policy;
}

function manageGroup(call: GraphCall, action: "addGroup" | "removeGroup"): GraphResult {
  const policy = findOr404(call, policySet);
  const groupId = isObject(call.body) ? (text(call.body.groupId) ?? "") : "";
  const { store } = call.context;
  const group = store.collection("groups").get(groupId);
  if (!group) {
    throw notFound(groupId);
  }
  if (!isUnified(group) || policy.managedGroupTypes !== "Selected") {
    throw badRequest(
      "Groups are added to a lifecycle policy with managedGroupTypes Selected, and only Microsoft 365 groups.",
    );
  }
  const { size } = store.relations.targets("lifecycle", policy.id);
  if (action === "addGroup" && size >= mostGroups) {
    throw badRequest(`A lifecycle policy can name at most ${mostGroups} groups.`);
  }
  const done =
    action === "addGroup"
      ? !store.relations.has("lifecycle", policy.id, groupId)
      : store.relations.remove("lifecycle", policy.id, groupId);
  if (action === "addGroup") {
    store.relations.add("lifecycle", policy.id, groupId);
  }
  return answer(call, { value: done }, "Edm.Boolean");
}

function policiesOfGroup(call: GraphCall): GraphResult {
  const [id = ""] = call.params;
  if (!call.context.store.collection("groups").has(id)) {
    throw notFound(id);
  }
  return answer(call, { value: policiesFor(call.context, id) }, "groupLifecyclePolicies");
}

function policiesFor({ store }: TenantContext, groupId: string): Entity[] {
  return [...store.collection("groupLifecyclePolicies").values()].filter(
    (policy) => policy.managedGroupTypes === "All" || store.relations.has("lifecycle", policy.id, groupId),
  );
}

function answer(call: GraphCall, body: JsonObject, of: string): GraphResult {
  return {
    status: 200,
    body: { "@odata.context": `${call.context.origin()}/${call.version}/$metadata#${of}`, ...body },
  };
}
