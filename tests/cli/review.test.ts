import { describe, expect, it } from "vitest";
import { changesOf } from "../../cli/review/changes.ts";
import { reviewMarkdown } from "../../cli/review/markdown.ts";
import { parsePreview } from "../../cli/review/preview-json.ts";

const urn = (type: string, name: string) => `urn:pulumi:prod::tenant::${type}::${name}`;
const group = "azuread:index/group:Group";
const policy = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";

const preview = {
  steps: [
    { op: "same", urn: urn("pulumi:pulumi:Stack", "tenant-prod"), newState: { type: "pulumi:pulumi:Stack" } },
    { op: "create", urn: urn("tenant:index:Organisation", "voss"), newState: { type: "tenant:index:Organisation" } },
    {
      op: "update",
      urn: urn(policy, "access-ca100"),
      oldState: {
        type: policy,
        inputs: { state: "enabledForReportingButNotEnforced", conditions: { users: { excludedGroups: ["g1", "g2"] } } },
      },
      newState: { type: policy, inputs: { state: "enabled", conditions: { users: { excludedGroups: ["g1"] } } } },
    },
    {
      op: "create",
      urn: urn(group, "voss-unit-3030"),
      newState: {
        type: group,
        inputs: { __defaults: [], displayName: "DYN-Eining", owner: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" },
      },
    },
    { op: "delete", urn: urn(group, "voss-unit-3031"), oldState: { type: group, inputs: { displayName: "old" } } },
  ],
};

const review = (steps: unknown[], succeeded = true) =>
  reviewMarkdown({
    stack: "prod",
    changes: changesOf(parsePreview(JSON.stringify({ steps }))),
    messages: [],
    succeeded,
  });

describe("the page a reviewer reads in the pull request", () => {
  it("names each property that changes, with what it was and what it becomes", () => {
    const page = review(preview.steps);
    expect(page).toContain("- ConditionalAccessPolicy `access-ca100`");
    expect(page).toContain('`state`: `"enabledForReportingButNotEnforced"` → `"enabled"`');
    expect(page).toContain('`conditions.users.excludedGroups[1]`: `"g2"` → _not set_');
    expect(page).not.toContain("excludedGroups[0]");
  });

  it("says what is deleted before anything else", () => {
    const page = review(preview.steps);
    expect(page).toContain("3 resources change; 1 of them are deleted or made anew");
    expect(page.indexOf("<summary>Deleted")).toBeLessThan(page.indexOf("<summary>Changed"));
  });

  it("leaves components, the stack and the engine's own properties out", () => {
    const page = review(preview.steps);
    expect(page).not.toMatch(/Organisation|tenant-prod|__defaults/);
  });

  it("marks values that the run will give as such", () => {
    expect(review(preview.steps)).toContain("`owner`: _not set_ → _known after the run_");
  });

  it("says in one line that nothing changes", () => {
    expect(review([preview.steps[0]])).toContain("**No change: the tenant is as the code says.**");
  });

  it("never calls a preview that failed harmless", () => {
    const page = review([], false);
    expect(page).toContain("The preview failed");
    expect(page).not.toContain("No change");
  });

  it("stays under GitHub's limit for a comment and says where the rest is", () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      op: "create",
      urn: urn(group, `voss-unit-${index}`),
      newState: { type: group, inputs: { displayName: `DYN-Eining-${index}` } },
    }));
    const page = review(many);
    expect(page.length).toBeLessThan(65_536);
    expect(page).toContain("the job's log holds all of it");
  });
});
