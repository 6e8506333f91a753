import { kindOf, textOf } from "../graph/graph-object.ts";
import { inSetOrder } from "../terraform/set-order.ts";
import { type Data, flag, text, texts } from "../terraform/value.ts";
import { attempting, Diagnosis } from "./diagnosis.ts";
import { duplicateDiagnosis, groupsNamed } from "./duplicate-name.ts";
import { changedGroupBody } from "./group-body.ts";
import { readUnifiedSettings, setUnifiedSettings } from "./group-unified-settings.ts";
import { describeId, groupId, makeId, parseId } from "./resource-id.ts";
import type { Change } from "./resource-kind.ts";
import type { Tenant } from "./tenant.ts";

/** One change for the properties, then members, owners and administrative units one by one. */
export async function updateGroup(tenant: Tenant, id: string, change: Change): Promise<"read"> {
  const [objectId = ""] = parseId(groupId, id);
  await tenant.locks.hold(`azuread_group.${objectId}`, async () => {
    const [path, described] = [`/groups/${objectId}`, describeId(groupId, objectId)];
    await refuseSameName(tenant, objectId, change.planned);
    await attempting(`Updating ${described}`, () =>
      tenant.beta.patch(path, changedGroupBody(change.planned, change.changed)),
    );
    if (texts(change.planned.types).includes("Unified")) {
      const held = await attempting(`Retrieving extra fields for ${described}`, () =>
        readUnifiedSettings(tenant, path),
      );
      await setUnifiedSettings(tenant, path, described, change.planned, held ?? {});
    }
    if (change.changed("members")) {
      await changeMembers(tenant, objectId, texts(change.planned.members));
    }
    const owners = texts(change.planned.owners);
    if (change.changed("owners") && owners.length > 0) {
      await changeOwners(tenant, objectId, owners);
    }
    if (change.changed("administrativeUnitIds")) {
      await changeUnits(tenant, objectId, texts(change.planned.administrativeUnitIds));
    }
  });
  return "read";
}

async function refuseSameName(tenant: Tenant, objectId: string, planned: Data): Promise<void> {
  if (!flag(planned.preventDuplicateNames)) {
    return;
  }
  const name = text(planned.displayName);
  const found = await attempting(
    "Could not check for existing group(s)",
    () => groupsNamed(tenant, name),
    "display_name",
  );
  const other = found.find((candidate) => candidate !== objectId);
  if (other !== undefined) {
    throw new Diagnosis(...duplicateDiagnosis("azuread_group", other, name), "id");
  }
}

async function changeMembers(tenant: Tenant, objectId: string, wanted: string[]): Promise<void> {
  const held = await related(tenant, objectId, "members");
  const named = (member: string) => `removing Group Id Member (Group: "${objectId}"\nDirectory Object: "${member}")`;
  for (const member of held.filter((candidate) => !wanted.includes(candidate))) {
    await attempting(named(member), () => tenant.beta.delete(`/groups/${objectId}/members/${member}/$ref`));
  }
  for (const member of inSetOrder(wanted).filter((candidate) => !held.includes(candidate))) {
    await attempting(named(member), () => tenant.beta.addReference(`/groups/${objectId}/members`, member));
  }
}

/** New owners first, so that the group is never without one. */
async function changeOwners(tenant: Tenant, objectId: string, wanted: string[]): Promise<void> {
  const held = await related(tenant, objectId, "owners");
  const named = (owner: string) => `removing Group Id Owner (Group: "${objectId}"\nDirectory Object: "${owner}")`;
  for (const owner of inSetOrder(wanted).filter((candidate) => !held.includes(candidate))) {
    await attempting(named(owner), () => tenant.beta.addReference(`/groups/${objectId}/owners`, owner));
  }
  for (const owner of held.filter((candidate) => !wanted.includes(candidate))) {
    await attempting(named(owner), () => tenant.beta.delete(`/groups/${objectId}/owners/${owner}/$ref`));
  }
}

async function related(tenant: Tenant, objectId: string, name: "members" | "owners"): Promise<string[]> {
  const summary = `Could not retrieve members for ${describeId(groupId, objectId)}`;
  const found = await attempting(summary, () => tenant.beta.list(`${makeId(groupId, objectId)}/${name}`));
  return found.map((object) => textOf(object, "id"));
}

async function changeUnits(tenant: Tenant, objectId: string, wanted: string[]): Promise<void> {
  const described = describeId(groupId, objectId);
  const summary = `retrieving administrative unit memberships for ${described}`;
  const holders = await attempting(
    summary,
    () => tenant.beta.list(`/groups/${objectId}/memberOf`),
    "administrative_units",
  );
  const held = holders.filter((holder) => kindOf(holder) === "administrativeUnit").map((unit) => textOf(unit, "id"));
  const members = (unit: string) => `/directory/administrativeUnits/${unit}/members`;
  for (const unit of inSetOrder(wanted, "schema").filter((candidate) => !held.includes(candidate))) {
    await attempting(`Could not add ${described} as member of ${unit}`, () =>
      tenant.beta.addReference(members(unit), objectId),
    );
  }
  for (const unit of held.filter((candidate) => !wanted.includes(candidate))) {
    await attempting(`Could not remove ${described} from ${unit}`, () =>
      tenant.beta.delete(`${members(unit)}/${objectId}/$ref`),
    );
  }
}
