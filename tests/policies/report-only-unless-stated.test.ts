import { describe, expect, it } from "vitest";
import { reportOnlyUnlessStated } from "../../policies/rules/report-only-unless-stated.ts";
import type { DeclaredTenant, Value } from "../../policies/rules.ts";
import { component, group, policy, summary, tenant, unknown } from "./tenants.ts";

const judge = (declared: DeclaredTenant, statedOn: string[] = []) =>
  reportOnlyUnlessStated.judge(declared, { statedOn }).map(({ kind, verdict }) => `${verdict} ${kind}`);
const mfa = (state: Value) => policy("mfa", { includedUsers: ["All"], excludedGroups: [unknown] }, { state });

describe("conditional access policies are report-only unless stated", () => {
  it.each(["enabledForReportingButNotEnforced", "disabled"])("passes %s", (state) => {
    expect(judge(tenant(mfa(state)))).toEqual([]);
  });

  it.each<[string, Value, string]>([
    ["is enabled", "enabled", "fail enabledWithoutStatement"],
    ["has a state Microsoft Graph does not know", "on", "fail stateNotModelled"],
    ["has no state", null, "fail stateNotModelled"],
    ["has a state that is not known yet", unknown, "undecided stateUnknown"],
  ])("does not pass a policy that %s", (_, state, expected) => {
    expect(judge(tenant(mfa(state)))).toEqual([expected]);
  });

  it("passes an enabled policy that a person named, by its display name or its name in the program", () => {
    expect(judge(tenant(mfa("enabled")), ["Policy mfa"])).toEqual([]);
    expect(judge(tenant(mfa("enabled")), ["mfa"])).toEqual([]);
  });

  it("passes an enabled policy whose component says that the configuration states it, and only then", () => {
    const declared = (entry: Record<string, Value>) =>
      tenant(
        group("break-glass", unknown),
        component([{ ...summary({ state: "enabled" }), ...entry }]),
        mfa("enabled"),
      );
    expect(judge(declared({ stated: true }))).toEqual([]);
    expect(judge(declared({ stated: false }))).toEqual(["fail enabledWithoutStatement"]);
    expect(judge(declared({}))).toEqual(["fail enabledWithoutStatement"]);
  });

  it("does not believe a summary that the resource contradicts", () => {
    const entry = { ...summary({ state: "enabled", exclude: [] }), stated: true };
    expect(judge(tenant(component([entry]), mfa("enabled")))).toEqual(["fail enabledWithoutStatement"]);
  });
});
