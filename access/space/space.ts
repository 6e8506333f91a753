import { ceiling, isOpaque, matchDimension } from "../match/applies.ts";
import { type Known, readNetwork } from "../match/known.ts";
import { resolveSubject } from "../match/subject.ts";
import type { Policy } from "../policy.ts";
import { clients, flows, platforms, type SignIn, type Who } from "../sign-in.ts";
import type { Tenant } from "../tenant.ts";
import { and, no, type Tri, unknown, yes } from "../tri.ts";
import { type AxisDimension, axisDimensions, candidates, type Part } from "./candidates.ts";
import { type Budget, checkPolicyCount, newBudget, spend } from "./limits.ts";

/** Values that no policy tells apart, with the policies whose condition they meet surely, or perhaps. */
export type Kind = { readonly mask: Int32Array; readonly values: readonly Part[] };
export type Axis = { readonly dimension: AxisDimension; readonly kinds: readonly Kind[] };

/**
 * All sign-ins that a set of policies can tell apart, as a product of kinds.
 * A mask is: the policies that surely apply, those that may, and one word about circumstances that decide what can be met.
 */
export type Space = {
  readonly policies: readonly Policy[];
  readonly tenant: Tenant;
  readonly axes: readonly Axis[];
  /** Words for one bit a policy. A mask has twice as many and one more. */
  readonly width: number;
  readonly budget: Budget;
};

/** What masks are made from. */
export type Ground = Pick<Space, "policies" | "tenant" | "width">;

export function buildSpace(policies: readonly Policy[], tenant: Tenant): Space {
  checkPolicyCount(policies.length);
  const width = Math.ceil(policies.length / 32);
  const ground: Ground = { policies, tenant, width };
  const budget = newBudget();
  const axes = axisDimensions.map((dimension) => ({
    dimension,
    kinds: kindsOf(ground, dimension, budget),
  }));
  return { ...ground, axes, budget };
}

function kindsOf(ground: Ground, dimension: AxisDimension, budget: Budget): Kind[] {
  const found = candidates(dimension, ground.policies, ground.tenant);
  const kinds = new Map<string, { mask: Int32Array; values: Part[] }>();
  for (const part of found) {
    spend(budget, ground.policies.length);
    const mask = maskOf(ground, dimension, part);
    const key = mask.join();
    const kind = kinds.get(key);
    if (kind) kind.values.push(part);
    else kinds.set(key, { mask, values: [part] });
  }
  return [...kinds.values()];
}

const nobody: Who = { kind: "user", id: "", type: "member" };
const nothing: SignIn["target"] = { kind: "app", id: "", microsoft: false };

/** Which policies' condition on one dimension a value meets. */
export function maskOf({ policies, tenant, width }: Ground, dimension: AxisDimension, part: Part): Int32Array {
  const { network, ...rest } = part;
  const known = {
    target: nothing,
    ...rest,
    ...(network && { network: readNetwork(network) }),
    subject: resolveSubject(nobody, tenant),
  } as Known;
  const mask = fill(policies, width, (policy) =>
    isOpaque(policy, "policy") ? unknown : matchDimension(policy, dimension, known, tenant),
  );
  mask[2 * width] = circumstances(part);
  return mask;
}

/** The state a sign-in begins with: the policies for this person or workload. */
export function maskOfWho({ policies, tenant, width }: Ground, who: Who): Int32Array {
  const known: Known = { subject: resolveSubject(who, tenant), target: nothing };
  const mask = fill(policies, width, (policy) =>
    isOpaque(policy, "policy") ? unknown : and(ceiling(policy), matchDimension(policy, "who", known, tenant)),
  );
  mask[2 * width] = -1;
  return mask;
}

function fill(policies: readonly Policy[], width: number, match: (policy: Policy) => Tri): Int32Array {
  const mask = new Int32Array(2 * width + 1);
  for (const [index, policy] of policies.entries()) {
    const verdict = match(policy);
    const bit = 1 << (index & 31);
    const word = index >> 5;
    if (verdict === yes) mask[word] = (mask[word] ?? 0) | bit;
    if (verdict !== no) mask[width + word] = (mask[width + word] ?? 0) | bit;
  }
  return mask;
}

// What decides whether a demand can be met, one bit for each value of the three dimensions it hangs on.
const clientBit = 0;
const platformBit = clients.length;
const flowBit = platformBit + platforms.length;
const groups = [
  { values: clients, at: clientBit, name: "client" },
  { values: platforms, at: platformBit, name: "platform" },
  { values: flows, at: flowBit, name: "flow" },
] as const;
/** Values that nothing about meeting a demand tells apart share the bit of the first. */
const alike: Readonly<Record<string, string>> = {
  mobileAppsAndDesktopClients: "browser",
  other: "exchangeActiveSync",
  android: "iOS",
  linux: "macOS",
  windowsPhone: "macOS",
  unidentified: "macOS",
  authenticationTransfer: "none",
};

function circumstances(part: Part): number {
  let bits = -1;
  for (const { values, at, name } of groups) {
    const value = part[name];
    if (value === undefined) continue;
    const kept = (values as readonly string[]).indexOf(alike[value] ?? value);
    bits &= ~(((1 << values.length) - 1) << at) | (1 << (at + kept));
  }
  return bits;
}

/** The circumstances a word stands for. */
export function readCircumstances(bits: number): Pick<SignIn, "client" | "platform" | "flow"> {
  const first = <T>(values: readonly T[], at: number): T | undefined =>
    values.find((_, index) => bits & (1 << (at + index)));
  const client = first(clients, clientBit);
  const platform = first(platforms, platformBit);
  const flow = first(flows, flowBit);
  return { ...(client && { client }), ...(platform && { platform }), ...(flow && { flow }) };
}
