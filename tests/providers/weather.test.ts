import { expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import { fakeClock } from "../graph/fake-clock.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { groupId, kindCases } from "./kind-cases.ts";
import { type Subject, subjectOver } from "./subject.ts";
import { prepareTeamsAdmin } from "./teams-kind-cases.ts";

type Declaration = { kind: string; label: string; news: JsonObject };

/** Every kind's example and a row of policies, declared at the same time. */
function declarations(): Declaration[] {
  const examples = Object.entries(kindCases).map(([kind, { key, settings }]) => ({
    kind,
    label: kind,
    news: { label: kind, ...key, settings },
  }));
  const policies = Array.from({ length: 12 }, (_, index) => {
    const label = `Pulje-${index}`;
    return {
      kind: "teamsMeetingPolicy",
      label,
      news: { label, identity: label, settings: { AllowCloudRecording: index % 2 === 0, AllowTranscription: false } },
    };
  });
  return [...examples, ...policies];
}

async function everything<T>(
  subject: Subject,
  work: (declaration: Declaration, handler: ReturnType<Subject["handler"]>) => Promise<T>,
): Promise<T[]> {
  const handlers = new Map(Object.keys(kindCases).map((kind) => [kind, subject.handler(kind)]));
  return Promise.all(
    declarations().map((declaration) => {
      const handler = handlers.get(declaration.kind);
      if (handler === undefined) throw new Error(declaration.kind);
      return work(declaration, handler);
    }),
  );
}

it.each([1, 2, 3])(
  "in a storm (%d) everything that is declared is in the tenant in the end, once, and goes when it is removed",
  async (weatherSeed) => {
    // The tenant and the handlers live in the same time, in which nobody has to wait.
    const clock = fakeClock(Date.now());
    const tenant = await startEmbedded({ weather: "storm", weatherSeed, clock: () => new Date(clock.now()) });
    prepareTeamsAdmin(tenant.store);
    try {
      const subject = subjectOver(await waysTo(tenant), clock);
      const states = await everything(subject, async ({ news }, handler) => {
        const { inputs } = await handler.check({}, news);
        const { id, outs } = await handler.create(inputs);
        return { id, inputs, outs };
      });
      const policies = tenant.store.teamsAdmin.policies("TeamsMeetingPolicy");
      expect([...policies.keys()].filter((name) => name.startsWith("Tag:Pulje-"))).toHaveLength(12);
      expect(policies.get("Tag:Pulje-3")).toMatchObject({ AllowCloudRecording: false, AllowTranscription: false });
      const channels = [...tenant.store.collection("channels").values()].map(({ displayName }) => displayName);
      expect(channels.filter((name) => name === "Møte og referat")).toHaveLength(1);
      expect(tenant.store.singleton("authorizationPolicy")).toMatchObject({
        allowInvitesFrom: "adminsAndGuestInviters",
      });

      const again = await everything(subject, async ({ label }, handler) => {
        const state = states.find(({ inputs }) => inputs.label === label);
        const refreshed = await handler.read(state?.id ?? "", state?.outs ?? {});
        return [label, refreshed.inputs];
      });
      expect(Object.fromEntries(again)).toEqual(Object.fromEntries(states.map(({ inputs }) => [inputs.label, inputs])));

      await everything(subject, async ({ label }, handler) => {
        const state = states.find(({ inputs }) => inputs.label === label);
        await handler.delete(state?.id ?? "", state?.outs ?? {});
      });
      expect([...policies.keys()].filter((name) => name.startsWith("Tag:Pulje-"))).toEqual([]);
      expect(tenant.store.teamsAdmin.groupAssignments.size).toBe(0);
      expect(tenant.store.collection("groups").get(groupId)?.assignedLicenses).toEqual([]);
    } finally {
      await tenant.stop();
    }
  },
);
