import { type DeclaredTenant, valueAt } from "../declared-tenant.ts";
import { settingsOf } from "../setting.ts";

/**
 * Every number that is given out is an operator's (Operator Connect), and there is no gateway: where calls go, to the
 * emergency services and abroad, is what the operator's agreement says.
 */
export function operatorRoutes(tenant: DeclaredTenant): boolean {
  const numbers = settingsOf(tenant, "TelephoneNumberAssignment");
  return (
    numbers.length > 0 &&
    numbers.every(({ settings }) => valueAt(settings, "numberType") === "operatorConnect") &&
    settingsOf(tenant, "OnlinePSTNGateway").length === 0
  );
}
