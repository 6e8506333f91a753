import { readData } from "../data/read-data.ts";
import type { JsonObject } from "../store/json.ts";

/** s string, b boolean, i integer, g GUID, o list or object. */
export type PropertyKind = "s" | "b" | "i" | "g" | "o";

export interface PolicyType {
  /** The path segment: `TeamsMeetingPolicy`. */
  readonly name: string;
  /**
   * A policy has a Global one and named ones that people are given; a list has named ones and no Global;
   * a singleton is the tenant's one and only.
   */
  readonly kind: "policy" | "list" | "singleton";
  /** Property to its kind and, for enums, its values. */
  readonly properties: Readonly<Record<string, readonly [PropertyKind, (readonly string[])?]>>;
  /** What Global holds in a new tenant, and a new policy starts from. */
  readonly factory: JsonObject;
  /** The policies Microsoft delivers, by identity: what differs from `factory`. */
  readonly presets: Readonly<Record<string, JsonObject>>;
}

type Row = Omit<PolicyType, "name"> | null;

const rows = Object.entries(readData("teams-admin-types.json") as Record<string, Row>);
const byLowerName = new Map<string, PolicyType | "notModelled">(
  rows.map(([name, row]) => [name.toLowerCase(), row === null ? "notModelled" : { ...row, name }]),
);

/** Every type this tenant serves. */
export const policyTypes: readonly PolicyType[] = [...byLowerName.values()].filter((type) => type !== "notModelled");

/** The type of a path segment; "notModelled" for one that Microsoft has and this tenant does not. */
export const policyType = (segment: string): PolicyType | "notModelled" | undefined =>
  byLowerName.get(segment.toLowerCase());

/** Microsoft's list of what a group cannot be given: New-CsGroupPolicyAssignment. */
const notForGroups = new Set([
  "TeamsAppPermissionPolicy",
  "TeamsNetworkRoamingPolicy",
  "TeamsEmergencyCallRoutingPolicy",
  "TeamsVoiceApplicationsPolicy",
  "TeamsUpgradePolicy",
]);
export const assignableToGroups = (type: PolicyType): boolean => type.kind === "policy" && !notForGroups.has(type.name);

/** `Tag:Name` as the tenant stores it; lists keep their names bare. */
export const storedIdentity = (type: PolicyType, name: string): string =>
  type.kind === "list" || isGlobal(name) ? (isGlobal(name) ? "Global" : bareName(name)) : `Tag:${bareName(name)}`;

export const bareName = (identity: string): string => identity.replace(/^Tag:/i, "");

export const isGlobal = (identity: string): boolean => bareName(identity).toLowerCase() === "global";

/** Delivered by Microsoft: can be given to people, not changed. */
export const isPreset = (type: PolicyType, identity: string): boolean => Object.hasOwn(type.presets, identity);
