import { z } from "zod";
import type { Json, JsonObject, TenantClient } from "../../components/graph/index.ts";
import { groupId, type KindCase, leaves, personId, without } from "./kind-case.ts";
import { phones } from "./phones.ts";

const by = { attempt: "prepare", object: "the test" };
const anyObject = z.record(z.string(), z.json());

const queues = { path: "/Teams.VoiceApps/callqueues", many: "CallQueues", id: "Identity" };
const attendants = { path: "/Teams.VoiceApps/auto-attendants", many: "AutoAttendants", id: "Identity" };
const schedules = { path: "/Teams.VoiceApps/schedules", many: "Schedules", id: "Id" };
const associations = "/Teams.VoiceApps/applicationinstanceassociations";
const instances = "/Teams.PlatformService/v2/ApplicationInstances";
const numbers = "/v1.0/admin/teams/telephoneNumberManagement/numberAssignments";

export const telephonyCases: Record<string, KindCase> = {
  callQueue: voice(queues, {
    settings: {
      Name: "Servicetorget",
      LanguageId: "nb-NO",
      DistributionLists: [groupId],
      RoutingMethod: "LongestIdle",
      AgentAlertTime: 20,
      TimeoutThreshold: 300,
      WelcomeTextToSpeechPrompt: "Velkomen.",
    },
    // The numbers of the embedded tenant's own table.
    expected: { RoutingMethod: 3, AgentAlertTime: 20, UseDefaultMusicOnHold: true, TimeoutThreshold: 300 },
    change: { name: "RoutingMethod", to: "Serial", path: "RoutingMethod", value: 1 },
    dropped: { path: "AgentAlertTime", back: 30 },
    outside: { path: "TimeoutThreshold", value: 600 },
    foreign: { Name: "Servicetorget", UseDefaultMusicOnHold: true },
    sentBack: ({ Agents: _a, ApplicationInstances: _i, TenantId: _t, ...queue }) => ({
      ...queue,
      OverflowActionTarget: null,
      TimeoutActionTarget: null,
      NoAgentActionTarget: null,
    }),
  }),
  autoAttendant: voice(attendants, {
    settings: {
      Name: "Hovudnummer",
      LanguageId: "nb-NO",
      TimeZoneId: "W. Europe Standard Time",
      UserNameExtension: "Department",
      DefaultCallFlow: {
        Name: "Open",
        Greetings: [{ ActiveType: "TextToSpeech", TextToSpeechPrompt: "Velkomen til Voss." }],
        Menu: {
          MenuOptions: [
            {
              Action: "TransferCallToTarget",
              DtmfResponse: "Tone2",
              CallTarget: { Id: phones.queue, Type: "ConfigurationEndpoint" },
            },
            {
              Action: "TransferCallToTarget",
              DtmfResponse: "Tone1",
              CallTarget: { Id: personId, Type: "User" },
            },
          ],
        },
      },
      CallFlows: [
        { Name: "Stengt", Menu: { MenuOptions: [{ Action: "DisconnectCall", DtmfResponse: "Automatic" }] } },
        { Name: "Jul", Menu: { MenuOptions: [{ Action: "DisconnectCall", DtmfResponse: "Automatic" }] } },
      ],
      CallHandlingAssociations: [
        { Type: "Holiday", ScheduleId: phones.holidays, CallFlowName: "Jul" },
        { Type: "AfterHours", ScheduleId: phones.openingHours, CallFlowName: "Stengt" },
      ],
    },
    expected: { LanguageId: "nb-NO", "DefaultCallFlow.Name": "Open", UserNameExtension: "Department" },
    change: { name: "LanguageId", to: "sv-SE", path: "LanguageId", value: "sv-SE" },
    dropped: { path: "UserNameExtension", back: null },
    outside: { path: "TimeZoneId", value: "UTC" },
    foreign: {
      Name: "Hovudnummer",
      LanguageId: "en-GB",
      TimeZoneId: "UTC",
      DefaultCallFlow: {
        Name: "Before",
        Menu: { Name: "Before", MenuOptions: [{ Action: "DisconnectCall", DtmfResponse: "Automatic" }] },
      },
    },
    sentBack: ({ ApplicationInstances: _i, TenantId: _t, ...attendant }) => attendant,
  }),
  voiceSchedule: voice(schedules, {
    settings: {
      Name: "Opningstid servicetorg",
      Type: "WeeklyRecurrence",
      WeeklyRecurrentSchedule: {
        ComplementEnabled: true,
        MondayHours: [
          { Start: "12:30", End: "24:00" },
          { Start: "08:00", End: "12:00" },
        ],
        FridayHours: [{ Start: "08:00", End: "14:00" }],
      },
    },
    expected: {
      Type: "WeeklyRecurrence",
      "WeeklyRecurrentSchedule.MondayHours": [
        { Start: "08:00:00", End: "12:00:00" },
        { Start: "12:30:00", End: "1.00:00:00" },
      ],
    },
    change: {
      name: "Name",
      to: "Opningstid vinter",
      path: "Name",
      value: "Opningstid vinter",
    },
    dropped: { path: "WeeklyRecurrentSchedule.FridayHours", back: [] },
    outside: { path: "Name", value: "Opningstid sommar" },
    foreign: {
      Name: "Opningstid servicetorg",
      WeeklyRecurrentSchedule: { ComplementEnabled: false, MondayHours: [{ Start: "07:00:00", End: "08:00:00" }] },
    },
    sentBack: ({ AssociatedConfigurationIds: _, ...schedule }) => schedule,
  }),
  resourceAccount: account(),
  resourceAccountAssociation: {
    key: { resourceAccountId: phones.queueAccount },
    settings: { ConfigurationId: phones.queue, ConfigurationType: "CallQueue", CallPriority: 2 },
    expected: { ConfigurationId: phones.queue, CallPriority: 2 },
    changed: {
      settings: { ConfigurationId: phones.otherQueue, ConfigurationType: "CallQueue", CallPriority: 2 },
      path: "ConfigurationId",
      value: phones.otherQueue,
    },
    dropped: {
      settings: { ConfigurationId: phones.queue, ConfigurationType: "CallQueue" },
      path: "CallPriority",
      back: null,
    },
    outside: { path: "ConfigurationId", value: phones.otherQueue, edit: (tenant) => answer(tenant, phones.otherQueue) },
    makeByHand: (tenant) => answer(tenant, phones.otherQueue),
    firstWrite: { method: "POST", path: /applicationinstanceassociations$/ },
    look: async (tenant) => {
      const schema = z.object({ ApplicationInstanceAssociation: anyObject });
      const found = await tenant.teamsAdmin
        .get(schema, `${associations}/${phones.queueAccount}`, by)
        .catch(() => undefined);
      const row = found?.ApplicationInstanceAssociation;
      return row === undefined ? undefined : { ...row, CallPriority: row.CallPriority || null };
    },
  },
  telephoneNumberAssignment: {
    key: { telephoneNumber: phones.number },
    settings: { assignmentTargetId: personId, locationId: phones.location },
    expected: { assignmentTargetId: personId, assignmentCategory: "primary", locationId: phones.location },
    changed: {
      settings: { assignmentTargetId: phones.neighbour, locationId: phones.location },
      path: "assignmentTargetId",
      value: phones.neighbour,
    },
    dropped: { settings: { assignmentTargetId: personId }, path: "locationId", back: null },
    outside: {
      path: "locationId",
      value: phones.otherLocation,
      edit: (tenant) =>
        tenant.graph.send(
          "POST",
          `${numbers}/updateNumber`,
          { telephoneNumber: phones.number, locationId: phones.otherLocation },
          by,
        ),
    },
    makeByHand: (tenant) =>
      tenant.graph.send(
        "POST",
        `${numbers}/assignNumber`,
        { telephoneNumber: phones.number, assignmentTargetId: phones.neighbour, numberType: "operatorConnect" },
        by,
      ),
    firstWrite: { method: "POST", path: /(assignNumber|batch)$/ },
    look: async (tenant) => {
      const [row] = await tenant.graph.list(anyObject, numbers, by);
      if (row === undefined || row.assignmentTargetId === null) return undefined;
      const { assignmentTargetId = null, assignmentCategory = null, locationId = null } = row;
      return { assignmentTargetId, assignmentCategory, locationId };
    },
  },
};

