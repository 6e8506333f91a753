import type { BlockField, Field, Fields, FlagField } from "../../terraform/field.ts";
import { notEmpty, oneOf, uuid } from "../../terraform/text-checks.ts";

const flag: FlagField = { kind: "flag", computed: true };
const computedBlock = (fields: Fields): BlockField => ({ kind: "block", computed: true, fields });

const halfHours = Array.from({ length: 46 }, (_, index) => {
  const [hours, half] = [Math.floor((index + 2) / 2), index % 2 === 1];
  return `PT${hours}H${half ? "30M" : ""}`;
});
const activation = oneOf("PT30M", ...halfHours, "P1D");
const expireAfter: Field = { kind: "text", computed: true, check: oneOf("P15D", "P30D", "P90D", "P180D", "P365D") };

const settings = computedBlock({
  notificationLevel: { kind: "text", required: true, check: oneOf("All", "Critical") },
  defaultRecipients: { kind: "flag", required: true },
  additionalRecipients: { kind: "set", computed: true, of: { kind: "text", check: notEmpty } },
});
const audiences = computedBlock({
  adminNotifications: settings,
  approverNotifications: settings,
  assigneeNotifications: settings,
});

/** How long a place in a group is held, what an activation asks for, who is told. */
export const groupRoleManagementPolicyFields: Fields = {
  groupId: { kind: "text", required: true, forceNew: true, check: uuid },
  roleId: { kind: "text", required: true, forceNew: true, check: oneOf("member", "owner") },
  eligibleAssignmentRules: computedBlock({ expirationRequired: flag, expireAfter }),
  activeAssignmentRules: computedBlock({
    expirationRequired: flag,
    expireAfter,
    requireJustification: flag,
    requireMultifactorAuthentication: flag,
    requireTicketInfo: flag,
  }),
  activationRules: computedBlock({
    maximumDuration: { kind: "text", computed: true, check: activation },
    requireApproval: flag,
    approvalStage: {
      kind: "block",
      computed: true,
      fields: {
        primaryApprovers: {
          kind: "list",
          required: true,
          of: {
            kind: "block",
            fields: {
              objectId: { kind: "text", required: true, check: uuid },
              type: { kind: "text", default: "singleUser", check: oneOf("singleUser", "groupMembers") },
            },
          },
        },
      },
    },
    requiredConditionalAccessAuthenticationContext: {
      kind: "text",
      computed: true,
      conflictsWith: ["requireMultifactorAuthentication"],
      check: notEmpty,
    },
    requireMultifactorAuthentication: {
      ...flag,
      conflictsWith: ["requiredConditionalAccessAuthenticationContext"],
    },
    requireJustification: flag,
    requireTicketInfo: flag,
  }),
  notificationRules: computedBlock({
    activeAssignments: audiences,
    eligibleActivations: audiences,
    eligibleAssignments: audiences,
  }),
  description: { kind: "text", readOnly: true },
  displayName: { kind: "text", readOnly: true },
};
