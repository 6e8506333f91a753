// Makes emulator/data/teams-admin-types.json and teams-templates.json from the collected facts:
// node scripts/emulator-seed-data.mjs FOLDER. Names, types, enum values and defaults only; what is prose stays behind.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const source = process.argv[2];
if (!source) {
  console.error(
    "usage: node scripts/emulator-seed-data.mjs FOLDER (with teams-cmdlet-props.json, configapi-types.txt, tenant-defaults.json)",
  );
  process.exit(2);
}
const text = (name) => readFileSync(path.join(source, name), "utf8");
const write = (name, value) =>
  writeFileSync(new URL(`../emulator/data/${name}`, import.meta.url), `${JSON.stringify(value)}\n`);

const cmdlets = JSON.parse(text("teams-cmdlet-props.json"));
const defaults = JSON.parse(text("tenant-defaults.json"));
const { presets, globalValues } = defaults.teamsAdmin;
const types = [
  ...text("configapi-types.txt").split("\n").slice(1).join(" ").split(/\s+/).filter(Boolean),
  // Not among the segments that were captured: taken to be served under its cmdlet's noun, as its neighbours are.
  "TenantNetworkSite",
];

// The cmdlet's noun where it differs from the path segment.
const cmdletOf = { TenantFederationSettings: "TenantFederationConfiguration", OnlinePstnUsages: "OnlinePstnUsage" };
// Objects that no user has: named freely, without a Global one.
const lists = new Set(
  `OnlineVoiceRoute TeamsTranslationRule InboundBlockedNumberPattern InboundExemptNumberPattern TenantTrustedIPAddress TenantNetworkRegion
   TenantNetworkSite TenantNetworkSubnet OnlinePSTNGateway TeamsUnassignedNumberTreatment TeamsSurvivableBranchAppliance VideoInteropServiceProvider`.split(
    /\s+/,
  ),
);
const isSingleton = (type) =>
  /(Configuration|Settings)$/.test(type) || ["OnlinePstnUsages", "TenantBlockedCallingNumbers"].includes(type);

