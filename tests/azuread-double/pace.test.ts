import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { retriesWithin, sendPatiently } from "../../emulator/azuread/graph/retry.ts";
import type { Answer, Send } from "../../emulator/azuread/graph/send.ts";
import { authenticationStrengthPolicy } from "../../emulator/azuread/resources/authentication-strength-policy.ts";
import { conditionalAccessPolicy } from "../../emulator/azuread/resources/conditional-access-policy.ts";
import { group } from "../../emulator/azuread/resources/group.ts";
import { namedLocation } from "../../emulator/azuread/resources/named-location.ts";
import type { ResourceKind } from "../../emulator/azuread/resources/resource-kind.ts";
import type { Data } from "../../emulator/azuread/terraform/value.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { embeddedTenant, mfaForAll } from "./support/embedded.ts";
import { TracedPlugin, virtualPace } from "./support/traced.ts";

let embedded: EmbeddedTenant;
beforeAll(async () => {
  embedded = await embeddedTenant();
});
afterAll(() => embedded.stop());

const ip = { displayName: "O", ip: { ipRanges: ["192.0.2.0/24"] } };
const country = { displayName: "N", country: { countriesAndRegions: ["NO"] } };
const strength = { displayName: "S", allowedCombinations: ["fido2"] };
const security = { displayName: "G", securityEnabled: true };
/** Seconds the official plugin waits: to create, to update, to delete. */
const waits: [string, ResourceKind, Data, Data, [number, number, number]][] = [
  ["a group", group, security, { ...security, description: "d" }, [20, 0, 20]],
  ["a policy", conditionalAccessPolicy, mfaForAll() as Data, mfaForAll({ state: "disabled" }) as Data, [20, 20, 20]],
  ["a country location", namedLocation, country, { ...country, displayName: "M" }, [35, 20, 20]],
  ["an address location", namedLocation, ip, { ...ip, displayName: "P" }, [35, 20, 40]],
  ["a strength", authenticationStrengthPolicy, strength, { ...strength, displayName: "T" }, [20, 0, 20]],
];

describe("with the fixed waits on", () => {
  test.each(waits)("%s takes as long as with the official plugin", async (_, kind, before, after, seconds) => {
    const plugin = await TracedPlugin.open(embedded, true);
    const [made, creating] = await plugin.timed(() => plugin.create(kind, before));
    const [changed, updating] = await plugin.timed(() => plugin.update(kind, made, after));
    const [, deleting] = await plugin.timed(() => plugin.delete(kind, changed));
    expect([creating, updating, deleting]).toEqual(seconds);
  });

  test("a Microsoft 365 group without description is waited for two minutes more, in case the service writes one", async () => {
    const silent =
      (send: Send): Send =>
      async (call, signal) => {
        const answer = await send(call, signal);
        const body = answer.body as { description?: unknown } | undefined;
        return body && "description" in body ? { ...answer, body: { ...body, description: null } } : answer;
      };
    const plugin = await TracedPlugin.open(embedded, true, silent);
    await plugin.create(group, { displayName: "U", mailEnabled: true, mailNickname: "u-slow", types: ["Unified"] });
    const seconds = plugin.pace.elapsedMs() / 1_000;
    expect([seconds >= 140, seconds <= 155]).toEqual([true, true]);
  });

  test("a description that the service wrote is seen, cleared, and missed: three times 20 s", async () => {
    const plugin = await TracedPlugin.open(embedded, true);
    const kept = await plugin.create(group, {
      displayName: "V",
      mailEnabled: true,
      mailNickname: "v-slow",
      types: ["Unified"],
    });
    expect(plugin.pace.elapsedMs()).toBe(60_000);
    expect(embedded.store.collection("groups").get(String(kept.properties.objectId))).toMatchObject({
      description: null,
    });
  });
});

test.each(waits)("with the waits off %s is made, changed and removed without any", async (_, kind, before, after) => {
  const plugin = await TracedPlugin.open(embedded);
  const made = await plugin.create(kind, before);
  await plugin.delete(kind, await plugin.update(kind, made, after));
  expect(plugin.pace.pauses).toEqual([]);
});

/** Answers the first calls of a kind with what is given, then lets the tenant answer. */
function first(method: string, path: RegExp, ...answers: (Pick<Answer, "status"> & Partial<Answer>)[]) {
  return (send: Send): Send =>
    (call, signal) => {
      const given = call.method === method && path.test(call.url) ? answers.shift() : undefined;
      return given === undefined
        ? send(call, signal)
        : Promise.resolve({ headers: {}, text: "", body: undefined, ...given });
    };
}

