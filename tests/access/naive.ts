import type { SignIn } from "../../access/sign-in.ts";

/**
 * A second evaluator, written from the rules alone and as simply as possible, over Graph's JSON and plain words.
 * It shares no code with the library: where the two agree, one mistake would have to have been made twice.
 */
export type Answer = "yes" | "no" | "?";
// biome-ignore lint/suspicious/noExplicitAny: Graph JSON taken as it comes, on purpose: a typed reader is what is being checked.
type Json = Record<string, any>;

export type World = {
  groups: Record<string, string[]>;
  roles: Record<string, string[]>;
  ranges: Record<string, { trusted: boolean; addresses: string[] }>;
  countries: Record<string, { list: string[]; unknownToo: boolean }>;
  suite: string[];
};

const all = (answers: Answer[]): Answer => (answers.includes("no") ? "no" : answers.includes("?") ? "?" : "yes");
const any = (answers: Answer[]): Answer => (answers.includes("yes") ? "yes" : answers.includes("?") ? "?" : "no");
const opposite = (answer: Answer): Answer => (answer === "?" ? "?" : answer === "yes" ? "no" : "yes");
const say = (fact: boolean): Answer => (fact ? "yes" : "no");

export type NaiveVerdict = { sure: string[]; doubtful: string[] };

/** Which enforced policies apply for sure and which may. */
export function naive(policies: Json[], signIn: SignIn, world: World): NaiveVerdict {
  const result: NaiveVerdict = { sure: [], doubtful: [] };
  for (const policy of policies) {
    if (policy.state !== "enabled") continue;
    const answer = applies(policy, signIn, world);
    if (answer === "yes") result.sure.push(policy.id);
    if (answer === "?") result.doubtful.push(policy.id);
  }
  return result;
}

function applies(policy: Json, signIn: SignIn, world: World): Answer {
  const c = policy.conditions;
  return all([
    people(c.users, c.clientApplications, signIn, world),
    applications(c.applications, signIn, world),
    oneOf(c.clientAppTypes.includes("all") ? [] : c.clientAppTypes, signIn.client),
    platform(c.platforms, signIn.platform),
    location(c.locations, signIn, world),
    deviceMatches(c.devices?.deviceFilter, signIn),
    oneOf(c.signInRiskLevels ?? [], signIn.signInRisk),
    oneOf(c.userRiskLevels ?? [], signIn.userRisk),
    oneOf(c.insiderRiskLevels ? c.insiderRiskLevels.split(",") : [], signIn.insiderRisk),
    oneOf(c.servicePrincipalRiskLevels ?? [], signIn.servicePrincipalRisk),
    oneOf(c.authenticationFlows ? c.authenticationFlows.transferMethods.split(",") : [], signIn.flow),
    // A condition that only these tests know: whether it holds cannot be said.
    c.moonPhases ? "?" : "yes",
  ]);
}

function oneOf(list: string[], value: string | undefined): Answer {
  if (list.length === 0) return "yes";
  if (value === undefined) return "?";
  return say(list.includes(value));
}

function people(users: Json, workloads: Json | null, { who }: SignIn, world: World): Answer {
  if (workloads) {
    if (who.kind !== "workload" || who.application !== "singleTenant") return "no";
    if ((workloads.excludeServicePrincipals ?? []).includes(who.id)) return "no";
    const list = workloads.includeServicePrincipals;
    return say(list.includes("ServicePrincipalsInMyTenant") || list.includes(who.id));
  }
  if (who.kind === "workload") return "no";
  // Everything this person is in, found by asking every group again until nothing new turns up.
  const inside = new Set([...(who.groups ?? [])]);
  const perhaps = new Set([...(who.unsure ?? [])]);
  for (let round = 0; round < 20; round++) {
    for (const [group, members] of Object.entries(world.groups)) {
      if (members.some((member) => member === who.id || inside.has(member))) inside.add(group);
      if (members.some((member) => perhaps.has(member))) perhaps.add(group);
    }
  }
  const hasRole = (role: string): Answer => {
    const holders = world.roles[role] ?? [];
    if ((who.roles ?? []).includes(role) || holders.some((holder) => holder === who.id || inside.has(holder)))
      return "yes";
    return holders.some((holder) => perhaps.has(holder)) ? "?" : "no";
  };
  const side = (name: "include" | "exclude"): Answer => {
    const answers: Answer[] = ["no"];
    for (const id of users[`${name}Users`] ?? []) {
      if (id === "All") answers.push(who.type === "b2bDirectConnectUser" ? "?" : "yes");
      else answers.push(say(id === who.id));
    }
    for (const id of users[`${name}Groups`] ?? []) answers.push(inside.has(id) ? "yes" : perhaps.has(id) ? "?" : "no");
    for (const id of users[`${name}Roles`] ?? []) answers.push(hasRole(id));
    const guests = users[`${name}GuestsOrExternalUsers`];
    if (guests?.guestOrExternalUserTypes.split(",").includes(who.type)) {
      const members = guests.externalTenants?.members;
      answers.push(!members ? "yes" : who.tenant === undefined ? "?" : say(members.includes(who.tenant)));
    }
    return any(answers);
  };
  return all([side("include"), opposite(side("exclude"))]);
}