// Parameters of the shell, not properties of the object.
const shell = new Set([
  "None",
  "Identity",
  "Tenant",
  "Force",
  "Confirm",
  "WhatIf",
  "PassThru",
  "AsJob",
  "InMemory",
  "Global",
  "Users",
  "Group",
  "PolicyName",
  "Rank",
  "AllowedDomainsAsAList",
]);
// s string, b boolean, i integer, g GUID, o object or list.
const kinds = [
  [/^(System\.)?(String|DateTime|Duration)$|^string$|^Xds/i, "s"],
  [/^(System\.)?Boolean$|SwitchParameter$/, "b"],
  [/^(System\.)?U?Int(eger|16|32|64)?$|^Long$/, "i"],
  [/^(System\.)?Guid$/, "g"],
  [/^(System\.Collections\.Generic\.)?List$|PSListModifier|\[\]$|^Object$|^PSObject$/, "o"],
];
// Where the page's type is not the wire's, and types without a page (names from public clients).
const corrections = {
  TeamsCallingPolicy: { AllowWebPSTNCalling: "b", AutoAnswerEnabledType: ["Enabled", "Disabled"] },
  TeamsMessagingPolicy: {
    AudioMessageEnabledType: ["ChatsAndChannels", "ChatsOnly", "Disabled"],
    AutoShareFilesInExternalChats: ["Enabled", "Disabled"],
    ChannelsInChatListEnabledType: ["DisabledUserOverride", "EnabledUserOverride"],
    ChatPermissionRole: ["Full", "Limited", "Restricted"],
    DesignerForBackgroundsAndImages: ["Enabled", "Disabled"],
    GiphyRatingType: ["Strict", "Moderate", "NoRestriction"],
    ReadReceiptsEnabledType: ["UserPreference", "Everyone", "None"],
  },
  TeamsGuestMessagingConfiguration: { GiphyRatingType: ["Strict", "Moderate", "NoRestriction"] },
  TeamsMeetingPolicy: {
    AutoRecording: ["Enabled", "Disabled"],
    IPAudioMode: ["EnabledOutgoingIncoming", "Disabled"],
    IPVideoMode: ["EnabledOutgoingIncoming", "Disabled"],
    LiveCaptionsEnabledType: ["DisabledUserOverride", "Disabled"],
    ParticipantNameChange: ["Enabled", "Disabled"],
    PreferredMeetingProviderForIslandsMode: ["TeamsAndSfb", "Teams"],
    ScreenSharingMode: ["SingleApplication", "EntireScreen", "Disabled"],
  },
  TeamsMobilityPolicy: {
    IPAudioMobileMode: ["WifiOnly", "AllNetworks"],
    IPVideoMobileMode: ["WifiOnly", "AllNetworks"],
  },
  TeamsAppPermissionPolicy: Object.fromEntries(
    ["Default", "Global", "Private"].map((name) => [`${name}CatalogAppsType`, ["AllowedAppList", "BlockedAppList"]]),
  ),
  TeamsBYODAndDesksPolicy: { DeviceDataCollection: ["Enabled", "Disabled"] },
  CallingLineIdentity: { CallingIDSubstitute: ["Anonymous", "LineUri", "Resource"] },
  TeamsVoiceApplicationsPolicy: Object.fromEntries(
    Object.keys(cmdlets.TeamsVoiceApplicationsPolicy)
      .filter((name) => /Mode$|Permission$/.test(name))
      .map((name) => [name, "s"]),
  ),
  TenantFederationSettings: {
    AllowedDomains: "o",
    EnableExternalAccessRestrictionsForChatPartipants: "b",
    EnableMutualFederationForChatPartipants: "b",
    EnableExternalAccessRestrictionsForChatParticipants: null,
    EnableMutualFederationForChatParticipants: null,
  },
  TenantDialPlan: {
    Priority: null,
    Pattern: null,
    Translation: null,
    IsInternalExtension: null,
    ExternalAccessPrefix: null,
    OptimizeDeviceDialing: null,
  },
  OnlinePSTNGateway: { Fqdn: "s" },
  OnlineVoiceRoute: { Name: "s" },
  InboundBlockedNumberPattern: { Name: "s", Description: "s", Enabled: "b", Pattern: "s", ResourceAccount: "s" },
  InboundExemptNumberPattern: { Name: "s", Description: "s", Enabled: "b", Pattern: "s", ResourceAccount: "s" },
  TeamsSurvivableBranchAppliance: { Fqdn: "s", Site: "s", Description: "s" },
  TeamsSurvivableBranchAppliancePolicy: { BranchApplianceFqdns: "o" },
  VideoInteropServiceProvider: {
    Name: "s",
    TenantKey: "s",
    InstructionUri: "s",
    AadApplicationIds: "s",
    AllowAppGuestJoinsAsAuthenticated: "b",
  },
  ApplicationAccessPolicy: { AppIds: "o" },
  TeamsMeetingBrandingPolicy: {
    MeetingBackgroundImages: "o",
    MeetingBrandingThemes: "o",
    DefaultTheme: "s",
    EnableMeetingOptionsThemeOverride: "b",
    EnableMeetingBackgroundImages: "b",
  },
  OnlineAudioConferencingRoutingPolicy: { OnlinePstnUsages: "o", RouteType: "s" },
  TeamsMediaLoggingPolicy: { AllowMediaLogging: "b" },
  TeamsRecordingRollOutPolicy: { MeetingRecordingOwnership: "s" },
  TeamsUpgradePolicy: {
    Mode: "s",
    NotifySfbUsers: "b",
    Action: "s",
    MigrateMeetingsToTeams: null,
    CompleteUpgrade: null,
  },
};

const inferred = (value) =>
  typeof value === "boolean"
    ? "b"
    : typeof value === "number"
      ? "i"
      : value !== null && typeof value === "object"
        ? "o"
        : "s";
const valuesOf = (object) =>
  Object.fromEntries(Object.entries(object ?? {}).filter(([name]) => !["mark", "note"].includes(name)));

