import { describe, expect, it } from "vitest";
import { changeReport } from "../../../cli/diff/change-report.ts";
import { previewSides } from "../../../cli/diff/preview-sides.ts";
import { reviewPage } from "../../../cli/review/page.ts";
import { parsePreview } from "../../../cli/review/preview-json.ts";
import type { DeclaredResource, DeclaredTenant, Value } from "../../../policies/rules.ts";

const policyType = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";
const groupType = "azuread:index/group:Group";
const locationType = "azuread:index/namedLocation:NamedLocation";
const urn = (type: string, name: string) => `urn:pulumi:prod::tenant::${type}::${name}`;
/** Pulumi's mark for a value that is known only after the run. */
const later = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
type Inputs = Record<string, Value>;

const resource = (type: string, name: string, inputs: Inputs, outputs: Inputs): DeclaredResource => ({
  urn: urn(type, name),
  type,
  name,
  inputs,
  outputs,
});
const mfa = (users: Inputs, more: Inputs = {}): Inputs => ({
  displayName: "MFA",
  state: "enabled",
  conditions: { applications: { includedApplications: ["All"] }, clientAppTypes: ["all"], users, ...more },
  grantControls: { operator: "OR", builtInControls: ["mfa"] },
});
const facts = { stack: "prod" };

describe("the two sides of a preview", () => {
  const users = { includedUsers: ["All"], excludedGroups: ["mock-group"] };
  const program: DeclaredTenant = {
    resources: [
      resource(groupType, "travel", { displayName: "Travel" }, { objectId: "mock-group" }),
      resource(policyType, "mfa", mfa(users), { objectId: "mock-policy" }),
    ],
  };

  it("fill in what the preview cannot know yet from the program", () => {
    const step = {
      op: "create",
      urn: urn(policyType, "mfa"),
      newState: { type: policyType, inputs: mfa({ ...users, excludedGroups: [later] }) },
    };
    const { proposed } = previewSides(parsePreview(JSON.stringify({ steps: [step] })), program);
    expect(proposed.resources[1]?.inputs).toEqual(program.resources[1]?.inputs);
  });

  it("believe the preview where it knows, and call what exists by its real id", () => {
    const group = { type: groupType, inputs: { displayName: "Travel" }, outputs: { objectId: "real-group" } };
    const policy = {
      type: policyType,
      inputs: mfa({ includedUsers: ["All"], excludedGroups: ["real-group"] }),
      outputs: { objectId: "real-policy" },
    };
    const steps = [
      { op: "same", urn: urn(groupType, "travel"), oldState: group, newState: group },
      {
        op: "update",
        urn: urn(policyType, "mfa"),
        oldState: policy,
        newState: { ...policy, inputs: { ...policy.inputs, state: "disabled" } },
      },
    ];
    const sides = previewSides(parsePreview(JSON.stringify({ steps })), program);
    expect(sides.proposed.resources[1]).toMatchObject({
      inputs: { state: "disabled", conditions: { users: { excludedGroups: ["real-group"] } } },
      outputs: { objectId: "real-policy" },
    });
    const report = changeReport(sides, facts);
    expect(report.changes).toMatchObject([{ happens: "update", title: "MFA" }]);
    expect(report.demands.map(({ kind }) => kind)).toContain("asksLess");
    const page = reviewPage({ stack: "prod", changes: [], messages: [], succeeded: true }, report, "en");
    expect(page.indexOf("What this change does to people")).toBeLessThan(page.indexOf("Tenant preview"));
  });

  it("say that a preview was stopped before what it would do to people", () => {
    const report = changeReport(previewSides({ steps: [], diagnostics: [] }, program, { resources: [] }), facts);
    const page = reviewPage(
      { stack: "prod", changes: [], messages: [], succeeded: false, stoppedBy: "guardrail" },
      report,
      "en",
    );
    expect(page.indexOf("The preview failed")).toBeLessThan(page.indexOf("What this change does to people"));
    expect(report.changes.map(({ happens }) => happens)).toEqual(["create", "create"]);
  });
});

describe("a change of a named location", () => {
  const place = (ipRanges: string[], trusted: boolean) =>
    resource(locationType, "office", { displayName: "Office", ip: { ipRanges, trusted } }, { objectId: "office" });
  const outside = (excluded: string) =>
    resource(
      policyType,
      "mfa",
      mfa({ includedUsers: ["All"] }, { locations: { includedLocations: ["All"], excludedLocations: [excluded] } }),
      { objectId: "mfa" },
    );
  const kinds = (was: DeclaredResource, is: DeclaredResource, excluded: string) =>
    changeReport(
      { now: { resources: [was, outside(excluded)] }, proposed: { resources: [is, outside(excluded)] } },
      facts,
    )
      .access.diff.changes.filter(({ subject }) => subject === "joiner")
      .map(({ kind }) => kind);

  it.each(["office", "AllTrusted"])("is a change for whoever signs in from there, also through %s", (excluded) => {
    const [narrow, wide] = [place(["192.0.2.0/25"], true), place(["192.0.2.0/24"], true)];
    expect(kinds(narrow, wide, excluded)).toEqual(["gains", "asksLess"]);
    expect(kinds(wide, narrow, excluded)).toEqual(["loses", "asksMore"]);
    expect(kinds(wide, wide, excluded)).toEqual([]);
  });

  it("that is trusted no more matters where all trusted ones were left out", () => {
    expect(kinds(place(["192.0.2.0/24"], true), place(["192.0.2.0/24"], false), "AllTrusted")).toEqual([
      "loses",
      "asksMore",
    ]);
    expect(kinds(place(["192.0.2.0/24"], true), place(["192.0.2.0/24"], false), "office")).toEqual([]);
  });
});