interface VoiceSet {
  path: string;
  many: string;
  id: string;
}

/** An object that people name and the tenant gives an id; edits by hand send the whole of it back. */
function voice(
  set: VoiceSet,
  about: {
    settings: JsonObject;
    expected: Record<string, Json>;
    change: { name: string; to: Json; path: string; value: Json };
    dropped: { path: string; back: Json };
    outside: { path: string; value: Json };
    foreign: JsonObject;
    sentBack(object: JsonObject): JsonObject;
  },
): KindCase {
  const { settings, change, dropped, outside, foreign } = about;
  const made = [
    settings.Name,
    change.name === "Name" ? change.value : null,
    outside.path === "Name" ? outside.value : null,
  ];
  const own = async (tenant: TenantClient) => {
    const answer = await tenant.teamsAdmin.get(anyObject, set.path, by);
    return z
      .array(anyObject)
      .parse(answer[set.many])
      .filter(({ Name = null }) => made.includes(Name));
  };
  return {
    key: {},
    settings,
    expected: about.expected,
    changed: { settings: { ...settings, [change.name]: change.to }, path: change.path, value: change.value },
    dropped: { settings: without(settings, dropped.path), ...dropped },
    outside: {
      ...outside,
      edit: async (tenant) => {
        const [object = {}] = await own(tenant);
        const body = { ...about.sentBack(object), [outside.path]: outside.value };
        return tenant.teamsAdmin.send("PUT", `${set.path}/${String(object[set.id])}`, body, by);
      },
    },
    makeByHand: (tenant) => tenant.teamsAdmin.send("POST", set.path, foreign, by),
    firstWrite: { method: "POST", path: new RegExp(`${set.path}$`) },
    look: async (tenant) => {
      const [object, second] = await own(tenant);
      if (second !== undefined) throw new Error(`there are two of ${String(settings.Name)}`);
      return object === undefined ? undefined : leaves(object);
    },
  };
}