/** What a Global one holds, as far as anything public says. */
function observed(type) {
  const preset = presets[type] ?? {};
  return {
    ...valuesOf(globalValues[type]),
    ...preset.defaultValues,
    ...valuesOf(preset.globalWhereStated),
    ...preset.globalAndDefault,
    ...preset.global,
    ...(type === "TeamsUpgradePolicy" ? { Mode: "Islands", NotifySfbUsers: false } : {}),
  };
}

function properties(type, held) {
  const found = {};
  for (const [name, about] of Object.entries(cmdlets[cmdletOf[type] ?? type] ?? {})) {
    if (shell.has(name)) continue;
    if (about.inNew === undefined && Object.keys(found).some((known) => known.toLowerCase() === name.toLowerCase()))
      continue;
    const values = about.enum?.length
      ? about.enum
      : (about.accepted ?? "")
          .split(",")
          .map((one) => one.trim())
          .filter((one) => /^\w+$/.test(one));
    const kind = kinds.find(([pattern]) => pattern.test(about.type))?.[1] ?? "s";
    found[name] = kind === "s" && values.length > 1 ? ["s", values] : [kind];
  }
  for (const [name, value] of Object.entries(held)) found[name] ??= [inferred(value)];
  for (const [name, kind] of Object.entries(corrections[type] ?? {})) {
    if (kind === null) delete found[name];
    else found[name] = Array.isArray(kind) ? ["s", [...kind]] : [kind];
  }
  if (Object.keys(found).length > 0 && !isSingleton(type)) found.Description ??= ["s"];
  // A value that a tenant was seen to hold is a value of the enum, whatever the page forgot.
  for (const [name, value] of Object.entries(held)) {
    const values = found[name]?.[1];
    if (values && typeof value === "string" && !values.includes(value)) values.push(value);
  }
  return found;
}

function documented(kind, values, about) {
  const written = about?.newDefault ?? about?.default;
  if (kind === "b" && /^(true|false)$/i.test(written ?? "")) return written.toLowerCase() === "true";
  if (kind === "i" && /^\d+$/.test(written ?? "")) return Number(written);
  if (kind === "s" && values?.includes(written)) return written;
  return undefined;
}

function factory(type, found, held) {
  const whole = {};
  for (const [name, [kind, values]] of Object.entries(found)) {
    const about = cmdlets[cmdletOf[type] ?? type]?.[name];
    const value = held[name] ?? documented(kind, values, about) ?? (held[name] === null ? null : undefined);
    if (value !== undefined) whole[name] = value;
    else if (kind === "o") whole[name] = [];
    else if (kind === "g" || (kind === "s" && !values)) whole[name] = null;
  }
  return whole;
}

function presetsOf(type) {
  const preset = presets[type];
  if (!preset) return {};
  if (preset.rows)
    return Object.fromEntries(
      preset.rows
        .filter(([identity]) => identity !== "Global")
        .map(([identity, Mode, NotifySfbUsers]) => [identity, { Mode, NotifySfbUsers }]),
    );
  const special =
    type === "ExternalAccessPolicy" ? { "Tag:NoFederationAndPIC": { EnableFederationAccess: false } } : {};
  return Object.fromEntries(
    preset.identities.map((identity) => [
      identity,
      {
        ...preset.values?.[identity],
        ...preset.differs?.[identity],
        ...preset.differsFromDefault?.[identity],
        ...special[identity],
      },
    ]),
  );
}

const table = {};
for (const type of types) {
  const held = observed(type);
  if (type === "ExternalAccessPolicy") held.EnableFederationAccess = true;
  const found = properties(type, held);
  if (Object.keys(found).length === 0) {
    table[type] = null;
    continue;
  }
  const kind = lists.has(type) ? "list" : isSingleton(type) ? "singleton" : "policy";
  table[type] = { kind, properties: found, factory: factory(type, found, held), presets: presetsOf(type) };
}
write("teams-admin-types.json", table);

const { teams } = defaults;
write("teams-templates.json", {
  graph: teams.graphTemplates.ids,
  adminTemplates: teams.adminTemplates.v.map(([id, name, channels]) => [id, name, channels]),
});
