import type { TenantContext } from "../context.ts";
import { owns } from "../graph/conditional-access/service.ts";
import { GraphError } from "../graph/error.ts";

/** Sign-ins and registrations are open to tenants with Entra ID P1 alone; code and sentence are the service's own. */
export function checkPremium(context: TenantContext): void {
  if (!owns(context, "AAD_PREMIUM") && !owns(context, "AAD_PREMIUM_P2")) {
    throw new GraphError(
      403,
      "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
      "Neither tenant is B2C or tenant doesn't have premium license",
    );
  }
}
