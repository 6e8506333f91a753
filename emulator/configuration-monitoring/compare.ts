import type { TenantContext } from "../context.ts";
import { isObject, type Json, type JsonObject, text } from "../store/json.ts";
import { find } from "../teams-admin/policies.ts";
import { policyType } from "../teams-admin/policy-type.ts";
import { teamsTypeOf } from "./resource-types.ts";

export type Difference = { propertyName: string; currentValue: Json; desiredValue: Json };

/** How a resource of the baseline differs from what the tenant holds; empty when it does not. */
export function differences(context: TenantContext, resource: JsonObject): Difference[] {
  const wanted = isObject(resource.properties) ? resource.properties : {};
  const type = policyType(teamsTypeOf(text(resource.resourceType) ?? "") ?? "");
  const held =
    type === undefined || type === "notModelled" ? undefined : find(context, type, text(wanted.Identity) ?? "Global");
  const ensure = text(wanted.Ensure) ?? "Present";
  if ((held === undefined) !== (ensure === "Absent")) {
    return [{ propertyName: "Ensure", currentValue: held ? "Present" : "Absent", desiredValue: ensure }];
  }
  if (!held) {
    return [];
  }
  return Object.entries(wanted).flatMap(([propertyName, desiredValue]) => {
    const currentValue = held[propertyName] ?? null;
    const ignored = propertyName === "Identity" || propertyName === "Ensure" || propertyName.includes("@");
    return ignored || JSON.stringify(currentValue) === JSON.stringify(desiredValue)
      ? []
      : [{ propertyName, currentValue, desiredValue }];
  });
}
