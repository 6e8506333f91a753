import { z } from "zod";
import type { Check } from "../examined.ts";
import { ofType, ownResources } from "../own-resources.ts";
import { seen } from "../seen.ts";

const path = "/v1.0/policies/identitySecurityDefaultsEnforcementPolicy";

/** Entra takes no policy that is on while its security defaults are. */
export const checkSecurityDefaults: Check = ({ declared, tenant }) => {
  const policies = ofType(declared, "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy");
  if (policies.length === 0) return Promise.resolve([]);
  return seen({ of: "securityDefaults" }, "Policy.Read.All", async () => {
    const purpose = { attempt: "read", object: "the security defaults" };
    const { isEnabled } = await tenant.graph.get(z.object({ isEnabled: z.boolean() }), path, purpose);
    const policiesOn = policies.filter(({ state }) => state === "enabled").length;
    const switchedOff = ownResources(declared, "IdentitySecurityDefaults").length > 0;
    const refused = isEnabled && policiesOn > 0 && !switchedOff;
    return [{ verdict: refused ? "bad" : "good", kind: "securityDefaults", isOn: isEnabled, policiesOn }];
  });
};
