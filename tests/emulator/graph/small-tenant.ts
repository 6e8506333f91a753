import type { Caller, GraphVersion } from "../../../emulator/graph/call.ts";
import { makeSignInAs, type SignInAs } from "../../../emulator/person/sign-in-as.ts";
import { CallLog } from "../../../emulator/server/call-log.ts";
import { GraphService } from "../../../emulator/server/graph-service.ts";
import type { Entity, Json, JsonObject } from "../../../emulator/store/json.ts";
import type { Seed } from "../../../emulator/store/seed.ts";
import { makeTenant, type Tenant } from "../../../emulator/tenant.ts";
import type { WeatherKind } from "../../../emulator/weather/weather.ts";
import { calm } from "../../emulator-weather/calm.ts";

const id = (kind: string, number: number): string => `${kind}-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Ids a test can name. */
export const known = {
  tenant: id("10000000", 1),
  app: id("20000000", 1),
  appPrincipal: id("20000000", 2),
  application: id("20000000", 3),
  admin: id("30000000", 1),
  user: (number: number): string => id("30000000", number),
  group: id("40000000", 1),
  unified: id("40000000", 2),
  dynamic: id("40000000", 3),
  roleAssignable: id("40000000", 4),
  nobody: id("99999999", 9),
};

const user = (number: number): Entity => ({
  id: known.user(number),
  displayName: number === 1 ? "Administrator" : `Person ${String(number).padStart(2, "0")}`,
  userPrincipalName: `person${number}@contoso.example`,
  mailNickname: `person${number}`,
  mail: `person${number}@contoso.example`,
  accountEnabled: true,
  userType: "Member",
  department: number % 2 === 0 ? "Even" : "Odd",
  employeeType: number > 8 ? "elected" : "staff",
  usageLocation: number === 10 ? null : "NO",
  businessPhones: [],
  assignedLicenses: [],
  createdDateTime: `2026-01-${String(number).padStart(2, "0")}T00:00:00Z`,
  onPremisesExtensionAttributes: { extensionAttribute1: number <= 5 ? "1010" : "1020" },
});

const group = (of: string, displayName: string, more: JsonObject = {}): Entity => ({
  id: of,
  displayName,
  description: null,
  mailEnabled: false,
  securityEnabled: true,
  mailNickname: displayName.toLowerCase().replaceAll(" ", ""),
  groupTypes: [],
  createdDateTime: "2026-01-01T00:00:00Z",
  deletedDateTime: null,
  isAssignableToRole: null,
  membershipRule: null,
  membershipRuleProcessingState: null,
  mail: null,
  visibility: null,
  ...more,
});

export const smallSeed = (): Seed => ({
  tenant: {
    tenantId: known.tenant,
    displayName: "Contoso",
    initialDomain: "contoso.onmicrosoft.com",
    customDomains: ["contoso.example"],
    countryLetterCode: "NO",
    preferredLanguage: "nb",
    clientId: known.app,
    clientObjectId: known.appPrincipal,
    applicationObjectId: known.application,
    administratorId: known.admin,
    createdDateTime: "2026-01-01T00:00:00Z",
  },
  subscriptions: [
    { skuPartNumber: "SPE_E3", seats: 3 },
    { skuPartNumber: "SPE_F1", seats: 50 },
  ],
  collections: {
    users: Array.from({ length: 12 }, (_, index) => user(index + 1)),
    groups: [
      group(known.group, "Static"),
      group(known.unified, "Unified", {
        mailEnabled: true,
        groupTypes: ["Unified"],
        visibility: "Private",
        mail: "unified@contoso.example",
      }),
      group(known.dynamic, "Dynamic", {
        groupTypes: ["DynamicMembership"],
        membershipRule: 'user.department -eq "Even"',
        membershipRuleProcessingState: "On",
      }),
      group(known.roleAssignable, "Break glass", { isAssignableToRole: true, visibility: "Private" }),
    ],
  },
  relations: {
    members: {
      [known.group]: [known.user(2), known.user(3)],
      [known.unified]: [known.user(4)],
      [known.dynamic]: [2, 4, 6, 8, 10, 12].map(known.user),
      [known.roleAssignable]: [known.user(5)],
    },
    owners: { [known.unified]: [known.user(4)] },
  },
  roleAssignments: [{ principalId: known.admin, roleTemplateId: "62e90394-69f5-4237-9190-012177145e10" }],
});

export type Answer = { status: number; body: JsonObject; text: string | undefined; headers: Record<string, string> };
export type Ask = { version?: GraphVersion; headers?: Record<string, string>; roles?: readonly string[] };

export type SmallTenant = Tenant & {
  /** Lets time pass for the tenant. */
  pass(seconds: number): void;
  signInAs: SignInAs;
  ask(method: string, url: string, body?: Json, ask?: Ask): Answer;
};

/** Graph over a small tenant, without a socket: an application with every permission asks. */
export function smallTenant(
  weather: WeatherKind = calm.oneAnswer,
  seed: Seed = smallSeed(),
  weatherSeed = 1,
): SmallTenant {
  let time = Date.parse("2026-11-23T12:00:00Z");
  const tenant = makeTenant({
    from: { seed },
    weather,
    weatherSeed,
    clock: () => new Date(time),
    origin: () => "https://localhost:7443",
  });
  const service = new GraphService(tenant.context, tenant.dispatcher, new CallLog());
  const all = new Set(tenant.dispatcher.permissionNames());
  return {
    ...tenant,
    signInAs: makeSignInAs(tenant.context, service, tenant.dispatcher.reads()),
    pass(seconds) {
      time += seconds * 1_000;
    },
    ask(method, url, body, { version = "v1.0", headers = {}, roles } = {}) {
      const caller: Caller = {
        kind: "application",
        appId: known.app,
        objectId: known.appPrincipal,
        displayName: "Deployment",
        roles: roles ? new Set(roles) : all,
      };
      const answer = service.answer({ caller, version, method, url, headers: new Headers(headers), body });
      return {
        status: answer.cut ? 0 : answer.result.status,
        body: (answer.result.body ?? {}) as JsonObject,
        text: answer.result.text,
        headers: answer.headers,
      };
    },
  };
}

export function codeOf(answer: Answer): unknown {
  return (answer.body.error as JsonObject | undefined)?.code;
}

export function messageOf(answer: Answer): string {
  return String((answer.body.error as JsonObject | undefined)?.message ?? "");
}

export function idsOf(answer: Answer): string[] {
  return (answer.body.value as Entity[]).map((entity) => entity.id);
}
