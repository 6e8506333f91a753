import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import type { SettingHandler } from "../../components/providers/handler/setting-handler.ts";
import { federationFromWire } from "../../components/providers/teams-admin/federation.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { subjectOver } from "./subject.ts";

let tenant: EmbeddedTenant;
let handler: SettingHandler;

beforeAll(async () => {
  tenant = await startEmbedded();
});
afterAll(() => tenant.stop());
beforeEach(async () => {
  handler = subjectOver(await waysTo(tenant)).handler("tenantFederationSettings");
  tenant.store.changes.length = 0;
});

const declare = (settings: JsonObject) => ({ label: "føderasjon", settings });
const held = () => tenant.store.teamsAdmin.policies("TenantFederationSettings").get("Global");
const sent = () => tenant.store.changes.map(({ body }) => body);

describe("the domains a municipality chats with", () => {
  it("are everyone, a list, or everyone but some, each in the service's own form", async () => {
    const all = declare({ AllowedDomains: "AllowAllKnownDomains" });
    const { id, outs } = await handler.create(all);
    expect(sent()).toEqual([]);

    const some = declare({ AllowedDomains: ["Voss.no", "bjorkmossa.se"] });
    const listed = await handler.update(id, outs, some);
    expect(sent()).toEqual([{ AllowedDomains: { AllowList: ["Voss.no", "bjorkmossa.se"] } }]);
    expect(held()).toMatchObject({
      AllowedDomains: { AllowedDomain: [{ Domain: "Voss.no" }, { Domain: "bjorkmossa.se" }] },
    });
    expect((await handler.read(id, listed.outs)).inputs).toEqual(some);

    const most = declare({ AllowedDomains: "AllowAllKnownDomains", BlockedDomains: ["svindel.no"] });
    const blocked = await handler.update(id, listed.outs, most);
    expect(sent()[1]).toEqual({ AllowedDomains: { AllowList: [] }, BlockedDomains: ["svindel.no"] });
    expect((await handler.read(id, blocked.outs)).inputs).toEqual(most);

    await handler.update(id, blocked.outs, { ...all, settings: { ...all.settings, BlockedDomains: [] } });
    expect(held()).toMatchObject({ AllowedDomains: {}, BlockedDomains: [] });
  });

  it("are the same in another order and another case", async () => {
    const { id, outs } = await handler.create(declare({ AllowedDomains: ["a.no", "b.no"] }));
    const route = "/Skype.Policy/configurations/TenantFederationSettings/configuration/Global";
    await tenant.asAdmin.teams("PUT", route, { AllowedDomains: { AllowList: ["B.no", "A.no"] } });
    expect((await handler.read(id, outs)).inputs?.settings).toEqual({ AllowedDomains: ["a.no", "b.no"] });
  });

  it("are refused as an empty list, which would mean everyone, and beside blocked ones", async () => {
    const empty = await handler.check({}, declare({ AllowedDomains: [] }));
    expect(empty.failures[0]?.reason).toContain('write "AllowAllKnownDomains", or a list of at least one domain');
    const both = await handler.check({}, declare({ AllowedDomains: ["a.no"], BlockedDomains: ["b.no"] }));
    expect(both.failures.map(({ property }) => property)).toEqual(["settings.BlockedDomains"]);
  });

  it("are read from names and from objects, and a form nobody knows is not taken for everyone", () => {
    const read = (AllowedDomains: JsonObject) => federationFromWire({ AllowedDomains }).AllowedDomains;
    expect(read({ AllowedDomain: ["a.no", { Domain: "b.no" }] })).toEqual(["a.no", "b.no"]);
    expect(read({})).toBe("AllowAllKnownDomains");
    expect(() => read({ Domains: "a.no" })).toThrow("in a form this version does not know");
  });
});
