import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { JsonObject } from "../../components/graph/index.ts";
import { defineSetting } from "../../components/providers/definition.ts";
import { definitions } from "../../components/providers/definitions.ts";
import { check } from "../../components/providers/handler/check.ts";
import { unknownValue } from "../../components/providers/handler/unknown.ts";
import { providerLine } from "../../components/providers/provider-line.ts";
import { groupId } from "./kind-cases.ts";

function settingOf(kind: string) {
  const setting = definitions.find((known) => known.kind === kind);
  if (setting === undefined) throw new Error(kind);
  return setting;
}

const channels = (...names: string[]) =>
  Object.fromEntries(names.map((displayName, index) => [`k${index}`, { displayName }]));

const wrong: [string, JsonObject, string][] = [
  ["teamsMeetingPolicy", { settings: {} }, "identity is missing; write a string"],
  [
    "teamsMeetingPolicy",
    { identity: "Tag:X", settings: {} },
    'identity write the bare name, without `Tag:` and without / \\ # ? %, got "Tag:X"',
  ],
  ["teamsMeetingPolicy", { identity: "X" }, "settings is missing; write an object"],
  [
    "teamsMeetingPolicy",
    { identity: "X", settings: { AllowIPAudio: "yes" } },
    'settings.AllowIPAudio is "yes"; write true or false',
  ],
  ["teamsMeetingPolicy", { identity: "X", settings: {}, adopt: "ja" }, 'adopt is "ja"; write true or false'],
  [
    "teamsMessagingPolicy",
    { identity: "X", settings: { GiphyRatingType: "Strict" } },
    'settings.GiphyRatingType "Strict" is not among its values; write one of "STRICT", "MODERATE", "NORESTRICTION"',
  ],
  [
    "teamsMessagingPolicy",
    { identity: "X", settings: { Unheard: 1 } },
    "settings.Unheard there is no setting of this name",
  ],
  [
    "authorizationPolicy",
    { settings: { defaultUserRolePermissions: { allowedToCreateApp: false } } },
    "settings.defaultUserRolePermissions.allowedToCreateApp there is no setting of this name; did you mean allowedToCreateApps?",
  ],
  [
    "authorizationPolicy",
    { settings: { guestUserRoleId: "guest" } },
    'settings.guestUserRoleId Invalid GUID, got "guest"',
  ],
  ["identitySecurityDefaults", { settings: {} }, "settings.isEnabled is missing; write true or false"],
  [
    "groupLicenses",
    { groupId, settings: { licenses: [{ skuPartNumber: "SPE_E3" }, { skuPartNumber: "spe_e3" }] } },
    "settings.licenses names a licence twice; write each skuPartNumber once",
  ],
  [
    "groupLicenses",
    { groupId, settings: { licenses: [{ skuPartnumber: "SPE_E3" }] } },
    "settings.licenses.0.skuPartNumber is missing; write a string",
  ],
  [
    "groupLicenses",
    { groupId: "ambassadør", settings: { licenses: [] } },
    'groupId write the group\'s object id, got "ambassadør"',
  ],
  [
    "teamsGroupPolicyAssignment",
    { groupId, settings: { policyType: "TeamsAppPermissionPolicy", policyName: "X", rank: 1 } },
    'settings.policyType "TeamsAppPermissionPolicy" is not among its values',
  ],
  [
    "teamsGroupPolicyAssignment",
    { groupId, settings: { policyType: "TeamsMeetingPolicy", policyName: "X", rank: 0 } },
    "settings.rank Too small",
  ],
  [
    "team",
    { groupId, settings: { channels: channels("Plan", "plan") } },
    'settings.channels.k1.displayName is "plan", the name of channels.k0 too; write another one',
  ],
  [
    "team",
    { groupId, settings: { channels: channels("General") } },
    'settings.channels.k0.displayName is "General", the name of the General channel too; write another one',
  ],
  ["team", { groupId, settings: { channels: channels("HMS/avvik") } }, "settings.channels.k0.displayName leave out"],
  [
    "team",
    { groupId, settings: { channels: { "Stor nøkkel": { displayName: "X" } } } },
    "settings.channels.Stor nøkkel",
  ],
  [
    "team",
    { groupId, settings: { onDelete: "delete" } },
    'settings.onDelete "delete" is not among its values; write one of "archive", "leave"',
  ],
];

