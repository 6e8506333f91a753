import type { GraphVersion } from "../../graph/call.ts";
import { type Entity, isObject, type Json, type JsonObject } from "../../store/json.ts";

/** What a stage says that the caller leaves open. */
const openStage = {
  approvalStageTimeOutInDays: 1,
  isApproverJustificationRequired: true,
  escalationTimeInMinutes: 0,
  isEscalationEnabled: false,
};

/** beta names an approver by `id` where v1.0 has `userId` and `groupId`; kept is what v1.0 says. */
export function storedApprovers(rule: JsonObject): JsonObject {
  return withApprovers(rule, (approver) => {
    const { id, isBackup: _isBackup, ...rest } = approver;
    return id === undefined ? rest : { ...rest, [keyOf(approver)]: id };
  });
}

/** The rule as this version of Graph sends it. */
export function sentApprovers(rule: Entity, version: GraphVersion): Entity {
  if (version === "v1.0" || rule.id !== "Approval_EndUser_Assignment") {
    return rule;
  }
  const sent = withApprovers(rule, ({ userId, groupId, ...rest }) => ({
    ...rest,
    isBackup: false,
    id: userId ?? groupId ?? null,
  }));
  return { ...sent, id: rule.id };
}

function keyOf(approver: JsonObject): "userId" | "groupId" {
  return String(approver["@odata.type"]).endsWith("groupMembers") ? "groupId" : "userId";
}

function withApprovers(rule: JsonObject, change: (approver: JsonObject) => JsonObject): JsonObject {
  if (!isObject(rule.setting)) {
    return rule;
  }
  // Only an approver's type tells something; the types of what is around it are always the same.
  const { "@odata.type": _setting, ...setting } = rule.setting;
  if (!Array.isArray(setting.approvalStages)) {
    return { ...rule, setting };
  }
  const each = (list: Json | undefined): Json[] => (Array.isArray(list) ? list.filter(isObject).map(change) : []);
  const approvalStages = setting.approvalStages.filter(isObject).map(({ "@odata.type": _stage, ...stage }) => ({
    ...openStage,
    ...stage,
    primaryApprovers: each(stage.primaryApprovers),
    escalationApprovers: each(stage.escalationApprovers),
  }));
  return { ...rule, setting: { ...setting, approvalStages } };
}
