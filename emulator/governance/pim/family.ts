import type { TenantContext } from "../../context.ts";
import type { GraphVersion } from "../../graph/call.ts";
import type { Expanders } from "../../odata/expand.ts";
import type { JsonObject } from "../../store/json.ts";
import type { PolicyScope } from "./policy-scope.ts";

/** Who holds what: a principal a role on a scope, or a principal a group as member or owner. */
export type Grant = {
  principalId: string;
  /** Names the grant's target in full: two grants of one principal with the same target are one. */
  target: string;
  /** The properties under which Graph keeps it. */
  properties: JsonObject;
  policy: PolicyScope;
};

export type FamilyPermissions = {
  readSchedules: readonly string[];
  readRequests: readonly string[];
  write: readonly string[];
  /** Enough to take a grant away. */
  remove: readonly string[];
};

/** Roles and groups, eligible and active: four families of schedules, requests and instances with one life. */
export type Family = {
  side: "eligibility" | "assignment";
  /** `/roleManagement/directory/roleEligibility`; `Schedules`, `ScheduleRequests`, `ScheduleInstances` follow. */
  base: string;
  collection: string;
  types: Record<"schedule" | "request" | "instance", string>;
  permissions: FamilyPermissions;
  /** Written at a request, checked in full: what is asked for exists and can be held. */
  grant(context: TenantContext, request: JsonObject): Grant;
  /** The same of a schedule that was kept. */
  grantOf(schedule: JsonObject): Grant;
  /** The id of a schedule that a request makes; the request's own where absent. */
  scheduleId?(requestId: string, grant: Grant): string;
  /** Gives and takes what an active schedule stands for; nothing where it is eligible only. */
  give?(context: TenantContext, grant: Grant): void;
  take?(context: TenantContext, grant: Grant): void;
  holds?(context: TenantContext, grant: Grant): boolean;
  /** Who holds something for good without a schedule: role assignments, members of a group. */
  permanent?(context: TenantContext, asked: ReadonlyMap<string, string>): { id: string; grant: Grant }[];
  /** The family whose schedules are activated into this one. */
  eligible?: string;
  /** `Direct`, `Assigned` in the words of this API. */
  words: { direct: string; assigned: string; activated: string };
  /** The lists need one of these in their $filter. */
  needs?: readonly string[];
  expand(context: TenantContext, version: GraphVersion): Expanders;
};
