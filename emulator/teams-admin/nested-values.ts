import { isObject, type Json, type JsonObject } from "../store/json.ts";
import type { PolicyType } from "./policy-type.ts";
import { invalid } from "./refusal.ts";

/** What the items of a list are: plain texts, or objects with these members; a member with `!` cannot be missing. */
type Items = "strings" | Readonly<Record<string, Member>>;
type Member = "s" | "s!" | "b" | "i" | readonly string[];

const app: Items = { Id: "s!", Order: "i" };

/** The items of the lists, as the cmdlets that make them have them: New-CsVoiceNormalizationRule, New-CsTeamsEmergencyNumber and their kin. */
const itemsOf: Readonly<Record<string, Readonly<Record<string, Items>>>> = {
  TenantDialPlan: {
    NormalizationRules: {
      Name: "s!",
      Description: "s",
      Pattern: "s!",
      Translation: "s!",
      IsInternalExtension: "b",
      Priority: "i",
    },
  },
  TeamsEmergencyCallRoutingPolicy: {
    EmergencyNumbers: { EmergencyDialString: "s!", EmergencyDialMask: "s", OnlinePSTNUsage: "s" },
  },
  TeamsEmergencyCallingPolicy: {
    ExtendedNotifications: {
      EmergencyDialString: "s!",
      NotificationGroup: "s",
      NotificationDialOutNumber: "s",
      NotificationMode: ["NotificationOnly", "ConferenceMuted", "ConferenceUnMuted"],
    },
  },
  TeamsMeetingConfiguration: {
    PublishedEntraAuthenticationContexts: { Id: "s!", PublishedName: "s", PublishedDescription: "s" },
  },
  TeamsAppSetupPolicy: {
    AppPresetList: app,
    AppPresetMeetingList: app,
    PinnedAppBarApps: app,
    PinnedCallingBarApps: app,
    PinnedMessageBarApps: app,
  },
  TeamsTemplatePermissionPolicy: { HiddenTemplates: app },
  OnlinePstnUsages: { Usage: "strings" },
  OnlineVoiceRoute: { OnlinePstnGatewayList: "strings", OnlinePstnUsages: "strings" },
  OnlineVoiceRoutingPolicy: { OnlinePstnUsages: "strings" },
  OnlinePSTNGateway: {
    InboundPSTNNumberTranslationRules: "strings",
    InboundTeamsNumberTranslationRules: "strings",
    OutboundPSTNNumberTranslationRules: "strings",
    OutboundTeamsNumberTranslationRules: "strings",
  },
  TeamsSharedCallingRoutingPolicy: { EmergencyNumbers: "strings" },
  TeamsExternalAccessConfiguration: { BlockedUsers: "strings" },
  ExternalAccessPolicy: { AllowedExternalDomains: "strings", BlockedExternalDomains: "strings" },
  TenantFederationSettings: { BlockedDomains: "strings", AllowedTrialTenantDomains: "strings" },
  TeamsUpdateManagementPolicy: { DisabledInProductMessages: "strings" },
};

/** Holds the items of each list against what they must be; refuses the whole body for one that is wrong. */
export function checkNested(type: PolicyType, settings: JsonObject): void {
  for (const [name, items] of Object.entries(itemsOf[type.name] ?? {})) {
    const value = settings[name];
    if (value === undefined || value === null) continue;
    const at = `${type.name}.${name}`;
    if (!Array.isArray(value))
      throw invalid(`Error converting value ${JSON.stringify(value)} to a list. Path '${at}'.`);
    for (const item of value) checkItem(at, items, item);
  }
}

function checkItem(at: string, items: Items, item: Json): void {
  if (items === "strings") {
    if (typeof item !== "string")
      throw invalid(`Error converting value ${JSON.stringify(item)} to a string. Path '${at}'.`);
    return;
  }
  if (!isObject(item)) throw invalid(`Error converting value ${JSON.stringify(item)} to an object. Path '${at}'.`);
  const unknown = Object.keys(item).find((name) => !Object.hasOwn(items, name));
  if (unknown !== undefined) throw invalid(`Could not find member '${unknown}' on an item of '${at}'.`);
  for (const [name, member] of Object.entries(items)) {
    const value = item[name];
    if (value === undefined || value === null || value === "") {
      if (member === "s!") throw invalid(`Required property '${name}' not found on an item of '${at}'.`);
    } else if (!fits(member, value))
      throw invalid(`Error converting value ${JSON.stringify(value)} on an item of '${at}'. Path '${name}'.`);
  }
}

function fits(member: Member, value: Json): boolean {
  if (typeof member !== "string") return typeof value === "string" && member.includes(value);
  if (member === "b") return typeof value === "boolean";
  if (member === "i") return Number.isSafeInteger(value);
  return typeof value === "string";
}
