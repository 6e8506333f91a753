import { describe, expect, test } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { mfaForAll, types, users } from "./support/embedded.ts";
import { pluginOfFile } from "./support/plugin-of-file.ts";
import type { Diff, PluginProcess } from "./support/plugin-process.ts";

let tenant: EmbeddedTenant;
let plugin: PluginProcess;
pluginOfFile((served) => {
  ({ tenant, plugin } = served);
});

/** What changes when a resource made with `before` is then given `after`. */
async function change(type: string, before: object, after: object): Promise<Diff> {
  const { id, properties } = await plugin.create(type, before);
  return plugin.diff(type, id, properties, after);
}

const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const security = { displayName: "A", securityEnabled: true };
const unified = {
  displayName: "T",
  description: "d",
  mailEnabled: true,
  securityEnabled: true,
  mailNickname: "t-team",
  types: ["Unified"],
  visibility: "Private",
};
const countries = (...countriesAndRegions: string[]) => ({ displayName: "C", country: { countriesAndRegions } });
const policyWithout = (...excludedUsers: string[]) =>
  mfaForAll({
    conditions: {
      applications: { includedApplications: ["All"] },
      clientAppTypes: ["all"],
      users: { includedUsers: ["All"], excludedUsers },
    },
  });

describe("replaced is", () => {
  test("a group whose types, nickname, role assignability, behaviours or provisioning change", async () => {
    const rows: [object, object, string][] = [
      [unified, { ...unified, mailNickname: "other" }, "mailNickname"],
      [
        { ...unified, mailNickname: "t1" },
        { ...unified, mailNickname: "t1", behaviors: ["WelcomeEmailDisabled"] },
        "behaviors",
      ],
      [
        { ...unified, mailNickname: "t2" },
        { ...unified, mailNickname: "t2", provisioningOptions: ["Team"] },
        "provisioningOptions",
      ],
      [security, { ...security, assignableToRole: true }, "assignableToRole"],
      [
        security,
        {
          ...security,
          types: ["DynamicMembership"],
          dynamicMembership: { enabled: true, rule: "user.accountEnabled -eq true" },
        },
        "types",
      ],
    ];
    for (const [before, after, property] of rows) {
      expect((await change(types.group, before, after)).replaces).toEqual([property]);
    }
  });

  test("a group that is to hide its members, but not one that becomes public", async () => {
    const { id, properties } = await plugin.create(types.group, { ...unified, mailNickname: "t3" });
    const shown = (visibility: string) =>
      plugin.diff(types.group, id, properties, { ...unified, mailNickname: "t3", visibility });
    expect(await shown("Hiddenmembership")).toMatchObject({
      replaces: ["visibility"],
      details: { visibility: "update-replace" },
    });
    expect(await shown("Public")).toMatchObject({ replaces: [], details: { visibility: "update" } });
  });

  test("a location that turns from countries to addresses, but not one whose content changes", async () => {
    const address = { displayName: "C", ip: { ipRanges: ["192.0.2.0/24"] } };
    expect(await change(types.namedLocation, countries("NO"), address)).toMatchObject({
      replaces: ["country", "ip"],
      details: { country: "delete-replace", ip: "add-replace" },
    });
    const trusted = { displayName: "C", ip: { ipRanges: ["192.0.2.0/24"], trusted: true } };
    expect(await change(types.namedLocation, address, trusted)).toMatchObject({
      replaces: [],
      details: { "ip.trusted": "update" },
    });
  });

  test("a membership whose group or member changes", async () => {
    const [member, other] = users(tenant, 2) as [string, string];
    const { properties } = await plugin.create(types.group, security);
    const groupObjectId = properties.objectId;
    const diff = await change(
      types.groupMember,
      { groupObjectId, memberObjectId: member },
      { groupObjectId, memberObjectId: other },
    );
    expect(diff).toMatchObject({ replaces: ["memberObjectId"], stables: ["groupObjectId"] });
  });
});

