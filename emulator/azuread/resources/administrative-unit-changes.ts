import { idOf, textOf } from "../graph/graph-object.ts";
import { inSetOrder } from "../terraform/set-order.ts";
import { type Data, flag, text, texts } from "../terraform/value.ts";
import { attempting, Diagnosis } from "./diagnosis.ts";
import { duplicateDiagnosis, unitsNamed } from "./duplicate-name.ts";
import { describeId, makeId, parseId, unitId } from "./resource-id.ts";
import type { Change } from "./resource-kind.ts";
import { proveByRenaming } from "./temporary-name.ts";
import type { Tenant } from "./tenant.ts";

const path = "/directory/administrativeUnits";
const type = "#microsoft.graph.administrativeUnit";

/** Makes the unit under its name, renames it to and fro to see that it is there, then adds its members. */
export async function createUnit(tenant: Tenant, planned: Data, keep: (id: string) => void): Promise<void> {
  const displayName = text(planned.displayName);
  await refuseSameName(tenant, planned, () => true, "name");
  const description = text(planned.description);
  const what = `Creating administrative unit "${displayName}"`;
  const body = { "@odata.type": type, displayName, visibility: visibility(planned) };
  const made = await attempting(what, () => tenant.v1.post(path, description === "" ? body : { ...body, description }));
  const objectId = idOf(made, "Bad API Response");
  keep(makeId(unitId, objectId));
  const described = describeId(unitId, objectId);
  await proveByRenaming(tenant.v1, `${path}/${objectId}`, type, displayName, described);
  await addMembers(tenant, objectId, inSetOrder(texts(planned.members)));
}

export async function updateUnit(tenant: Tenant, id: string, { planned, changed }: Change): Promise<"read"> {
  const [objectId = ""] = parseId(unitId, id);
  const described = describeId(unitId, objectId);
  await tenant.locks.hold(`azuread_administrative_unit.${objectId}`, async () => {
    await refuseSameName(tenant, planned, (found) => found !== objectId, "display_name");
    const names = { description: text(planned.description), displayName: text(planned.displayName) };
    await attempting(`Updating ${described}`, () =>
      tenant.v1.patch(`${path}/${objectId}`, { "@odata.type": type, ...names, visibility: visibility(planned) }),
    );
    if (changed("members")) {
      await changeMembers(tenant, objectId, texts(planned.members));
    }
  });
  return "read";
}

async function changeMembers(tenant: Tenant, objectId: string, wanted: string[]): Promise<void> {
  const described = describeId(unitId, objectId);
  const members = await attempting(`Could not retrieve members for ${described}`, () =>
    tenant.v1.list(`${path}/${objectId}/members`),
  );
  const held = members.map((member) => textOf(member, "id"));
  for (const member of held.filter((candidate) => !wanted.includes(candidate))) {
    await attempting(`Could not remove members from ${described}`, () =>
      tenant.v1.delete(`${path}/${objectId}/members/${member}/$ref`),
    );
  }
  await addMembers(
    tenant,
    objectId,
    inSetOrder(wanted).filter((candidate) => !held.includes(candidate)),
  );
}

async function addMembers(tenant: Tenant, objectId: string, members: string[]): Promise<void> {
  for (const member of members) {
    await attempting(`Could not add member "/directoryObjects/${member}" to ${describeId(unitId, objectId)}`, () =>
      tenant.v1.addReference(`${path}/${objectId}/members`, member),
    );
  }
}

async function refuseSameName(tenant: Tenant, planned: Data, other: (id: string) => boolean, attribute: string) {
  if (!flag(planned.preventDuplicateNames)) {
    return;
  }
  const name = text(planned.displayName);
  const summary = "Could not check for existing administrative unit(s)";
  const found = (await attempting(summary, () => unitsNamed(tenant, name), attribute)).find(other);
  if (found !== undefined) {
    throw new Diagnosis(...duplicateDiagnosis("azuread_administrative_unit", found, name), "id");
  }
}

function visibility(planned: Data): string {
  return flag(planned.hiddenMembershipEnabled) ? "HiddenMembership" : "Public";
}
