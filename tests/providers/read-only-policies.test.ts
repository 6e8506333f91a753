import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import { definitions } from "../../components/providers/definitions.ts";
import type { SettingHandler } from "../../components/providers/handler/setting-handler.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { type Subject, subjectOver } from "./subject.ts";

let tenant: EmbeddedTenant;
let ways: Awaited<ReturnType<typeof waysTo>>;
let subject: Subject;
let handler: SettingHandler;

beforeAll(async () => {
  tenant = await startEmbedded();
  ways = await waysTo(tenant);
});
afterAll(() => tenant.stop());
beforeEach(() => {
  subject = subjectOver(ways);
  tenant.store.changes.length = 0;
});

const cases: [string, JsonObject, JsonObject, RegExp][] = [
  [
    "teamsAppPermissionPolicy",
    { identity: "Global", settings: { GlobalCatalogAppsType: "BlockedAppList" } },
    { GlobalCatalogAppsType: "AllowedAppList" },
    /^app-løyve: TeamsAppPermissionPolicy Global differs from the program in GlobalCatalogAppsType, and Teams answers .* with success and changes nothing: .*Teams admin centre.*declare what the tenant has$/,
  ],
  [
    "teamsUpgradePolicy",
    { identity: "UpgradeToTeams", settings: { Mode: "TeamsOnly", NotifySfbUsers: false } },
    { Mode: "Islands" },
    /is delivered by Microsoft and cannot be changed|its instances are Microsoft's/,
  ],
];

describe.each(cases)("%s", (kind, declared, other, refusal) => {
  const inputs = { label: "app-løyve", ...declared };
  const settings = declared.settings as JsonObject;

  beforeEach(() => {
    handler = subject.handler(kind);
  });

  it("is compared with the tenant, and nothing is ever sent", async () => {
    const { id, outs } = await handler.create(inputs);
    expect((await handler.read(id, outs)).inputs).toEqual(inputs);
    await handler.update(id, outs, inputs);
    await handler.delete(id, outs);
    expect([...tenant.store.changes]).toEqual([]);
    expect(subject.said).toEqual([]);
  });

  it("is refused where the tenant differs, with the place where a person changes it", async () => {
    const wrong = { ...inputs, settings: { ...settings, ...other } };
    await expect(handler.create(wrong)).rejects.toThrow(refusal);
    const { id, outs } = await handler.create(inputs);
    await expect(handler.update(id, outs, wrong)).rejects.toThrow(/its instances are Microsoft's|changes nothing/);
    expect([...tenant.store.changes]).toEqual([]);
  });

  it("shows on refresh what somebody changed by hand", async () => {
    const { id, outs } = await handler.create(inputs);
    const type = definitions.find((one) => one.kind === kind)?.type ?? "";
    const identity = declared.identity === "Global" ? "Global" : `Tag:${String(declared.identity)}`;
    const policy = tenant.store.teamsAdmin.policies(type).get(identity) ?? {};
    tenant.store.teamsAdmin.policies(type).set(identity, { ...policy, ...other });
    expect((await handler.read(id, outs)).inputs?.settings).toEqual({ ...settings, ...other });
    tenant.store.teamsAdmin.policies(type).set(identity, policy);
  });
});

it("the embedded tenant answers a change of app permissions as Teams does: with success, and nothing is changed", async () => {
  const before = structuredClone(tenant.store.teamsAdmin.policies("TeamsAppPermissionPolicy").get("Global"));
  const route = "/Skype.Policy/configurations/TeamsAppPermissionPolicy/configuration/Global";
  const answer = await tenant.asAdmin.teams("PUT", route, { GlobalCatalogAppsType: "AllowedAppList" });
  expect(answer.status).toBe(200);
  expect(tenant.store.teamsAdmin.policies("TeamsAppPermissionPolicy").get("Global")).toEqual(before);
});
