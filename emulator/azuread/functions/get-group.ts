import { type GraphObject, idOf, textOf, textsOf } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import { attempting, Diagnosis } from "../resources/diagnosis.ts";
import { unifiedSettings } from "../resources/group-fields.ts";
import { dynamicMembership, groupState } from "../resources/group-read.ts";
import { readUnifiedSettings } from "../resources/group-unified-settings.ts";
import { groupId, makeId } from "../resources/resource-id.ts";
import type { Tenant } from "../resources/tenant.ts";
import { notEmpty, uuid } from "../terraform/text-checks.ts";
import { type Data, flag, text } from "../terraform/value.ts";
import type { DataFunction } from "./data-function.ts";

const exactlyOneOf = ["displayName", "mailNickname", "objectId"];

/** One group, by name or id: exactly one may fit. */
export const getGroup: DataFunction = {
  token: "azuread:index/getGroup:getGroup",
  fields: {
    displayName: { kind: "text", computed: true, exactlyOneOf, check: notEmpty },
    mailNickname: { kind: "text", computed: true, exactlyOneOf, check: notEmpty },
    objectId: { kind: "text", computed: true, exactlyOneOf, check: uuid },
    mailEnabled: { kind: "flag", computed: true },
    securityEnabled: { kind: "flag", computed: true },
    includeTransitiveMembers: { kind: "flag", default: false },
  },
  async call(tenant, args) {
    const group = await find(tenant, args);
    const id = makeId(groupId, idOf(group, "Bad API Response"));
    const unified = textsOf(group, "groupTypes").includes("Unified");
    const settings = unified
      ? await attempting(`Could not retrieve group with object ID "${id}"`, () => readUnifiedSettings(tenant, id))
      : undefined;
    const transitive = flag(args.includeTransitiveMembers);
    const members = await related(tenant, id, transitive ? "transitiveMembers" : "members", transitive);
    const owners = await related(tenant, id, "owners", false);
    const { dynamicMembership: _, ...state } = groupState(group);
    return {
      writebackEnabled: false,
      onpremisesGroupType: "",
      ...state,
      ...Object.fromEntries(
        Object.entries(unifiedSettings).map(([name, graphName]) => [name, settings?.[graphName] === true]),
      ),
      // A group without a rule shows one: null counts as a rule of no text.
      dynamicMemberships: "membershipRule" in group ? [dynamicMembership(group)] : [],
      includeTransitiveMembers: transitive,
      members,
      owners,
      id,
    };
  },
};

async function find(tenant: Tenant, args: Data): Promise<GraphObject> {
  const objectId = text(args.objectId);
  if (objectId !== "") {
    return withObjectId(tenant, objectId, args);
  }
  const [arg, attribute] =
    text(args.displayName) === "" ? ["mailNickname", "mail_nickname"] : ["displayName", "display_name"];
  const enabled = ["mailEnabled", "securityEnabled"]
    .filter((name) => typeof args[name] === "boolean")
    .map((name) => ` and ${name} eq ${String(args[name])}`);
  const filter = `${arg} eq '${text(args[arg])}'${enabled.join("")}`;
  const found = await attempting(`Retrieving groups for filter (${filter})`, () =>
    tenant.beta.list(`/groups?$filter=${encodeURIComponent(filter)}`),
  );
  const [group] = found;
  if (group === undefined || found.length > 1) {
    const count = group === undefined ? "No group" : "More than one group";
    throw new Diagnosis(`${count} found matching specified filter (${filter})`, undefined, attribute);
  }
  return group;
}

async function withObjectId(tenant: Tenant, objectId: string, args: Data): Promise<GraphObject> {
  let group: GraphObject;
  try {
    group = await tenant.beta.get(`/groups/${objectId}`);
  } catch (error) {
    throw wasNotFound(error)
      ? new Diagnosis(`No group found with object ID: "${objectId}"`, undefined, "object_id")
      : new Diagnosis(
          `Retrieving group with object ID: "${objectId}"`,
          error instanceof Error ? error.message : undefined,
        );
  }
  for (const [name, attribute] of [
    ["mailEnabled", "mail_enabled"],
    ["securityEnabled", "security_enabled"],
  ] as const) {
    const [wanted, actual] = [args[name], group[name] === true];
    if (typeof wanted === "boolean" && wanted !== actual) {
      const told = `(expected: ${wanted}, actual: ${actual})`;
      const sentence = `Group with object ID "${objectId}" does not have the specified ${attribute} setting ${told}`;
      throw new Diagnosis(sentence, undefined, attribute);
    }
  }
  return group;
}

async function related(tenant: Tenant, id: string, name: string, transitive: boolean): Promise<string[]> {
  const what = name === "owners" ? "group owners" : transitive ? "transitive group members" : "group members";
  const summary = `Could not retrieve ${what} for group with object ID: "${id}"`;
  const found = await attempting(summary, () => tenant.beta.list(`${id}/${name}`));
  return found.map((object) => textOf(object, "id"));
}
