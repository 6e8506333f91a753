import { isObject, text } from "../store/json.ts";
import { ArmError, invalid } from "./arm-error.ts";
import type { Kind } from "./kind.ts";

/** Days of retention that each pricing tier allows. */
const retention: Record<string, readonly [least: number, most: number]> = {
  free: [7, 7],
  pergb2018: [30, 730],
  pernode: [30, 730],
  standalone: [30, 730],
  capacityreservation: [30, 730],
  lacluster: [30, 730],
  standard: [30, 30],
  premium: [365, 365],
  unlimited: [30, 730],
};

/** Where the tenant's logs go, and for how long they stay. */
export const workspaceKind: Kind = {
  provider: "Microsoft.OperationalInsights",
  type: "workspaces",
  apiVersions: ["2020-08-01", "2021-06-01", "2021-12-01-preview", "2022-10-01", "2023-09-01", "2025-02-01"],
  slow: true,
  shape: {
    sku: { name: "String", capacityReservationLevel: "Int32" },
    retentionInDays: "Int32",
    workspaceCapping: { dailyQuotaGb: "Double" },
    publicNetworkAccessForIngestion: "String",
    publicNetworkAccessForQuery: "String",
    forceCmkForQuery: "Boolean",
    defaultDataCollectionRuleResourceId: "String",
    features: {
      enableDataExport: "Boolean",
      immediatePurgeDataOn30Days: "Boolean",
      enableLogAccessUsingOnlyResourcePermissions: "Boolean",
      clusterResourceId: "String",
      disableLocalAuth: "Boolean",
    },
  },
  checkName: (name) => {
    if (!/^[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]$/.test(name)) {
      throw new ArmError(
        400,
        "InvalidResourceName",
        `'${name}' is no name of a workspace: 4 to 63 letters, digits or -.`,
      );
    }
  },
  properties: (context, given, before) => {
    const sku = isObject(given.sku) ? given.sku : isObject(before?.sku) ? before.sku : { name: "PerGB2018" };
    const tier = text(sku.name)?.toLowerCase() ?? "";
    const allowed = retention[tier];
    if (!allowed) {
      throw invalid(`'${String(sku.name)}' is no pricing tier of a workspace.`, "InvalidParameter");
    }
    const days = Number(given.retentionInDays ?? before?.retentionInDays ?? allowed[0]);
    if (days < allowed[0] || days > allowed[1]) {
      throw invalid("'RetentionInDays' property doesn't match the SKU limits.", "InvalidParameter");
    }
    for (const name of ["publicNetworkAccessForIngestion", "publicNetworkAccessForQuery"]) {
      const value = given[name];
      if (value !== undefined && !["Enabled", "Disabled", "SecuredByPerimeter"].includes(String(value))) {
        throw invalid(`'${name}' is Enabled, Disabled or SecuredByPerimeter.`, "InvalidParameter");
      }
    }
    const at = context.clock().toISOString();
    return {
      customerId: before?.customerId ?? context.newId(),
      createdDate: before?.createdDate ?? at,
      publicNetworkAccessForIngestion: "Enabled",
      publicNetworkAccessForQuery: "Enabled",
      workspaceCapping: { dailyQuotaGb: -1 },
      ...before,
      ...given,
      features: {
        enableLogAccessUsingOnlyResourcePermissions: true,
        ...(isObject(before?.features) ? before.features : {}),
        ...(isObject(given.features) ? given.features : {}),
      },
      sku: { ...sku, lastSkuUpdate: at },
      retentionInDays: days,
      modifiedDate: at,
    };
  },
};