function account(): KindCase {
  const userPrincipalName = "sentralbord@telefon.voss.example";
  const settings = { displayName: "Sentralbord", application: "AutoAttendant", usageLocation: "NO" };
  const own = async (tenant: TenantClient) => {
    const schema = z.object({ applicationInstances: z.array(anyObject) });
    const { applicationInstances } = await tenant.teamsAdmin.get(schema, instances, by);
    return applicationInstances.find((one) => one.userPrincipalName === userPrincipalName);
  };
  const byHand = {
    UserPrincipalName: userPrincipalName,
    DisplayName: "Resepsjon",
    ApplicationId: "ce933385-9390-45d1-9512-c8d228074e07",
  };
  return {
    key: { userPrincipalName },
    settings,
    expected: { displayName: "Sentralbord", usageLocation: "NO" },
    changed: { settings: { ...settings, displayName: "Sentralen" }, path: "displayName", value: "Sentralen" },
    dropped: { settings: without(settings, "usageLocation"), path: "usageLocation", back: null },
    outside: {
      path: "displayName",
      value: "Skranken",
      edit: async (tenant) => {
        const url = `/v1.0/users/${String((await own(tenant))?.objectId)}`;
        return tenant.graph.send("PATCH", url, { displayName: "Skranken" }, by);
      },
    },
    makeByHand: (tenant) => tenant.teamsAdmin.send("POST", instances, byHand, by),
    firstWrite: { method: "POST", path: /ApplicationInstances$/ },
    look: async (tenant) => {
      const found = await own(tenant);
      if (found === undefined) return undefined;
      const url = `/v1.0/users/${String(found.objectId)}?$select=displayName,usageLocation`;
      const { displayName = null, usageLocation = null } = await tenant.graph.get(anyObject, url, by);
      return { displayName, usageLocation };
    },
  };
}

async function answer(tenant: TenantClient, ConfigurationId: string): Promise<void> {
  const one = `${associations}/${phones.queueAccount}`;
  await tenant.teamsAdmin.send("DELETE", one, undefined, by).catch(() => undefined);
  const body = { EndpointsId: [phones.queueAccount], ConfigurationId, ConfigurationType: "CallQueue" };
  await tenant.teamsAdmin.send("POST", associations, body, by);
}
