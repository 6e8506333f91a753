import { describe, expect, test } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { configuredPlugin, embeddedTenant, environment, mfaForAll, types } from "./support/embedded.ts";
import { pluginOfFile } from "./support/plugin-of-file.ts";
import { PluginProcess } from "./support/plugin-process.ts";

let tenant: EmbeddedTenant;
let plugin: PluginProcess;
pluginOfFile((served) => {
  ({ tenant, plugin } = served);
});

const groupsNamed = (name: string) =>
  [...tenant.store.collection("groups").values()].filter((group) => group.displayName === name);

describe("the official plugin's faults are kept", () => {
  test("nothing is adopted: a second group of the same name is made", async () => {
    await plugin.create(types.group, { displayName: "Twin", securityEnabled: true });
    await plugin.create(types.group, { displayName: "Twin", securityEnabled: true });
    expect(groupsNamed("Twin")).toHaveLength(2);
  });

  test("a run that is killed leaves its group behind, and the next makes another", async () => {
    const killed = await configuredPlugin(tenant);
    const inputs = { displayName: "Orphan", securityEnabled: true };
    const lost = killed.create(types.group, inputs).catch((error: unknown) => error);
    await expect
      .poll(() => groupsNamed("Orphan").length + groupsByTemporaryName().length, { interval: 1 })
      .toBeGreaterThan(0);
    killed.kill();
    await lost;
    await plugin.create(types.group, inputs);
    expect(groupsNamed("Orphan").length + groupsByTemporaryName().length).toBe(2);
  });

  test("preventDuplicateNames is asked when the group is made, not in the preview", async () => {
    const inputs = { displayName: "Only one", securityEnabled: true, preventDuplicateNames: true };
    const first = await plugin.create(types.group, inputs);
    expect(await plugin.create(types.group, inputs, true)).toMatchObject({ id: "" });
    await expect(plugin.create(types.group, inputs)).rejects.toThrow(
      `[id] An existing "azuread_group" with name "Only one" (ID: "${String(first.properties.objectId)}") was found and \`prevent_duplicate_names\` was specified: To be managed via Terraform`,
    );
    expect(groupsNamed("Only one")).toHaveLength(1);
  });

  test("a write that took effect but lost its answer is not repeated", async () => {
    tenant.faults.next("POST /identity/conditionalAccess/policies", { cut: true, afterEffect: true });
    await expect(plugin.create(types.policy, mfaForAll({ displayName: "Cut" }))).rejects.toThrow(
      "HTTP response was nil; connection may have been reset",
    );
  });

  test("a 503 after the effect is repeated, and a second policy stands in the tenant", async () => {
    tenant.faults.next("POST /identity/conditionalAccess/policies", {
      status: 503,
      retryAfterSeconds: 0,
      afterEffect: true,
    });
    await plugin.create(types.policy, mfaForAll({ displayName: "Double" }));
    const named = [...tenant.store.collection("conditionalAccessPolicies").values()].filter(
      (policy) => policy.displayName === "Double",
    );
    expect(named).toHaveLength(2);
  });
});

function groupsByTemporaryName() {
  return [...tenant.store.collection("groups").values()].filter((group) =>
    String(group.displayName).startsWith("TERRAFORM_UPDATE_"),
  );
}

describe("bad weather", () => {
  test("throttling is waited out for every kind of call", async () => {
    for (const call of ["POST /groups", "PATCH /groups/:id", "GET /groups/:id", "GET /groups/:id/owners"]) {
      tenant.faults.next(call, { status: 429, retryAfterSeconds: 0 });
    }
    const { id, properties } = await plugin.create(types.group, { displayName: "Throttled", securityEnabled: true });
    tenant.faults.next("DELETE /groups/:id", { status: 429, retryAfterSeconds: 0 });
    await plugin.delete(types.group, id, properties);
    expect(tenant.faults.waiting).toBe(0);
    expect(groupsNamed("Throttled")).toEqual([]);
  });

  test.each([403, 409, 400] as const)("a %i is told at once", async (status) => {
    tenant.faults.next("POST /groups", { status, code: "Told", message: "as it is" });
    await expect(plugin.create(types.group, { displayName: "Refused", securityEnabled: true })).rejects.toThrow(
      `Creating group "Refused": unexpected status ${status}`,
    );
    expect(groupsNamed("Refused")).toEqual([]);
  });

  test("a tenant that lags lets everything be made, changed and removed all the same", {
    timeout: 120_000,
  }, async () => {
    const lagging = await embeddedTenant({ weather: "real" });
    const process = await PluginProcess.start(environment(lagging));
    await process.configure();
    // One location only: conditional access takes one request a second, and a location takes a dozen.
    const inputs = { displayName: "Lagging", country: { countriesAndRegions: ["NO"] } };
    const group = { displayName: "Lagging", securityEnabled: true };
    const [location, ...groups] = await Promise.all([
      process.create(types.namedLocation, inputs),
      ...Array.from({ length: 8 }, () => process.create(types.group, group)),
    ]);
    expect(groups.map(({ properties }) => properties.displayName)).toEqual(Array(8).fill("Lagging"));
    await Promise.all([
      process.delete(types.namedLocation, location.id, location.properties),
      ...groups.map(({ id, properties }) => process.delete(types.group, id, properties)),
    ]);
    const left = [...lagging.store.collection("groups").values()].filter((one) => one.displayName === "Lagging");
    expect(left).toEqual([]);
    expect(lagging.store.collection("namedLocations").size).toBe(0);
    process.stop();
    await lagging.stop();
  });
});
