import { describe, expect, it } from "vitest";
import { packPolicies } from "../../policies/pack.ts";
import {
  type DeclaredTenant,
  type RuleSettings,
  ruleNames,
  rules,
  runRules,
  type Value,
} from "../../policies/rules.ts";
import { changed, compliantSettings, declared } from "./compliant-tenant.ts";
import { type PackConfig, packSays as say } from "./pack-says.ts";
import { groupId, otherId, unknown } from "./tenants.ts";

const today = new Date("2026-11-25T12:00:00Z");
/** What the settings file says, by the name of the policy that is handed it. */
const file: PackConfig = {
  guardrails: { licences: compliantSettings.licences, language: "nn" },
  "break-glass-excluded": { breakGlass: compliantSettings.breakGlass },
  "report-only-unless-stated": { statedOn: compliantSettings.statedOn },
  "trust-only-named-partners": { trustedPartners: compliantSettings.trustedPartners },
  "recording-off": { healthPolicies: compliantSettings.healthPolicies },
  "pupils-apart": { pupils: true },
};

const packSays = (tenant: DeclaredTenant, config: PackConfig = file) => say(tenant, config, today);

const settings: RuleSettings = {
  ...compliantSettings,
  guestDomains: undefined,
  federatedDomains: undefined,
  bannedWords: undefined,
} as unknown as RuleSettings;

describe("the pack, asked as the engine asks it", () => {
  it("has every rule as a policy with its level, between the two that tell what is open", () => {
    const policies = packPolicies();
    expect(policies.map(({ name }) => name)).toEqual([
      "guardrails",
      ...ruleNames,
      "worth-knowing",
      "not-decided-in-this-preview",
    ]);
    for (const { name, level } of rules) {
      expect(policies.find((policy) => policy.name === name)?.enforcementLevel).toBe(level);
    }
  });

  it("says nothing about a tenant that keeps every rule", () => {
    expect([...packSays(declared)].filter(([, messages]) => messages.length > 0)).toEqual([]);
  });

  it.each<[string, string, Value | undefined]>([
    ["mfa", "grantControls.builtInControls", ["mfa", "compliantDevice"]],
    ["mfa", "conditions.users.excludedGroups", [groupId, otherId]],
    ["legacy", "state", "disabled"],
    ["administrators", "conditions.users.includedRoles", []],
    ["guests", "conditions.users.excludedGroups", []],
    ["AuthorizationPolicy", "settings.allowInvitesFrom", "everyone"],
    ["TenantFederationSettings", "settings.AllowedDomains", "AllowAllKnownDomains"],
    ["TeamsMeetingPolicy voss-kontor", "settings.AllowPSTNUsersToBypassLobby", true],
    [
      "TenantDialPlan Voss",
      "settings.NormalizationRules",
      [{ Name: "s", Pattern: "^(\\d{3})$", Translation: "+475652$1" }],
    ],
    ["TelephoneNumberAssignment", "telephoneNumber", "+471"],
    ["mfa", "conditions.users.excludedGroups", [unknown]],
    ["AuthorizationPolicy", "settings.guestUserRoleId", unknown],
  ])("agrees with check on %s: %s", (name, path, value) => {
    const tenant = changed(declared, name, path, value);
    const said = packSays(tenant);
    for (const { rule, verdict } of runRules(rules, tenant, settings, today)) {
      expect((said.get(rule) ?? []).length > 0, rule).toBe(verdict === "fail");
    }
  });

  it("says what is wrong, why it matters and what to write, in the language of the settings", () => {
    const [message] = packSays(changed(declared, "AuthorizationPolicy", "settings.allowInvitesFrom", "everyone")).get(
      "invites-by-inviters",
    ) ?? [""];
    expect(message).toBe(
      'AuthorizationPolicy: allowInvitesFrom er "everyone". Skriv "adminsAndGuestInviters". Elles kjem det inn gjester ingen svarar for.',
    );
  });

  it("stops at a mandatory rule it cannot decide, until check has decided it for this program", () => {
    const open = changed(declared, "AuthorizationPolicy", "settings.guestUserRoleId", unknown);
    const last = "not-decided-in-this-preview";
    expect(packSays(open).get(last)).toEqual([expect.stringContaining("guestUserRoleId")]);
    const settled = { ...file, guardrails: { ...file.guardrails, settled: ["guest-role-restricted"] } };
    expect(packSays(open, settled).get(last)).toEqual([]);
  });

  it("tells of an exception that ends soon, and lets it stand", () => {
    const exceptions = [
      {
        rule: "invites-by-inviters",
        on: "tenant",
        owner: "IKT",
        reason: "moved to the service desk",
        expires: "2026-12-01",
      },
      {
        rule: "invites-by-inviters",
        on: "AuthorizationPolicy",
        owner: "IKT",
        reason: "moved to the desk",
        expires: "2026-12-02",
      },
    ];
    const said = packSays(changed(declared, "AuthorizationPolicy", "settings.allowInvitesFrom", "everyone"), {
      ...file,
      guardrails: { ...file.guardrails, exceptions },
    });
    expect(said.get("invites-by-inviters")).toEqual([]);
    expect(said.get("worth-knowing")).toEqual([expect.stringContaining("går snart ut, 2026-12-02")]);
  });

  it("tells of an exception that has run out, and lets it stand where the change only gives access back", () => {
    const on = { rule: "invites-by-inviters", on: "AuthorizationPolicy", owner: "IKT", reason: "moved to the desk" };
    const exceptions = [{ ...on, expires: "2026-11-01" }];
    const open = changed(declared, "AuthorizationPolicy", "settings.allowInvitesFrom", "everyone");
    const saidWhen = (givesAccessBack: boolean) =>
      packSays(open, { ...file, guardrails: { ...file.guardrails, exceptions, givesAccessBack } });
    expect(saidWhen(false).get("invites-by-inviters")).toEqual([expect.stringContaining("gjekk ut 2026-11-01")]);
    expect(saidWhen(true).get("invites-by-inviters")).toEqual([]);
    expect(saidWhen(true).get("worth-knowing")).toEqual([expect.stringContaining("berre gjev tilgang att")]);
  });
});
