import { describe, expect, test } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { types, users } from "./support/embedded.ts";
import { pluginOfFile } from "./support/plugin-of-file.ts";
import type { PluginProcess } from "./support/plugin-process.ts";

let tenant: EmbeddedTenant;
let plugin: PluginProcess;
pluginOfFile((served) => {
  ({ tenant, plugin } = served);
});

const call = (name: string, args: object = {}) => plugin.invoke(`azuread:index/${name}:${name}`, args);

test("getClientConfig says who signs in, with no further call", async () => {
  const objectId = tenant.store.identity.clientObjectId;
  const { tenantId, clientId } = tenant;
  expect((await call("getClientConfig")).result).toEqual({
    tenantId,
    clientId,
    objectId,
    id: `${tenantId}-${clientId}-${objectId}`,
  });
});

describe("getUser", () => {
  test("finds a user by principal name or id, with what is empty as empty text", async () => {
    const [objectId] = users(tenant, 1) as [string];
    const user = tenant.store.collection("users").get(objectId)!;
    const byId = (await call("getUser", { objectId })).result;
    expect(byId).toMatchObject({
      id: `/users/${objectId}`,
      objectId,
      displayName: user.displayName,
      managerId: "",
      faxNumber: "",
    });
    expect((await call("getUser", { userPrincipalName: user.userPrincipalName })).result).toEqual(byId);
  });

  test("wants exactly one name, and says who is missing", async () => {
    const { failures } = await call("getUser", {
      objectId: "0b7c4a3e-0000-4000-8000-000000000001",
      mail: "a@voss.example",
    });
    expect(failures[0]).toContain(
      "only one of `employee_id,mail,mail_nickname,object_id,user_principal_name` can be specified",
    );
    await expect(call("getUser", { userPrincipalName: "nobody@voss.example" })).rejects.toThrow(
      `invoking azuread:index/getUser:getUser: 1 error occurred:\n\t* [user_principal_name] User with UPN "nobody@voss.example" was not found`,
    );
  });
});

describe("getGroup", () => {
  test("finds a group by name, and shows one without a rule as if it had an empty one", async () => {
    const [member] = users(tenant, 1) as [string];
    const made = await plugin.create(types.group, { displayName: "Found", securityEnabled: true, members: [member] });
    expect((await call("getGroup", { displayName: "Found", securityEnabled: true })).result).toMatchObject({
      id: made.id,
      objectId: made.properties.objectId,
      members: [member],
      owners: [tenant.store.identity.clientObjectId],
      dynamicMemberships: [{ enabled: true, rule: "" }],
      includeTransitiveMembers: false,
    });
  });

  test("finds members of members where that is asked for", async () => {
    const [person] = users(tenant, 1) as [string];
    const inner = await plugin.create(types.group, { displayName: "Inner", securityEnabled: true, members: [person] });
    const innerId = String(inner.properties.objectId);
    await plugin.create(types.group, { displayName: "Outer", securityEnabled: true, members: [innerId] });
    const { members } = (await call("getGroup", { displayName: "Outer", includeTransitiveMembers: true })).result;
    expect((members as string[]).sort()).toEqual([innerId, person].sort());
  });

  test("is refused when none or several fit, or the one found is of another kind", async () => {
    await expect(call("getGroup", { displayName: "Nowhere" })).rejects.toThrow(
      "[display_name] No group found matching specified filter (displayName eq 'Nowhere')",
    );
    for (const _ of [1, 2]) {
      await plugin.create(types.group, { displayName: "Two", securityEnabled: true });
    }
    await expect(call("getGroup", { displayName: "Two" })).rejects.toThrow("More than one group found");
    const made = await plugin.create(types.group, { displayName: "Kind", securityEnabled: true });
    await expect(call("getGroup", { objectId: made.properties.objectId, mailEnabled: true })).rejects.toThrow(
      "does not have the specified mail_enabled setting (expected: true, actual: false)",
    );
  });
});

describe("getDomains", () => {
  test("lists the tenant's domains and sorts them out itself", async () => {
    const { domains, id } = (await call("getDomains")).result as {
      domains: { default: boolean; initial: boolean }[];
      id: string;
    };
    expect(domains.length).toBeGreaterThan(0);
    expect(id).toMatch(new RegExp(`^domains#${tenant.tenantId}#[\\w-]+=$`));
    const only = (await call("getDomains", { onlyInitial: true })).result as { domains: { initial: boolean }[] };
    expect(only.domains.every((domain) => domain.initial)).toBe(true);
    expect((await call("getDomains", { onlyInitial: true, onlyDefault: true })).failures).toHaveLength(2);
    await expect(call("getDomains", { supportsServices: ["Telegraph"] })).rejects.toThrow(
      "no domains found for the provided filters",
    );
  });
});
