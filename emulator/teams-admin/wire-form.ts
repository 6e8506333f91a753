import { createHash } from "node:crypto";
import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";
import { isGlobal, isPreset, type PolicyType } from "./policy-type.ts";

/** A stored policy as the service sends it: its settings with the envelope around them. */
export function wireForm(context: TenantContext, type: PolicyType, policy: JsonObject): JsonObject {
  const identity = String(policy.Identity);
  const preset = isPreset(type, identity);
  const owner = preset
    ? "Class=Host;InstanceId=00000000-0000-0000-0000-000000000000"
    : `Class=Tenant;InstanceId=${context.store.identity.tenantId}`;
  return {
    ...policy,
    ConfigId: preset ? createHash("sha256").update(`${type.name}/${identity}`).digest("base64").slice(0, 24) : identity,
    ConfigMetadata: { Authority: preset ? "Host" : "Tenant" },
    // The federation settings are the one type seen without a key.
    ...(type.name === "TenantFederationSettings"
      ? {}
      : { Key: { ScopeClass: isGlobal(identity) ? "Global" : "Tag", AuthorityId: owner } }),
    MsftInternalProcessingMode: null,
  };
}
