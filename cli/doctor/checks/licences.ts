import { z } from "zod";
import { isRecord, type Value } from "../../../policies/declared-tenant.ts";
import type { Examined } from "../examined.ts";
import type { Finding } from "../finding.ts";
import { ownResources } from "../own-resources.ts";
import { seen } from "../seen.ts";

const graphSku = z.object({
  skuPartNumber: z.string(),
  prepaidUnits: z.object({ enabled: z.number(), warning: z.number().nullish() }),
});

type Asked = Pick<Examined, "declared" | "organisation" | "tenant">;

/** Whether the tenant owns what the stack puts on groups, and as many seats as the organisation file says. */
export const checkLicences = ({ declared, organisation, tenant }: Asked): Promise<Finding[]> => {
  const onGroups = ownResources(declared, "GroupLicenses").flatMap(({ settings }) => skusOf(settings));
  const wanted = [...new Set([...onGroups, ...Object.keys(organisation?.seats ?? {})])].sort();
  if (wanted.length === 0) return Promise.resolve([]);
  return seen({ of: "licences" }, "LicenseAssignment.Read.All", async () => {
    const rows = await tenant.graph.list(graphSku, "/v1.0/subscribedSkus", { attempt: "read", object: "the licences" });
    const owned = new Map(rows.map((row) => [row.skuPartNumber.toUpperCase(), row.prepaidUnits.enabled]));
    return wanted.flatMap((sku): Finding[] => {
      const units = owned.get(sku.toUpperCase());
      if (units === undefined) return [{ verdict: "bad", kind: "licence", sku }];
      const seats = organisation?.seats[sku];
      if (seats === undefined) return [{ verdict: "good", kind: "licence", sku }];
      return [{ verdict: units < seats ? "bad" : "good", kind: "seats", sku, declared: seats, owned: units }];
    });
  });
};

function skusOf(settings: Value | undefined): string[] {
  const licences = isRecord(settings) ? settings.licenses : undefined;
  if (!Array.isArray(licences)) return [];
  return licences.flatMap((row: Value) =>
    isRecord(row) && typeof row.skuPartNumber === "string" ? [row.skuPartNumber] : [],
  );
}