const told = (code: string, message: string) => ({ body: { error: { code, message } } });

describe("repeated is", () => {
  test("a throttled call, after Retry-After, and after 1, 2, 4 seconds where none is given", async () => {
    const throttled = [{ status: 429, headers: { "retry-after": "7" } }, { status: 429 }, { status: 503 }];
    const plugin = await TracedPlugin.open(embedded, false, first("POST", /\/groups$/, ...throttled));
    await plugin.create(group, security);
    expect(plugin.pace.pauses).toEqual([7_000, 2_000, 4_000]);
  });

  test("a new group's POST, while an owner is still unknown to the tenant", async () => {
    const unknown = [
      { status: 404 },
      { status: 400, ...told("Request_BadRequest", "One or more property values specified are invalid.") },
      {
        status: 400,
        ...told(
          "Request_ResourceNotFound",
          "Resource 'x' does not exist or one of its queried reference-property objects are not present.",
        ),
      },
    ];
    const plugin = await TracedPlugin.open(embedded, false, first("POST", /\/groups$/, ...unknown));
    await plugin.create(group, security);
    expect(plugin.pace.pauses).toEqual([1_000, 2_000, 4_000]);
  });

  test("a new group's renaming, while the tenant does not know the group", async () => {
    const plugin = await TracedPlugin.open(embedded, false, first("PATCH", /\/groups\//, { status: 404 }));
    await plugin.create(group, security);
    expect(plugin.pace.pauses).toEqual([1_000]);
  });

  test("the five looks from the start, when one of them misses", async () => {
    const miss = first("GET", /policies\//, { status: 404 });
    const plugin = await TracedPlugin.open(embedded, true, miss);
    await plugin.create(conditionalAccessPolicy, mfaForAll() as Data);
    expect(plugin.pace.pauses).toEqual(Array(5).fill(5_000));
  });

  test("without the waits: a look at a new location until it is seen", async () => {
    const plugin = await TracedPlugin.open(
      embedded,
      false,
      first("GET", /namedLocations\//, { status: 404 }, { status: 404 }),
    );
    await plugin.create(namedLocation, country);
    expect(plugin.pace.pauses).toEqual([50, 100]);
  });
});

describe("not repeated is", () => {
  test.each([[400], [401], [403], [409], [501]])("a %i", async (status) => {
    const plugin = await TracedPlugin.open(embedded, false, first("POST", /\/groups$/, { status }));
    await expect(plugin.create(group, security)).rejects.toThrow(`unexpected status ${status}`);
    expect(plugin.pace.pauses).toEqual([]);
  });

  test("the caller as owner, when Graph says that it is one anyway", async () => {
    const twice = { status: 400, ...told("Request_BadRequest", "Request contains a property with duplicate values.") };
    const plugin = await TracedPlugin.open(embedded, false, first("POST", /\/groups$/, twice));
    await plugin.create(group, security);
    const posts = plugin.calls.filter((call) => call.method === "POST" && call.path === "beta/groups");
    expect(posts.map((call) => "owners@odata.bind" in (call.body as object))).toEqual([true, false]);
  });

  test("a lost POST or PATCH; a lost GET or DELETE is", async () => {
    const attempts = async (method: string) => {
      let calls = 0;
      const send: Send = async () => {
        calls += 1;
        if (calls === 1) {
          throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
        }
        return { status: 200, headers: {}, text: "", body: {} };
      };
      const span = { deadline: 300_000, signal: new AbortController().signal };
      await sendPatiently(send, { method, url: "https://localhost/x" }, virtualPace(false), span).catch(
        () => undefined,
      );
      return calls;
    };
    expect(await Promise.all(["GET", "DELETE", "POST", "PATCH"].map(attempts))).toEqual([2, 2, 1, 1]);
  });
});

test("the repetitions fit the time limit: nine in five minutes, thirty-four in a group's thirty", async () => {
  expect([0, 7, 63, 300, 900, 1_800].map(retriesWithin)).toEqual([0, 2, 5, 9, 19, 34]);
  const endless: Send = async () => ({ status: 429, headers: {}, text: "", body: undefined });
  const pace = virtualPace(false);
  const span = { deadline: 300_000, signal: new AbortController().signal };
  expect((await sendPatiently(endless, { method: "GET", url: "https://localhost/x" }, pace, span)).status).toBe(429);
  expect(pace.pauses.map((pause) => pause / 1_000)).toEqual([1, 2, 4, 8, 16, 32, 61, 61, 61]);
});
