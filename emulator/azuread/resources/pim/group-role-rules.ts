import { asObject, flagOf, type GraphObject, objectsOf, textOf, textsOf } from "../../graph/graph-object.ts";
import { block, blocks, type Data, flag, sameValue, text, texts, type Value } from "../../terraform/value.ts";

type Rules = ReadonlyMap<string, GraphObject>;

/** The words of Graph for the three kinds of assignment that people are told of. */
const levels = {
  activeAssignments: "Admin_Assignment",
  eligibleActivations: "EndUser_Assignment",
  eligibleAssignments: "Admin_Eligibility",
} as const;
const recipients = {
  adminNotifications: "Admin",
  approverNotifications: "Approver",
  assigneeNotifications: "Requestor",
} as const;
const enabling = [
  ["requireMultifactorAuthentication", "MultiFactorAuthentication"],
  ["requireJustification", "Justification"],
  ["requireTicketInfo", "Ticketing"],
] as const;

export function rulesOf(policy: GraphObject): Rules {
  return new Map(objectsOf(policy.rules).map((rule) => [textOf(rule, "id"), rule] as const));
}

/** The rules as the resource's properties. */
export function stateOfRules(rules: Rules): Data {
  const rule = (id: string): GraphObject => rules.get(id) ?? {};
  const enabled = (id: string): Data =>
    Object.fromEntries(enabling.map(([name, word]) => [name, textsOf(rule(id), "enabledRules").includes(word)]));
  const expiry = (id: string): Data => ({
    expirationRequired: flagOf(rule(id), "isExpirationRequired"),
    expireAfter: textOf(rule(id), "maximumDuration"),
  });
  const approval = asObject(rule("Approval_EndUser_Assignment").setting);
  return {
    eligibleAssignmentRules: expiry("Expiration_Admin_Eligibility"),
    activeAssignmentRules: { ...expiry("Expiration_Admin_Assignment"), ...enabled("Enablement_Admin_Assignment") },
    activationRules: {
      maximumDuration: textOf(rule("Expiration_EndUser_Assignment"), "maximumDuration"),
      requireApproval: flagOf(approval, "isApprovalRequired"),
      approvalStage: stageOf(approval),
      requiredConditionalAccessAuthenticationContext: textOf(
        rule("AuthenticationContext_EndUser_Assignment"),
        "claimValue",
      ),
      ...enabled("Enablement_EndUser_Assignment"),
    },
    notificationRules: eachNotification((id) => ({
      notificationLevel: textOf(rule(id), "notificationLevel"),
      defaultRecipients: flagOf(rule(id), "isDefaultRecipientsEnabled"),
      additionalRecipients: textsOf(rule(id), "notificationRecipients"),
    })),
  };
}

/** The rules that the change touches, whole, as they are sent; what is not touched keeps its value. */
export function changedRules(rules: Rules, old: Data, planned: Data): GraphObject[] {
  const changed: GraphObject[] = [];
  const add = (id: string, values: GraphObject): void => {
    const { "@odata.type": type, target } = rules.get(id) ?? {};
    changed.push({ "@odata.type": type, id, target, ...values });
  };
  const expiry = (part: string, id: string): void => {
    const [before, wanted] = [block(old[part]), block(planned[part])];
    if (differs(before, wanted, "expirationRequired", "expireAfter")) {
      const kept = rules.get(id);
      add(id, {
        isExpirationRequired: differs(before, wanted, "expirationRequired")
          ? flag(wanted?.expirationRequired)
          : flagOf(kept, "isExpirationRequired"),
        maximumDuration: text(wanted?.expireAfter) || textOf(kept, "maximumDuration"),
      });
    }
  };
  const enablement = (part: string, id: string): void => {
    const [before, wanted] = [block(old[part]), block(planned[part])];
    if (differs(before, wanted, ...enabling.map(([name]) => name))) {
      // Rewritten whole: what the program leaves open falls away.
      add(id, { enabledRules: enabling.filter(([name]) => flag(wanted?.[name])).map(([, word]) => word) });
    }
  };
  expiry("eligibleAssignmentRules", "Expiration_Admin_Eligibility");
  expiry("activeAssignmentRules", "Expiration_Admin_Assignment");
  enablement("activeAssignmentRules", "Enablement_Admin_Assignment");
  activation(rules, block(old.activationRules), block(planned.activationRules), add);
  enablement("activationRules", "Enablement_EndUser_Assignment");
  eachNotification((id, level, recipient) => {
    const wanted = block(block(block(planned.notificationRules)?.[level])?.[recipient]);
    const before = block(block(block(old.notificationRules)?.[level])?.[recipient]);
    if (wanted && !sameValue(wanted, before)) {
      add(id, {
        notificationLevel: text(wanted.notificationLevel),
        isDefaultRecipientsEnabled: flag(wanted.defaultRecipients),
        notificationRecipients: texts(wanted.additionalRecipients),
      });
    }
    return {};
  });
  return changed;
}

