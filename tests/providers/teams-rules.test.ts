import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import { definitions } from "../../components/providers/definitions.ts";
import { check } from "../../components/providers/handler/check.ts";
import { unknownValue } from "../../components/providers/handler/unknown.ts";

function problems(kind: string, news: JsonObject): string[] {
  const setting = definitions.find((known) => known.kind === kind);
  if (setting === undefined) throw new Error(kind);
  return check(setting, {}, { label: "x", ...news }).failures.map(({ reason }) => reason);
}

const rule = (Name: string) => ({ Name, Pattern: "^(\\d{8})$", Translation: "+47$1" });
const rules = (count: number) => Array.from({ length: count }, (_, index) => rule(`r${index}`));

const wrong: [string, JsonObject, string[]][] = [
  ["onlineVoiceRoute", { identity: "Noreg", settings: {} }, ["x: settings.NumberPattern is missing; write a string"]],
  [
    "teamsTranslationRule",
    { identity: "Heim", settings: {} },
    ["x: settings.Pattern is missing; write a string", "x: settings.Translation is missing; write a string"],
  ],
  [
    "inboundBlockedNumberPattern",
    { identity: "Svindel", settings: { Pattern: "^\\+479" } },
    ["x: settings.Enabled is missing; write true or false"],
  ],
  [
    "teamsTranslationRule",
    { identity: "Global", settings: { Pattern: "a", Translation: "b" } },
    ['x: identity Global is not the name of one; choose another name, got "Global"'],
  ],
  [
    "teamsCallHoldPolicy",
    { identity: "Musikk", settings: {} },
    ["x: settings.AudioFileId is missing; write AudioFileId or StreamingSourceUrl, Teams makes none without"],
  ],
  [
    "teamsSharedCallingRoutingPolicy",
    { identity: "Delt", settings: {} },
    ["x: settings.ResourceAccount is missing; Teams makes none without it"],
  ],
  [
    "tenantTrustedIPAddress",
    { identity: "10.0.0.0/8", settings: { MaskBits: 8 } },
    ['x: identity write the bare name, without `Tag:` and without / \\ # ? %, got "10.0.0.0/8"'],
  ],
  [
    "tenantTrustedIPAddress",
    { identity: "10.0.0", settings: { MaskBits: 8 } },
    ['x: identity is "10.0.0"; write an IPv4 or IPv6 address without its mask'],
  ],
  [
    "tenantNetworkSubnet",
    { identity: "10.0.0.0", settings: { MaskBits: 33, NetworkSiteID: "a" } },
    ["x: settings.MaskBits is 33; write 0 to 32"],
  ],
  [
    "onlinePSTNGateway",
    { identity: "10.0.0.1", settings: {} },
    ['x: identity is "10.0.0.1"; write the controller\'s full domain name, such as sbc.voss.no'],
  ],
  [
    "onlinePSTNGateway",
    { identity: "sbc.voss.no", settings: { SipSignalingPort: 0 } },
    ["x: settings.SipSignalingPort is 0; write 1 to 65535"],
  ],
  [
    "tenantDialPlan",
    { identity: "a".repeat(50), settings: {} },
    ["x: identity has 50 characters; a dial plan's name has at most 49"],
  ],
  [
    "tenantDialPlan",
    { identity: "Voss", settings: { NormalizationRules: rules(51) } },
    ["x: settings.NormalizationRules has 51 rules; a dial plan has at most 50"],
  ],
  [
    "tenantDialPlan",
    { identity: "Voss", settings: { NormalizationRules: [rule("Noreg"), rule("noreg")] } },
    ['x: settings.NormalizationRules.1.Name is "noreg", as in item 0; write each once'],
  ],
  [
    "tenantDialPlan",
    { identity: "Voss", settings: { NormalizationRules: [{ ...rule("Noreg"), Priority: 1 }] } },
    ["x: settings.NormalizationRules.0.Priority there is no setting of this name"],
  ],
  [
    "callingLineIdentity",
    { identity: "Sentralbord", settings: { CallingIDSubstitute: "Resource" } },
    ["x: settings.ResourceAccount is missing; CallingIDSubstitute Resource shows the number of this resource account"],
  ],
  [
    "teamsCallParkPolicy",
    { identity: "P", settings: { PickupRangeStart: 20, PickupRangeEnd: 20 } },
    ["x: settings.PickupRangeEnd is 20; write more than PickupRangeStart, 20"],
  ],
  [
    "teamsEmergencyCallingPolicy",
    {
      identity: "N",
      settings: { NotificationGroup: Array.from({ length: 11 }, (_, i) => `vakt${i}@voss.example`).join(";") },
    },
    ["x: settings.NotificationGroup names 11 people and groups; at most 10 can be told"],
  ],
  [
    "externalAccessPolicy",
    { identity: "E", settings: { CommunicationWithExternalOrgs: "AllowSpecificExternalDomains" } },
    ["x: settings.AllowedExternalDomains is missing; AllowSpecificExternalDomains needs the domains it is about"],
  ],
  [
    "teamsUserPolicyAssignment",
    {
      userId: "0f2f4d5c-8c3a-4f6e-9d1e-1f2a3b4c5d7f",
      settings: { policyType: "TeamsMeetingPolicy", policyName: "Global" },
    },
    ['x: settings.policyName leave the assignment out for Global: everyone has it who has no other, got "Global"'],
  ],
];

describe("what Teams would refuse is refused in the preview", () => {
  it.each(wrong)("%s %j", (kind, news, reasons) => {
    expect(problems(kind, news)).toEqual(reasons);
  });
});

const right: [string, JsonObject][] = [
  ["tenantDialPlan", { identity: "a".repeat(49), settings: { NormalizationRules: rules(50) } }],
  ["tenantDialPlan", { identity: "Global", settings: { NormalizationRules: unknownValue } }],
  ["tenantTrustedIPAddress", { identity: "2001:db8::", settings: { MaskBits: 128 } }],
  ["teamsCallHoldPolicy", { identity: "Global", settings: { Description: "Vår" } }],
  ["teamsCallHoldPolicy", { identity: "M", settings: { AudioFileId: unknownValue } }],
  ["teamsSharedCallingRoutingPolicy", { identity: "D", settings: { ResourceAccount: unknownValue } }],
];

describe("what Teams takes, or what is not known yet, passes", () => {
  it.each(right)("%s %j", (kind, news) => {
    expect(problems(kind, news)).toEqual([]);
  });
});
