import { beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import { FakeTenant } from "./fake-tenant.ts";
import { groupId } from "./kind-cases.ts";
import { type Subject, subjectOver } from "./subject.ts";

const e3 = "05e9a617-0261-4cee-bb44-138d3ef5d965";
const f1 = "66b55226-6b4f-492c-910c-a3b7a3c9d993";
const sway = "a23b959c-7ce8-4e57-9140-b90eb88a9e97";
let tenant: FakeTenant;
let subject: Subject;

beforeEach(() => {
  tenant = new FakeTenant();
  tenant.groups.set(groupId, { id: groupId, assignedLicenses: [{ skuId: f1, disabledPlans: [] }] });
  subject = subjectOver({ graph: tenant.graph, teamsAdmin: tenant.teamsAdmin });
});

async function create(licenses: JsonObject[]) {
  const handler = subject.handler("groupLicenses");
  const { inputs } = await handler.check({}, { label: "kontor", groupId, settings: { licenses } });
  return { handler, inputs, ...(await handler.create(inputs)) };
}

describe("licences on a group", () => {
  it("leave those alone that nobody declared", async () => {
    const { handler, id, outs } = await create([{ skuPartNumber: "SPE_E3" }]);
    expect(tenant.groups.get(groupId)?.assignedLicenses).toEqual([
      { skuId: f1, disabledPlans: [] },
      { skuId: e3, disabledPlans: [] },
    ]);
    await handler.delete(id, outs);
    expect(tenant.groups.get(groupId)?.assignedLicenses).toEqual([{ skuId: f1, disabledPlans: [] }]);
  });

  it("may name a service plan by its name or its id", async () => {
    const { handler, id, inputs, outs } = await create([
      { skuPartNumber: "SPE_E3", disabledPlans: [sway.toUpperCase(), "yammer_enterprise"] },
    ]);
    expect(tenant.groups.get(groupId)?.assignedLicenses).toContainEqual({
      skuId: e3,
      disabledPlans: expect.arrayContaining([sway]),
    });
    expect((await handler.read(id, outs)).inputs).toEqual(inputs);
  });

  it("are refused when the tenant does not own the product or the product has no such plan", async () => {
    await expect(create([{ skuPartNumber: "SPE_E5" }])).rejects.toThrow(
      "the tenant does not own SPE_E5; it owns SPE_E3, SPE_F1. Name what it owns, or buy SPE_E5 in the Microsoft 365 admin centre under Billing",
    );
    await expect(create([{ skuPartNumber: "SPE_E3", disabledPlans: ["TEAMS1"] }])).rejects.toThrow(
      "SPE_E3 has no service plan TEAMS1; it has SWAY, YAMMER_ENTERPRISE",
    );
    expect(tenant.requests.filter((request) => request.startsWith("POST"))).toEqual([]);
  });

  it("are refused for a group that is not there", async () => {
    tenant.groups.clear();
    await expect(create([{ skuPartNumber: "SPE_E3" }])).rejects.toThrow(
      `kontor: GroupLicenses ${groupId} is not in the tenant after 180 s; make it first, or check its id`,
    );
  });
});
