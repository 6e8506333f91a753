import { expect, it } from "vitest";
import { type Send, tenantOver } from "../../components/graph/index.ts";
import { limited, spaced } from "../../components/graph/limiter.ts";
import { fakeClock } from "./fake-clock.ts";
import { answering, request } from "./request.ts";

function counting() {
  let running = 0;
  let most = 0;
  const send = async () => {
    running++;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    return { status: 200, headers: {} };
  };
  return { send, most: () => most };
}

it("the Teams admin API sees four writes at a time and more reads", async () => {
  const writes = counting();
  const send = limited(writes.send, { parallel: 8, parallelWrites: 4 });
  await Promise.all(Array.from({ length: 40 }, () => send(request("PUT"))));
  expect(writes.most()).toBe(4);
  const reads = counting();
  const read = limited(reads.send, { parallel: 8, parallelWrites: 4 });
  await Promise.all(Array.from({ length: 40 }, () => read(request("GET"))));
  expect(reads.most()).toBe(8);
});

it("conditional access gets one request a second and never in a batch", async () => {
  const clock = fakeClock();
  const started: [string, number][] = [];
  const graph: Send = async ({ path }) => {
    started.push([path, clock.now()]);
    return { status: 200, headers: {}, body: {} };
  };
  const tenant = tenantOver({ tenantId: "t", graph, teamsAdmin: graph, clock });
  const purpose = { attempt: "change", object: "a policy" };
  const path = "/v1.0/identity/conditionalAccess/policies";
  await Promise.all([1, 2, 3].map((n) => tenant.graph.send("PATCH", `${path}/${n}`, {}, purpose)));
  expect(started.map(([one]) => one)).toEqual([`${path}/1`, `${path}/2`, `${path}/3`]);
  const times = started.map(([, at]) => at);
  expect(times.slice(1).every((at, index) => at - (times[index] ?? at) >= 1_000)).toBe(true);
});

it("a request after a pause does not wait", async () => {
  const clock = fakeClock();
  const send = spaced(answering({}), 1_000, clock);
  await send(request("GET"));
  await clock.sleep(5_000);
  await send(request("GET"));
  expect(clock.slept).toEqual([5_000]);
});
