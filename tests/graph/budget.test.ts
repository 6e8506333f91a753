import { describe, expect, it } from "vitest";
import { budgeted, identityBudgets } from "../../components/graph/budget.ts";
import type { WireRequest } from "../../components/graph/index.ts";
import { fakeClock } from "./fake-clock.ts";

const purpose = { attempt: "read", object: "the test" };
const request = (method: WireRequest["method"]): WireRequest => ({ method, path: "/v1.0/groups/1", purpose });
const batch = (method: string, count: number): WireRequest => ({
  method: "POST",
  path: "/v1.0/$batch",
  body: { requests: Array.from({ length: count }, (_, index) => ({ id: String(index), method, url: "/groups/1" })) },
  purpose,
});

/** When each request was let through, in milliseconds from the start. */
async function starts(requests: WireRequest[]): Promise<number[]> {
  const clock = fakeClock(0);
  const seen: number[] = [];
  const send = budgeted(
    async () => {
      seen.push(clock.now());
      return { status: 200, headers: {} };
    },
    identityBudgets,
    clock,
  );
  await Promise.all(requests.map(send));
  return seen;
}

describe("the documented budget of an application in a tenant", () => {
  it("lets a municipality's ordinary run through without waiting", async () => {
    expect(new Set(await starts(Array.from({ length: 400 }, () => request("GET"))))).toEqual(new Set([0]));
  });

  it("spreads what is more over the time in which the tenant bears it, each request of a batch counted", async () => {
    const times = await starts(Array.from({ length: 200 }, () => batch("GET", 20)));
    // 4,000 reads at two units each are 8,000 of 3,500 in 10 s: the last is let through when the rest has come in.
    expect(times.at(-1)).toBe(Math.ceil(((8_000 - 3_500) * 10_000) / 3_500));
  });

  it("counts writes against their own, longer budget, and reads not at all", async () => {
    const times = await starts(Array.from({ length: 160 }, () => batch("PATCH", 20)));
    expect(times.at(-1)).toBeGreaterThanOrEqual(Math.ceil((200 * 150_000) / 3_000));
    const reads = await starts(Array.from({ length: 160 }, () => batch("GET", 20)));
    expect(reads.at(-1)).toBeLessThan(10_000);
  });
});
