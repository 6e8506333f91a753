import { createHash } from "node:crypto";
import { isJsonObject, type Json, type JsonObject } from "../../graph/index.ts";
import { formWithWhole } from "../held.ts";
import { inOneOrder } from "../sets.ts";
import { voiceAccess } from "./voice-access.ts";

/** The operator is one value: who it is and of which kind mean nothing apart. */
export const autoAttendantForm = formWithWhole("Operator");

/** Members that the service works out. */
const readOnly = new Set(["Identity", "TenantId", "ApplicationInstances", "Status", "DialByNameResourceId"]);

/**
 * The wire is taken to be nested and plural, as the module's models and the service's error names suggest; Microsoft
 * documents neither. Call flows have ids there, which the program never sees: it names them.
 */
export const autoAttendantAccess = voiceAccess({
  path: "/Teams.VoiceApps/auto-attendants",
  one: "AutoAttendant",
  many: "AutoAttendants",
  idProperty: "Identity",
  readOnly: (name) => readOnly.has(name),
  fromWire,
  complete: (attendant) => ({
    ...attendant,
    EnableVoiceResponse: attendant.EnableVoiceResponse ?? false,
    ...(isJsonObject(attendant.DefaultCallFlow) ? { DefaultCallFlow: completeFlow(attendant.DefaultCallFlow) } : {}),
    CallFlows: objects(attendant.CallFlows).map(completeFlow),
    CallHandlingAssociations: objects(attendant.CallHandlingAssociations).map((association) => ({
      ...association,
      Enabled: association.Enabled ?? true,
    })),
  }),
  toWire,
  form: autoAttendantForm,
  born: { EnableVoiceResponse: false, "DefaultCallFlow.ForceListenMenuEnabled": false },
});

function fromWire(attendant: JsonObject): JsonObject {
  const {
    DefaultCallFlow,
    CallFlows,
    CallHandlingAssociations,
    DirectoryLookupScope,
    // The cmdlet's page has another name for it.
    VoiceResponseEnabled,
    ...rest
  } = attendant;
  const flows = objects(CallFlows);
  const nameOf = (id: Json | undefined) => flows.find(({ Id }) => Id === id)?.Name ?? id ?? null;
  const associations = objects(CallHandlingAssociations).map(({ CallFlowId, ...association }) => ({
    ...association,
    CallFlowName: nameOf(CallFlowId),
  }));
  const scope = isJsonObject(DirectoryLookupScope) ? DirectoryLookupScope : {};
  return {
    ...rest,
    ...(VoiceResponseEnabled === undefined ? {} : { EnableVoiceResponse: VoiceResponseEnabled }),
    ...(isJsonObject(DefaultCallFlow) ? { DefaultCallFlow: flowFromWire(DefaultCallFlow) } : {}),
    CallFlows: flows.map(flowFromWire),
    CallHandlingAssociations: associations,
    ...scopeFromWire("InclusionScope", scope),
    ...scopeFromWire("ExclusionScope", scope),
  };
}

function toWire(attendant: JsonObject): JsonObject {
  const {
    DefaultCallFlow,
    CallFlows,
    CallHandlingAssociations,
    InclusionScope,
    ExclusionScope,
    EnableVoiceResponse,
    ...rest
  } = attendant;
  const associations = objects(CallHandlingAssociations).map(({ CallFlowName, ...association }) => ({
    ...association,
    CallFlowId: flowId(CallFlowName),
  }));
  const scope = { ...scopeToWire("InclusionScope", InclusionScope), ...scopeToWire("ExclusionScope", ExclusionScope) };
  return {
    ...rest,
    ...(EnableVoiceResponse === undefined ? {} : { VoiceResponseEnabled: EnableVoiceResponse }),
    ...(isJsonObject(DefaultCallFlow) ? { DefaultCallFlow: flowToWire(DefaultCallFlow) } : {}),
    CallFlows: objects(CallFlows).map(flowToWire),
    CallHandlingAssociations: associations,
    ...(Object.keys(scope).length === 0 ? {} : { DirectoryLookupScope: scope }),
  };
}

function flowFromWire({ Id: _, ...flow }: JsonObject): JsonObject {
  const menu = isJsonObject(flow.Menu) ? flow.Menu : {};
  const options = objects(menu.MenuOptions).map(withoutNone);
  return { ...flow, Menu: { ...menu, MenuOptions: inOneOrder(options, ["DtmfResponse"]) } };
}

function completeFlow(flow: JsonObject): JsonObject {
  const menu = isJsonObject(flow.Menu) ? flow.Menu : {};
  return {
    ...flow,
    ForceListenMenuEnabled: flow.ForceListenMenuEnabled ?? false,
    Menu: {
      ...menu,
      DialByNameEnabled: menu.DialByNameEnabled ?? false,
      DirectorySearchMethod: menu.DirectorySearchMethod ?? "None",
    },
  };
}

function flowToWire(flow: JsonObject): JsonObject {
  const menu = isJsonObject(flow.Menu) ? flow.Menu : {};
  const name = flow.Name ?? null;
  return { Id: flowId(name), ...withoutNone(flow), Menu: { Name: name, ...withoutNone(menu) } };
}

/** The same id for a flow of the same name in every write; the module makes them up as well. */
function flowId(name: Json | undefined): string {
  const hex = createHash("sha256")
    .update(`call flow ${String(name)}`)
    .digest("hex");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function scopeFromWire(name: string, scope: JsonObject): JsonObject {
  const one = scope[name];
  const groups = isJsonObject(one) && isJsonObject(one.GroupScope) ? one.GroupScope.GroupIds : undefined;
  return groups === undefined || groups === null ? {} : { [name]: { GroupIds: groups } };
}

/** The type is the module's own word for a scope of groups. */
function scopeToWire(name: string, scope: Json | undefined): JsonObject {
  const groups = isJsonObject(scope) ? scope.GroupIds : undefined;
  return Array.isArray(groups) ? { [name]: { Type: "Group", GroupScope: { GroupIds: groups } } } : {};
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function withoutNone(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}
