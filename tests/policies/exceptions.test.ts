import { describe, expect, it } from "vitest";
import {
  type DeclaredTenant,
  exceptionSentence,
  languages,
  type RuleException,
  type RuleSettings,
  rules,
  runRules,
} from "../../policies/rules.ts";
import { changed, compliantSettings, declared, read } from "./compliant-tenant.ts";
import { groupId, otherId } from "./tenants.ts";

const exception: RuleException = {
  rule: "invites-by-inviters",
  on: "AuthorizationPolicy",
  owner: "IKT",
  reason: "invitations are moved to the service desk in March",
  expires: "2027-03-31",
};
const open = changed(read, "AuthorizationPolicy", "settings.allowInvitesFrom", "everyone");
const judge = (day: string, more: Partial<RuleSettings> = {}, tenant = open, rule = exception.rule) => {
  const settings = { ...compliantSettings, exceptions: [exception], ...more };
  const results = runRules(rules, tenant, settings, new Date(`${day}T12:00:00Z`));
  return results.find((result) => result.rule === rule);
};

describe("an exception", () => {
  it("counts until the end of its last day, and is never a pass", () => {
    expect(judge("2026-11-25")).toMatchObject({ verdict: "excepted", findings: [{ exception: { state: "valid" } }] });
    expect(judge("2027-03-31")?.verdict).toBe("excepted");
  });

  it.each([
    ["2027-03-01", "valid"],
    ["2027-03-03", "endsSoon"],
    ["2027-03-31", "endsSoon"],
  ])("on %s is %s: it warns 30 days ahead", (day, state) => {
    expect(judge(day)?.findings[0]?.exception?.state).toBe(state);
  });

  it("fails when it has run out", () => {
    expect(judge("2027-04-01")).toMatchObject({ verdict: "fail", findings: [{ exception: { state: "expired" } }] });
  });

  it("that has run out does not stop a change that only gives access back", () => {
    expect(judge("2027-04-01", { givesAccessBack: true })).toMatchObject({
      verdict: "excepted",
      findings: [{ exception: { state: "letBy" } }],
    });
    expect(judge("2027-03-31", { givesAccessBack: true })?.findings[0]?.exception?.state).toBe("endsSoon");
  });

  it("is about what it names, and about no other resource and no other rule", () => {
    expect(judge("2026-11-25", { exceptions: [{ ...exception, on: "B2BManagementPolicy" }] })?.verdict).toBe("fail");
    const both = changed(
      open,
      "AuthorizationPolicy",
      "settings.guestUserRoleId",
      "10dae51f-b6af-4016-8d66-8c2a99b929b3",
    );
    expect(judge("2026-11-25", {}, both, "guest-role-restricted")?.verdict).toBe("fail");
  });

  it("of a group explains that it is left out, and not that nothing else holds it", () => {
    const excluded = [groupId, otherId];
    const on = { ...exception, rule: "exclusions-accounted-for", on: otherId } as const;
    const all = ["mfa", "everyone-strong", "devices", "week"].reduce(
      (tenant, name) => changed(tenant, name, "conditions.users.excludedGroups", excluded),
      read,
    );
    const one = changed(read, "mfa", "conditions.users.excludedGroups", excluded);
    const verdict = (tenant: typeof read) =>
      judge("2026-11-25", { exceptions: [on] }, tenant, "exclusions-accounted-for");
    expect(verdict(one)?.verdict).toBe("excepted");
    expect(verdict(all)).toMatchObject({ verdict: "fail" });
    expect(verdict(all)?.findings.map(({ kind }) => kind)).toContain("exclusionUncovered");
  });

  it.each(languages)("is told with owner, reason and day in %s", (language) => {
    for (const state of ["valid", "endsSoon", "expired", "letBy"] as const) {
      const said = exceptionSentence({ ...exception, state }, language);
      for (const fact of [exception.owner, exception.reason, exception.expires]) expect(said).toContain(fact);
    }
  });
});

describe("a tenant that nobody is told about when a break-glass account signs in", () => {
  const rule = "break-glass-sign-in-alert";
  const silent = changed(declared, "break-glass-sign-in", ".");
  const unmonitored = { alerts: [], owner: "ikt", reason: "no subscription before the budget", expires: "2027-06-30" };
  const answeredFor = (outputs: DeclaredTenant["resources"][number]["outputs"]): DeclaredTenant => ({
    ...silent,
    resources: [
      ...silent.resources,
      {
        urn: "urn:pulumi:dev::raw::tenant:index:Monitoring::logs",
        type: "tenant:index:Monitoring",
        name: "logs",
        inputs: {},
        outputs,
      },
    ],
  });
  const verdictOn = (day: string, tenant: DeclaredTenant) => judge(day, { exceptions: [] }, tenant, rule);

  it("is told so, and stopped by nothing", () => {
    expect(verdictOn("2026-11-25", silent)).toMatchObject({ verdict: "fail", level: "advisory" });
  });

  it("is excepted where an office answers for it, until the last day", () => {
    const { owner, reason, expires } = unmonitored;
    expect(verdictOn("2026-11-25", answeredFor({ unmonitored }))).toMatchObject({
      verdict: "excepted",
      findings: [{ kind: "breakGlassAlertMissing", exception: { owner, reason, expires, state: "valid" } }],
    });
    expect(verdictOn("2027-07-01", answeredFor({ unmonitored }))?.verdict).toBe("fail");
  });

  it("is not excepted by words that nobody answers for", () => {
    const { owner: _, ...nobody } = unmonitored;
    expect(verdictOn("2026-11-25", answeredFor({ unmonitored: nobody }))?.verdict).toBe("fail");
    expect(verdictOn("2026-11-25", answeredFor({}))?.verdict).toBe("fail");
  });
});
