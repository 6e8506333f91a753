import type { Fields, TextField } from "../terraform/field.ts";
import { lengthBetween, mailNickname, notEmpty, oneOf, uuid } from "../terraform/text-checks.ts";

const objectIds: TextField = { kind: "text", check: uuid };
const computedText: TextField = { kind: "text", readOnly: true };
const enabledOne = ["mailEnabled", "securityEnabled"];

/** A security or Microsoft 365 group. */
export const groupFields: Fields = {
  displayName: { kind: "text", required: true, check: notEmpty },
  administrativeUnitIds: { kind: "set", of: objectIds },
  assignableToRole: { kind: "flag", forceNew: true },
  autoSubscribeNewMembers: { kind: "flag", computed: true },
  behaviors: {
    kind: "set",
    forceNew: true,
    of: {
      kind: "text",
      check: oneOf(
        "AllowOnlyMembersToPost",
        "CalendarMemberReadOnly",
        "ConnectorsDisabled",
        "HideGroupInOutlook",
        "SkipExchangeInstantOn",
        "SubscribeMembersToCalendarEventsDisabled",
        "SubscribeNewGroupMembers",
        "WelcomeEmailDisabled",
      ),
    },
  },
  description: { kind: "text" },
  dynamicMembership: {
    kind: "block",
    conflictsWith: ["members"],
    fields: {
      enabled: { kind: "flag", required: true },
      rule: { kind: "text", required: true, check: lengthBetween(0, 3072) },
    },
  },
  externalSendersAllowed: { kind: "flag", computed: true },
  hideFromAddressLists: { kind: "flag", computed: true },
  hideFromOutlookClients: { kind: "flag", computed: true },
  mailEnabled: { kind: "flag", atLeastOneOf: enabledOne },
  mailNickname: { kind: "text", computed: true, forceNew: true, check: mailNickname },
  members: { kind: "set", computed: true, conflictsWith: ["dynamicMembership"], of: objectIds },
  onpremisesGroupType: {
    kind: "text",
    computed: true,
    check: oneOf("UniversalDistributionGroup", "UniversalMailEnabledSecurityGroup", "UniversalSecurityGroup"),
  },
  owners: { kind: "set", computed: true, maxItems: 100, of: objectIds },
  preventDuplicateNames: { kind: "flag", default: false },
  provisioningOptions: { kind: "set", forceNew: true, of: { kind: "text", check: oneOf("Team") } },
  securityEnabled: { kind: "flag", atLeastOneOf: enabledOne },
  theme: { kind: "text", check: oneOf("", "Blue", "Green", "Orange", "Pink", "Purple", "Red", "Teal") },
  types: { kind: "set", forceNew: true, of: { kind: "text", check: oneOf("DynamicMembership", "Unified") } },
  visibility: { kind: "text", computed: true, check: oneOf("Hiddenmembership", "Private", "Public") },
  writebackEnabled: { kind: "flag", default: false },
  mail: computedText,
  objectId: computedText,
  onpremisesDomainName: computedText,
  onpremisesNetbiosName: computedText,
  onpremisesSamAccountName: computedText,
  onpremisesSecurityIdentifier: computedText,
  onpremisesSyncEnabled: { kind: "flag", readOnly: true },
  preferredLanguage: computedText,
  proxyAddresses: { kind: "list", readOnly: true, of: { kind: "text" } },
};

/** Settings of a Microsoft 365 group that Graph takes one at a time, and from people only. */
export const unifiedSettings = {
  externalSendersAllowed: "allowExternalSenders",
  autoSubscribeNewMembers: "autoSubscribeNewMembers",
  hideFromAddressLists: "hideFromAddressLists",
  hideFromOutlookClients: "hideFromOutlookClients",
} as const;