describe("order", () => {
  test("counts in a policy's lists, in countries and in address ranges", async () => {
    const [one, two] = users(tenant, 2) as [string, string];
    const policy = await change(types.policy, policyWithout(one, two), policyWithout(two, one));
    expect(policy.changes).toBe(true);
    expect(Object.keys(policy.details).every((path) => path.startsWith("conditions.users.excludedUsers["))).toBe(true);
    expect((await change(types.namedLocation, countries("NO", "SE"), countries("SE", "NO"))).changes).toBe(true);
  });

  test("does not count in members, owners, types, combinations and transfer methods", async () => {
    const [one, two] = users(tenant, 2) as [string, string];
    const rows: [string, object, object][] = [
      [types.group, { ...security, members: [one, two] }, { ...security, members: [two, one] }],
      [types.group, { ...security, owners: [one, two] }, { ...security, owners: [two, one] }],
      [
        types.strength,
        { displayName: "S", allowedCombinations: ["fido2", "windowsHelloForBusiness"] },
        { displayName: "S", allowedCombinations: ["windowsHelloForBusiness", "fido2"] },
      ],
    ];
    for (const [type, before, after] of rows) {
      expect(await change(type, before, after)).toMatchObject({ changes: false, details: {} });
    }
  });
});

describe("no difference is", () => {
  test("members or owners dropped from the program: they stay; an empty list does empty the group", async () => {
    const members = users(tenant, 2);
    const { id, properties } = await plugin.create(types.group, { ...security, members });
    expect((await plugin.diff(types.group, id, properties, security)).changes).toBe(false);
    const emptied = await plugin.diff(types.group, id, properties, { ...security, members: [] });
    expect(emptied.details).toEqual({ "members[0]": "delete", "members[1]": "delete" });
    await plugin.update(types.group, id, properties, { ...security, members: [] });
    expect(tenant.store.members(String(properties.objectId))).toEqual([]);
  });

  test.each([
    ["an empty list where nothing was", types.group, security, { ...security, types: [] }],
    [
      "a default written out",
      types.namedLocation,
      countries("NO"),
      {
        displayName: "C",
        country: {
          countriesAndRegions: ["NO"],
          countryLookupMethod: "clientIpAddress",
          includeUnknownCountriesAndRegions: false,
        },
      },
    ],
    [
      "session controls that do nothing",
      types.policy,
      mfaForAll(),
      mfaForAll({ sessionControls: { disableResilienceDefaults: false } }),
    ],
    [
      "false where nothing was",
      types.group,
      security,
      { ...security, preventDuplicateNames: false, mailEnabled: false },
    ],
  ])("%s", async (_, type, before, after) => {
    expect(await change(type, before, after)).toMatchObject({ changes: false, details: {} });
  });
});

describe("shown is", () => {
  test("each property by its path, as added, deleted or updated", async () => {
    const controls = { sessionControls: { persistentBrowserMode: "never" } };
    expect((await change(types.policy, mfaForAll(), mfaForAll({ state: "disabled", ...controls }))).details).toEqual({
      state: "update",
      sessionControls: "add",
    });
    expect((await change(types.policy, mfaForAll(controls), mfaForAll())).details).toEqual({
      sessionControls: "delete",
    });
    const described = { ...security, description: "d" };
    expect((await change(types.group, described, security)).details).toEqual({ description: "delete" });
    expect((await change(types.namedLocation, countries("NO"), countries("NO", "SE"))).details).toEqual({
      "country.countriesAndRegions[1]": "add",
    });
    expect((await change(types.namedLocation, countries("NO", "SE", "DK"), countries("NO", "DK"))).details).toEqual({
      "country.countriesAndRegions[1]": "delete",
    });
  });

  test("an added member where the program wrote it", async () => {
    const [one, two] = users(tenant, 2) as [string, string];
    const diff = await change(types.group, { ...security, members: [one] }, { ...security, members: [two, one] });
    expect(diff.details).toEqual({ "members[0]": "add" });
  });

  test("a member that is not known yet as a change of the whole set, an id in a policy as a change of its place", async () => {
    const [one, two] = users(tenant, 2) as [string, string];
    const group = await change(types.group, { ...security, members: [one] }, { ...security, members: [one, unknown] });
    expect(group.details).toEqual({ members: "update" });
    const policy = await change(types.policy, policyWithout(one, two), policyWithout(one, unknown));
    expect(policy.details).toEqual({ "conditions.users.excludedUsers[1]": "update" });
  });

  test("nothing of a property whose changes are ignored", async () => {
    const { id, properties } = await plugin.create(types.group, security);
    const news = { ...security, displayName: "Other", description: "d" };
    expect((await plugin.diff(types.group, id, properties, news, ["description"])).details).toEqual({
      displayName: "update",
    });
  });

  test("as stable what would replace but does not change", async () => {
    const diff = await change(types.group, security, { ...security, description: "d" });
    expect(diff.stables).toEqual(["assignableToRole", "behaviors", "mailNickname", "provisioningOptions", "types"]);
  });
});