function activation(
  rules: Rules,
  old: Data | undefined,
  wanted: Data | undefined,
  add: (id: string, values: GraphObject) => void,
): void {
  if (differs(old, wanted, "maximumDuration")) {
    add("Expiration_EndUser_Assignment", { maximumDuration: text(wanted?.maximumDuration) });
  }
  const stageChanges = !sameValue(old?.approvalStage, wanted?.approvalStage);
  if (differs(old, wanted, "requireApproval") || stageChanges) {
    const kept = asObject(rules.get("Approval_EndUser_Assignment")?.setting);
    add("Approval_EndUser_Assignment", {
      setting: {
        isApprovalRequired: flag(wanted?.requireApproval),
        approvalStages: stageChanges ? stagesOf(block(wanted?.approvalStage)) : (kept?.approvalStages ?? []),
      },
    });
  }
  const context = "requiredConditionalAccessAuthenticationContext";
  if (differs(old, wanted, context)) {
    const claimValue = text(wanted?.[context]);
    add("AuthenticationContext_EndUser_Assignment", {
      isEnabled: claimValue !== "",
      ...(claimValue === "" ? {} : { claimValue }),
    });
  }
}

/** What is not known yet, or not said, is Terraform's zero: no change against nothing. */
function differs(old: Data | undefined, wanted: Data | undefined, ...names: string[]): boolean {
  const zero = (value: Value | undefined): Value =>
    typeof value === "string" || typeof value === "boolean" ? value || null : null;
  return names.some((name) => typeof wanted?.[name] !== "symbol" && zero(old?.[name]) !== zero(wanted?.[name]));
}

function eachNotification(of: (id: string, level: string, recipient: string) => Data): Data {
  return Object.fromEntries(
    Object.entries(levels).map(([level, word]) => [
      level,
      Object.fromEntries(
        Object.entries(recipients).map(([recipient, who]) => [
          recipient,
          of(`Notification_${who}_${word}`, level, recipient),
        ]),
      ),
    ]),
  );
}

function stageOf(approval: GraphObject | undefined): Data | null {
  const approvers = objectsOf(approval?.approvalStages).flatMap((stage) => objectsOf(stage.primaryApprovers));
  return approvers.length === 0
    ? null
    : {
        primaryApprovers: approvers.map((one) => ({
          objectId: textOf(one, "userId") || textOf(one, "groupId"),
          type: textOf(one, "@odata.type").replace("#microsoft.graph.", ""),
        })),
      };
}

function stagesOf(stage: Data | undefined): GraphObject[] {
  const primaryApprovers = blocks(stage?.primaryApprovers).map((one) => {
    const type = text(one.type) || "singleUser";
    return {
      "@odata.type": `#microsoft.graph.${type}`,
      [type === "groupMembers" ? "groupId" : "userId"]: text(one.objectId),
    };
  });
  return stage ? [{ primaryApprovers }] : [];
}
