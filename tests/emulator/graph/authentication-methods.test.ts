import { expect, test } from "vitest";
import { schemaOf } from "../../../emulator/schema/schema.ts";
import { makeTenant } from "../../../emulator/tenant.ts";
import { calm } from "../../emulator-weather/calm.ts";
import { smallSeed } from "./small-tenant.ts";

test("every way to sign in that a tenant is delivered with has a type of Graph's schema, eleven in all", () => {
  const { context } = makeTenant({
    from: { seed: smallSeed() },
    weather: calm.oneAnswer,
    clock: () => new Date("2026-11-23T12:00:00Z"),
    origin: () => "https://localhost:1",
  });
  const types = [...context.store.collection("authenticationMethodConfigurations").values()].map((method) =>
    String(method["@odata.type"]).slice("#microsoft.graph.".length),
  );
  expect(types).toHaveLength(11);
  expect(types.filter((type) => schemaOf("beta").find(type) === undefined)).toEqual([]);
});
