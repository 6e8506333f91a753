import { asObject, flagOf, type GraphObject, textOf, textsOf } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import { attempting, Diagnosis } from "../resources/diagnosis.ts";
import { describeId, makeId, userId } from "../resources/resource-id.ts";
import type { Tenant } from "../resources/tenant.ts";
import type { TextField } from "../terraform/field.ts";
import { notEmpty, uuid } from "../terraform/text-checks.ts";
import { type Data, text } from "../terraform/value.ts";
import type { DataFunction } from "./data-function.ts";
import { flagProperties, listProperties, selected, textProperties } from "./user-properties.ts";

const exactlyOneOf = ["employeeId", "mail", "mailNickname", "objectId", "userPrincipalName"];
const by: TextField = { kind: "text", computed: true, exactlyOneOf, check: notEmpty };

/** One user, found by any one of the names a user has. */
export const getUser: DataFunction = {
  token: "azuread:index/getUser:getUser",
  fields: { employeeId: by, mail: by, mailNickname: by, objectId: { ...by, check: uuid }, userPrincipalName: by },
  async call(tenant, args) {
    const objectId = await find(tenant, args);
    const described = describeId(userId, objectId);
    const user = await attempting(`Retrieving ${described}`, () =>
      tenant.v1.get(`/users/${objectId}?$select=${encodeURIComponent(selected.join(","))}`),
    );
    const organisation = asObject(user.employeeOrgData);
    return {
      ...Object.fromEntries(Object.entries(textProperties).map(([name, graph]) => [name, textOf(user, graph)])),
      ...Object.fromEntries(Object.entries(flagProperties).map(([name, graph]) => [name, flagOf(user, graph)])),
      ...Object.fromEntries(listProperties.map((name) => [name, textsOf(user, name)])),
      costCenter: textOf(organisation, "costCenter"),
      division: textOf(organisation, "division"),
      managerId: await managerOf(tenant, objectId, described),
      objectId,
      id: makeId(userId, objectId),
    };
  },
};

/** How each way of looking for a user is named in Graph and in the plugin's messages. */
const searches: [arg: string, attribute: string, words: string][] = [
  ["userPrincipalName", "user_principal_name", "UPN"],
  ["mail", "mail", "mail"],
  ["mailNickname", "mail_nickname", "email alias"],
  ["employeeId", "employee_id", "employee ID"],
];

async function find(tenant: Tenant, args: Data): Promise<string> {
  const objectId = text(args.objectId);
  if (objectId !== "") {
    return textOf(await withObjectId(tenant, objectId), "id");
  }
  const [arg, attribute, words] = searches.find(([name]) => text(args[name]) !== "") ?? ["", "", ""];
  const value = text(args[arg]);
  const filter = encodeURIComponent(`${arg} eq '${value.replaceAll("'", "''")}'`);
  const found = await attempting(`Finding user with ${words}: "${value}"`, () =>
    tenant.v1.list(`/users?$filter=${filter}`),
  );
  const [user] = found;
  if (found.length > 1) {
    throw new Diagnosis(`More than one user found with ${words}: "${value}"`, undefined, attribute);
  }
  if (user === undefined) {
    const missing =
      words === "UPN" ? `User with UPN "${value}" was not found` : `User not found with ${words}: "${value}"`;
    throw new Diagnosis(missing, undefined, attribute);
  }
  return textOf(user, "id");
}

async function withObjectId(tenant: Tenant, objectId: string): Promise<GraphObject> {
  try {
    return await tenant.v1.get(`/users/${objectId}`);
  } catch (error) {
    throw wasNotFound(error)
      ? new Diagnosis(`User not found with object ID: "${objectId}"`, undefined, "object_id")
      : new Diagnosis(
          `Retrieving user with object ID: "${objectId}"`,
          error instanceof Error ? error.message : undefined,
        );
  }
}

async function managerOf(tenant: Tenant, objectId: string, described: string): Promise<string> {
  try {
    return textOf(await tenant.v1.get(`/users/${objectId}/manager`), "id");
  } catch (error) {
    if (wasNotFound(error)) {
      return "";
    }
    return attempting(`Could not retrieve manager for ${described}`, () => Promise.reject(error));
  }
}
