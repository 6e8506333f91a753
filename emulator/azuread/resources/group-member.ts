import { textOf } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import { uuid } from "../terraform/text-checks.ts";
import { text } from "../terraform/value.ts";
import { attempting, Diagnosis } from "./diagnosis.ts";
import { existsDiagnosis } from "./duplicate-name.ts";
import { memberOf } from "./member-of.ts";
import { untilGone } from "./presence.ts";
import { describeId, groupId, groupMemberId } from "./resource-id.ts";
import type { ResourceKind } from "./resource-kind.ts";
import type { Tenant } from "./tenant.ts";

/** One member of a group whose other members are somebody else's business. */
export const groupMember: ResourceKind = {
  type: "azuread:index/groupMember:GroupMember",
  terraformType: "azuread_group_member",
  schemaVersion: 1,
  minutes: { create: 5, read: 5, delete: 5 },
  fields: {
    groupObjectId: { kind: "text", required: true, forceNew: true, check: uuid },
    memberObjectId: { kind: "text", required: true, forceNew: true, check: uuid },
  },
  checkId: (id) => (idPattern.test(id) ? undefined : wrongForm(id)),

  async create(tenant, planned, keep) {
    const [groupObject, member] = [text(planned.groupObjectId), text(planned.memberObjectId)];
    await tenant.locks.hold(`azuread_group.${groupObject}`, async () => {
      const path = `/groups/${groupObject}`;
      await requireGroup(tenant, path, describeId(groupId, groupObject));
      const described = describeId(groupId, groupObject);
      const members = await attempting(`Listing existing members for ${described}`, () =>
        tenant.beta.list(`${path}/members`),
      );
      const id = `${groupObject}/member/${member}`;
      if (members.some((found) => textOf(found, "id").toLowerCase() === member.toLowerCase())) {
        throw new Diagnosis(...existsDiagnosis("azuread_group_member", id), "id");
      }
      await attempting(`Adding ${describeId(groupMemberId, groupObject, member)}`, () =>
        tenant.beta.addReference(`${path}/members`, member),
      );
      keep(id);
    });
  },

  async read(tenant, id) {
    const [groupObjectId, memberObjectId] = parse(id);
    const found = await attempting(
      `Retrieving member "${memberObjectId}" for group with object ID: "${groupObjectId}"`,
      () => memberOf(tenant.beta, `/groups/${groupObjectId}/members`, memberObjectId),
    );
    return found ? { groupObjectId, memberObjectId } : undefined;
  },

  async delete(tenant, id) {
    const [groupObject, member] = parse(id);
    const described = describeId(groupMemberId, groupObject, member);
    await tenant.locks.hold(`azuread_group.${groupObject}`, async () => {
      const members = `/groups/${groupObject}/members`;
      await attempting(`Removing ${described}`, () => tenant.beta.delete(`${members}/${member}/$ref`));
      await attempting(`Waiting for removal of ${described}`, () =>
        untilGone(tenant, async () => !(await memberOf(tenant.beta, members, member))),
      );
    });
  },
};

const wrongForm = (id: string) =>
  `unable to parse Member ID: Object Resource ID should be in the format {objectId}/{type}/{subId} - but got "${id}"`;

const idPattern = /^([^/]+)\/member\/([^/]+)$/;

function parse(id: string): [group: string, member: string] {
  const [, groupObject, member] = idPattern.exec(id) ?? [];
  if (groupObject === undefined || member === undefined) {
    throw new Diagnosis(`Parsing Group Member ID "${id}"`, wrongForm(id), "id");
  }
  return [groupObject, member];
}

async function requireGroup(tenant: Tenant, path: string, described: string): Promise<void> {
  try {
    await tenant.beta.get(path);
  } catch (error) {
    throw wasNotFound(error)
      ? new Diagnosis(`${described} was not found`, undefined, "object_id")
      : new Diagnosis(`Retrieving ${described}`, error instanceof Error ? error.message : undefined, "object_id");
  }
}
