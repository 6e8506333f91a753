import { asObject, flagOf, type GraphObject, kindOf, textOf, textsOf } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import type { Data } from "../terraform/value.ts";
import { attempting } from "./diagnosis.ts";
import { unifiedSettings } from "./group-fields.ts";
import { readUnifiedSettings } from "./group-unified-settings.ts";
import { describeId, groupId, parseId } from "./resource-id.ts";
import type { Tenant } from "./tenant.ts";

/** The group with its owners, members and the administrative units it is in. */
export async function readGroup(tenant: Tenant, id: string, state: Data): Promise<Data | undefined> {
  const [objectId = ""] = parseId(groupId, id);
  const [path, described] = [`/groups/${objectId}`, describeId(groupId, objectId)];
  const group = await find(tenant, path, described);
  if (group === undefined) {
    return undefined;
  }
  const unified = textsOf(group, "groupTypes").includes("Unified");
  const settings = unified
    ? await attempting(`Could not retrieve group with object UID "${id}"`, () => readUnifiedSettings(tenant, path))
    : undefined;
  const related = (name: string, summary: string, attribute: string) =>
    attempting(summary, () => tenant.beta.list(`${path}/${name}`), attribute);
  const owners = await related("owners", `Could not retrieve owners for ${described}`, "owners");
  const members = await related("members", `Could not retrieve members for ${described}`, "members");
  const holders = await related("memberOf", `Could not retrieve members for ${described}`, "members");
  const units = holders.filter((holder) => kindOf(holder) === "administrativeUnit");
  return {
    ...groupState(group),
    ...Object.fromEntries(Object.entries(unifiedSettings).map(([name, graph]) => [name, flagOf(settings, graph)])),
    owners: owners.map((owner) => textOf(owner, "id")),
    members: members.map((member) => textOf(member, "id")),
    administrativeUnitIds: units.map((unit) => textOf(unit, "id")),
    preventDuplicateNames: state.preventDuplicateNames === true,
  };
}

async function find(tenant: Tenant, path: string, described: string): Promise<GraphObject | undefined> {
  try {
    return await tenant.beta.get(path);
  } catch (error) {
    return wasNotFound(error) ? undefined : attempting(`Retrieving ${described}`, () => Promise.reject(error));
  }
}

/** What one answer about a group says, for the resource and for getGroup. */
export function groupState(group: GraphObject): Data {
  const writeback = asObject(group.writebackConfiguration);
  return {
    assignableToRole: flagOf(group, "isAssignableToRole"),
    behaviors: textsOf(group, "resourceBehaviorOptions"),
    description: textOf(group, "description"),
    displayName: textOf(group, "displayName"),
    mailEnabled: flagOf(group, "mailEnabled"),
    mail: textOf(group, "mail"),
    mailNickname: textOf(group, "mailNickname"),
    objectId: textOf(group, "id"),
    onpremisesDomainName: textOf(group, "onPremisesDomainName"),
    onpremisesNetbiosName: textOf(group, "onPremisesNetBiosName"),
    onpremisesSamAccountName: textOf(group, "onPremisesSamAccountName"),
    onpremisesSecurityIdentifier: textOf(group, "onPremisesSecurityIdentifier"),
    onpremisesSyncEnabled: flagOf(group, "onPremisesSyncEnabled"),
    preferredLanguage: textOf(group, "preferredLanguage"),
    provisioningOptions: textsOf(group, "resourceProvisioningOptions"),
    proxyAddresses: textsOf(group, "proxyAddresses"),
    securityEnabled: flagOf(group, "securityEnabled"),
    theme: textOf(group, "theme"),
    types: textsOf(group, "groupTypes"),
    visibility: textOf(group, "visibility"),
    dynamicMembership: typeof group.membershipRule === "string" ? dynamicMembership(group) : null,
    ...(writeback === undefined
      ? {}
      : {
          writebackEnabled: flagOf(writeback, "isEnabled"),
          onpremisesGroupType: textOf(writeback, "onPremisesGroupType"),
        }),
  };
}

export function dynamicMembership(group: GraphObject): Data {
  return {
    enabled: textOf(group, "membershipRuleProcessingState") !== "Paused",
    rule: textOf(group, "membershipRule"),
  };
}
