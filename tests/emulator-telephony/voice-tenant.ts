import { Hono } from "hono";
import { expect } from "vitest";
import type { TenantContext } from "../../emulator/context.ts";
import type { Caller } from "../../emulator/graph/call.ts";
import { assignRole } from "../../emulator/store/directory-roles.ts";
import type { Json, JsonObject } from "../../emulator/store/json.ts";
import { teamsAdminApp } from "../../emulator/teams-admin/index.ts";
import type { WeatherKind } from "../../emulator/weather/weather.ts";
import { known } from "../emulator/graph/small-tenant.ts";
import { calm } from "../emulator-weather/calm.ts";
import { type PhoneTenant, phoneTenant } from "./phone-tenant.ts";

/** Template ids of Microsoft's built-in roles. */
export const teamsAdministrator = "69091246-20e8-4a56-aa4d-066075b2a7a8";
export const globalReader = "f2ef992c-3afb-46b9-b7cf-a126ee74c451";
/** Microsoft's application ids. */
export const attendantApp = "ce933385-9390-45d1-9512-c8d228074e07";
export const queueApp = "11cd3e2e-fccb-42ad-ad00-878b93575e07";

export type Answer = { status: number; body: JsonObject };
export type VoiceTenant = PhoneTenant & { call(method: string, path: string, body?: Json): Promise<Answer> };

/** The Teams admin origin without a socket; the caller holds one role. */
export function voiceTenant(weather: WeatherKind = calm.oneAnswer, role = teamsAdministrator): VoiceTenant {
  const tenant = phoneTenant(weather);
  const { context } = tenant;
  assignRole(context, { principalId: known.appPrincipal, roleDefinitionId: role, directoryScopeId: "/" });
  const outer = new Hono<{ Variables: { caller: Caller } }>();
  outer.use(async (c, next) => {
    c.set("caller", callerOf(context));
    await next();
  });
  outer.route("/", teamsAdminApp(context));
  return {
    ...tenant,
    call: async (method, path, body) => {
      const response = await outer.request(path, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === "" ? {} : (JSON.parse(text) as JsonObject) };
    },
  };
}

const callerOf = ({ store }: TenantContext): Caller => ({
  kind: "application",
  appId: store.identity.clientId,
  objectId: known.appPrincipal,
  displayName: "Deployment",
  roles: new Set(),
});

export const queues = "/Teams.VoiceApps/callqueues";
export const attendants = "/Teams.VoiceApps/auto-attendants";
export const schedules = "/Teams.VoiceApps/schedules";
export const associations = "/Teams.VoiceApps/applicationinstanceassociations";
export const instances = "/Teams.PlatformService/v2/ApplicationInstances";

export const queue = (more: JsonObject = {}): JsonObject => ({
  Name: "Switchboard",
  LanguageId: "nb-NO",
  UseDefaultMusicOnHold: true,
  Users: [known.user(2)],
  ...more,
});

export const weekly = (hours: [string, string][] = [["08:00", "15:30"]]): JsonObject => ({
  Name: "Opening hours",
  WeeklyRecurrentSchedule: {
    ComplementEnabled: true,
    MondayHours: hours.map(([Start, End]) => ({ Start, End })),
  },
});

export const holiday = (Name: string, ...days: string[]): JsonObject => ({
  Name,
  FixedSchedule: { DateTimeRanges: days.map((day) => ({ Start: `${day}T00:00:00`, End: `${day}T23:30:00` })) },
});

const option = (Action: string, DtmfResponse: string, more: JsonObject = {}): JsonObject => ({
  Action,
  DtmfResponse,
  ...more,
});
export const flow = (Name: string, ...MenuOptions: JsonObject[]): JsonObject => ({
  Id: Name,
  Name,
  Menu: { Name, MenuOptions: MenuOptions.length > 0 ? MenuOptions : [option("DisconnectCall", "Automatic")] },
});
export const press = option;

export const attendant = (more: JsonObject = {}): JsonObject => ({
  Name: "Main number",
  LanguageId: "nb-NO",
  TimeZoneId: "W. Europe Standard Time",
  DefaultCallFlow: flow("open"),
  ...more,
});

export const codeOf = ({ body }: Answer): unknown => (body.error as JsonObject | undefined)?.code;
export const inside = ({ body }: Answer, name: string): JsonObject => body[name] as JsonObject;

async function made(
  tenant: VoiceTenant,
  path: string,
  body: JsonObject,
  name: string,
  idName: string,
): Promise<string> {
  const answer = await tenant.call("POST", path, body);
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 });
  return String(inside(answer, name)[idName]);
}
export const madeQueue = (tenant: VoiceTenant, more: JsonObject = {}) =>
  made(tenant, queues, queue(more), "CallQueue", "Identity");
export const madeSchedule = (tenant: VoiceTenant, body: JsonObject) => made(tenant, schedules, body, "Schedule", "Id");
export const madeAttendant = (tenant: VoiceTenant, more: JsonObject = {}) =>
  made(tenant, attendants, attendant(more), "AutoAttendant", "Identity");

export async function madeAccount(tenant: VoiceTenant, name: string, applicationId: string): Promise<string> {
  const answer = await tenant.call("POST", instances, {
    UserPrincipalName: `${name}@contoso.example`,
    DisplayName: name,
    ApplicationId: applicationId,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return String(answer.body.objectId);
}
