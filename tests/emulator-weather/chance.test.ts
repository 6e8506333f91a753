import { describe, expect, test } from "vitest";
import { shapeOf } from "../../emulator/weather/request-shape.ts";
import { makeWeather, type WeatherKind } from "../../emulator/weather/weather.ts";
import { idsOf, smallTenant } from "../emulator/graph/small-tenant.ts";

const write = shapeOf("PATCH", "/groups/11111111-1111-4111-8111-111111111111");
const read = shapeOf("GET", "/groups/11111111-1111-4111-8111-111111111111");
const drawn = (kind: WeatherKind, seed: number, shape = write, count = 2_000) => {
  const weather = makeWeather(kind, seed, () => new Date(0));
  return Array.from({ length: count }, () => weather.mishap(shape));
};

describe("mishaps", () => {
  test("the same seed brings the same weather, another seed another", () => {
    expect(drawn("storm", 7)).toEqual(drawn("storm", 7));
    expect(drawn("storm", 7)).not.toEqual(drawn("storm", 8));
  });

  test("what another kind of request meets changes nothing, in whatever order they come", () => {
    const weather = makeWeather("storm", 7, () => new Date(0));
    const mixed = Array.from({ length: 2_000 }, () => {
      weather.mishap(read);
      return weather.mishap(write);
    });
    expect(mixed).toEqual(drawn("storm", 7));
  });

  test("a write may be lost after its effect, a read cannot", () => {
    expect(new Set(drawn("storm", 7))).toEqual(
      new Set([undefined, "unavailable", "cut", "lostAfterEffect", "cutAfterEffect"]),
    );
    expect(new Set(drawn("storm", 7, read))).toEqual(new Set([undefined, "unavailable", "cut"]));
  });

  test.each([
    ["calm", 0, 0],
    ["real", 1, 40],
    ["storm", 60, 200],
  ] as const)("%s weather strikes between %i and %i of 2,000 writes", (kind, least, most) => {
    const struck = drawn(kind, 3).filter(Boolean).length;
    expect(struck).toBeGreaterThanOrEqual(least);
    expect(struck).toBeLessThanOrEqual(most);
  });

  test("an answer lost after the effect leaves the effect", () => {
    const tenant = smallTenant("storm", undefined, 5);
    const groups = tenant.context.store.collection("groups");
    let lost = 0;
    for (let round = 0; round < 400; round += 1) {
      const before = groups.size;
      const { status } = tenant.ask("POST", "/groups", {
        displayName: `G${round}`,
        mailEnabled: false,
        mailNickname: `g${round}`,
        securityEnabled: true,
      });
      tenant.pass(5);
      expect([201, 503, 504, 0]).toContain(status);
      lost += status !== 201 && groups.size > before ? 1 : 0;
      expect(groups.size - before).toBe(status === 201 ? 1 : groups.size - before);
    }
    expect(lost).toBeGreaterThan(0);
  });
});

test("pages may be short or empty, and the walk brings every user once", () => {
  for (const weatherSeed of [1, 2, 3, 4]) {
    for (const query of ["", "&$orderby=displayName desc"]) {
      const tenant = smallTenant("storm", undefined, weatherSeed);
      const ids: string[] = [];
      const sizes: number[] = [];
      let next: string | undefined = `/users?$top=5${query}`;
      while (next !== undefined) {
        const page = tenant.ask("GET", next);
        tenant.pass(1);
        if (page.status !== 200) continue;
        ids.push(...idsOf(page));
        sizes.push(idsOf(page).length);
        const link = page.body["@odata.nextLink"];
        next = typeof link === "string" ? link.slice(link.indexOf("/users")) : undefined;
      }
      expect(ids.toSorted()).toEqual([...tenant.context.store.collection("users").keys()].toSorted());
      expect(Math.min(...sizes)).toBeLessThan(5);
    }
  }
});

test("tokens hold 60 to 90 minutes in real weather, ten minutes in a storm", () => {
  const real = makeWeather("real", 1, () => new Date(0));
  const lifetimes = Array.from({ length: 50 }, () => real.tokenSeconds());
  expect(Math.min(...lifetimes)).toBeGreaterThanOrEqual(3_600);
  expect(Math.max(...lifetimes)).toBeLessThanOrEqual(5_400);
  expect(makeWeather("storm").tokenSeconds()).toBe(600);
});
