import type { DoctorParts, DoctorWords } from "./doctor-words.ts";
import { partsWith } from "./parts.ts";

const parts: DoctorParts = {
  apis: { graph: "Microsoft Graph", teamsAdmin: "the Teams admin API" },
  quotas: {
    groupsPerPolicyType: "groups a Teams policy type is assigned to",
    conditionalAccessPolicies: "conditional access policies, in every state",
    namedLocations: "named locations",
    dynamicGroups: "groups with a membership rule",
  },
  ways: {
    groupsPerPolicyType: "assign by persona instead of by unit, or to people directly",
    conditionalAccessPolicies: "delete those nobody uses any more, also the ones that are off",
    namedLocations: "join addresses that belong together in one location",
    dynamicGroups: "delete those nobody uses any more, or make small ones static",
  },
  problems: {
    missing: "is not in the tenant; put the object ids of your own accounts into tenant:breakGlass.accounts",
    disabled: "is disabled: nobody can come in with it; enable it",
    synchronised:
      "is synchronised from on-premises: it is lost with what it would be needed for; use a cloud-only account",
    guest: "is a guest; use a member account of the tenant itself",
  },
  uses: {
    gateway: ({ identity }) => `the gateway ${identity}`,
    resourceAccounts: () => "the stack's resource accounts",
    organisation: () => "the organisation file",
  },
  sights: {
    account: ({ id }) => `the break-glass account ${id}`,
    time: () => "the tenant's time",
    domains: () => "the tenant's domains",
    licences: () => "the tenant's licences",
    policyGroups: () => "the groups that Teams policies are assigned to",
    securityDefaults: () => "whether security defaults are on",
    groupNaming: () => "whether the tenant asks for a prefix or suffix in the names of teams",
    quota: ({ quota }) => `the number of ${parts.quotas[quota]}`,
  },
};

const { apis, quotas, ways, problems, use, sight } = partsWith(parts);

export const en: DoctorWords = {
  heading: (stack) => `stack ${stack}: before the first up`,
  sum: ({ good, bad, open }) => `${good} in order, ${bad} to put right, ${open} to look at`,
  findings: {
    signIn: ({ api, application, reason, verdict }) =>
      verdict === "good"
        ? `the application ${application ?? "(unnamed)"} signs in to ${apis[api]}`
        : `no token for ${apis[api]}: ${reason ?? "refused"}; check ARM_TENANT_ID, ARM_CLIENT_ID and the credential beside them`,
    person: () =>
      "a person is signed in by the Azure CLI: what a person may do says nothing of the application that deploys; run this with the application's own credential",
    otherTenant: ({ asked, answered }) =>
      `the token is for the tenant ${answered}, and ARM_TENANT_ID says ${asked}; set it to the tenant's id`,
    permission: ({ name, askedBy, verdict }) =>
      verdict === "good"
        ? `${name} is granted`
        : `${name} is missing, which ${askedBy} asks for; add it to the app registration under API permissions › Microsoft Graph › Application permissions and give an administrator's consent`,
    role: ({ name, askedBy, verdict }) =>
      ({
        good: `the application has the Entra role ${name}`,
        bad: `the application lacks the Entra role ${name}, which ${askedBy} asks for; assign it to its service principal under Entra admin centre › Roles & admins`,
        open: `whether the application has the Entra role ${name}, which ${askedBy} asks for, could not be seen; look under Entra admin centre › Roles & admins`,
      })[verdict],
    azureRole: ({ type, count }) =>
      `${type} ×${count} asks for a role in Azure on its scope, which Graph does not show; look under Access control (IAM) of the subscription`,
    unknownType: ({ type, count }) =>
      `${type} ×${count}: what it asks for is not known here; look it up on its own page`,
    licence: ({ sku, verdict }) =>
      verdict === "good"
        ? `the tenant owns ${sku}`
        : `the tenant does not own ${sku}, which the stack puts on groups; buy it, or take it out of the organisation file`,
    seats: ({ sku, declared, owned, verdict }) =>
      verdict === "good"
        ? `${sku}: ${declared} seats declared, ${owned} owned`
        : `${sku}: ${declared} seats declared, and the tenant owns ${owned}; buy ${declared - owned} more, or set \`seats\` in the organisation file to ${owned}`,
    domain: ({ name, neededFor, verdict }) =>
      verdict === "good"
        ? `the domain ${name} is verified`
        : `the domain ${name} is not verified in the tenant, and ${use(neededFor)} needs it; declare it as a Domain with its DomainVerification, or verify it under Settings › Domains`,
    quota: ({ quota, of, there, declared, limit, verdict }) => {
      const what = `${quotas[quota]}${of === undefined ? "" : ` (${of})`}`;
      const figures = `${there} in the tenant and ${declared} new ones of ${limit}`;
      return verdict === "good" ? `${what}: ${figures}` : `${what}: ${figures} are too many; ${ways[quota]}`;
    },
    securityDefaults: ({ isOn, policiesOn, verdict }) =>
      verdict === "bad"
        ? `security defaults are on, and Entra refuses the ${policiesOn} conditional access policies that are to be on beside them; declare IdentitySecurityDefaults with isEnabled false in the same program`
        : `security defaults are ${isOn ? "on" : "off"}`,
    groupNaming: ({ asked, groups, verdict }) =>
      verdict === "good"
        ? "the tenant asks for no prefix or suffix in the names of teams"
        : `the tenant's naming policy is ${asked}, and azuread gives each of the stack's ${groups} Microsoft 365 groups a passing name that it refuses; take prefix and suffix out under Entra admin centre › Groups › Naming policy, where blocked words may stay`,
    breakGlass: ({ id, problem }) =>
      problem === undefined
        ? `the break-glass account ${id} is there, enabled and cloud-only`
        : `the break-glass account ${id} ${problems[problem]}`,
    clock: ({ seconds, verdict }) =>
      verdict === "good"
        ? "this machine's clock agrees with the tenant's"
        : `this machine's clock is ${Math.abs(seconds)} s ${seconds > 0 ? "ahead of" : "behind"} the tenant's: tokens are refused beyond 300 s; set it by NTP`,
    notSeen: ({ what, reason, permission }) =>
      `${sight(what)} could not be looked at (${reason ?? "the application may not read it"})${permission === undefined ? "" : `; grant ${permission} for the length of this check, or look by hand`}`,
  },
};
