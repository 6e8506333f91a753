import type { Words } from "../words.ts";
import { facts } from "./facts/en.ts";
import { access } from "./rules/en/access.ts";
import { people } from "./rules/en/people.ts";
import { teams } from "./rules/en/teams.ts";
import { telephony } from "./rules/en/telephony.ts";

export const en: Words = {
  rules: { ...access, ...people, ...teams, ...telephony },
  verdicts: {
    pass: "pass",
    fail: "fail",
    undecided: "undecided",
    reportOnly: "only reports",
    notDecidedHere: "not decided here",
    excepted: "excepted",
    notLicensed: "not licensed",
  },
  exceptions: facts.exceptions,
  findings: {
    ...facts.findings,
    breakGlassNotDeclared: ({ policies }) =>
      `${policies} conditional access policies target users, and nothing says who break-glass is: one wrong policy could lock everyone out. Use the ConditionalAccess component, or name the group in the policy settings (break-glass-excluded.breakGlass).`,
    breakGlassGroupMissing: ({ group, candidates }) =>
      `The break-glass group "${group}" is declared ${candidates} times; exactly one azuread.Group must have that logical name.`,
    breakGlassNotExcluded: ({ policy, group }) =>
      `"${policy}" does not exclude the break-glass group "${group}": the accounts that must always get in would be stopped by it. Add the group's objectId to conditions.users.excludedGroups.`,
    referenceNotDeclared: ({ place, wants, value }) =>
      `${place} names the ${wants} ${value}, which is not declared here. If it exists in the tenant, name it in the policy settings (references-resolve.existing).`,
    referenceInWrongForm: ({ place, wants, value }) =>
      `${place} holds "${value}", which is no id of a ${wants}: the tenant refuses it. ${wants === "strength" ? "Write the strength's id: /policies/authenticationStrengthPolicies/<GUID>." : "Write its object id, a bare GUID."}`,
    referenceUnknown: ({ place, wants }) => `${place} names a ${wants} whose id is not known yet.`,
    enabledWithoutStatement: ({ policy }) =>
      `"${policy}" would be enforced, and nobody has said that it should be. Use "enabledForReportingButNotEnforced", or state it: conditionalAccess.stage in the stack's configuration, or report-only-unless-stated.statedOn in the policy settings.`,
    stateNotModelled: ({ policy, value }) =>
      `"${policy}" has the state "${value}"; it is one of enabled, disabled, enabledForReportingButNotEnforced.`,
    stateUnknown: ({ policy }) => `The state of "${policy}" is not known yet.`,
    summaryUnreadable: ({ problem }) => `A component's summary of its policies cannot be read: ${problem}.`,
    summaryWithoutPolicy: ({ policy }) =>
      `A component says that it declares the policy "${policy}", and no resource has that display name.`,
    summaryDisagrees: ({ policy, property, detail }) =>
      `What the component says about "${policy}" (${property}) is not what would be deployed: ${detail}. Change the component's arguments instead of the resource, or report a fault.`,
  },
};
