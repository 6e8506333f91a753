import fc from "fast-check";
import { expect, it } from "vitest";
import { batching, batchSize } from "../../components/graph/batch.ts";
import {
  isJsonObject,
  type JsonObject,
  NetworkFailure,
  type Send,
  tenantOver,
  type WireRequest,
} from "../../components/graph/index.ts";
import { fakeClock } from "./fake-clock.ts";
import { request } from "./request.ts";

/** A Graph that answers each item with its own address, in reverse order. */
function echo(status: (url: string) => number = () => 200): Send & { sent: WireRequest[] } {
  const sent: WireRequest[] = [];
  const send: Send = async (one) => {
    sent.push(one);
    if (!one.path.endsWith("/$batch")) return { status: status(one.path), headers: {}, body: { url: one.path } };
    const items =
      isJsonObject(one.body) && Array.isArray(one.body.requests) ? one.body.requests.filter(isJsonObject) : [];
    const responses = items.map(
      (item): JsonObject => ({
        id: item.id ?? "",
        status: status(String(item.url)),
        headers: { "Request-Id": "r" },
        body: { url: item.url ?? "" },
      }),
    );
    return { status: 200, headers: {}, body: { responses: responses.reverse() } };
  };
  return Object.assign(send, { sent });
}

it("requests made at the same time travel together, twenty at most, and each gets its own answer", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 90 }), async (count) => {
      const graph = echo();
      const send = batching(graph, (run) => setImmediate(run));
      const answers = await Promise.all(
        Array.from({ length: count }, (_, index) => send(request("GET", `/v1.0/groups/${index}`))),
      );
      expect(answers.map(({ body }) => (isJsonObject(body) ? String(body.url).split("/").pop() : ""))).toEqual(
        Array.from({ length: count }, (_, index) => String(index)),
      );
      expect(graph.sent).toHaveLength(Math.ceil(count / batchSize));
    }),
    { numRuns: 20 },
  );
});

it("a request that is alone is sent as it stands", async () => {
  const graph = echo();
  await batching(graph)(request("PATCH", "/v1.0/policies/authorizationPolicy", { body: { allowInvitesFrom: "none" } }));
  expect(graph.sent.map(({ path }) => path)).toEqual(["/v1.0/policies/authorizationPolicy"]);
});

it("v1.0 and beta are not mixed, and bodies say that they are JSON", async () => {
  const graph = echo();
  const send = batching(graph);
  const both = ["v1.0", "beta"].flatMap((version) =>
    [1, 2].map((n) => send(request("PATCH", `/${version}/x/${n}`, { body: { n } }))),
  );
  await Promise.all(both);
  expect(graph.sent.map(({ path }) => path).sort()).toEqual(["/beta/$batch", "/v1.0/$batch"]);
  expect(graph.sent[0]?.body).toMatchObject({
    requests: [
      { id: "1", method: "PATCH", url: "/x/1", headers: { "Content-Type": "application/json" }, body: { n: 1 } },
      { id: "2" },
    ],
  });
});

it("an item that is throttled is sent again by itself", async () => {
  let throttled = 1;
  const graph = echo((url) => (url.endsWith("/3") && throttled-- > 0 ? 429 : 200));
  const tenant = tenantOver({ tenantId: "t", graph, teamsAdmin: graph, clock: fakeClock() });
  const purpose = { attempt: "change", object: "a group" };
  await Promise.all([1, 2, 3].map((n) => tenant.graph.send("PATCH", `/v1.0/groups/${n}`, {}, purpose)));
  expect(graph.sent.map(({ path }) => path)).toEqual(["/v1.0/$batch", "/v1.0/groups/3"]);
});

it("when the answer to a batch is lost, its reads and changes are repeated and its creations are in doubt", async () => {
  const graph = echo();
  let lost = true;
  const flaky: Send = async (one) => {
    const answer = await graph(one);
    if (!lost) return answer;
    lost = false;
    throw new NetworkFailure("ECONNRESET", true);
  };
  const tenant = tenantOver({ tenantId: "t", graph: flaky, teamsAdmin: flaky, clock: fakeClock() });
  const purpose = { attempt: "create", object: "a group" };
  const outcomes = await Promise.allSettled([
    tenant.graph.send("PATCH", "/v1.0/groups/1", {}, purpose),
    tenant.graph.send("POST", "/v1.0/groups", {}, purpose),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(outcomes[1]).toMatchObject({ reason: { facts: { ambiguous: true } } });
});
