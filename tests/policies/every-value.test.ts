import { describe, expect, it } from "vitest";
import { type DeclaredTenant, type RuleName, rules, runRules, unknown, type Value } from "../../policies/rules.ts";
import { changed, compliantSettings, declared, read } from "./compliant-tenant.ts";

const today = new Date("2026-11-25T12:00:00Z");
const verdicts = (tenant: DeclaredTenant, of = rules) =>
  new Map(runRules(of, tenant, compliantSettings, today).map(({ rule, verdict }) => [rule, verdict]));
/** What stands in Azure, no reading by Graph shows: there the program alone decides. */
const seenIn = (type: string) => (type === "ScheduledQueryRule" ? declared : read);
const reads = new Map(rules.map((rule) => [rule.name, rule.reads]));

/** Values that another value would not make worse, each for its reason. */
const free: readonly (readonly [what: RegExp, why: string])[] = [
  [/ (identity|displayName)$/, "a name"],
  [/ grantControls\.operator$/, "there is one control, or as many as must all be met"],
  [/^(?!legacy).* conditions\.clientAppTypes$/, "an empty list is every client"],
  [/^user-risk-repair conditions\.userRiskLevels$/, "a way back that is open at every risk is open at this one"],
  [/^agents conditions\.users\./, "agents are named by their risk"],
  [/\.permissionGrantPoliciesAssigned$/, "it is empty already"],
  [/^package durationInDays$/, "it ends later, and it ends"],
  [/^CrossTenantAccessPartner settings/, "a named partner may be believed or not"],
  [/^TenantFederationSettings settings\.AllowFederatedUsers$/, "reaching nobody is stricter than a list"],
  [/^TeamsMeetingPolicy (Global|voss-kontor) settings\.(AllowTranscription|AutoRecording)$/, "no patients there"],
  [/^TeamsMeetingPolicy voss-kontor settings\.AllowCloudRecording$/, "a policy for those who need it"],
  [/^TeamsMeetingPolicy voss-\w+ settings\.AutoAdmittedUsers$/, "the published checks ask for the Global policy"],
  [/^OnlineVoiceRout(e inland|ingPolicy Global) /, "whom nobody can call costs nothing"],
  [/^TenantDialPlan Voss settings\.NormalizationRules$/, "no rule rewrites nothing"],
  [/^TeamsEmergencyCallingPolicy Global settings\.NotificationGroup$/, "somebody else hears of it"],
  [/^TelephoneNumberAssignment settings\./, "another kind of number, another place"],
];

function leaves(value: Value, path: readonly string[] = []): (readonly [path: string, value: Value])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path.join("."), value]];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}

function another(value: Value): Value {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value * 100;
  return Array.isArray(value) ? [] : "something else";
}

const values = read.resources.flatMap(({ name, type, inputs }) =>
  leaves(inputs)
    .map(([path, value]) => ({ what: `${name} ${path}`, name, path, value, type: type.split(":").at(-1) ?? "" }))
    .filter(({ what }) => !free.some(([pattern]) => pattern.test(what))),
);

/** A rule about what is there, which says nothing of what is not known; and one that a reading answers by a count. */
const decidedElsewhere = new Set<RuleName>(["no-dead-policies", "break-glass-accounts"]);

describe("a value that a compliant tenant sets is one that a rule asks for", () => {
  const before = new Map([read, declared].map((tenant) => [tenant, verdicts(tenant)]));
  const worse = (tenant: DeclaredTenant, than: DeclaredTenant): RuleName[] =>
    [...verdicts(tenant)].filter(([rule, verdict]) => verdict !== before.get(than)?.get(rule)).map(([rule]) => rule);

  it.each(values.map((one) => [one.what, one] as const))("%s", (_, { name, path, value, type }) => {
    const tenant = seenIn(type);
    const broken = worse(changed(tenant, name, path, another(value)), tenant);
    expect(broken).not.toEqual([]);
    for (const rule of broken) expect(reads.get(rule), rule).toContain(type);
    // Not knowing it is no pass either.
    const asked = rules.filter((rule) => broken.includes(rule.name) && !decidedElsewhere.has(rule.name));
    const open = verdicts(changed(tenant, name, path, unknown), asked);
    const passed = [...open].filter(([, verdict]) => verdict === "pass");
    expect(passed).toEqual([]);
  });

  it("leaves no free value in the list that there is none of", () => {
    const all = read.resources.flatMap(({ name, inputs }) => leaves(inputs).map(([path]) => `${name} ${path}`));
    for (const [pattern, why] of free)
      expect(
        all.some((what) => pattern.test(what)),
        why,
      ).toBe(true);
  });
});
