import { describe, expect, test } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { mfaForAll, types, users } from "./support/embedded.ts";
import { pluginOfFile } from "./support/plugin-of-file.ts";
import type { PluginProcess } from "./support/plugin-process.ts";

let tenant: EmbeddedTenant;
let plugin: PluginProcess;
pluginOfFile((served) => {
  ({ tenant, plugin } = served);
});

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const caller = () => tenant.store.identity.clientObjectId;
const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

describe("the state of a new group", () => {
  test("holds the inputs as written, and beyond them what the tenant filled in", async () => {
    const { inputs } = await plugin.check(types.group, { displayName: "A", securityEnabled: true });
    expect(inputs).toEqual({ __defaults: [], displayName: "A", securityEnabled: true });
    const { id, properties } = await plugin.create(types.group, inputs);
    expect(id).toBe(`/groups/${String(properties.objectId)}`);
    expect(properties).toEqual({
      id,
      __meta: expect.stringContaining('"schema_version":"1"'),
      administrativeUnitIds: null,
      assignableToRole: false,
      autoSubscribeNewMembers: false,
      behaviors: null,
      description: "",
      displayName: "A",
      dynamicMembership: null,
      externalSendersAllowed: false,
      hideFromAddressLists: false,
      hideFromOutlookClients: false,
      mail: "",
      mailEnabled: false,
      mailNickname: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]$/),
      members: [],
      objectId: expect.stringMatching(guid),
      onpremisesDomainName: "",
      onpremisesGroupType: null,
      onpremisesNetbiosName: "",
      onpremisesSamAccountName: "",
      onpremisesSecurityIdentifier: "",
      onpremisesSyncEnabled: false,
      owners: [caller()],
      preferredLanguage: "",
      preventDuplicateNames: false,
      provisioningOptions: null,
      proxyAddresses: [],
      securityEnabled: true,
      theme: "",
      types: null,
      visibility: expect.any(String),
      writebackEnabled: false,
    });
  });

  test("has lists that were not given as null, and as [] after an update or a refresh", async () => {
    const inputs = { displayName: "Lists", securityEnabled: true };
    const { id, properties } = await plugin.create(types.group, inputs);
    expect(properties).toMatchObject({ types: null, behaviors: null });
    const refreshed = await plugin.read(types.group, id, properties, inputs);
    expect(refreshed.properties).toMatchObject({ types: [], behaviors: [], administrativeUnitIds: [] });
    const updated = await plugin.update(types.group, id, properties, { ...inputs, description: "d" });
    expect(updated).toMatchObject({ types: [], description: "d" });
    for (const olds of [properties, refreshed.properties]) {
      expect((await plugin.diff(types.group, id, olds, inputs)).changes).toBe(false);
    }
  });

  test("in a preview is unknown where the tenant decides; in an update's preview object id stays known", async () => {
    const inputs = { displayName: "Preview", securityEnabled: true };
    const before = tenant.store.collection("groups").size;
    const preview = await plugin.create(types.group, inputs, true);
    expect(preview).toMatchObject({
      id: "",
      properties: { objectId: unknown, mailNickname: unknown, displayName: "Preview" },
    });
    expect(tenant.store.collection("groups").size).toBe(before);
    const { id, properties } = await plugin.create(types.group, inputs);
    const next = await plugin.update(types.group, id, properties, { ...inputs, description: "d" }, true);
    expect(next).toMatchObject({ objectId: properties.objectId, description: "d" });
    expect(tenant.store.collection("groups").get(String(properties.objectId))).toMatchObject({ description: null });
  });
});

