import { afterAll, describe, expect, it } from "vitest";
import { Workspaces, type WorkspacesArgs } from "../../components/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { broughtUp } from "../telephony/brought-up.ts";
import { phoneFile } from "../telephony/phone-file.ts";
import { seededTenant } from "../telephony/seeded-tenant.ts";
import { smallOrganisation } from "./fixtures.ts";

const owners = ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"];
const chosen: WorkspacesArgs["chosen"] = {
  bru: { template: "prosjekt", name: "Ny bru", owners },
  krise: { template: "kriseleiing", name: "Kriseleiing", owners },
};
let tenant: EmbeddedTenant | undefined;
afterAll(() => tenant?.stop());

describe("teams that people choose, on a tenant", () => {
  it("have all channels of their template, and only projects end by themselves", async () => {
    tenant = await seededTenant(phoneFile);
    const { store, asAdmin } = tenant;
    const takeDown = await broughtUp(tenant, () => {
      const expiry = { afterDays: 365, tell: "teams@litle.example" };
      new Workspaces("work", { organisation: smallOrganisation(), units: {}, chosen, language: "nn", expiry });
    });
    const groupOf = (name: string) =>
      [...store.collection("groups").values()].find(({ displayName }) => displayName === name)?.id ?? "";
    const channels = [...store.collection("channels").values()]
      .filter(({ teamId, membershipType }) => teamId === groupOf("Ny bru") && membershipType !== "standard")
      .map(({ displayName, membershipType }) => `${String(displayName)} ${String(membershipType)}`);
    expect(channels.toSorted()).toEqual(["Samarbeid med partnar shared", "Økonomi private"]);
    const policiesOf = async (name: string) => {
      const { body } = await asAdmin.graph("GET", `/groups/${groupOf(name)}/groupLifecyclePolicies`);
      return (body as { value: unknown[] }).value;
    };
    expect(await policiesOf("Ny bru")).toMatchObject([{ groupLifetimeInDays: 365, managedGroupTypes: "Selected" }]);
    expect(await policiesOf("Kriseleiing")).toEqual([]);
    await takeDown();
    expect([...store.collection("groupLifecyclePolicies").keys()]).toEqual([]);
  }, 60_000);
});
