import type { JsonObject } from "../../components/graph/index.ts";
import type { DeclaredResource } from "../../policies/rules.ts";
import { azureadForm } from "./azuread-form.ts";
import { observedResource } from "./observed-resource.ts";
import type { Reading } from "./reading.ts";

const azuread = (type: string) => `azuread:index/${type.charAt(0).toLowerCase()}${type.slice(1)}:${type}`;

/** Conditional access with what it names: groups, places, strengths and applications. */
export async function readAccess(reading: Reading): Promise<readonly DeclaredResource[]> {
  const policies = ["Policy.Read.All"];
  const found = await Promise.all([
    reading.part("ConditionalAccessPolicy", policies, async () =>
      // Beta, because what is asked of AI agents is there alone.
      (await reading.list("/beta/identity/conditionalAccess/policies", "the conditional access policies")).map((one) =>
        observedResource(azuread("ConditionalAccessPolicy"), nameOf(one), azureadForm(one), { id: one.id ?? null }),
      ),
    ),
    reading.part("ConditionalAccessPolicy", policies, async () => [
      ...(await reading.list("/v1.0/identity/conditionalAccess/namedLocations", "the named locations")).map((one) =>
        observedResource(azuread("NamedLocation"), nameOf(one), {}, { objectId: one.id ?? null }),
      ),
      ...(await reading.list("/v1.0/policies/authenticationStrengthPolicies", "the strengths")).map((one) =>
        observedResource(
          azuread("AuthenticationStrengthPolicy"),
          nameOf(one),
          { allowedCombinations: one.allowedCombinations ?? null },
          { id: `/policies/authenticationStrengthPolicies/${String(one.id)}` },
        ),
      ),
    ]),
    reading.part("Group", ["Group.Read.All"], async () => {
      const path = "/v1.0/groups?$select=id,displayName,isAssignableToRole,groupTypes&$top=999";
      return (await reading.list(path, "the groups")).map((one) =>
        observedResource(
          azuread("Group"),
          nameOf(one),
          {
            displayName: one.displayName ?? null,
            assignableToRole: one.isAssignableToRole === true,
            types: one.groupTypes ?? null,
          },
          { objectId: one.id ?? null },
        ),
      );
    }),
    reading.part("ServicePrincipal", ["Application.Read.All"], async () => {
      const path = "/v1.0/servicePrincipals?$select=appId,displayName&$top=999";
      return (await reading.list(path, "the applications")).map((one) =>
        observedResource(azuread("ServicePrincipal"), nameOf(one), {}, { clientId: one.appId ?? null }),
      );
    }),
  ]);
  return found.flatMap((part) => part ?? []);
}

const nameOf = (one: JsonObject) => String(one.displayName ?? one.id);
