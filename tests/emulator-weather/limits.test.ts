import { describe, expect, test } from "vitest";
import { identityCost } from "../../emulator/weather/identity-cost.ts";
import { shapeOf } from "../../emulator/weather/request-shape.ts";
import { Throttle } from "../../emulator/weather/throttle.ts";
import { makeWeather } from "../../emulator/weather/weather.ts";

const asker = { appId: "app", tenantId: "tenant", users: 1_500 };
const policies = shapeOf("GET", "/identity/conditionalAccess/policies");

/** How many requests get through before the first is throttled. */
function through(method: string, path: string, users = 1_500, query = ""): number {
  const throttle = new Throttle(1);
  const shape = shapeOf(method, path, new URLSearchParams(query));
  for (let count = 0; count < 100_000; count += 1) {
    if (throttle.ask(shape, { ...asker, users }, 0).throttled) return count;
  }
  return Number.POSITIVE_INFINITY;
}

describe("identity and access", () => {
  test.each([
    [49, 3_500],
    [50, 5_000],
    [500, 5_000],
    [501, 8_000],
    [60_000, 8_000],
  ])("a tenant of %i users lets %i units through in ten seconds", (users, units) => {
    expect(through("GET", "/groups/x", users)).toBe(units);
  });

  test.each([
    ["GET", "/users", "", 2],
    ["GET", "/users", "$select=id", 1],
    ["GET", "/groups/1/members", "", 3],
    ["GET", "/groups/1/members", "$top=10&$select=id", 1],
    ["GET", "/groups('1')/transitiveMembers", "$expand=owners", 6],
    ["POST", "/directoryObjects/getByIds", "$select=id", 2],
    ["GET", "/groups/1", "", 1],
  ])("%s %s %s costs its units", (method, path, query, units) => {
    expect(identityCost(shapeOf(method, path, new URLSearchParams(query)))).toBe(units);
  });

  test("an application writes 3,000 times in 150 seconds, then is told how long to wait and why", () => {
    const throttle = new Throttle(1);
    const write = shapeOf("PATCH", "/groups/1");
    for (let count = 0; count < 3_000; count += 1) expect(throttle.ask(write, asker, 0).throttled).toBeUndefined();
    expect(throttle.ask(write, asker, 0).throttled).toEqual({
      retryAfterSeconds: 1,
      headers: {
        "x-ms-resource-unit": "1",
        "x-ms-throttle-scope": "Tenant_Application/Write/app/tenant",
        "x-ms-throttle-information": "WriteLimitExceeded",
      },
    });
    expect(throttle.ask(shapeOf("GET", "/groups/1"), asker, 0).throttled).toBeUndefined();
    expect(throttle.ask(write, { ...asker, appId: "other" }, 0).throttled).toBeUndefined();
    // 3,000 in 150 s are 20 a second.
    const later = Array.from({ length: 25 }, () => throttle.ask(write, asker, 1_000).throttled === undefined);
    expect(later.filter(Boolean)).toHaveLength(20);
  });

  test("what is left of the limit is said when little is left", () => {
    const throttle = new Throttle(1);
    const read = shapeOf("GET", "/groups/1");
    expect(throttle.ask(read, asker, 0).headers).toEqual({ "x-ms-resource-unit": "1" });
    for (let count = 0; count < 7_000; count += 1) throttle.ask(read, asker, 0);
    expect(throttle.ask(read, asker, 0).headers["x-ms-throttle-limit-percentage"]).toBe("0.9");
  });
});

describe("conditional access", () => {
  test("answers one request a second for all applications together, without Retry-After", () => {
    const throttle = new Throttle(1);
    const answers = [0, 200, 999, 1_000, 1_001, 2_000].map((at, index) =>
      throttle.ask(policies, { ...asker, appId: `app${index}` }, at),
    );
    expect(answers.map(({ throttled }) => throttled)).toEqual([
      undefined,
      { headers: {} },
      { headers: {} },
      undefined,
      { headers: {} },
      undefined,
    ]);
  });

  test("counts policies and named locations together", () => {
    const throttle = new Throttle(1);
    throttle.ask(policies, asker, 0);
    const location = shapeOf("POST", "/identity/conditionalAccess/namedLocations");
    expect(throttle.ask(location, asker, 0).throttled).toBeDefined();
    const strengths = shapeOf("GET", "/policies/authenticationStrengthPolicies");
    expect(throttle.ask(strengths, asker, 0).throttled).toBeUndefined();
  });
});

describe("Teams", () => {
  test.each([
    ["POST", "/teams", 10],
    ["PUT", "/groups/1/team", 6],
    ["GET", "/teams/1", 4],
    ["PATCH", "/teams('1')", 4],
    ["POST", "/teams/1/channels", 4],
    ["POST", "/teams/1/members", 4],
    ["PATCH", "/teams/1/channels/2", 1],
    ["GET", "/teams/1/channels/2/tabs", 1],
    ["GET", "/teams/1/operations/2", 30],
    ["GET", "/auditLogs/directoryAudits", 5],
    ["GET", "/reports/getTeamsUserActivityCounts", 14],
  ])("%s %s goes through %i times at once", (method, path, times) => {
    expect(through(method, path)).toBe(times);
  });

  test("one team's limit is not another's", () => {
    const throttle = new Throttle(1);
    for (let count = 0; count < 4; count += 1) throttle.ask(shapeOf("PATCH", "/teams/a"), asker, 0);
    expect(throttle.ask(shapeOf("PATCH", "/teams/a"), asker, 0).throttled?.retryAfterSeconds).toBe(1);
    expect(throttle.ask(shapeOf("PATCH", "/teams/b"), asker, 0).throttled).toBeUndefined();
  });

  test("members are added four a minute to one team", () => {
    const throttle = new Throttle(1);
    const add = shapeOf("POST", "/teams/a/members");
    for (let count = 0; count < 4; count += 1) throttle.ask(add, asker, 0);
    expect(throttle.ask(add, asker, 0).throttled?.retryAfterSeconds).toBe(15);
  });
});

test("calm weather has no limits", () => {
  const weather = makeWeather("calm", 1, () => new Date(0));
  const met = Array.from({ length: 1_000 }, () => weather.meet(policies, asker));
  expect(new Set(met.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"headers":{}}']));
});

test("in a storm others use half of every limit", () => {
  const throttle = new Throttle(0.5);
  const answers = [0, 1_000, 1_999, 2_000].map((at) => throttle.ask(policies, asker, at).throttled === undefined);
  expect(answers).toEqual([true, false, false, true]);
});
