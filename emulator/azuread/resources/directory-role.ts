import { type GraphObject, textOf } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import { notEmpty, uuid } from "../terraform/text-checks.ts";
import { type Data, text } from "../terraform/value.ts";
import { describeId, makeId, parseId, roleId } from "./resource-id.ts";
import type { ResourceKind } from "./resource-kind.ts";
import type { Tenant } from "./tenant.ts";

const exactlyOneOf = ["displayName", "templateId"];

/** A built-in directory role, activated from its template; one that is active already is used as it is. */
export const directoryRole: ResourceKind = {
  type: "azuread:index/directoryRole:DirectoryRole",
  terraformType: "azuread_directory_role",
  schemaVersion: 1,
  minutes: { create: 5, read: 5, delete: 5 },
  fields: {
    displayName: { kind: "text", computed: true, forceNew: true, ignoreCase: true, exactlyOneOf, check: notEmpty },
    templateId: { kind: "text", computed: true, forceNew: true, exactlyOneOf, check: uuid },
    description: { kind: "text", readOnly: true },
    objectId: { kind: "text", readOnly: true },
  },
  idForm: roleId,

  async create(tenant, planned, keep) {
    const templateId = await template(tenant, planned);
    const filter = encodeURIComponent(`roleTemplateId eq '${templateId.replaceAll("'", "''")}'`);
    const [active] = await listOrNone(tenant, `/directoryRoles?$filter=${filter}`);
    const role = active ?? (await activate(tenant, templateId));
    const objectId = textOf(role, "id");
    if (objectId === "") {
      throw new Error(`retrieving directory role for template ID "${templateId}": ID was nil (API error)`);
    }
    keep(makeId(roleId, objectId));
  },

  async read(tenant, id) {
    const [objectId = ""] = parseId(roleId, id);
    try {
      const role = await tenant.v1.get(`/directoryRoles/${objectId}`);
      return {
        description: textOf(role, "description"),
        displayName: textOf(role, "displayName"),
        objectId: textOf(role, "id"),
        templateId: textOf(role, "roleTemplateId"),
      };
    } catch (error) {
      if (wasNotFound(error)) {
        return undefined;
      }
      throw new Error(`retrieving ${describeId(roleId, objectId)}: ${error instanceof Error ? error.message : ""}`);
    }
  },

  // An active role cannot be deactivated: nothing is called.
  async delete() {},
};

async function template(tenant: Tenant, planned: Data): Promise<string> {
  const [name, templateId] = [text(planned.displayName), text(planned.templateId)];
  const found = name !== "" ? await templateNamed(tenant, name) : await templateWithId(tenant, templateId);
  const id = textOf(found, "id");
  if (id === "") {
    throw new Error(
      found === undefined
        ? "no directory role template found"
        : "received directory role template with nil ID (API error)",
    );
  }
  return id;
}

async function templateNamed(tenant: Tenant, name: string): Promise<GraphObject | undefined> {
  const templates = await telling("listing directory role templates", () => tenant.v1.list("/directoryRoleTemplates"));
  return templates.find((candidate) => textOf(candidate, "displayName").toLowerCase() === name.toLowerCase());
}

async function templateWithId(tenant: Tenant, templateId: string): Promise<GraphObject> {
  try {
    return await tenant.v1.get(`/directoryRoleTemplates/${templateId}`);
  } catch (error) {
    throw wasNotFound(error)
      ? new Error(`no directory role template with object ID "${templateId}" was found`)
      : new Error(
          `retrieving directory role template with object ID "${templateId}": ${error instanceof Error ? error.message : ""}`,
        );
  }
}

async function listOrNone(tenant: Tenant, path: string): Promise<GraphObject[]> {
  try {
    return await tenant.v1.list(path);
  } catch (error) {
    if (wasNotFound(error)) {
      return [];
    }
    throw error;
  }
}

function activate(tenant: Tenant, roleTemplateId: string): Promise<GraphObject> {
  return telling(`activating directory role for template ID "${roleTemplateId}"`, () =>
    tenant.v1.post("/directoryRoles", { "@odata.type": "#microsoft.graph.directoryRole", roleTemplateId }),
  );
}

async function telling<T>(what: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
