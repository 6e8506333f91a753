import { z } from "zod";
import type { Json, JsonObject } from "../../graph/index.ts";
import type { Held } from "../held.ts";

export const graphAssignment = z.object({
  target: z.looseObject({ "@odata.type": z.string(), groupId: z.string().nullish() }),
});

/** Held values that are written by the action `assign`. */
export const targetPaths = ["includeTargets", "excludeGroups"] as const;

/** Everyone, by Graph's own types. */
const everyone: Readonly<Record<string, string>> = {
  allLicensedUsers: "#microsoft.graph.allLicensedUsersAssignmentTarget",
  allDevices: "#microsoft.graph.allDevicesAssignmentTarget",
};
const group = "#microsoft.graph.groupAssignmentTarget";
const exclusion = "#microsoft.graph.exclusionGroupAssignmentTarget";

export function assignmentsOf(held: Held): Json[] {
  const include = names(held.includeTargets).map((name): JsonObject => {
    const type = everyone[name];
    return type === undefined ? { "@odata.type": group, groupId: name } : { "@odata.type": type };
  });
  const exclude = names(held.excludeGroups).map((groupId): JsonObject => ({ "@odata.type": exclusion, groupId }));
  return [...include, ...exclude].map((target) => ({ target }));
}

/** Whom the policy is for; nothing is said while it is for nobody, so that an interrupted run can finish its work. */
export function targetValues(rows: z.infer<typeof graphAssignment>[]): Record<string, Json | undefined> {
  const include = rows.flatMap(({ target }) => {
    const name = Object.keys(everyone).find((key) => everyone[key] === target["@odata.type"]);
    if (name !== undefined) return [name];
    return target["@odata.type"] === group && target.groupId ? [target.groupId] : [];
  });
  const exclude = rows.flatMap(({ target }) =>
    target["@odata.type"] === exclusion && target.groupId ? [target.groupId] : [],
  );
  return {
    includeTargets: include.length === 0 ? undefined : include,
    excludeGroups: exclude.length === 0 ? undefined : exclude,
  };
}

function names(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