function applications(applications: Json, { target }: SignIn, world: World): Answer {
  if (applications.includeUserActions)
    return say(target.kind === "action" && applications.includeUserActions.includes(target.action));
  const contexts = applications.includeAuthenticationContextClassReferences;
  if (target.kind === "action") return "no";
  if (contexts) return say((target.contexts ?? []).some((context) => contexts.includes(context)));
  const within = (list: string[]): Answer =>
    say(list.some((id) => id === "All" || id === target.id || (id === "Office365" && world.suite.includes(target.id))));
  return all([within(applications.includeApplications), opposite(within(applications.excludeApplications ?? []))]);
}

function platform(condition: Json | null, value: string | undefined): Answer {
  if (!condition) return "yes";
  const within = (list: string[]): Answer => {
    if (list.includes("all")) return "yes";
    if (list.length === 0) return "no";
    return value === undefined ? "?" : say(list.includes(value));
  };
  return all([within(condition.includePlatforms), opposite(within(condition.excludePlatforms))]);
}

function location(condition: Json | null, { network }: SignIn, world: World): Answer {
  if (!condition) return "yes";
  const at = (id: string): Answer => {
    if (id === "All") return "yes";
    if (id === "AllTrusted")
      return any(Object.keys(world.ranges).map((range) => (world.ranges[range]!.trusted ? at(range) : "no")));
    const range = world.ranges[id];
    if (range) return network?.ip === undefined ? "?" : say(range.addresses.includes(network.ip));
    const country = world.countries[id]!;
    if (network?.country === undefined) return "?";
    return say(network.country === null ? country.unknownToo : country.list.includes(network.country));
  };
  const within = (list: string[]): Answer => any(["no", ...list.map(at)]);
  return all([within(condition.includeLocations), opposite(within(condition.excludeLocations))]);
}

/** Rules come from a short list, so each is written out by hand here instead of being parsed. */
export const handWrittenRules: Record<string, (device: Json) => Answer> = {
  "device.isCompliant -eq True": (d) => (d.isCompliant === undefined ? "?" : say(d.isCompliant === true)),
  "device.isCompliant -ne True": (d) => (d.isCompliant === undefined ? "?" : say(d.isCompliant !== true)),
  'device.trustType -ne "ServerAD" -and device.isCompliant -ne True': (d) =>
    all([
      d.trustType === undefined ? "?" : say(d.trustType !== "ServerAD"),
      d.isCompliant === undefined ? "?" : say(d.isCompliant !== true),
    ]),
  'device.extensionAttribute1 -eq "SAW"': (d) => attribute(d, (value) => value === "SAW"),
  'device.extensionAttribute1 -ne "SAW" -or device.model -startsWith "Surface"': (d) =>
    any([
      attribute(d, (value) => value !== "SAW"),
      d.model === undefined ? "?" : say(d.model?.toLowerCase().startsWith("surface")),
    ]),
  'device.model -in ["Surface Hub", "Logitech"]': (d) =>
    d.model === undefined ? "?" : say(d.model === "Surface Hub" || d.model === "Logitech"),
  'not (device.model -contains "Hub" -or device.trustType -eq "Workplace")': (d) =>
    all([
      d.model === undefined ? "?" : say(d.model === null || !d.model.includes("Hub")),
      d.trustType === undefined ? "?" : say(d.trustType !== "Workplace"),
    ]),
};

function attribute(d: Json, test: (value: string | null) => boolean): Answer {
  const managed: Answer[] = [
    d.mdmAppId === undefined ? "?" : say(d.mdmAppId !== null),
    d.isCompliant === undefined ? "?" : say(d.isCompliant === true),
    d.trustType === undefined ? "?" : say(d.trustType === "ServerAD"),
  ];
  const empty = say(test(null));
  const filled = d.extensionAttribute1 === undefined ? "?" : say(test(d.extensionAttribute1));
  const counts = any(managed);
  if (counts === "yes") return filled;
  if (counts === "no") return empty;
  return empty === filled ? empty : "?";
}

const absent = { isCompliant: null, trustType: null, extensionAttribute1: null, model: null, mdmAppId: null };

function deviceMatches(filter: Json | null | undefined, { device }: SignIn): Answer {
  if (!filter) return "yes";
  const matched = handWrittenRules[filter.rule]!(device === undefined ? {} : device.registered ? device : absent);
  return filter.mode === "include" ? matched : opposite(matched);
}

/** What somebody can show at a sign-in. */
export type Possession = { combinations: string[]; other: string[] };

/** Whether the policies that surely apply let somebody in who shows this. */
export function letsIn(policies: Json[], sure: string[], shown: Possession, mfa: readonly string[]): boolean {
  return policies
    .filter((policy) => sure.includes(policy.id))
    .every(({ grantControls: grant }) => {
      if (!grant) return true;
      const met: boolean[] = grant.builtInControls.map((control: string) =>
        control === "mfa"
          ? shown.combinations.some((c) => mfa.includes(c))
          : control !== "block" && shown.other.includes(control),
      );
      for (const terms of grant.termsOfUse ?? []) met.push(shown.other.includes(terms));
      const strength = grant.authenticationStrength;
      if (strength) met.push(shown.combinations.some((c) => strength.allowedCombinations.includes(c)));
      if (met.length === 0) return true;
      if (grant.builtInControls.includes("block")) return false;
      return grant.operator === "OR" ? met.includes(true) : !met.includes(false);
    });
}
