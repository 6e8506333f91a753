import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NetworkFailure } from "../../components/graph/index.ts";
import { retryAfterMs, retrying, retryRules } from "../../components/graph/retry.ts";
import { fakeClock } from "./fake-clock.ts";
import { answering, request } from "./request.ts";

const verbs = ["GET", "POST", "PATCH", "PUT", "DELETE"] as const;

describe("a request that did not succeed", () => {
  it.each(verbs)("is sent again after 429, %s too, when the tenant says it may", async (verb) => {
    const clock = fakeClock();
    const send = answering({ status: 429, headers: { "retry-after": "7" } }, { status: 200 });
    expect((await retrying(send, clock)(request(verb))).status).toBe(200);
    expect(clock.slept).toEqual([7_000]);
  });

  it("waits until the date that the tenant names", async () => {
    const clock = fakeClock(Date.parse("2026-11-23T08:00:00Z"));
    const send = answering(
      { status: 429, headers: { "retry-after": "Mon, 23 Nov 2026 08:00:30 GMT" } },
      { status: 204 },
    );
    await retrying(send, clock)(request("PATCH"));
    expect(clock.slept).toEqual([30_000]);
  });

  it.each([503, 504])("is sent again after %d unless it is a POST", async (status) => {
    for (const verb of verbs) {
      const send = answering({ status }, { status: 200 });
      const answer = await retrying(send, fakeClock())(request(verb));
      expect([verb, answer.status]).toEqual([verb, verb === "POST" ? status : 200]);
    }
  });

  it("is sent again as a POST when it says the same twice", async () => {
    const send = answering({ status: 503 }, new NetworkFailure("ECONNRESET", true), { status: 202 });
    expect((await retrying(send, fakeClock())(request("POST", "/v1.0/x", { repeatable: true }))).status).toBe(202);
  });

  it("is left in doubt as a POST whose answer was lost, and safe when it never arrived", async () => {
    const lost = retrying(answering(new NetworkFailure("ECONNRESET", true)), fakeClock());
    await expect(lost(request("POST"))).rejects.toMatchObject({ facts: { ambiguous: true } });
    const refused = retrying(answering(new NetworkFailure("ECONNREFUSED", false), { status: 201 }), fakeClock());
    expect((await refused(request("POST"))).status).toBe(201);
  });

  it("is given up after seven times, with growing waits", async () => {
    const clock = fakeClock();
    const send = answering({ status: 503 });
    expect((await retrying(send, clock)(request("GET"))).status).toBe(503);
    expect(send.sent).toHaveLength(retryRules.attempts);
    expect(clock.slept).toEqual([750, 1_500, 3_000, 6_000, 12_000, 22_500]);
  });

  it.each([400, 401, 403, 404, 409, 500])("is not sent again after %d", async (status) => {
    const send = answering({ status });
    await retrying(send, fakeClock())(request("GET"));
    expect(send.sent).toHaveLength(1);
  });

  it("is not waited for longer than ten minutes", async () => {
    const clock = fakeClock();
    const send = answering({ status: 429, headers: { "retry-after": "86400" } });
    expect((await retrying(send, clock)(request("GET"))).status).toBe(429);
    expect(clock.slept).toEqual([]);
  });
});

it("Retry-After never gives a negative or a senseless wait", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (text, now) => {
      const wait = retryAfterMs({ "retry-after": text }, now);
      expect(wait === undefined || (Number.isFinite(wait) && wait >= 0)).toBe(true);
    }),
  );
});
