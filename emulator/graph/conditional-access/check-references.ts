import type { TenantContext } from "../../context.ts";
import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { type Entity, isObject, type Json, type JsonObject, strings } from "../../store/json.ts";
import { serviceBadRequest } from "../error.ts";
import { strengthId } from "./strength-id.ts";

const allMfaTrustedIps = "00000000-0000-0000-0000-000000000000";

/** Every id a policy names must exist: users, groups, roles, applications, locations, contexts, strengths, terms of use. */
export function checkReferences(context: TenantContext, conditions: JsonObject, policy: Entity): void {
  const { store } = context;
  const part = (name: string): JsonObject => (isObject(conditions[name]) ? (conditions[name] as JsonObject) : {});
  const users = part("users");
  const roles = new Set(readTenantDefaults().roles.map(([id]) => id));
  const appIds = new Set([...store.collection("servicePrincipals").values()].map((principal) => principal.appId));
  const hold = (
    path: string,
    value: Json | undefined,
    keywords: readonly string[],
    exists: (id: string) => boolean,
  ): void => {
    const unknown = strings(value).find((id) => !keywords.includes(id) && !exists(id));
    if (unknown !== undefined) {
      throw serviceBadRequest(`${path} names '${unknown}', which does not exist in the directory.`);
    }
  };
  for (const side of ["include", "exclude"] as const) {
    const userKeywords = side === "include" ? ["All", "None", "GuestsOrExternalUsers"] : ["GuestsOrExternalUsers"];
    hold(`conditions.users.${side}Users`, users[`${side}Users`], userKeywords, (id) =>
      store.collection("users").has(id),
    );
    hold(`conditions.users.${side}Groups`, users[`${side}Groups`], [], (id) => store.collection("groups").has(id));
    hold(`conditions.users.${side}Roles`, users[`${side}Roles`], [], (id) => roles.has(id));
    const appKeywords =
      side === "include"
        ? ["All", "None", "Office365", "MicrosoftAdminPortals"]
        : ["Office365", "MicrosoftAdminPortals"];
    hold(
      `conditions.applications.${side}Applications`,
      part("applications")[`${side}Applications`],
      appKeywords,
      (id) => appIds.has(id),
    );
    hold(
      `conditions.locations.${side}Locations`,
      part("locations")[`${side}Locations`],
      ["All", "AllTrusted", allMfaTrustedIps],
      (id) => store.collection("namedLocations").has(id),
    );
  }
  hold(
    "conditions.applications.includeAuthenticationContextClassReferences",
    part("applications").includeAuthenticationContextClassReferences,
    [],
    (id) => store.collection("authenticationContextClassReferences").has(id),
  );
  const grant = isObject(policy.grantControls) ? policy.grantControls : {};
  hold("grantControls.termsOfUse", grant.termsOfUse, [], (id) => store.collection("agreements").has(id));
  const strength = strengthId(grant);
  hold("grantControls.authenticationStrength", strength === undefined ? [] : [strength], [], (id) =>
    store.collection("authenticationStrengthPolicies").has(id),
  );
  if (
    strings(part("locations").excludeLocations).length > 0 &&
    strings(part("locations").includeLocations).length === 0
  ) {
    throw serviceBadRequest("conditions.locations.includeLocations must be specified when locations are excluded.");
  }
}
