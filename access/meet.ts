import { type Clause, combinationsOf, type Requirement } from "./clause.ts";
import type { SignIn, User } from "./sign-in.ts";
import type { InboundTrust, Tenant } from "./tenant.ts";
import { no, or, type Tri, tri, unknown, yes } from "./tri.ts";

type Circumstances = Pick<SignIn, "who" | "client" | "platform" | "flow">;

/** Whether a demand can be met at all in these circumstances: a demand that never can is a block under another name. */
export function canMeet(clause: Clause, signIn: Circumstances, tenant: Tenant): Tri {
  return clause.reduce<Tri>((verdict, requirement) => or(verdict, canMeetOne(requirement, signIn, tenant)), no);
}

function canMeetOne(requirement: Requirement, signIn: Circumstances, tenant: Tenant): Tri {
  const { who, client, platform, flow } = signIn;
  // Block is the only control a workload can be given.
  if (who.kind === "workload") return no;
  // Legacy clients can show neither a prompt nor a device.
  if (client === "exchangeActiveSync" || client === "other") return no;
  switch (requirement.kind) {
    case "mfa":
    case "strength":
      return canAuthenticate(requirement, who, tenant);
    case "compliantDevice":
      return flow === "deviceCodeFlow" ? no : deviceOf(who, tenant, "compliantDevice");
    case "domainJoinedDevice":
      if (flow === "deviceCodeFlow" || (platform !== undefined && platform !== "windows")) return no;
      return deviceOf(who, tenant, "hybridJoinedDevice");
    case "approvedApplication":
      return platform === undefined ? yes : tri(platform === "iOS" || platform === "android");
    case "compliantApplication":
      return platform === undefined ? yes : tri(platform === "iOS" || platform === "android" || platform === "windows");
    default:
      return yes;
  }
}

/** Methods a visitor can register here; all others work only where the home tenant's multifactor is trusted. */
const visitorMethods = new Set([
  "password",
  "sms",
  "voice",
  "microsoftAuthenticatorPush",
  "softwareOath",
  "federatedSingleFactor",
]);

function canAuthenticate(requirement: Requirement, user: User, tenant: Tenant): Tri {
  const combinations = combinationsOf(requirement);
  const { methods } = user;
  const own: Tri = methods && combinations ? tri(possible(combinations, new Set(methods))) : yes;
  if (own === no || !isVisitor(user)) return methods && !combinations ? unknown : own;
  if (user.type !== "b2bDirectConnectUser") {
    if (requirement.kind === "mfa") return yes;
    if (combinations && possible(combinations, visitorMethods)) return yes;
  }
  return trusted(user, tenant, "mfa");
}

function possible(combinations: readonly string[], methods: ReadonlySet<string>): boolean {
  return combinations.some((combination) => combination.split(",").every((method) => methods.has(method)));
}

/** A visitor's device belongs to another tenant: its state counts only where it is trusted. */
function deviceOf(user: User, tenant: Tenant, claim: "compliantDevice" | "hybridJoinedDevice"): Tri {
  return isVisitor(user) ? trusted(user, tenant, claim) : yes;
}

function isVisitor({ type }: User): boolean {
  return type === "b2bCollaborationGuest" || type === "b2bCollaborationMember" || type === "b2bDirectConnectUser";
}

function trusted(user: User, { inboundTrust }: Tenant, claim: keyof InboundTrust): Tri {
  if (!inboundTrust) return unknown;
  const fallback = inboundTrust.get("default");
  if (user.tenant !== undefined) return claimed(inboundTrust.get(user.tenant.toLowerCase()) ?? fallback, claim);
  const answers = new Set([...inboundTrust.values()].map((trust) => trust[claim]));
  const [only] = answers;
  return answers.size === 1 && fallback ? tri(only === true) : unknown;
}

function claimed(trust: InboundTrust | undefined, claim: keyof InboundTrust): Tri {
  return trust ? tri(trust[claim]) : unknown;
}
