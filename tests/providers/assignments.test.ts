import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { definitions } from "../../components/providers/definitions.ts";
import { check } from "../../components/providers/handler/check.ts";
import { addGroup, startEmbedded, waysTo } from "./embedded.ts";
import { FakeTenant } from "./fake-tenant.ts";
import { subjectOver } from "./subject.ts";

const groupOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
const declared = (index: number, policyType: string, rank = index) => ({
  label: `${policyType}-${index}`,
  groupId: groupOf(index),
  settings: { policyType, policyName: "AllOn", rank },
});

describe("policies for groups", () => {
  it("keep the declared order whichever is made first, through gaps, and read back as declared", async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([10, 20, 30, 40, 50], { minLength: 3 }), async (ranks) => {
        const tenant = await startEmbedded();
        try {
          for (const rank of ranks) addGroup(tenant, groupOf(rank), `g${rank}`);
          const handler = subjectOver(await waysTo(tenant)).handler("teamsGroupPolicyAssignment");
          const states = [];
          for (const rank of ranks) states.push(await handler.create(declared(rank, "TeamsMeetingPolicy")));
          const inOrder = [...tenant.store.teamsAdmin.groupAssignments.values()].sort((a, b) => a.rank - b.rank);
          expect(inOrder.map(({ groupId }) => groupId)).toEqual([...ranks].sort((a, b) => a - b).map(groupOf));
          for (const { id, outs } of states)
            expect((await handler.read(id, outs)).inputs).toMatchObject({ settings: outs.settings });
          const [first, ...others] = states;
          await handler.delete(first?.id ?? "", first?.outs ?? {});
          for (const { id, outs } of others)
            expect((await handler.read(id, outs)).inputs).toMatchObject({ settings: outs.settings });
        } finally {
          await tenant.stop();
        }
      }),
      { numRuns: 5 },
    );
  });

  it("show it when somebody moved one of them, and put it back", async () => {
    const tenant = await startEmbedded();
    try {
      for (const index of [1, 2]) addGroup(tenant, groupOf(index), `g${index}`);
      const subject = subjectOver(await waysTo(tenant));
      const handler = subject.handler("teamsGroupPolicyAssignment");
      const [first, second] = await Promise.all(
        [1, 2].map((index) => handler.create(declared(index, "TeamsMeetingPolicy"))),
      );
      const route = `/Skype.Policy/groupPolicyAssignments/${groupOf(2)}/policyTypes/TeamsMeetingPolicy`;
      await tenant.asAdmin.teams("PATCH", route, { PolicyName: "AllOn", Rank: 1 });
      await subject.later();
      const moved = await handler.read(first?.id ?? "", first?.outs ?? {});
      expect(moved.inputs).toMatchObject({ settings: { rank: 2 } });
      await handler.update(first?.id ?? "", moved.props, declared(1, "TeamsMeetingPolicy"));
      for (const state of [first, second])
        expect((await handler.read(state?.id ?? "", state?.outs ?? {})).inputs).toMatchObject({
          settings: state?.outs.settings,
        });
    } finally {
      await tenant.stop();
    }
  });

  it("are refused in the preview at the 65th group of a type, and not before", () => {
    const setting = definitions.find(({ kind }) => kind === "teamsGroupPolicyAssignment");
    if (setting === undefined) throw new Error("no such kind");
    const failures = Array.from(
      { length: 65 },
      (_, index) => check(setting, {}, declared(index + 1, "TeamsCallingPolicy")).failures,
    );
    expect(failures.slice(0, 64).flat()).toEqual([]);
    expect(failures[64]?.[0]?.reason).toContain(
      "settings.policyType gives TeamsCallingPolicy to group number 65; Teams allows 64 groups per type",
    );
    expect(check(setting, {}, declared(1, "TeamsMobilityPolicy")).failures).toEqual([]);
  });

  it("are refused before any change when the tenant has 64 groups already", async () => {
    const tenant = new FakeTenant();
    for (let index = 100; index < 164; index++) {
      tenant.assignments.set(String(index), {
        groupId: groupOf(index),
        policyType: "TeamsFilesPolicy",
        policyName: "X",
        rank: index,
      });
    }
    const handler = subjectOver({ graph: tenant.graph, teamsAdmin: tenant.teamsAdmin }).handler(
      "teamsGroupPolicyAssignment",
    );
    await expect(handler.create(declared(1, "TeamsFilesPolicy"))).rejects.toThrow(
      "gives TeamsFilesPolicy to group number 65",
    );
    expect(tenant.requests.filter((request) => request.startsWith("PATCH"))).toEqual([]);
  });
});
