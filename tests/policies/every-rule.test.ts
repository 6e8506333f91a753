import { describe, expect, it } from "vitest";
import { type Counted, type DeclaredTenant, type RuleName, ruleNames, rules, runRules } from "../../policies/rules.ts";
import { besides } from "./breaking-besides.ts";
import { changes } from "./breaking-changes.ts";
import { changed, compliantSettings, declared, read } from "./compliant-tenant.ts";
import { unknown } from "./tenants.ts";

const today = new Date("2026-11-25T12:00:00Z");
const verdicts = (tenant: DeclaredTenant) =>
  new Map(runRules(rules, tenant, compliantSettings, today).map(({ rule, verdict }) => [rule, verdict]));
const worse = (tenant: DeclaredTenant, than: DeclaredTenant) => {
  const before = verdicts(than);
  return [...verdicts(tenant)].filter(([rule, verdict]) => verdict !== before.get(rule));
};

describe("a tenant that keeps every rule", () => {
  it("passes them all when it is read, but what no application can read", () => {
    const open = [...verdicts(read)].filter(([, verdict]) => verdict !== "pass");
    expect(open).toEqual([
      ["break-glass-sign-in-alert", "notDecidedHere"],
      ["approved-apps-only", "notDecidedHere"],
    ]);
  });

  it("passes them all when it is declared, but those only a tenant can say", () => {
    const observed = rules.filter(({ evidence }) => evidence === "observed").map(({ name }) => name);
    const open = [...verdicts(declared)].filter(([, verdict]) => verdict !== "pass");
    expect(open).toEqual(
      ruleNames
        .filter((name) => name === "approved-apps-only" || observed.includes(name))
        .map((name) => [name, "notDecidedHere"]),
    );
  });
});

const rows = changes.map(([what, name, path, value, ...broken]) => ({ what, name, path, value, broken }));

describe("every change that breaks a rule fails that rule and no unrelated one", () => {
  it.each(rows.map((row) => [row.what, row] as const))("%s", (_, { name, path, value, broken }) => {
    const open = worse(changed(read, name, path, value), read);
    expect(open.map(([rule]) => rule).toSorted()).toEqual([...broken].toSorted());
    expect(open.find(([rule]) => rule === broken[0])?.[1]).toBe("fail");
  });

  const counts: readonly (readonly [Counted, number, RuleName])[] = [
    ["breakGlassAccounts", 1, "break-glass-accounts"],
    ["breakGlassDisabled", 1, "break-glass-accounts"],
    ["breakGlassSynced", 1, "break-glass-accounts"],
    ["breakGlassWithoutKey", 1, "break-glass-accounts"],
    ["globalAdministrators", 1, "global-administrators"],
    ["globalAdministrators", 5, "global-administrators"],
    ["syncedAdministrators", 1, "administrators-cloud-only"],
    ["standingPrivileges", 1, "no-standing-privilege"],
    ["privilegedGuests", 1, "guests-never-privileged"],
    ["staffWithoutPlace", 3, "accounts-in-order"],
    ["resourceAccountsOpen", 1, "accounts-in-order"],
    ["activationsWithoutApproval", 1, "global-administrator-approval"],
    ["activationsUnannounced", 1, "global-administrator-approval"],
    ["domainsWithExpiry", 1, "passwords-never-expire"],
  ];
  it.each(counts)("%s: %i", (what, count, broken) => {
    const observed = { ...read.observed!, counts: { ...read.observed!.counts, [what]: count } };
    expect(worse({ ...read, observed }, read)).toEqual([[broken, "fail"]]);
  });

  it.each(besides.map((row) => [row[0], row] as const))("%s", (_, [, tenant, name, path, value, ...broken]) => {
    const open = worse(changed(tenant, name, path, value), tenant);
    expect(open.map(([rule]) => rule).toSorted()).toEqual([...broken].toSorted());
    expect(open.find(([rule]) => rule === broken[0])?.[1]).toBe("fail");
  });

  it("breaks every rule at least once", () => {
    const broken = new Set([
      ...rows.flatMap(({ broken: names }) => names),
      ...besides.flatMap(([, , , , , ...names]) => names),
      ...counts.map(([, , name]) => name),
    ]);
    expect(ruleNames.filter((name) => !broken.has(name))).toEqual([]);
  });
});

describe("an absent or unknown value is no pass", () => {
  const single = rows
    .filter(({ path, broken }) => path.startsWith("settings.") && broken.length === 1)
    .map(({ what, name, path, broken: [rule = "references-resolve"] }) => [what, { name, path, rule }] as const);
  it.each(single)("where %s, when the value is not known yet", (_, { name, path, rule }) => {
    expect(verdicts(changed(read, name, path, unknown)).get(rule)).not.toBe("pass");
  });
  it.each(single)("where %s, when the program leaves it out", (_, { name, path, rule }) => {
    expect(verdicts(changed(declared, name, path, undefined)).get(rule)).not.toBe("pass");
  });
  it.each(single)("where %s, when the tenant shows null", (_, { name, path, rule }) => {
    expect(verdicts(changed(read, name, path, null)).get(rule)).not.toBe("pass");
  });
});

describe("what cannot be judged", () => {
  it.each(rules.filter(({ reads }) => reads.length > 0))("$name has no verdict when it may not be read", (rule) => {
    const subject = rule.reads[0] ?? "";
    const observed = { ...read.observed!, unreadable: { [subject]: "Some.Read.All" } };
    const [result] = runRules([rule], { ...read, observed }, compliantSettings, today);
    expect(result).toMatchObject({ verdict: "undecided", findings: [{ kind: "notReadable", needs: "Some.Read.All" }] });
  });

  it("is not licensed, and never passed, where the tenant does not own what a rule needs", () => {
    const results = runRules(rules, declared, { ...compliantSettings, licences: [] }, today);
    const needing = rules.filter(({ licence }) => licence !== undefined).map(({ name }) => name);
    expect(results.filter(({ verdict }) => verdict === "notLicensed").map(({ rule }) => rule)).toEqual(needing);
  });

  it("is said where nothing says what the tenant owns", () => {
    const { licences: _, ...rest } = compliantSettings;
    const results = runRules(rules, changed(declared, "user-risk", "."), rest, today);
    expect(results.find(({ rule }) => rule === "high-user-risk-blocked")).toMatchObject({
      verdict: "notDecidedHere",
      findings: [{ kind: "licenceUnknown", licence: "entraP2" }],
    });
  });

  it("leaves an empty program to a reading of the tenant, rule by rule", () => {
    const results = runRules(rules, { resources: [] }, {}, today);
    const others = results.filter(({ verdict }) => verdict !== "notDecidedHere").map(({ rule }) => rule);
    expect(others).toEqual(["references-resolve"]);
  });
});
