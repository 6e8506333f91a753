import type * as azuread from "@pulumi/azuread";
import type { Stage } from "../config/policy-keys.ts";
import type { BreakGlassGroup } from "../organisation/group-kinds.ts";
import type { PolicyRow } from "./policy-table.ts";
import { conditions, demands, who } from "./policy-words.ts";

/** Graph's conditionalAccessPolicyState for each stage. */
export const states: Record<Stage, "enabledForReportingButNotEnforced" | "enabled"> = {
  reportOnly: "enabledForReportingButNotEnforced",
  on: "enabled",
};

/** `CA006-Global-BaseProtection-AllApps-AnyPlatform-MFA`: number, persona, type, apps, platform, grant, description. */
function policyName(row: PolicyRow): string {
  const number = `CA${String(row.number).padStart(3, "0")}`;
  const words = [
    number,
    who[row.who].word,
    row.type,
    "AllApps",
    "AnyPlatform",
    demands[row.demand].word,
    conditions[row.when].word,
  ];
  return words.filter((word) => word !== "").join("-");
}

/** A row of the table as azuread's arguments. There is no way to leave break-glass in. */
export function policyArgs(
  row: PolicyRow,
  stage: Stage,
  breakGlass: BreakGlassGroup,
): azuread.ConditionalAccessPolicyArgs {
  return {
    displayName: policyName(row),
    state: states[stage],
    conditions: {
      ...conditions[row.when].azuread,
      applications: { includedApplications: ["All"] },
      users: { ...who[row.who].azuread, excludedGroups: [breakGlass.objectId] },
    },
    grantControls: demands[row.demand].azuread,
  };
}
