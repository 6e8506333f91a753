import { describe, expect, it } from "vitest";
import { dialOutClosed } from "../../policies/rules/dial-out-closed.ts";
import { emergencyCallsRouted } from "../../policies/rules/emergency-calls-routed.ts";
import { federationAllowListed } from "../../policies/rules/federation-allow-listed.ts";
import { guestAccessReviews } from "../../policies/rules/guest-access-reviews.ts";
import { noMailIntoChannels } from "../../policies/rules/no-mail-into-channels.ts";
import { recordingOff } from "../../policies/rules/recording-off.ts";
import { securityReportsOn } from "../../policies/rules/security-reports-on.ts";
import { weakMethodsOff } from "../../policies/rules/weak-methods-off.ts";
import {
  type DeclaredResource,
  languages,
  type Rule,
  type RuleSettings,
  sentence,
  type Value,
} from "../../policies/rules.ts";
import { setting } from "./compliant-tenant.ts";
import { tenant, unknown } from "./tenants.ts";

const said = (rule: Rule, resources: readonly DeclaredResource[], settings: RuleSettings = {}) =>
  rule.judge(tenant(...resources), settings).map(({ kind, verdict }) => `${verdict} ${kind}`);

describe("one object that several parts of a program hold together", () => {
  const guests = () => setting("TeamsClientConfiguration", { AllowGuestUser: true });
  const mail = (value: Value) => setting("TeamsClientConfiguration", { AllowEmailIntoChannel: value });

  it.each<[string, DeclaredResource[], string[]]>([
    ["one part holds the property as it should be", [guests(), mail(false)], []],
    ["one part holds it otherwise", [guests(), mail(true)], ["fail settingIs"]],
    ["two parts do not agree", [mail(false), mail(true)], ["fail settingIs"]],
    ["one part does not know it yet", [guests(), mail(unknown)], ["undecided settingUnknown"]],
    ["no part holds it", [guests(), guests()], ["notDecidedHere settingNotHeld"]],
  ])("is judged as one: %s", (_, resources, expected) => {
    expect(said(noMailIntoChannels, resources)).toEqual(expected);
  });

  it("is judged policy by policy where a kind has several, whatever the case of their names", () => {
    const policy = (identity: string, settings: Record<string, Value>) =>
      setting("TeamsMessagingPolicy", settings, { identity });
    const reports = { AllowSecurityEndUserReporting: true };
    expect(said(securityReportsOn, [policy("Global", reports), policy("global", { AllowGiphy: false })])).toEqual([]);
    expect(said(securityReportsOn, [policy("Global", reports), policy("skule", { AllowGiphy: false })])).toEqual([
      "notDecidedHere settingNotHeld",
    ]);
  });
});

describe("what one line of a stack's configuration would decide", () => {
  const messaging = setting("TeamsMessagingPolicy", { AllowGiphy: false }, { identity: "Global" });
  const care = setting("TeamsMeetingPolicy", { AllowCloudRecording: false }, { identity: "omsorg" });

  it.each([
    [securityReportsOn, [messaging], "communication.securityReports: everyone"],
    [recordingOff, [care], "communication.autoRecording: never"],
    [weakMethodsOff, [], 'administration.weakMethods: "off"'],
    [guestAccessReviews, [], "guests.reviews: {starts: …}"],
  ])("is said with the line, of $name", ({ judge }, resources, stackLine) => {
    const findings = judge({ resources }, { healthPolicies: ["omsorg"] });
    const [finding] = findings.filter((one) => "stackLine" in one);
    expect(finding).toMatchObject({ stackLine, verdict: "notDecidedHere" });
    for (const language of languages) expect(sentence(finding!, language)).toContain(`: ${stackLine}.`);
  });
});

describe("numbers of an operator", () => {
  const number = (numberType: Value) =>
    setting("TelephoneNumberAssignment", { numberType }, { telephoneNumber: "+4756529000" });

  it.each([emergencyCallsRouted, dialOutClosed])("leave $name to the operator", (rule) => {
    expect(said(rule, [number("operatorConnect"), number("operatorConnect")])).toEqual([]);
  });

  it.each([
    ["one of them is not", [number("operatorConnect"), number("directRouting")]],
    ["of one nobody says it", [number("operatorConnect"), number(null)]],
    ["of one it is not known yet", [number(unknown)]],
    ["there is a gateway too", [number("operatorConnect"), setting("OnlinePSTNGateway", {})]],
    ["there are no numbers", []],
  ])("are not taken for the operator's when %s", (_, resources) => {
    expect(said(dialOutClosed, resources)).toEqual(["notDecidedHere notDeclared"]);
  });
});

describe("whom Teams reaches", () => {
  const federation = setting("TenantFederationSettings", {
    AllowFederatedUsers: true,
    AllowedDomains: ["fylke.example"],
  });
  const access = (identity: string, settings: Record<string, Value>) =>
    setting("ExternalAccessPolicy", { EnableFederationAccess: true, ...settings }, { identity });
  const all = { CommunicationWithExternalOrgs: "AllowAllExternalDomains" };

  it.each<[string, DeclaredResource, string[]]>([
    ["the tenant-wide policy follows the tenant by itself", access("Global", {}), []],
    ["it says that it does not", access("Global", all), ["fail settingIs"]],
    ["a policy of its own says nothing", access("folkevald", {}), ["notDecidedHere settingNotHeld"]],
    ["a policy of its own opens more", access("folkevald", all), ["fail settingIs"]],
  ])("%s", (_, policy, expected) => {
    expect(said(federationAllowListed, [federation, policy], { federatedDomains: ["fylke.example"] })).toEqual(
      expected,
    );
  });
});
