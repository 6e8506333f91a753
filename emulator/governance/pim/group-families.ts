import type { TenantContext } from "../../context.ts";
import { checkMember, checkOwner, membersChanged } from "../../graph/directory/group-links.ts";
import { GraphError } from "../../graph/error.ts";
import { typed } from "../../graph/link-set.ts";
import type { Expanders } from "../../odata/expand.ts";
import { type JsonObject, text } from "../../store/json.ts";
import type { Family, FamilyPermissions, Grant } from "./family.ts";
import { scopesOf } from "./policy-scope.ts";

const words = { direct: "direct", assigned: "assigned", activated: "activated" };

function permissions(side: "Eligibility" | "Assignment"): FamilyPermissions {
  const right = (what: string): string => `Privileged${side}Schedule.${what}.AzureADGroup`;
  const read = [right("Read"), right("ReadWrite")];
  return { readSchedules: read, readRequests: read, write: [right("ReadWrite")], remove: [right("Remove")] };
}

function types(side: "Eligibility" | "Assignment"): Family["types"] {
  const name = `privilegedAccessGroup${side}Schedule`;
  return { schedule: name, request: `${name}Request`, instance: `${name}Instance` };
}

export const groupEligibility: Family = {
  side: "eligibility",
  base: "/identityGovernance/privilegedAccess/group/eligibility",
  collection: "groupEligibilitySchedules",
  types: types("Eligibility"),
  permissions: permissions("Eligibility"),
  grant: groupGrant,
  grantOf,
  scheduleId,
  words,
  needs: ["groupId", "principalId"],
  expand,
};

export const groupAssignment: Family = {
  side: "assignment",
  base: "/identityGovernance/privilegedAccess/group/assignment",
  collection: "groupAssignmentSchedules",
  types: types("Assignment"),
  permissions: permissions("Assignment"),
  grant: groupGrant,
  grantOf,
  scheduleId,
  give: (context, grant) => {
    context.store.relations.add(...link(grant), grant.principalId);
    membersChanged(context);
  },
  take: (context, grant) => {
    context.store.relations.remove(...link(grant), grant.principalId);
    membersChanged(context);
  },
  holds: ({ store }, grant) => store.relations.has(...link(grant), grant.principalId),
  permanent,
  eligible: "groupEligibilitySchedules",
  words,
  needs: ["groupId", "principalId"],
  expand,
};

/** The relation of the store and its holder. */
function link({ properties }: Grant): [relation: string, groupId: string] {
  return [properties.accessId === "owner" ? "owners" : "members", String(properties.groupId)];
}

function grantOf(row: JsonObject): Grant {
  const groupId = text(row.groupId) ?? "";
  const accessId = text(row.accessId) ?? "";
  return {
    principalId: text(row.principalId) ?? "",
    target: `${groupId} ${accessId}`,
    properties: { groupId, accessId },
    policy: { scopeType: "Group", scopeId: groupId, roleId: accessId },
  };
}

/** `{group}_member_{request}`: clients read group and place from a schedule's id. */
function scheduleId(requestId: string, { properties }: Grant): string {
  return `${String(properties.groupId)}_${String(properties.accessId)}_${requestId}`;
}

function groupGrant(context: TenantContext, request: JsonObject): Grant {
  const grant = grantOf(request);
  const { groupId, accessId } = grant.properties;
  if (accessId !== "member" && accessId !== "owner") {
    throw new GraphError(400, "BadRequest", "A value is required for property 'accessId': member or owner.");
  }
  const group = context.store.collection("groups").get(String(groupId));
  if (!group) {
    throw new GraphError(404, "ResourceNotFound", `The group '${String(groupId)}' is not found.`);
  }
  if (scopesOf(context, "Group", String(groupId)).length === 0) {
    throw new GraphError(
      400,
      "BadRequest",
      `The group '${String(groupId)}' has its members by rule or from on-premises: it cannot be managed here.`,
    );
  }
  const principal = context.store.directoryObject(grant.principalId);
  if (!principal) {
    throw new GraphError(404, "SubjectNotFound", "The subject is not found.");
  }
  if (accessId === "owner") {
    checkOwner(principal);
  } else {
    checkMember(group, principal, context);
  }
  return grant;
}

function permanent({ store }: TenantContext, asked: ReadonlyMap<string, string>): { id: string; grant: Grant }[] {
  const groupId = asked.get("groupid");
  const principalId = asked.get("principalid");
  const rows: { id: string; grant: Grant }[] = [];
  for (const [relation, accessId] of [
    ["members", "member"],
    ["owners", "owner"],
  ] as const) {
    const pairs = groupId
      ? [...store.relations.targets(relation, groupId).keys()].map((holder) => [groupId, holder] as const)
      : [...store.relations.holders(relation, principalId ?? "").keys()].map((id) => [id, principalId ?? ""] as const);
    for (const [group, holder] of pairs) {
      if (store.collection("groups").has(group)) {
        rows.push({
          id: `${group}_${accessId}_${holder}`,
          grant: grantOf({ groupId: group, accessId, principalId: holder }),
        });
      }
    }
  }
  return rows;
}

function expand({ store }: TenantContext): Expanders {
  return {
    principal: (row) => {
      const found = store.directoryObject(String(row.principalId));
      return found ? typed(found) : null;
    },
    group: (row) => store.collection("groups").get(String(row.groupId)) ?? null,
  };
}
