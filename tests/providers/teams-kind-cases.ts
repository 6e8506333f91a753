import { z } from "zod";
import type { Json, JsonObject, TenantClient } from "../../components/graph/index.ts";
import type { AnySetting } from "../../components/providers/definition.ts";
import { definitions } from "../../components/providers/definitions.ts";
import type { TenantStore } from "../../emulator/store/tenant-store.ts";
import { policyType } from "../../emulator/teams-admin/policy-type.ts";
import type { KindCase } from "./kind-case.ts";
import { isChoice, otherValue, sampleValue } from "./sample-values.ts";
import { addVerifiedDomain } from "./verified-domain.ts";

const by = { attempt: "prepare", object: "the test" };
const anyObject = z.record(z.string(), z.json());

/** Account and site that some objects rest on. */
const account = "cccccccc-0000-4000-8000-000000000001";
const region = "voss";
const site = "voss-tinghus";

/** What a type's object is called, and values that are not free to choose. */
const fixed: Readonly<Record<string, { identity?: string; settings?: JsonObject }>> = {
  OnlinePSTNGateway: { identity: "sbc.voss.example" },
  TenantTrustedIPAddress: { identity: "198.51.100.7", settings: { MaskBits: 32 } },
  TenantNetworkSite: { settings: { NetworkRegionID: region } },
  TenantNetworkSubnet: { identity: "10.20.0.0", settings: { MaskBits: 16, NetworkSiteID: site } },
  TeamsSharedCallingRoutingPolicy: { settings: { ResourceAccount: account } },
  TeamsUnassignedNumberTreatment: { settings: { Target: account, TargetType: "ResourceAccount" } },
  TeamsCallHoldPolicy: { settings: { StreamingSourceUrl: "https://musikk.voss.example/kvild.mp3" } },
};

/** What the kinds rest on, as if people had made it. */
export function prepareTeamsAdmin(store: TenantStore): void {
  addVerifiedDomain(store, "voss.example");
  const [user] = store.collection("users").values();
  store.collection("users").set(account, { ...structuredClone(user), id: account, displayName: "Sentralbord" });
  store.teamsAdmin.policies("TenantNetworkRegion").set(region, { Identity: region });
  store.teamsAdmin.policies("TenantNetworkSite").set(site, { Identity: site });
}

/** Every Teams kind that is only a definition, asked from its own table of properties. */
export const teamsKinds: readonly AnySetting[] = definitions.filter(
  ({ api, path, readOnly }) => api === "teamsAdmin" && path.includes("/configurations/") && readOnly === undefined,
);

export const teamsCases: Readonly<Record<string, KindCase>> = Object.fromEntries(
  teamsKinds.map((setting) => [setting.kind, caseOf(setting)]),
);

/** The settings an object of this kind cannot be without. */
export function foundation(setting: AnySetting): JsonObject {
  const shape = Object.entries(setting.settings.shape);
  const required = shape.filter(([, schema]) => !(schema instanceof z.ZodOptional));
  const sampled = Object.fromEntries(required.map(([name, schema]) => [name, sampleValue(schema, name)]));
  return { ...sampled, ...fixed[setting.type]?.settings };
}

/** The optional settings, with what a new object starts from according to the tenant. */
export function choices(setting: AnySetting): { name: string; schema: z.ZodType; start: Json | undefined }[] {
  const start = startOf(setting.type);
  return Object.entries(setting.settings.shape)
    .filter(([name, schema]) => schema instanceof z.ZodOptional && !(name in foundation(setting)))
    .filter(([, schema]) => isChoice(schema))
    .map(([name, schema]) => ({ name, schema: schema as z.ZodType, start: start[name] }));
}

