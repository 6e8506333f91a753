import { waitUntil } from "../graph/consistency.ts";
import { type GraphObject, idOf, kindOf, textOf } from "../graph/graph-object.ts";
import { errorText, RequestFailure, wasNotFound } from "../graph/request-failure.ts";
import type { Answer } from "../graph/send.ts";
import { inSetOrder } from "../terraform/set-order.ts";
import { type Data, text, texts } from "../terraform/value.ts";
import { attempting, Diagnosis } from "./diagnosis.ts";
import { duplicateDiagnosis, groupsNamed } from "./duplicate-name.ts";
import { groupType, newGroupBody } from "./group-body.ts";
import { sortOwners } from "./group-owners.ts";
import { setUnifiedSettings } from "./group-unified-settings.ts";
import { describeId, groupId, makeId } from "./resource-id.ts";
import { proveByRenaming } from "./temporary-name.ts";
import type { Tenant } from "./tenant.ts";

const minutesForADescription = 2;

/** Makes a group, waits until the tenant shows it everywhere, then adds owners beyond twenty and members. */
export async function createGroup(tenant: Tenant, planned: Data, keep: (id: string) => void): Promise<void> {
  const displayName = text(planned.displayName);
  await refuseSameName(tenant, planned, displayName);
  const owners = await sortOwners(tenant, inSetOrder(texts(planned.owners)));
  const units = inSetOrder(texts(planned.administrativeUnitIds), "schema");
  const objectId = await post(tenant, newGroupBody(planned), owners.first, displayName, units);
  keep(makeId(groupId, objectId));
  const [path, described] = [`/groups/${objectId}`, describeId(groupId, objectId)];
  await proveByRenaming(tenant.beta, path, groupType, displayName, described);
  await attempting(`Waiting for update of \`display_name\` for ${described}`, () =>
    waitUntil(async () => (await nameOf(tenant, path)) === displayName, tenant.pace, tenant.span),
  );
  if (texts(planned.types).includes("Unified")) {
    if (text(planned.description) === "") {
      await clearInventedDescription(tenant, path, described);
    }
    await setUnifiedSettings(tenant, path, described, planned);
  }
  for (const owner of owners.later) {
    await attempting(`Could not add owners to ${described}`, () => tenant.beta.addReference(`${path}/owners`, owner));
  }
  for (const member of inSetOrder(texts(planned.members))) {
    await attempting(`Could not add members to group with object ID: "${makeId(groupId, objectId)}"`, () =>
      tenant.beta.addReference(`${path}/members`, member),
    );
  }
}

async function refuseSameName(tenant: Tenant, planned: Data, displayName: string): Promise<void> {
  if (planned.preventDuplicateNames !== true) {
    return;
  }
  const [found] = await attempting(
    "Could not check for existing groups(s)",
    () => groupsNamed(tenant, displayName),
    "name",
  );
  if (found !== undefined) {
    throw new Diagnosis(...duplicateDiagnosis("azuread_group", found, displayName), "id");
  }
}

/** Creates the group in the tenant, or inside its first administrative unit, and joins the others. */
async function post(
  tenant: Tenant,
  body: GraphObject,
  owners: string[],
  displayName: string,
  [firstUnit, ...otherUnits]: string[],
): Promise<string> {
  const unitPath = (unit: string) => `/directory/administrativeUnits/${unit}`;
  const path = firstUnit === undefined ? "/groups" : `${unitPath(firstUnit)}/members`;
  const unitName = (unit: string) => `Directory Administrative Unit (Administrative Unit: "${unit}")`;
  const what = firstUnit === undefined ? `Creating group "${displayName}"` : `Creating group in ${unitName(firstUnit)}`;
  const made = await attempting(what, () => postWithOwners(tenant, path, body, owners, firstUnit === undefined));
  if (firstUnit !== undefined && kindOf(made) !== "group") {
    throw new Diagnosis(what, "returned model was not a group");
  }
  const objectId = idOf(made, what);
  for (const unit of otherUnits) {
    await attempting(`Adding group "${objectId}" to ${unitName(unit)}`, () =>
      tenant.beta.addReference(`${unitPath(unit)}/members`, objectId),
    );
  }
  return objectId;
}

/** Where Graph says that the caller is an owner anyway, the group is made again without naming it. */
async function postWithOwners(
  tenant: Tenant,
  path: string,
  body: GraphObject,
  owners: string[],
  patient: boolean,
): Promise<GraphObject> {
  const bind = (ids: string[]) =>
    ids.length === 0 ? {} : { "owners@odata.bind": ids.map((id) => tenant.beta.directoryObject(id)) };
  try {
    return await tenant.beta.post(path, { ...body, ...bind(owners) }, patient ? notYetThere : undefined);
  } catch (error) {
    const others = owners.filter((owner) => owner !== tenant.callerId);
    const named = error instanceof RequestFailure && error.status === 400 && error.message.includes(callerTwice);
    if (!named || others.length === owners.length) {
      throw error;
    }
    return tenant.beta.post(path, { ...body, ...bind(others) });
  }
}

// Graph's own sentences.
const callerTwice = "Request contains a property with duplicate values";
const notYet =
  /One or more property values specified are invalid|does not exist or one of its queried reference-property objects are not present/;

/** An owner made a moment ago may still be unknown to the part of the tenant that is asked. */
function notYetThere(answer: Answer): boolean {
  return answer.status === 404 || (answer.status === 400 && notYet.test(errorText(answer.body) ?? ""));
}

async function nameOf(tenant: Tenant, path: string): Promise<string | undefined> {
  try {
    return textOf(await tenant.beta.get(path), "displayName");
  } catch (error) {
    if (wasNotFound(error)) {
      return undefined;
    }
    throw error;
  }
}

/** The service may write a description of its own; it is waited for, and cleared when it comes. */
async function clearInventedDescription(tenant: Tenant, path: string, described: string): Promise<void> {
  const has = async () => textOf(await tenant.beta.get(path), "description") !== "";
  if (!tenant.pace.waits && !(await has())) {
    return;
  }
  try {
    await waitUntil(has, tenant.pace, tenant.span, { withinMs: minutesForADescription * 60_000 });
  } catch {
    // None came: the plugin goes on without a word.
    tenant.span.signal.throwIfAborted();
    return;
  }
  await attempting(`Failed to patch \`description\` for ${described} after creating`, () =>
    tenant.beta.patch(path, { "@odata.type": groupType, description: null }, (answer) => answer.status === 404),
  );
  await attempting(`Waiting to remove \`description\` for ${described}`, () =>
    waitUntil(async () => !(await has()), tenant.pace, tenant.span),
  );
}
