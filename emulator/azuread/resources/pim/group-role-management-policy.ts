import { waitUntil } from "../../graph/consistency.ts";
import { type GraphObject, textOf } from "../../graph/graph-object.ts";
import { uuid } from "../../terraform/text-checks.ts";
import { type Data, text } from "../../terraform/value.ts";
import { saying } from "../diagnosis.ts";
import type { ResourceKind } from "../resource-kind.ts";
import type { Tenant } from "../tenant.ts";
import { groupRoleManagementPolicyFields } from "./group-role-management-policy-fields.ts";
import { changedRules, rulesOf, stateOfRules } from "./group-role-rules.ts";

const policies = "/policies/roleManagementPolicies";
const assignments = "/policies/roleManagementPolicyAssignments";
const withRules = (id: string): string => `${policies}/${id}?$expand=*`;

/** The rules for a place in a group: the tenant makes them with the group; they are taken over, changed, and left. */
export const groupRoleManagementPolicy: ResourceKind = {
  type: "azuread:index/groupRoleManagementPolicy:GroupRoleManagementPolicy",
  terraformType: "azuread_group_role_management_policy",
  schemaVersion: 0,
  minutes: { create: 5, read: 5, update: 5, delete: 5 },
  fields: groupRoleManagementPolicyFields,
  checkId: idProblem,

  async create(tenant, planned, keep) {
    const id = await policyOf(tenant, planned);
    await write(tenant, id, "creating", {}, planned);
    // Only now is it remembered.
    keep(await policyOf(tenant, planned));
  },

  async read(tenant, id) {
    const policy = await found(tenant, id);
    const [assignment] = await assigned(tenant, `scopeId eq '${scopeOf(id)}' and policyId eq '${id}'`);
    return {
      ...stateOfRules(rulesOf(policy)),
      groupId: textOf(policy, "scopeId"),
      roleId: textOf(assignment, "roleDefinitionId"),
      description: textOf(policy, "description"),
      displayName: textOf(policy, "displayName"),
    };
  },

  async update(tenant, id, { old, planned }) {
    await write(tenant, id, "updating", old, planned);
    await policyOf(tenant, planned);
    return "read";
  },

  /** The tenant keeps the rules as they are. */
  async delete() {},
};

const scopeOf = (id: string): string => id.split("_")[1] ?? "";

function idProblem(id: string): string | undefined {
  const [type = "", scope = "", policy = "", ...more] = id.split("_");
  if (policy === "" || more.length > 0) {
    return "parsing RoleManagementPolicyId: invalid format";
  }
  const wrong = uuid(scope, "ScopeId") ?? uuid(policy, "PolicyId");
  return wrong === undefined
    ? type === "Group"
      ? undefined
      : "parsing RoleManagementPolicyId: invalid ScopeType"
    : `parsing RoleManagementPolicyId: [${wrong}]`;
}

function assigned(tenant: Tenant, filter: string): Promise<GraphObject[]> {
  return tenant.v1.list(`${assignments}?$filter=${encodeURIComponent(`scopeType eq 'Group' and ${filter}`)}`);
}

/** A group's rules appear late, and change: they are asked for until they have been there five times running. */
async function policyOf(tenant: Tenant, planned: Data): Promise<string> {
  let id = "";
  const scope = `scopeId eq '${text(planned.groupId)}' and roleDefinitionId eq '${text(planned.roleId)}'`;
  const look = async (): Promise<boolean> => {
    const list = await assigned(tenant, scope);
    id = list.length === 1 ? textOf(list[0], "policyId") : "";
    return id !== "";
  };
  await saying("parsing policy ID: waiting for policy assignment to become available", () =>
    waitUntil(look, tenant.pace, tenant.span),
  );
  return id;
}

async function found(tenant: Tenant, id: string): Promise<GraphObject> {
  return saying(`retrieving ${id}`, () => tenant.v1.get(withRules(id)));
}

async function write(tenant: Tenant, id: string, what: string, old: Data, planned: Data): Promise<void> {
  const rules = changedRules(rulesOf(await found(tenant, id)), old, planned);
  await saying(`${what} ${id}`, () => tenant.v1.patch(`${policies}/${id}`, { "@odata.type": policyType, rules }));
}

const policyType = "#microsoft.graph.unifiedRoleManagementPolicy";
