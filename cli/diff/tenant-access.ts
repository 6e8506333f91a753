import { z } from "zod";
import { isTenantError, NetworkFailure, type TenantClient } from "../../components/graph/index.ts";

/** Who gets in, as the tenant itself answers: all of it, whoever made it. */
export interface TenantAccess {
  readonly policies: readonly GraphObject[];
  readonly namedLocations: readonly GraphObject[];
  readonly securityDefaults: boolean;
}

const objectSchema = z.looseObject({ id: z.string() });
type GraphObject = z.infer<typeof objectSchema>;

/** Reads the tenant's conditional access; undefined when it cannot be read, for example because the application may not. */
export async function readTenantAccess({ graph }: TenantClient): Promise<TenantAccess | undefined> {
  const list = (path: string, object: string) => graph.list(objectSchema, path, { attempt: "list", object });
  try {
    const [policies, namedLocations, defaults] = await Promise.all([
      list("/v1.0/identity/conditionalAccess/policies", "the conditional access policies"),
      list("/v1.0/identity/conditionalAccess/namedLocations", "the named locations"),
      graph.get(z.looseObject({ isEnabled: z.boolean() }), "/v1.0/policies/identitySecurityDefaultsEnforcementPolicy", {
        attempt: "read",
        object: "security defaults",
      }),
    ]);
    return { policies, namedLocations, securityDefaults: defaults.isEnabled };
  } catch (error) {
    if (isTenantError(error) || error instanceof NetworkFailure) return undefined;
    throw error;
  }
}
