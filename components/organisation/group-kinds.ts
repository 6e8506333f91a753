import type * as azuread from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";

declare const kind: unique symbol;

/** How a group gets its members: from a rule on HR attributes, or one by one. */
export type Membership = "dynamic" | "static";

/** What a group is there for. */
export type Purpose =
  | "unit"
  | "sector"
  | "persona"
  | "licence"
  | "addOn"
  | "rollout"
  | "former"
  | "exception"
  | "breakGlass"
  | "role";

/**
 * A security group and what it may be used for. Conditional access follows nested groups; group licences, Microsoft 365
 * groups and Teams policies reach direct members only, and a rule that lags must never decide who is locked out. So the
 * kind is part of the type, and a wrong use does not compile.
 */
export interface TenantGroup<P extends Purpose, M extends Membership> {
  readonly [kind]: [P, M];
  readonly purpose: P;
  readonly membership: M;
  /** Key from the configuration. */
  readonly key: string;
  /** Logical name of the resource, which stands for the group while its id is unknown. */
  readonly logicalName: string;
  /** Object id, a bare GUID: what policies, licences and assignments name. */
  readonly objectId: pulumi.Output<string>;
  readonly displayName: pulumi.Output<string>;
  /** The group itself, for what must wait for it. */
  readonly resource: azuread.Group;
}

/** Everyone in a unit. For teams and conditional access; too many for Teams policies, which take 64 groups a type. */
export type UnitGroup = TenantGroup<"unit", "dynamic">;
/** Everyone in a sector. */
export type SectorGroup = TenantGroup<"sector", "dynamic">;
/** Everyone with one way of working. Carries Teams policies and conditional access. */
export type PersonaGroup = TenantGroup<"persona", "dynamic">;
/** Meeting rooms and shared devices, put in by the program. Carries Teams policies, as a persona does. */
export type RoomGroup = TenantGroup<"persona", "static">;
/** Everyone whom HR gives one licence. Carries that licence and nothing else. */
export type LicenceGroup = TenantGroup<"licence", "dynamic">;
/** Everyone with one licence beside their base licence, by persona or put in by hand. Carries that licence alone. */
export type AddOnGroup = TenantGroup<"addOn", "dynamic"> | TenantGroup<"addOn", "static">;
/** People of one roll-out step, chosen by hand. */
export type RolloutGroup = TenantGroup<"rollout", "static">;
/** Everyone who came from one former municipality. Shows who has come so far; carries nothing. */
export type FormerGroup = TenantGroup<"former", "dynamic">;
/** People let off something for a while, put in and taken out by hand. Only ever excluded, never included. */
export type ExceptionGroup = TenantGroup<"exception", "static">;
/** The accounts that open the tenant when all else fails. Only ever excluded, never included. */
export type BreakGlassGroup = TenantGroup<"breakGlass", "static">;

/** People who hold a directory role: role-assignable, so that only administrators of privileged roles change its members. */
export type RoleGroup = TenantGroup<"role", "static">;

/** Groups that follow HR: a new joiner is in them minutes to hours later. */
export type DynamicUserGroup = UnitGroup | SectorGroup | PersonaGroup | LicenceGroup | FormerGroup;
/** Groups whose members people choose. */
export type StaticGroup = RoomGroup | RolloutGroup | ExceptionGroup | BreakGlassGroup | RoleGroup;
/** Any group of the tenant, when it does not matter which. */
export type AnyGroup = DynamicUserGroup | StaticGroup | AddOnGroup;

/** Groups that a Teams policy may be assigned to. */
export type TeamsPolicyGroup = PersonaGroup | RoomGroup | RolloutGroup;
/** Groups that conditional access may include. */
export type AccessGroup = UnitGroup | SectorGroup | PersonaGroup | RolloutGroup;

/**
 * Gives a group its kind. The one place where it is taken on trust: for a group made elsewhere, the caller states what
 * it is and how it gets its members.
 */
export function groupOfKind<P extends Purpose, M extends Membership>(
  purpose: P,
  membership: M,
  { key, logicalName, resource }: { key: string; logicalName: string; resource: azuread.Group },
): TenantGroup<P, M> {
  const { objectId, displayName } = resource;
  return { purpose, membership, key, logicalName, objectId, displayName, resource } as TenantGroup<P, M>;
}
