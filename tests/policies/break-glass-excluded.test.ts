import { describe, expect, it } from "vitest";
import { breakGlassExcluded } from "../../policies/rules/break-glass-excluded.ts";
import type { DeclaredTenant } from "../../policies/rules.ts";
import { component, group, groupId, otherId, policy, summary, tenant, unknown } from "./tenants.ts";

const judge = (declared: DeclaredTenant, breakGlass?: string[]) =>
  breakGlassExcluded.judge(declared, breakGlass ? { breakGlass } : {}).map(({ kind, verdict }) => `${verdict} ${kind}`);
const raw = ["break-glass"];

describe("break-glass is excluded from every conditional access policy for users", () => {
  it("passes a raw policy that excludes the group named in the settings", () => {
    const declared = tenant(group("break-glass"), policy("mfa", { includedUsers: ["All"], excludedGroups: [groupId] }));
    expect(judge(declared, raw)).toEqual([]);
    expect(judge(declared, [groupId])).toEqual([]);
  });

  it.each([
    ["no exclusion at all", { includedUsers: ["All"] }],
    ["an empty exclusion", { includedUsers: ["All"], excludedGroups: [] }],
    ["null where the list should be", { includedUsers: ["All"], excludedGroups: null }],
    ["another group", { includedUsers: ["All"], excludedGroups: [otherId] }],
    ["only roles as its target", { includedRoles: ["62e90394-69f5-4237-9190-012177145e10"] }],
    [
      "only guests as its target",
      { includedGuestsOrExternalUsers: [{ guestOrExternalUserTypes: ["b2bCollaborationGuest"] }] },
    ],
    ["a target that is not known yet", { includedUsers: unknown }],
  ])("fails a policy with %s", (_, users) => {
    expect(judge(tenant(group("break-glass"), policy("mfa", users)), raw)).toEqual(["fail breakGlassNotExcluded"]);
  });

  it("leaves a policy for workloads alone, and one for nobody", () => {
    const declared = tenant(
      group("break-glass"),
      policy("workloads", { includedUsers: ["None"] }),
      policy("nobody", {}),
    );
    expect(judge(declared, raw)).toEqual([]);
  });

  it("fails when nobody says who break-glass is", () => {
    const declared = tenant(group("some"), policy("mfa", { includedUsers: ["All"], excludedGroups: [groupId] }));
    expect(judge(declared)).toEqual(["fail breakGlassNotDeclared"]);
  });

  it("leaves a program without policies to a reading of the tenant", () => {
    expect(judge(tenant(group("some")))).toEqual(["notDecidedHere notDeclared"]);
  });

  it("fails when the named group is not declared, or twice", () => {
    const mfa = policy("mfa", { includedUsers: ["All"], excludedGroups: [groupId] });
    expect(judge(tenant(mfa), raw)).toEqual(["fail breakGlassGroupMissing"]);
    expect(judge(tenant(group("break-glass"), group("break-glass"), mfa), raw)).toEqual([
      "fail breakGlassGroupMissing",
    ]);
  });

  it("does not decide an exclusion that is unknown and that no component explains", () => {
    const declared = tenant(
      group("break-glass", unknown),
      policy("mfa", { includedUsers: ["All"], excludedGroups: [unknown] }),
    );
    expect(judge(declared, raw)).toEqual(["undecided breakGlassNotExcluded"]);
  });
});

describe("a component's summary stands in for ids that are not known yet", () => {
  const first = (users: Parameters<typeof policy>[1], entry = summary(), rest = {}) =>
    judge(tenant(group("break-glass", unknown), component([entry]), policy("mfa", users, rest)));

  it("passes when the summary says that the unknown id is break-glass", () => {
    expect(first({ includedUsers: ["All"], excludedGroups: [unknown] })).toEqual([]);
  });

  it("fails when the summary names another group, and when it leaves break-glass in", () => {
    const other = summary({ exclude: ["group:other"] });
    expect(first({ includedUsers: ["All"], excludedGroups: [unknown] }, other)).toEqual(["fail breakGlassNotExcluded"]);
    expect(first({ includedUsers: ["All"] }, summary({ exclude: [] }))).toEqual(["fail breakGlassNotExcluded"]);
  });

  it.each([
    ["an exclusion that the resource does not have", { includedUsers: ["All"] }, summary()],
    ["fewer exclusions", { includedUsers: ["All"], excludedGroups: [unknown, unknown] }, summary()],
    ["none of the known ids", { includedUsers: ["All"], excludedGroups: [otherId] }, summary()],
    ["another target", { includedUsers: ["None"], includedGroups: [unknown], excludedGroups: [unknown] }, summary()],
  ])("fails when the summary names %s", (_, users, entry) => {
    expect(first(users, entry)).toContain("fail summaryDisagrees");
  });

  it("fails when the summary says report-only and the resource is on", () => {
    const users = { includedUsers: ["All"], excludedGroups: [unknown] };
    expect(first(users, summary(), { state: "enabled" })).toContain("fail summaryDisagrees");
  });

  it("fails when the summary speaks of a policy that is not there, or cannot be read", () => {
    const mfa = policy("mfa", { includedUsers: ["All"], excludedGroups: [groupId] });
    const declared = (entry: Parameters<typeof component>[0]) => tenant(group("break-glass"), component(entry), mfa);
    expect(judge(declared([summary({ displayName: "gone" })]))).toContain("fail summaryWithoutPolicy");
    expect(judge(declared([{ displayName: "Policy mfa" }]))).toContain("fail summaryUnreadable");
  });

  it("holds the summary against the ids once they are known", () => {
    const known = (users: Parameters<typeof policy>[1]) =>
      judge(tenant(group("break-glass"), component([summary()]), policy("mfa", users)));
    expect(known({ includedUsers: ["All"], excludedGroups: [groupId] })).toEqual([]);
    expect(known({ includedUsers: ["All"], excludedGroups: [otherId] })).toEqual([
      "fail summaryDisagrees",
      "fail breakGlassNotExcluded",
    ]);
  });

  it("counts an argument the component could not read as any one id, never as break-glass", () => {
    const entry = summary({ exclude: ["unknown"] });
    expect(first({ includedUsers: ["All"], excludedGroups: [unknown] }, entry)).toEqual(["fail breakGlassNotExcluded"]);
  });
});
