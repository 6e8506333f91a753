import { matchesRule } from "../device-filter/evaluate.ts";
import type { Listed, Policy, Unmodelled } from "../policy.ts";
import { type Dimension, dimensions } from "../sign-in.ts";
import type { Tenant } from "../tenant.ts";
import { and, no, not, type Tri, tri, unknown, yes } from "../tri.ts";
import type { Known } from "./known.ts";
import { matchNetwork } from "./network.ts";
import { matchTarget } from "./target.ts";
import { matchWho } from "./who.ts";

type Match = (policy: Policy, known: Known, tenant: Tenant) => Tri;

const matches: Record<Dimension, Match> = {
  who: (policy, { subject }) => matchWho(policy, subject, isOpaque(policy, "who")),
  target: (policy, { target }) => matchTarget(policy, target),
  client: ({ clients }, { client }) => oneOf(clients, client),
  platform: ({ platforms }, { platform }) =>
    platforms ? and(listed(platforms.include, platform), not(listed(platforms.exclude, platform))) : yes,
  network: (policy, { network }, tenant) => matchNetwork(policy, network, tenant),
  device: ({ device: filter }, { device }) => {
    if (!filter) return yes;
    const matched = matchesRule(filter.rule, device);
    return filter.mode === "include" ? matched : not(matched);
  },
  signInRisk: (policy, known) => oneOf(policy.signInRisk, known.signInRisk),
  userRisk: (policy, known) => oneOf(policy.userRisk, known.userRisk),
  insiderRisk: (policy, known) => oneOf(policy.insiderRisk, known.insiderRisk),
  servicePrincipalRisk: (policy, known) => oneOf(policy.servicePrincipalRisk, known.servicePrincipalRisk),
  flow: (policy, known) => oneOf(policy.flows, known.flow),
};

/** Whether one condition of a policy holds. A part of the policy that is not understood is unknown, whatever it seems to say. */
export function matchDimension(policy: Policy, dimension: Dimension, known: Known, tenant: Tenant): Tri {
  const verdict = matches[dimension](policy, known, tenant);
  return dimension !== "who" && isOpaque(policy, dimension) ? unknown : verdict;
}

/** Whether all conditions of a policy hold, whatever its state. */
export function applies(policy: Policy, known: Known, tenant: Tenant): Tri {
  if (isOpaque(policy, "policy")) return unknown;
  let verdict = ceiling(policy);
  for (const dimension of dimensions) {
    verdict = and(verdict, matchDimension(policy, dimension, known, tenant));
    if (verdict === no) return no;
  }
  return verdict;
}

/** What a policy is at most: unknown when a condition, its controls or its state are not understood. */
export function ceiling(policy: Policy): Tri {
  const unread =
    policy.state === "unreadable" ||
    (["condition", "grant", "session"] as const).some((part) => isOpaque(policy, part));
  return unread ? unknown : yes;
}

export function isOpaque({ unmodelled }: Policy, part: Unmodelled["part"]): boolean {
  return unmodelled.length > 0 && unmodelled.some((entry) => entry.part === part);
}

function oneOf<T>(values: ReadonlySet<T> | null, value: T | undefined): Tri {
  if (!values) return yes;
  return value === undefined ? unknown : tri(values.has(value));
}

function listed<T>(list: Listed<T>, value: T | undefined): Tri {
  if (list.all) return yes;
  if (list.values.size === 0) return no;
  return value === undefined ? unknown : tri(list.values.has(value));
}
