import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { directorySettingAccess } from "../groups/directory-setting-access.ts";
import { type TemplateValues, valuesSchema } from "../groups/directory-setting-values.ts";

const values = {
  EnableGroupCreation: { kind: "boolean", default: "true" },
  /** Members of this group may make groups where the others may not. */
  GroupCreationAllowedGroupId: { kind: "guid", default: "" },
  AllowToAddGuests: { kind: "boolean", default: "true" },
  AllowGuestsToAccessGroups: { kind: "boolean", default: "true" },
  AllowGuestsToBeGroupOwner: { kind: "boolean", default: "false" },
  GuestUsageGuidelinesUrl: { kind: "string", default: "" },
  UsageGuidelinesUrl: { kind: "string", default: "" },
  PrefixSuffixNamingRequirement: { kind: "string", default: "" },
  CustomBlockedWordsList: { kind: { separator: "," }, default: "" },
  EnableMSStandardBlockedWords: { kind: "boolean", default: "false" },
  ClassificationList: { kind: { separator: "," }, default: "" },
  ClassificationDescriptions: { kind: "string", default: "" },
  DefaultClassification: { kind: "string", default: "" },
  EnableMIPLabels: { kind: "boolean", default: "false" },
  NewUnifiedGroupWritebackDefault: { kind: "boolean", default: "true" },
} as const satisfies TemplateValues;

export const groupUnifiedSettings = defineSetting({
  kind: "groupUnifiedSettings",
  type: "GroupUnifiedSettings",
  summary: "Who may make Microsoft 365 groups, how they may be named, and whether guests may be in them.",
  api: "graph",
  shape: "singleton",
  path: "/groupSettings/{id}",
  permissions: { read: ["GroupSettings.Read.All"], write: ["GroupSettings.ReadWrite.All"] },
  see: "https://learn.microsoft.com/entra/identity/users/groups-settings-cmdlets",
  key: z.strictObject({}),
  settings: valuesSchema(values),
  ordered: ["ClassificationList"],
  caseless: ["CustomBlockedWordsList"],
  // Microsoft's id of the template Group.Unified.
  access: directorySettingAccess("62375ab9-6b52-47ed-826b-58e47e0e304b", "Group.Unified", values),
});
