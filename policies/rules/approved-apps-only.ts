import type { Rule } from "../judgement.ts";
import { holds, judgeView, settingsOf } from "../setting.ts";

/**
 * People use the apps somebody has approved. No application can read or write that in a tenant that manages apps one by
 * one, as all do since 2025: Teams answers with policies that no longer count. So this is a check by hand, and only a
 * policy that is declared open fails.
 */
export const approvedAppsOnly: Rule = {
  name: "approved-apps-only",
  references: ["MS.TEAMS.5.1", "MS.TEAMS.5.2", "MS.TEAMS.5.3", "CIS 8.4.1"],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  reads: ["TeamsAppPermissionPolicy"],
  judge: (tenant) => [
    ...(tenant.observed ? [] : settingsOf(tenant, "TeamsAppPermissionPolicy"))
      .flatMap((view) =>
        judgeView(tenant, view, [
          holds("GlobalCatalogAppsType", "AllowedAppList"),
          holds("PrivateCatalogAppsType", "AllowedAppList"),
        ]),
      )
      .filter(({ verdict }) => verdict === "fail"),
    { kind: "checkByHand", where: "Teams admin center > Teams apps > Manage apps", verdict: "notDecidedHere" },
  ],
};
