import { isUnknown, type Value, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared, type SettingView, settingsOf } from "../setting.ts";
import { all, any, type Tri, tri } from "../tri.ts";

/** When somebody calls an emergency number, somebody in the house is told and can open the door. */
export const emergencyNotification: Rule = {
  name: "emergency-notification",
  references: [],
  severity: "low",
  level: "advisory",
  evidence: "declared",
  reads: ["TeamsEmergencyCallingPolicy"],
  judge(tenant) {
    const views = settingsOf(tenant, "TeamsEmergencyCallingPolicy");
    if (views.length === 0) return [notDeclared("TeamsEmergencyCallingPolicy")];
    return views.flatMap((view): Judged[] => {
      const answer = tells(view);
      if (answer === "yes") return [];
      const { object, resource } = view;
      const { urn } = resource;
      const property = "NotificationGroup";
      if (answer === "unknown") return [{ kind: "settingUnknown", object, property, verdict: "undecided", urn }];
      const wants = '"group@kommune.example"';
      return [{ kind: "settingUnset", object, property, wants, verdict: "fail", urn }];
    });
  },
};

/** A group that is told, for every number. */
function tells({ settings }: SettingView): Tri {
  const own = valueAt(settings, "ExtendedNotifications");
  const lists = Array.isArray(own) ? own.map(group) : [];
  return any(group(settings), lists.length > 0 ? all(...lists) : isUnknown(own) ? "unknown" : "no");
}

function group(holder: Value | undefined): Tri {
  const value = valueAt(holder, "NotificationGroup");
  if (isUnknown(value)) return "unknown";
  return tri(typeof value === "string" && value !== "");
}
