import type { TenantContext } from "../context.ts";
import { owns } from "../graph/conditional-access/service.ts";
import { GraphError } from "../graph/error.ts";

/** Whether the tenant owns what privileged identity management and access reviews ask for. */
export function ownsGovernance(context: TenantContext): boolean {
  return owns(context, "AAD_PREMIUM_P2") || owns(context, "Entra_Identity_Governance");
}

/** 400 as privileged identity management says it; clients tell "not licensed" by this code. */
export function needsGovernance(context: TenantContext): void {
  if (!ownsGovernance(context)) {
    throw new GraphError(
      400,
      "AadPremiumLicenseRequired",
      "The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.",
    );
  }
}
