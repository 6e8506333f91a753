import type { TenantContext } from "../../context.ts";
import { notLicensed, owns } from "../conditional-access/service.ts";
import { GraphError } from "../error.ts";
import { isDynamic } from "./dynamic-membership.ts";

/** Groups and administrative units with a rule, together: Microsoft's limit of service. */
const most = 15_000;

/** Whether the tenant may have one more group, or unit, whose members follow a rule. */
export function checkRoomForRule({ store }: TenantContext): void {
  let count = 0;
  for (const name of ["groups", "administrativeUnits"] as const) {
    for (const one of store.collection(name).values()) {
      count += isDynamic(one) ? 1 : 0;
    }
  }
  if (count >= most) {
    throw new GraphError(
      400,
      "Directory_QuotaExceeded",
      `The tenant has ${most} groups and administrative units with dynamic membership, which is the most it may have.`,
    );
  }
}

/** What Microsoft Entra ID Free does not include. */
export function needP1(context: TenantContext, what: string): void {
  if (!owns(context, "AAD_PREMIUM") && !owns(context, "AAD_PREMIUM_P2")) {
    throw notLicensed(`${what} needs Microsoft Entra ID P1`);
  }
}
