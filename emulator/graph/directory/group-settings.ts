import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { type Entity, isObject, type JsonObject, text } from "../../store/json.ts";
import type { GraphCall, Permissions } from "../call.ts";
import { type EntitySet, entitySet } from "../entity-set.ts";
import { badRequest, notFound } from "../error.ts";
import type { GraphModule } from "../module.ts";
import { checkNamingSetting } from "./group-naming.ts";
import { settingsOfGroup } from "./settings-of-group.ts";

const read: Permissions = [
  [
    "GroupSettings.Read.All",
    "GroupSettings.ReadWrite.All",
    "Group.Read.All",
    "Group.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
  ],
];
const write: Permissions = [["GroupSettings.ReadWrite.All", "Directory.ReadWrite.All"]];
/** Applies to one group only. */
const guestTemplate = "08d542b9-071f-4e16-94b0-74abb372e3d9";

const settingSet: Omit<EntitySet, "path" | "collection" | "create"> = {
  type: "groupSetting",
  verbs: ["list", "get", "create", "update", "delete"],
  versions: ["v1.0"],
  permissions: { list: read, get: read, create: write, update: write, delete: write },
  directory: true,
  required: ["templateId", "values"],
  writable: ["templateId"],
  update: (_call, setting, patch) => {
    if (patch.templateId !== undefined && patch.templateId !== setting.templateId) {
      throw badRequest("Property 'templateId' cannot be changed after the setting was created.");
    }
    return { ...setting, values: wholeValues(String(setting.templateId), patch.values), id: setting.id };
  },
};

/** Tenant-wide settings of groups and passwords, made from Microsoft's templates; every value is a string. */
export const groupSettingsModule: GraphModule = {
  name: "groupSettings",
  deliver({ store }) {
    for (const { id, displayName, values } of readTenantDefaults().groupSettingTemplates) {
      store.collection("groupSettingTemplates").set(id, {
        id,
        displayName,
        description: displayName,
        deletedDateTime: null,
        values: values.map(([name, type, defaultValue]) => ({ name, type, defaultValue, description: name })),
      });
    }
  },
  routes(table) {
    entitySet(table, {
      path: "/groupSettingTemplates",
      type: "groupSettingTemplate",
      collection: "groupSettingTemplates",
      verbs: ["list", "get"],
      versions: ["v1.0"],
      permissions: { list: read, get: read },
    });
    // beta calls the same things directory settings.
    entitySet(table, {
      path: "/directorySettingTemplates",
      type: "directorySettingTemplate",
      collection: "groupSettingTemplates",
      verbs: ["list", "get"],
      versions: ["beta"],
      permissions: { list: read, get: read },
    });
    entitySet(table, {
      ...settingSet,
      type: "directorySetting",
      versions: ["beta"],
      path: "/settings",
      collection: "groupSettings",
      create: (call, body) => createSetting(call, body),
    });
    entitySet(table, {
      ...settingSet,
      path: "/groupSettings",
      collection: "groupSettings",
      create: (call, body) => createSetting(call, body),
    });
    for (const [version, type] of [
      ["v1.0", "groupSetting"],
      ["beta", "directorySetting"],
    ] as const) {
      settingsOfGroup(table, { version, type, read, write, shared: settingSet, make: settingOfGroup });
    }
  },
};

function settingOfGroup(call: GraphCall, body: JsonObject): Entity {
  const setting = settingFrom(call, body);
  if (setting.templateId !== guestTemplate) {
    throw badRequest("Only the template Group.Unified.Guest applies to one group.");
  }
  return setting;
}

function createSetting(call: GraphCall, body: JsonObject): Entity {
  const setting = settingFrom(call, body);
  if (setting.templateId === guestTemplate) {
    throw badRequest("The template Group.Unified.Guest applies to one group: POST to /groups/{id}/settings.");
  }
  for (const other of call.context.store.collection("groupSettings").values()) {
    if (other.templateId === setting.templateId) {
      throw badRequest(
        "A conflicting object with one or more of the specified property values is present in the directory.",
        [{ code: "ObjectConflict", target: "templateId", message: `The setting ${other.id} is of the same template.` }],
      );
    }
  }
  return setting;
}

function settingFrom({ context }: GraphCall, body: JsonObject): Entity {
  const template = templateOf(String(body.templateId));
  if (!template) {
    throw notFound(String(body.templateId));
  }
  return {
    id: context.newId(),
    displayName: template.displayName,
    templateId: template.id,
    values: wholeValues(template.id, body.values),
  };
}

function templateOf(id: string): ReturnType<typeof readTenantDefaults>["groupSettingTemplates"][number] | undefined {
  return readTenantDefaults().groupSettingTemplates.find((template) => template.id === id);
}

/** A setting holds every value of its template, each a string of the template's type. */
function wholeValues(templateId: string, given: unknown): JsonObject[] {
  const template = templateOf(templateId);
  const rows = (Array.isArray(given) ? given : []).filter(isObject);
  const held = new Map(rows.map((row) => [text(row.name) ?? "", row.value ?? null]));
  const unknown = [...held.keys()].find((name) => !template?.values.some(([known]) => known === name));
  if (unknown !== undefined) {
    throw badRequest(`The setting '${unknown}' is not one of the template ${template?.displayName ?? templateId}.`);
  }
  return (template?.values ?? []).map(([name, type]) => {
    const value = held.get(name);
    if (typeof value !== "string") {
      throw badRequest(
        `A value is required for the setting '${name}': a setting is written with every value of its template.`,
      );
    }
    const fits =
      type === "System.Boolean"
        ? /^(true|false)$/i.test(value)
        : type === "System.Int32"
          ? /^-?\d+$/.test(value)
          : true;
    if (!fits) {
      throw badRequest(`The value '${value}' of the setting '${name}' is no ${type}.`);
    }
    checkNamingSetting(name, value);
    return { name, value };
  });
}
