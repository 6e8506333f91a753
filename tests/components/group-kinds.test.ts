import type * as azuread from "@pulumi/azuread";
import { expect, expectTypeOf, it } from "vitest";
import {
  type BreakGlassGroup,
  type ConditionalAccessArgs,
  type DynamicUserGroup,
  groupOfKind,
  type LicenceGroup,
  type LicensingArgs,
  type PersonaGroup,
  type SectorGroup,
  type StaticGroup,
  type TeamsPoliciesArgs,
  type UnitGroup,
} from "../../components/index.ts";

// The compiler is the test: each @ts-expect-error fails the type check once the line below it compiles.
type BreakGlassOf = ConditionalAccessArgs["breakGlass"];
type LicenceOf = LicensingArgs["groups"][string];
type TeamsPolicyOf = TeamsPoliciesArgs["personas"][string];

it("takes for break-glass a break-glass group and nothing that follows a rule", () => {
  expectTypeOf<BreakGlassGroup>().toExtend<BreakGlassOf>();
  // @ts-expect-error a dynamic group lags, and must never decide who is locked out
  expectTypeOf<PersonaGroup>().toExtend<BreakGlassOf>();
  // @ts-expect-error a static group of another purpose will not do either
  expectTypeOf<Exclude<StaticGroup, BreakGlassGroup>>().toExtend<BreakGlassOf>();
});

it("puts a licence on a licence group only", () => {
  expectTypeOf<LicenceGroup>().toExtend<LicenceOf>();
  // @ts-expect-error people of one unit have different licences
  expectTypeOf<UnitGroup>().toExtend<LicenceOf>();
  // @ts-expect-error people of one persona have different licences
  expectTypeOf<PersonaGroup>().toExtend<LicenceOf>();
});

it("assigns Teams policies to personas and roll-out steps, never to units or sectors", () => {
  expectTypeOf<PersonaGroup>().toExtend<TeamsPolicyOf>();
  // @ts-expect-error Teams takes 64 groups a type; a municipality has more units
  expectTypeOf<UnitGroup>().toExtend<TeamsPolicyOf>();
  // @ts-expect-error a sector is not a way of working
  expectTypeOf<SectorGroup>().toExtend<TeamsPolicyOf>();
  // @ts-expect-error break-glass accounts work in no team
  expectTypeOf<BreakGlassGroup>().toExtend<TeamsPolicyOf>();
});

it("takes no plain group for any of them", () => {
  // @ts-expect-error a group's kind has to be stated
  expectTypeOf<azuread.Group>().toExtend<BreakGlassOf>();
  // @ts-expect-error a look-alike has no kind
  expectTypeOf<{ [K in Exclude<keyof BreakGlassGroup, symbol>]: BreakGlassGroup[K] }>().toExtend<BreakGlassOf>();
  expectTypeOf<DynamicUserGroup["membership"]>().toEqualTypeOf<"dynamic">();
  expectTypeOf<StaticGroup["membership"]>().toEqualTypeOf<"static">();
});

it("lets the person who knows a group made elsewhere state its kind", () => {
  const resource = { objectId: "o", displayName: "d" } as unknown as azuread.Group;
  const group = groupOfKind("breakGlass", "static", { key: "break-glass", logicalName: "existing", resource });
  expectTypeOf(group).toExtend<BreakGlassOf>();
  expect(group).toMatchObject({ purpose: "breakGlass", membership: "static", logicalName: "existing", objectId: "o" });
});
