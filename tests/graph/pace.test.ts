import { describe, expect, it } from "vitest";
import { batching } from "../../components/graph/batch.ts";
import { paced, teamsRates } from "../../components/graph/pace.ts";
import type { Method, Send } from "../../components/graph/wire.ts";
import { fakeClock } from "./fake-clock.ts";

const purpose = { attempt: "make", object: "a team" };

/** When each of so many requests, asked at once, is let go: seconds after the first. */
async function letGo(method: Method, path: (index: number) => string, count: number): Promise<number[]> {
  const clock = fakeClock();
  const started = clock.now();
  const seen: number[] = [];
  const send: Send = async () => {
    seen.push((clock.now() - started) / 1_000);
    return { status: 200, headers: {} };
  };
  const pace = paced(send, teamsRates, clock);
  await Promise.all(
    Array.from({ length: count }, (_, index) => pace({ method, path: `/v1.0${path(index)}`, body: {}, purpose })),
  );
  return seen;
}

describe("what Teams bears", () => {
  it.each<[string, Method, (index: number) => string, number]>([
    ["teams are made of groups", "PUT", (index) => `/groups/g${index}/team`, 6],
    ["channels are made", "POST", (index) => `/teams/t${index}/channels`, 10],
    ["teams are read", "GET", (index) => `/teams/t${index}?$select=id`, 30],
    ["channels are read", "GET", (index) => `/teams/t${index}/channels`, 60],
  ])("is kept to when %s: %s %s", async (_, method, path, perSecond) => {
    const seen = await letGo(method, path, 3 * perSecond);
    for (let second = 0; second <= Math.max(...seen); second++) {
      const within = seen.filter((at) => at >= second && at < second + 1);
      expect(within.length).toBeLessThanOrEqual(perSecond);
    }
    expect(Math.max(...seen)).toBe(2);
  });

  it("holds back nothing else", async () => {
    expect(Math.max(...(await letGo("GET", (index) => `/groups/g${index}`, 200)))).toBe(0);
  });

  it("leaves those that are let go together in one batch", async () => {
    const clock = fakeClock();
    const batches: number[] = [];
    const send: Send = async ({ body }) => {
      const { requests = [] } = (body ?? {}) as { requests?: { id: string }[] };
      batches.push(requests.length);
      return { status: 200, headers: {}, body: { responses: requests.map(({ id }) => ({ id, status: 201 })) } };
    };
    const pace = paced(batching(send), teamsRates, clock);
    const put = (index: number) => pace({ method: "PUT", path: `/v1.0/groups/g${index}/team`, body: {}, purpose });
    await Promise.all(Array.from({ length: 18 }, (_, index) => put(index)));
    expect(Math.max(...batches)).toBeGreaterThanOrEqual(6);
  });
});