function caseOf(setting: AnySetting): KindCase {
  const { type } = setting;
  const base = foundation(setting);
  // A property the tenant shows can be told from a changed one; one with a known start can be given back.
  const optional = choices(setting).filter(({ start }) => start !== undefined);
  const [first = requiredChoice(setting), second] = optional;
  const values = [first, ...(second === undefined ? [] : [second])].map(({ name, schema, start }) => {
    return [name, otherValue(schema, start, name)] as const;
  });
  const settings = { ...base, ...Object.fromEntries(values) };
  const changed = otherValue(first.schema, settings[first.name], first.name);
  const collection = `/Skype.Policy/configurations/${type}`;
  const identity = setting.shape === "singleton" ? "Global" : (fixed[type]?.identity ?? "Voss-kontor");
  const one = `${collection}/configuration/${identity}`;
  const look = async (tenant: TenantClient) => {
    const list = await tenant.teamsAdmin.list(anyObject, collection, by);
    return list.find(({ Identity }) => String(Identity).replace("Tag:", "") === identity);
  };
  return {
    key: setting.shape === "singleton" ? {} : { identity },
    settings,
    expected: settings,
    changed: { settings: { ...settings, [first.name]: changed }, path: first.name, value: changed },
    ...droppedOf(setting, settings, second ?? (first.schema instanceof z.ZodOptional ? first : undefined)),
    outside: {
      path: first.name,
      value: changed,
      edit: (tenant) => tenant.teamsAdmin.send("PUT", one, { [first.name]: changed }, by),
    },
    ...(setting.shape === "singleton"
      ? {}
      : {
          makeByHand: (tenant) =>
            tenant.teamsAdmin.send(
              "POST",
              collection,
              { Identity: identity, ...named(setting, identity), ...base, [first.name]: changed },
              by,
            ),
        }),
    firstWrite:
      setting.shape === "singleton"
        ? { method: "PUT", path: /\/configuration\/Global$/ }
        : { method: "POST", path: new RegExp(`/${type}$`) },
    look,
  };
}

/** A dropped value goes back to where the object started; where nobody knows that, it stays. */
function droppedOf(
  setting: AnySetting,
  settings: JsonObject,
  choice: { name: string; start: Json | undefined } | undefined,
): Pick<KindCase, "dropped"> {
  if (choice === undefined) return {};
  const { [choice.name]: declared = null, ...rest } = settings;
  const start = setting.shape === "singleton" ? startOf(setting.type) : bornOf(setting);
  const back = start[choice.name];
  return { dropped: { settings: rest, path: choice.name, back: back === undefined ? declared : back } };
}

function requiredChoice(setting: AnySetting) {
  const [[name, schema] = ["", z.string()]] = Object.entries(setting.settings.shape);
  return { name, schema: schema as z.ZodType, start: startOf(setting.type)[name] };
}

/** What a new object starts from, as far as Microsoft's pages and the tenant's preset say. */
function bornOf(setting: AnySetting): Record<string, Json | undefined> {
  return { ...setting.documented, ...presetOf(setting.type) };
}

function named(setting: AnySetting, identity: string): JsonObject {
  const names: Record<string, string> = {
    TenantNetworkRegion: "NetworkRegionID",
    TenantNetworkSite: "NetworkSiteID",
    TenantNetworkSubnet: "SubnetID",
    TenantTrustedIPAddress: "IPAddress",
    TeamsUnassignedNumberTreatment: "TreatmentId",
  };
  const name = names[setting.type];
  return name === undefined ? {} : { [name]: identity };
}

function startOf(type: string): Record<string, Json | undefined> {
  return typeOf(type).factory as Record<string, Json | undefined>;
}

function presetOf(type: string): Record<string, Json | undefined> {
  const { factory, presets } = typeOf(type);
  const preset = presets["Tag:Default"];
  return preset === undefined ? {} : ({ ...factory, ...preset } as Record<string, Json | undefined>);
}

function typeOf(type: string) {
  const found = policyType(type);
  if (found === undefined || found === "notModelled") throw new Error(`the embedded tenant does not have ${type}`);
  return found;
}
