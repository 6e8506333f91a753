import { z } from "zod";
import { conditionalAccessPolicies, groupType, type PolicyView } from "./conditional-access.ts";
import { type DeclaredResource, type DeclaredTenant, knownOutput, type Leaves } from "./declared-tenant.ts";
import type { Finding } from "./judgement.ts";

/**
 * What a component says about its policies in symbols, because ids are unknown in a first preview. It is only ever
 * used for what is unknown, and is held against everything that is known.
 */
const summarySchema = z.looseObject({
  policies: z.array(
    z.looseObject({
      displayName: z.string(),
      state: z.string(),
      stated: z.boolean().optional(),
      include: z.array(z.string()),
      exclude: z.array(z.string()),
      /** Who is left out beside break-glass, by whose word and until when. */
      exceptions: z
        .array(
          z.looseObject({
            who: z.string(),
            owner: z.string(),
            reason: z.string(),
            expires: z.string().optional(),
          }),
        )
        .optional(),
    }),
  ),
  breakGlass: z.string(),
});

/** What a component writes where it cannot read an argument itself: it stands for any one id. */
const unread = "unknown";

export type PolicySummary = z.infer<typeof summarySchema>["policies"][number];

/** Everything the components of a tenant say, with what does not hold against the resources themselves. */
export interface Summaries {
  /** Symbols of break-glass groups. */
  readonly breakGlass: readonly string[];
  /** Summaries that nothing known contradicts, by the urn of their policy. */
  readonly byPolicy: ReadonlyMap<string, PolicySummary>;
  /** The id behind a symbol, as far as it is known. */
  readonly idOf: (symbol: string) => string | undefined;
  /** Contradictions: each is a failure. */
  readonly problems: readonly { readonly finding: Finding; readonly urn: string }[];
}

/** What was read of a tenant: most rules ask, and a tenant is never changed. */
const read = new WeakMap<DeclaredTenant, Summaries>();

export function readSummaries(tenant: DeclaredTenant): Summaries {
  const known = read.get(tenant);
  if (known) return known;
  const summaries = readAll(tenant);
  read.set(tenant, summaries);
  return summaries;
}

function readAll(tenant: DeclaredTenant): Summaries {
  const breakGlass = new Set<string>();
  const byPolicy = new Map<string, PolicySummary>();
  const problems: { finding: Finding; urn: string }[] = [];
  const policies = Map.groupBy(conditionalAccessPolicies(tenant), ({ displayName }) => displayName);
  for (const component of tenant.resources) {
    const declared = component.outputs.declared;
    if (declared === undefined || component.type.startsWith("azuread:")) continue;
    const parsed = summarySchema.safeParse(declared);
    if (!parsed.success) {
      const problem = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
      problems.push({ finding: { kind: "summaryUnreadable", problem }, urn: component.urn });
      continue;
    }
    breakGlass.add(parsed.data.breakGlass);
    for (const summary of parsed.data.policies) {
      const policy = policyOf(component, policies.get(summary.displayName) ?? []);
      if (!policy) {
        problems.push({ finding: { kind: "summaryWithoutPolicy", policy: summary.displayName }, urn: component.urn });
        continue;
      }
      const disagreements = disagreementsOf(policy, summary, tenant);
      if (disagreements.length === 0) byPolicy.set(policy.resource.urn, summary);
      for (const finding of disagreements) problems.push({ finding, urn: policy.resource.urn });
    }
  }
  return { breakGlass: [...breakGlass], byPolicy, problems, idOf: (symbol) => idOf(symbol, tenant) };
}

function policyOf(component: DeclaredResource, named: readonly PolicyView[]) {
  return (
    named.find((policy) => policy.resource.parent === component.urn) ?? (named.length === 1 ? named[0] : undefined)
  );
}

function disagreementsOf(policy: PolicyView, summary: PolicySummary, tenant: DeclaredTenant): Finding[] {
  const disagrees = (property: string, detail: string): Finding => ({
    kind: "summaryDisagrees",
    policy: policy.title,
    property,
    detail,
  });
  const found: Finding[] = [];
  if (typeof policy.state === "string" && summary.state !== unread && policy.state !== summary.state) {
    found.push(disagrees("state", `${summary.state} ≠ ${policy.state}`));
  }
  for (const [property, symbols, leaves] of [
    ["include", summary.include, policy.included],
    ["exclude", summary.exclude, policy.excluded],
  ] as const) {
    const detail = compareLeaves(symbols, leaves, tenant);
    if (detail) found.push(disagrees(property, detail));
  }
  return found;
}

/** Undefined when every known leaf is named by a symbol, and every other symbol can be one of the unknown leaves. */
function compareLeaves(symbols: readonly string[], leaves: Leaves, tenant: DeclaredTenant): string | undefined {
  const open = symbols.filter((symbol) => !symbol.startsWith("guests:"));
  for (const leaf of leaves.known) {
    const named = open.findIndex((symbol) => symbol !== unread && idOf(symbol, tenant) === leaf);
    const index = named < 0 ? open.indexOf(unread) : named;
    if (index < 0) return `+ ${leaf}`;
    open.splice(index, 1);
  }
  if (leaves.open || open.length === leaves.unknown) return undefined;
  return `- ${open.join(", ")} (${leaves.unknown} ?)`;
}

/** The id behind a symbol, as far as it is known: `group:` names a resource, everything else is the id itself. */
function idOf(symbol: string, tenant: DeclaredTenant): string | undefined {
  const [, prefix, rest] = /^(group|role|user|id):(.*)$/s.exec(symbol) ?? [];
  if (prefix === undefined || rest === undefined) return symbol;
  if (prefix !== "group") return rest;
  const group = groupsNamed(rest, tenant)[0];
  return group ? knownOutput(group, "objectId") : rest;
}

const groups = new WeakMap<DeclaredTenant, ReadonlyMap<string, readonly DeclaredResource[]>>();

/** Declared groups with this logical name. */
export function groupsNamed(name: string, tenant: DeclaredTenant): readonly DeclaredResource[] {
  const known = groups.get(tenant);
  if (known) return known.get(name) ?? [];
  const byName = Map.groupBy(
    tenant.resources.filter(({ type }) => type === groupType),
    (group) => group.name,
  );
  groups.set(tenant, byName);
  return byName.get(name) ?? [];
}
