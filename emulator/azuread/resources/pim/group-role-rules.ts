import { asObject, flagOf, type GraphObject, objectsOf, textOf, textsOf } from "../../graph/graph-object.ts";
import { block, blocks, type Data, flag, sameValue, text, texts, type Value } from "../../terraform/value.ts";
import { Diagnosis } from "../diagnosis.ts";

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
  const enablement = (id: string, wanted: Data | undefined): void => {
    // Rewritten whole: what the program leaves open falls away.
    add(id, { enabledRules: enabling.filter(([name]) => flag(wanted?.[name])).map(([, word]) => word) });
  };
  const part = (name: string): Part => ({ before: block(old[name]), wanted: block(planned[name]) });
  const eligible = part("eligibleAssignmentRules");
  if (eligible.wanted && !sameValue(eligible.before, eligible.wanted)) {
    const maximumDuration = text(eligible.wanted.expireAfter);
    add("Expiration_Admin_Eligibility", {
      isExpirationRequired: flag(eligible.wanted.expirationRequired),
      ...(maximumDuration === "" ? {} : { maximumDuration }),
    });
  }
  const active = part("activeAssignmentRules");
  // A change of the ticket alone is not noticed.
  if (differs(active, "requireMultifactorAuthentication", "requireJustification")) {
    enablement("Enablement_Admin_Assignment", active.wanted);
  }
  if (differs(active, "expirationRequired", "expireAfter")) {
    add("Expiration_Admin_Assignment", {
      isExpirationRequired: flag(active.wanted?.expirationRequired),
      maximumDuration: text(active.wanted?.expireAfter),
    });
  }
  const taking = part("activationRules");
  activation(rules, taking, add);
  if (differs(taking, ...enabling.map(([name]) => name))) {
    enablement("Enablement_EndUser_Assignment", taking.wanted);
  }
  notifications(old, planned, add);
  return changed;
}

/** One block of the resource, as it was and as it is to be. */
type Part = { before: Data | undefined; wanted: Data | undefined };
type Add = (id: string, values: GraphObject) => void;

function notifications(old: Data, planned: Data, add: Add): void {
  const of = (all: Data, level: string, recipient: string): Data | undefined =>
    block(block(block(all.notificationRules)?.[level])?.[recipient]);
  for (const [recipient, recipientType] of Object.entries(recipients)) {
    for (const level of ["eligibleAssignments", "activeAssignments", "eligibleActivations"] as const) {
      const wanted = of(planned, level, recipient);
      if (wanted && !sameValue(wanted, of(old, level, recipient))) {
        add(`Notification_${recipientType}_${levels[level]}`, {
          notificationLevel: text(wanted.notificationLevel),
          isDefaultRecipientsEnabled: flag(wanted.defaultRecipients),
          notificationRecipients: texts(wanted.additionalRecipients),
          notificationType: "Email",
          recipientType,
        });
      }
    }
  }
}

function activation(rules: Rules, taking: Part, add: Add): void {
  const { before, wanted } = taking;
  if (differs(taking, "maximumDuration")) {
    add("Expiration_EndUser_Assignment", { maximumDuration: text(wanted?.maximumDuration) });
  }
  const stageChanges =
    block(wanted?.approvalStage) !== undefined && !sameValue(before?.approvalStage, wanted?.approvalStage);
  if (differs(taking, "requireApproval") || stageChanges) {
    const stage = block(wanted?.approvalStage);
    if (flag(wanted?.requireApproval) && stage === undefined) {
      throw new Diagnosis("building update request: require_approval is true, but no approval_stages are provided");
    }
    const kept = asObject(rules.get("Approval_EndUser_Assignment")?.setting);
    add("Approval_EndUser_Assignment", {
      setting: {
        isApprovalRequired: flag(wanted?.requireApproval),
        approvalStages: stageChanges ? stagesOf(stage) : (kept?.approvalStages ?? []),
      },
    });
  }
  const context = "requiredConditionalAccessAuthenticationContext";
  if (differs(taking, context)) {
    const claimValue = text(wanted?.[context]);
    add("AuthenticationContext_EndUser_Assignment", {
      isEnabled: claimValue !== "",
      ...(claimValue === "" ? {} : { claimValue }),
    });
  }
}

/** What is not known yet, or not said, is Terraform's zero: no change against nothing. */
function differs({ before, wanted }: Part, ...names: string[]): boolean {
  const zero = (value: Value | undefined): Value =>
    typeof value === "string" || typeof value === "boolean" ? value || null : null;
  return names.some((name) => typeof wanted?.[name] !== "symbol" && zero(before?.[name]) !== zero(wanted?.[name]));
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

/** One stage, whether or not anybody approves. */
function stageOf(approval: GraphObject | undefined): Data {
  const approvers = objectsOf(approval?.approvalStages).flatMap((stage) => objectsOf(stage.primaryApprovers));
  return {
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
