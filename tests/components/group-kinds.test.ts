import type * as azuread from "@pulumi/azuread";
import { expect, expectTypeOf, it } from "vitest";
import {
  type AccessGroup,
  type AddOnGroup,
  type BreakGlassGroup,
  type ConditionalAccessArgs,
  type DynamicUserGroup,
  type ExceptionGroup,
  groupOfKind,
  type LicenceGroup,
  type LicensingArgs,
  type PersonaGroup,
  type RoleGroup,
  type RolloutGroup,
  type SectorGroup,
  type StaticGroup,
  type TeamsPoliciesArgs,
  type UnitGroup,
} from "../../components/index.ts";

// The compiler is the test: each @ts-expect-error fails the type check once the line below it compiles.
type BreakGlassOf = ConditionalAccessArgs["breakGlass"];
type LicenceOf = LicensingArgs["groups"][string];
type AddOnOf = NonNullable<LicensingArgs["addOnGroups"]>[string];
type PersonaOf = NonNullable<ConditionalAccessArgs["personas"]>[string]["group"];
type StepOf = NonNullable<ConditionalAccessArgs["rollout"]>[string];
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

it("puts a licence beside the base licence on an add-on's group only, and a base licence on none of those", () => {
  expectTypeOf<AddOnGroup>().toExtend<AddOnOf>();
  // @ts-expect-error whoever has the base licence need not have the other
  expectTypeOf<LicenceGroup>().toExtend<AddOnOf>();
  // @ts-expect-error an add-on goes by persona or by hand, never by the base licence
  expectTypeOf<AddOnGroup>().toExtend<LicenceOf>();
  // @ts-expect-error people of one step have different licences
  expectTypeOf<RolloutGroup>().toExtend<AddOnOf>();
  // @ts-expect-error who is let off a policy has nothing to do with what is paid for
  expectTypeOf<ExceptionGroup>().toExtend<LicenceOf | AddOnOf>();
});

it("only ever leaves out who is let off, and never includes them", () => {
  expectTypeOf<ExceptionGroup>().toExtend<StaticGroup>();
  // @ts-expect-error being let off is no way of working
  expectTypeOf<ExceptionGroup>().toExtend<PersonaOf>();
  // @ts-expect-error being let off is no step of the roll-out
  expectTypeOf<ExceptionGroup>().toExtend<StepOf>();
  // @ts-expect-error a policy does not include them
  expectTypeOf<ExceptionGroup>().toExtend<AccessGroup>();
  // @ts-expect-error Teams policies follow the way of working
  expectTypeOf<ExceptionGroup>().toExtend<TeamsPolicyOf>();
  // @ts-expect-error somebody on a journey opens no tenant
  expectTypeOf<ExceptionGroup>().toExtend<BreakGlassOf>();
});

it("takes no group of another purpose for a step or a persona", () => {
  expectTypeOf<RolloutGroup>().toExtend<StepOf>();
  expectTypeOf<PersonaGroup>().toExtend<PersonaOf>();
  // @ts-expect-error a step is chosen by hand, and a rule follows HR
  expectTypeOf<DynamicUserGroup>().toExtend<StepOf>();
  // @ts-expect-error administrators are not a step
  expectTypeOf<RoleGroup>().toExtend<StepOf>();
  // @ts-expect-error a licence says nothing about how somebody works
  expectTypeOf<LicenceGroup>().toExtend<PersonaOf>();
  // @ts-expect-error neither does an add-on
  expectTypeOf<AddOnGroup>().toExtend<PersonaOf>();
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
