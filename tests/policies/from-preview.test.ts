import { createRequire } from "node:module";
import type { PolicyResource } from "@pulumi/policy";
import { describe, expect, it } from "vitest";
import { fromPreview } from "../../policies/from-preview.ts";
import { unknown } from "../../policies/rules.ts";

/** The wrapper that Pulumi puts around properties in a preview, and its mark for a string that is not known yet. */
const { unknownCheckingProxy, unknownStringValue } = createRequire(import.meta.url)("@pulumi/policy/proxy.js");

const resource = (props: Record<string, unknown>, more: Partial<PolicyResource> = {}) =>
  ({
    urn: "urn:pulumi:dev::raw::t::a",
    type: "t",
    name: "a",
    props: unknownCheckingProxy(props),
    opts: {},
    dependencies: [],
    propertyDependencies: {},
    ...more,
  }) as unknown as PolicyResource;

describe("the declared tenant of a preview", () => {
  it("keeps every value beside one that is not known yet, at any depth", () => {
    const props = {
      users: { excludedGroups: [unknownStringValue, "g2"], includedUsers: ["All"] },
      id: unknownStringValue,
      none: null,
    };
    expect(fromPreview([resource(props)]).resources[0]?.inputs).toEqual({
      users: { excludedGroups: [unknown, "g2"], includedUsers: ["All"] },
      id: unknown,
      none: null,
    });
  });

  it("knows the parent, and what each property waits for", () => {
    const group = resource({}, { urn: "urn:group" });
    const policy = resource(
      {},
      { parent: resource({}, { urn: "urn:parent" }), propertyDependencies: { conditions: [group] } },
    );
    expect(fromPreview([policy]).resources[0]).toMatchObject({
      parent: "urn:parent",
      waitsFor: { conditions: ["urn:group"] },
    });
  });

  it("does not hide any other error", () => {
    const broken = {
      get props() {
        return {
          get state(): string {
            throw new TypeError("broken");
          },
        };
      },
    };
    expect(() => fromPreview([resource({}, broken)])).toThrow("broken");
  });
});
