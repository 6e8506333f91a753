import * as pulumi from "@pulumi/pulumi";
import { beforeEach, describe, expect, it } from "vitest";
import { definitions } from "../../components/providers/definitions.ts";
import * as resources from "../../components/providers/index.ts";
import { providerLine } from "../../components/providers/provider-line.ts";
import { groupId } from "./kind-cases.ts";

let registered: pulumi.runtime.MockResourceArgs[] = [];

beforeEach(async () => {
  registered = [];
  await pulumi.runtime.setMocks({
    newResource: (args) => {
      registered.push(args);
      return { id: `${args.name}-id`, state: args.inputs };
    },
    call: () => ({}),
  });
});

async function settled(resource: pulumi.CustomResource): Promise<string> {
  return new Promise((resolve) => resource.id.apply(resolve));
}

describe("a resource in a program", () => {
  it("says what it is, where its handler is, and nothing that was not declared", async () => {
    const policy = new resources.TeamsMeetingPolicy("kontor", {
      identity: "Voss-kontor",
      settings: { AllowCloudRecording: pulumi.output(false) },
    });
    expect(await settled(policy)).toBe("kontor-id");
    expect(registered).toMatchObject([{ type: "pulumi-nodejs:dynamic/tenant:TeamsMeetingPolicy", name: "kontor" }]);
    expect(registered[0]?.inputs).toEqual({
      label: "kontor",
      identity: "Voss-kontor",
      settings: { AllowCloudRecording: false },
      __provider: providerLine("teamsMeetingPolicy"),
    });
  });

  it("gives its identity to the resources that need it", async () => {
    const policy = new resources.TeamsMeetingPolicy("kontor", { identity: "Voss-kontor", settings: {} });
    const settings = { policyType: "TeamsMeetingPolicy", policyName: policy.identity, rank: 1 } as const;
    await settled(
      new resources.TeamsGroupPolicyAssignment("kontor-meetings", { groupId: pulumi.output(groupId), settings }),
    );
    expect(registered[1]?.inputs.settings).toEqual({
      policyType: "TeamsMeetingPolicy",
      policyName: "Voss-kontor",
      rank: 1,
    });
  });

  it("exists for every setting, under the setting's own name", () => {
    expect(Object.keys(resources).sort()).toEqual(definitions.map(({ type }) => type).sort());
  });

  it("leaves the program's stack traces as they were", () => {
    const before = Error.stackTraceLimit;
    new resources.IdentitySecurityDefaults("defaults", { settings: { isEnabled: false } });
    expect(Error.stackTraceLimit).toBe(before);
  });

  it("does not compile with a wrong name, value or kind of value", () => {
    const compile = () => {
      // @ts-expect-error a name that Microsoft does not have
      new resources.TeamsMeetingPolicy("a", { identity: "A", settings: { AllowCloudRecordng: true } });
      // @ts-expect-error a value that is not among the property's values
      new resources.TeamsMeetingPolicy("b", { identity: "B", settings: { AutoAdmittedUsers: "Nobody" } });
      // @ts-expect-error a policy has a name
      new resources.TeamsMessagingPolicy("c", { settings: {} });
      // @ts-expect-error a singleton is always adopted, so there is nothing to say about it
      new resources.AuthorizationPolicy("d", { settings: {}, adopt: true });
      // @ts-expect-error a route is for numbers of some pattern
      new resources.OnlineVoiceRoute("r", { identity: "R", settings: {} });
      // @ts-expect-error what is compared only is not given back
      new resources.TeamsUpgradePolicy("u", { identity: "UpgradeToTeams", settings: {}, restoreOnDelete: true });
      const half = { Name: "a", Pattern: "b" };
      // @ts-expect-error a rule without what it makes of the digits
      new resources.TenantDialPlan("d", { identity: "D", settings: { NormalizationRules: [half] } });
      new resources.TenantDialPlan("d", {
        identity: "D",
        settings: {
          Description: undefined,
          NormalizationRules: [{ Name: pulumi.output("a"), Pattern: "b", Translation: pulumi.output("c") }],
        },
      });
      new resources.TenantFederationSettings("f", { settings: { AllowedDomains: pulumi.output(["a.no"]) } });
      const a = { displayName: "A" };
      // @ts-expect-error the kind of a channel cannot be chosen: here they are standard
      new resources.Team("e", { groupId, settings: { channels: { a: { ...a, membershipType: "private" } } } });
      new resources.Team("f", {
        groupId: pulumi.output(groupId),
        settings: { channels: { a: { displayName: pulumi.output("A") } }, onDelete: "leave" },
        adopt: true,
      });
    };
    expect(compile).toBeTypeOf("function");
  });
});
