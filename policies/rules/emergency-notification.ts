import { isRecord, type Value, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared, type SettingView, settingsOf } from "../setting.ts";

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
      if (tells(view)) return [];
      const { object, resource } = view;
      const wants = '"group@kommune.example"';
      return [
        { kind: "settingUnset", object, property: "NotificationGroup", wants, verdict: "fail", urn: resource.urn },
      ];
    });
  },
};

/** A group that is told, for every number; an id that is not known yet is a group. */
function tells({ settings }: SettingView): boolean {
  const group = (holder: Value | undefined) => {
    const value = valueAt(holder, "NotificationGroup");
    return value !== undefined && value !== null && value !== "";
  };
  const own = valueAt(settings, "ExtendedNotifications");
  const lists = Array.isArray(own) ? own.filter(isRecord) : [];
  return group(settings) || (lists.length > 0 && lists.every(group));
}
