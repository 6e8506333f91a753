import type { Caller, GraphVersion } from "../../emulator/graph/call.ts";
import { CallLog } from "../../emulator/server/call-log.ts";
import { GraphService } from "../../emulator/server/graph-service.ts";
import type { Json, JsonObject } from "../../emulator/store/json.ts";
import type { Seed } from "../../emulator/store/seed.ts";
import { makeTenant, type Tenant } from "../../emulator/tenant.ts";
import type { WeatherKind } from "../../emulator/weather/weather.ts";
import type { Request } from "../emulator/conformance/row.ts";
import { type Answer, known, smallSeed } from "../emulator/graph/small-tenant.ts";
import { calm } from "../emulator-weather/calm.ts";

export const numbers = "/admin/teams/telephoneNumberManagement/numberAssignments";

/** Numbers and ids a test can name. User 2 to 5 have Teams Phone and Teams, user 6 Teams Phone and lives in Sweden. */
export const phone = {
  main: "+4756529000",
  second: "+4756529001",
  mobile: "+4749990000",
  resourceAccount: "50000000-0000-4000-8000-000000000001",
  location: "60000000-0000-4000-8000-000000000001",
  unknown: "+4799999999",
};

export function phoneSeed(): Seed {
  const seed = smallSeed();
  const [user] = seed.collections.users ?? [];
  seed.subscriptions = [
    { skuPartNumber: "SPE_E3", seats: 30 },
    { skuPartNumber: "MCOEV", seats: 30 },
    { skuPartNumber: "PHONESYSTEM_VIRTUALUSER", seats: 5 },
  ];
  seed.collections.users?.push({
    ...user,
    id: phone.resourceAccount,
    displayName: "Switchboard",
    userPrincipalName: "switchboard@contoso.example",
    mailNickname: "switchboard",
  });
  seed.collections.applicationInstances = [
    { id: phone.resourceAccount, applicationId: "ce933385-9390-45d1-9512-c8d228074e07" },
  ];
  seed.collections.civicLocations = [{ id: phone.location, civicAddressId: "70000000-0000-4000-8000-000000000001" }];
  return seed;
}

export type PhoneTenant = Tenant & {
  ask(request: Request): Answer;
  /** Moves the tenant's clock. */
  pass(seconds: number): void;
};

/** A tenant with an operator's numbers and people who may have them; without a socket, with a clock that tests move. */
export function phoneTenant(weather: WeatherKind = calm.oneAnswer, weatherSeed = 1): PhoneTenant {
  let time = Date.parse("2026-11-23T12:00:00Z");
  const tenant = makeTenant({
    from: { seed: phoneSeed() },
    weather,
    weatherSeed,
    clock: () => new Date(time),
    origin: () => "https://localhost:7443",
  });
  const service = new GraphService(tenant.context, tenant.dispatcher, new CallLog());
  const all = tenant.dispatcher.permissionNames();
  const asked = (request: Request, kind: Caller["kind"]): Answer => {
    const { method, url, body, version = "v1.0" as GraphVersion, headers = {}, roles } = request;
    const caller: Caller = {
      kind,
      appId: known.app,
      objectId: known.appPrincipal,
      displayName: "Deployment",
      roles: new Set(roles ?? all),
    };
    const answer = service.answer({ caller, version, method, url, headers: new Headers(headers), body });
    return {
      status: answer.cut ? 0 : answer.result.status,
      body: (answer.result.body ?? {}) as JsonObject,
      text: answer.result.text,
      headers: answer.headers,
    };
  };
  const phones = {
    ...tenant,
    ask: (request: Request) => asked(request, "application"),
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
  };
  const admin = (method: string, url: string, body: Json) => asked({ method, url, body }, "administrator");
  const skus = new Map(
    [...tenant.context.store.collection("subscribedSkus").values()].map((sku) => [sku.skuPartNumber, sku.skuId]),
  );
  const licence = (user: string, ...parts: string[]) =>
    admin("POST", `/users/${user}/assignLicense`, {
      addLicenses: parts.map((part) => ({ skuId: skus.get(part) ?? null, disabledPlans: [] })),
      removeLicenses: [],
    });
  for (const number of [2, 3, 4, 5]) licence(known.user(number), "SPE_E3", "MCOEV");
  licence(known.user(6), "MCOEV");
  admin("PATCH", `/users/${known.user(6)}`, { usageLocation: "SE" });
  licence(phone.resourceAccount, "PHONESYSTEM_VIRTUALUSER");
  return phones;
}