describe("the state of conditional access", () => {
  test("of a policy holds every condition, insider risk and strength as empty text", async () => {
    const { id, properties } = await plugin.create(
      types.policy,
      mfaForAll({ sessionControls: { signInFrequency: 4, signInFrequencyPeriod: "hours" } }),
    );
    expect(id).toMatch(/^\/identity\/conditionalAccess\/policies\/[0-9a-f-]{36}$/);
    expect(properties).toMatchObject({
      objectId: id.split("/").at(-1),
      conditions: {
        insiderRiskLevels: "",
        signInRiskLevels: null,
        devices: null,
        users: { includedUsers: ["All"], excludedGroups: null, excludedGuestsOrExternalUsers: [] },
      },
      grantControls: { authenticationStrengthPolicyId: "", builtInControls: ["mfa"], termsOfUses: null },
      sessionControls: {
        applicationEnforcedRestrictionsEnabled: false,
        signInFrequency: 4,
        signInFrequencyAuthenticationType: "primaryAndSecondaryAuthentication",
        signInFrequencyInterval: "timeBased",
        signInFrequencyPeriod: "hours",
      },
    });
  });

  test("of a location holds the lookup method, the unknown countries and the trust", async () => {
    const country = await plugin.create(types.namedLocation, {
      displayName: "N",
      country: { countriesAndRegions: ["NO"] },
    });
    expect(country.id).toMatch(/^\/identity\/conditionalAccess\/namedLocations\/[0-9a-f-]{36}$/);
    expect(country.properties).toMatchObject({
      ip: null,
      country: {
        countriesAndRegions: ["NO"],
        countryLookupMethod: "clientIpAddress",
        includeUnknownCountriesAndRegions: false,
      },
    });
    const office = await plugin.create(types.namedLocation, { displayName: "O", ip: { ipRanges: ["192.0.2.0/24"] } });
    expect(office.properties).toMatchObject({ country: null, ip: { ipRanges: ["192.0.2.0/24"], trusted: false } });
  });

  test("of a strength has no object id, and its combinations sorted", async () => {
    const { id, properties } = await plugin.create(types.strength, {
      displayName: "S",
      allowedCombinations: ["windowsHelloForBusiness", "fido2"],
    });
    expect(id).toMatch(/^\/policies\/authenticationStrengthPolicies\/[0-9a-f-]{36}$/);
    expect(properties).not.toHaveProperty("objectId");
    expect(properties.allowedCombinations).toEqual(["fido2", "windowsHelloForBusiness"]);
  });
});

describe("refresh and import", () => {
  test("what somebody changed by hand is found, in outputs and in the inputs the program gave", async () => {
    const inputs = { displayName: "Drifts", securityEnabled: true, description: "ours" };
    const { id, properties } = await plugin.create(types.group, inputs);
    await tenant.asAdmin.graph("PATCH", `/v1.0${id}`, { description: "theirs" });
    expect((await plugin.diff(types.group, id, properties, inputs)).changes).toBe(false);
    const found = await plugin.read(types.group, id, properties, { __defaults: [], ...inputs });
    expect(found.properties.description).toBe("theirs");
    expect(found.inputs).toEqual({ ...inputs, description: "theirs" });
    expect((await plugin.diff(types.group, id, found.properties, inputs)).details).toEqual({ description: "update" });
  });

  test("a member added by hand shows in the outputs; the inputs keep the length of the program's list", async () => {
    const [mine, theirs] = users(tenant, 2) as [string, string];
    const inputs = { displayName: "Joined", securityEnabled: true, members: [mine] };
    const { id, properties } = await plugin.create(types.group, inputs);
    await tenant.asAdmin.graph("POST", `/v1.0${id}/members/$ref`, {
      "@odata.id": `${tenant.url}/v1.0/directoryObjects/${theirs}`,
    });
    const found = await plugin.read(types.group, id, properties, inputs);
    expect(found.properties.members).toEqual([mine, theirs].sort());
    expect(found.inputs.members).toHaveLength(1);
  });

  test("an object deleted by hand is gone from the state", async () => {
    const inputs = { displayName: "Deleted by hand", securityEnabled: true };
    const { id, properties } = await plugin.create(types.group, inputs);
    await tenant.asAdmin.graph("DELETE", `/v1.0${id}`);
    expect(await plugin.read(types.group, id, properties, inputs)).toEqual({ id: "", properties: {}, inputs: {} });
  });

  test("an imported object gets the inputs it would have been written with", async () => {
    const { id } = await plugin.create(types.policy, mfaForAll());
    const found = await plugin.read(types.policy, id);
    expect(found.id).toBe(id);
    const { sessionControls: _, ...conditions } = mfaForAll() as Record<string, unknown>;
    expect(found.inputs).toMatchObject(conditions);
    expect(JSON.stringify(found.inputs)).not.toMatch(/excludedGroups|insiderRiskLevels|objectId/);
    expect((await plugin.diff(types.policy, id, found.properties, found.inputs)).changes).toBe(false);
  });

  test.each([
    [types.group, "0b7c4a3e-0000-4000-8000-000000000000", "parsing the Group ID: the number of segments didn't match"],
    [types.policy, "/groups/x", "parsing the IdentityConditionalAccessPolicy ID: the number of segments didn't match"],
    [types.groupMember, "x/owner/y", "Object Resource ID should be in the format {objectId}/{type}/{subId}"],
  ])("%s is not imported by the id %j", async (type, id, sentence) => {
    await expect(plugin.read(type, id)).rejects.toThrow(sentence);
  });

  test("an id that the tenant does not know is answered as gone", async () => {
    const nobody = "/groups/0b7c4a3e-0000-4000-8000-000000000000";
    expect((await plugin.read(types.group, nobody)).id).toBe("");
  });
});