describe("what is declared wrongly", () => {
  it.each(wrong)("is refused before anything is done: %s %j", (kind, declared, message) => {
    const { failures } = check(settingOf(kind), {}, { label: "etikett", ...declared });
    expect(failures[0]?.reason).toContain(`etikett: ${message}`);
    expect(failures[0]?.reason).toContain(failures[0]?.property ?? "?");
  });

  it("is told all at once", () => {
    const { failures } = check(
      settingOf("teamsMeetingPolicy"),
      {},
      { identity: "", settings: { A: 1, AllowIPAudio: 2, AllowIPVideo: true } },
    );
    expect([...new Set(failures.map(({ property }) => property))].sort()).toEqual([
      "identity",
      "settings.A",
      "settings.AllowIPAudio",
    ]);
  });
});

describe("what is not known yet", () => {
  it("excuses itself and nothing beside it", () => {
    const settings = {
      defaultUserRolePermissions: { allowedToCreateApps: unknownValue, allowedToCreateTenant: true },
      allowInvitesFrom: unknownValue,
    };
    const { failures } = check(settingOf("authorizationPolicy"), {}, { settings });
    expect(failures.map(({ property }) => property)).toEqual([
      "settings.defaultUserRolePermissions.allowedToCreateTenant",
    ]);
  });

  it("is passed on as it came", () => {
    const licenses = [{ skuPartNumber: unknownValue, disabledPlans: [unknownValue, "SWAY"] }];
    const { inputs, failures } = check(
      settingOf("groupLicenses"),
      {},
      { groupId: unknownValue, settings: { licenses } },
    );
    expect(failures).toEqual([]);
    expect(inputs.settings).toEqual({ licenses });
  });
});

describe("the form that is kept", () => {
  it("is one for every order and spelling of the same", () => {
    const setting = settingOf("groupLicenses");
    const one = check(
      setting,
      {},
      {
        groupId,
        settings: {
          licenses: [{ skuPartNumber: "spe_f1" }, { skuPartNumber: "SPE_E3", disabledPlans: ["sway", "YAMMER"] }],
        },
      },
    );
    const other = check(
      setting,
      {},
      {
        groupId,
        settings: {
          licenses: [
            { skuPartNumber: "SPE_E3", disabledPlans: ["YAMMER", "SWAY"] },
            { skuPartNumber: "SPE_F1", disabledPlans: [] },
          ],
        },
      },
    );
    expect(one).toEqual(other);
    expect(check(setting, {}, { ...one.inputs })).toEqual(one);
  });

  it("remembers whether to adopt only as it was when the object was first declared", () => {
    const setting = settingOf("teamsMeetingPolicy");
    const __provider = providerLine(setting.kind);
    const news = { label: "x", identity: "X", settings: {} };
    const adopted = { ...news, adopt: true, __provider };
    expect(check(setting, adopted, news).inputs).toMatchObject({ adopt: true });
    expect(check(setting, { ...news, __provider }, { ...news, adopt: true }).inputs).not.toHaveProperty("adopt");
    expect(check(setting, adopted, { ...news, identity: "Y" }).inputs).not.toHaveProperty("adopt");
  });

  it("keeps what was for the birth of the object", () => {
    const setting = defineSetting({
      ...settingOf("identitySecurityDefaults"),
      settings: z.strictObject({ owner: z.string().optional(), isEnabled: z.boolean() }),
      atBirth: ["owner"],
    });
    const olds = { label: "x", settings: { owner: "first", isEnabled: true }, __provider: "line" };
    expect(
      check(setting, olds, { label: "x", settings: { owner: "second", isEnabled: false } }).inputs.settings,
    ).toEqual({ owner: "first", isEnabled: false });
    expect(check(setting, {}, { label: "x", settings: { owner: "second", isEnabled: false } }).inputs.settings).toEqual(
      { owner: "second", isEnabled: false },
    );
  });
});
