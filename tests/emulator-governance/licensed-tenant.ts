import { test } from "vitest";
import { checkRow } from "../emulator/conformance/check-row.ts";
import type { Row } from "../emulator/conformance/row.ts";
import { type SmallTenant, smallSeed, smallTenant } from "../emulator/graph/small-tenant.ts";
import { calm } from "../emulator-weather/calm.ts";

/** The small tenant with Microsoft Entra ID P2. */
export function licensedTenant(): SmallTenant {
  const seed = smallSeed();
  return smallTenant(calm.oneAnswer, {
    ...seed,
    subscriptions: [...seed.subscriptions, { skuPartNumber: "AAD_PREMIUM_P2", seats: 5 }],
  });
}

/** One test for each row, each in a tenant of its own. */
export function testRows(rows: readonly Row[], make: () => SmallTenant = licensedTenant): void {
  test.each(rows.map((row) => [row.title, row] as const))("%s", (_title, row) => checkRow(make(), row));
}
