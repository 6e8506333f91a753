import * as pulumi from "@pulumi/pulumi";
import type { CommunicationInput } from "../config/communication.ts";
import type { TeamsPolicyGroup } from "../organisation/group-kinds.ts";
import { inEveryPolicy } from "./in-every-policy.ts";
import { type PersonaPolicies, standardPolicies } from "./persona-table.ts";
import { PolicyAssignments } from "./policy-assignments.ts";
import { type PolicyKind, type PolicySettings, policyKinds } from "./policy-kinds.ts";
import { type PolicyVariants, standardVariants } from "./policy-variants.ts";
import { assignmentsOf, type Reached } from "./who-has-what.ts";

/** What people may do in Teams, by way of working. */
export interface TeamsPoliciesArgs extends CommunicationInput {
  /** Put before the names of policies, so that they are told from Microsoft's own: `voss-kontor`. */
  prefix: string;
  /**
   * Groups by persona. Teams policies reach direct members only and go to at most 64 groups of a type, so a unit group
   * does not fit here.
   */
  personas: Readonly<Record<string, TeamsPolicyGroup>>;
  /**
   * Names of policies by persona.
   *
   * @default - the rows of `standardPolicies` that the municipality has as personas
   */
  policies?: Readonly<Record<string, PersonaPolicies>>;
  /**
   * The policies that `policies` names, beside or instead of the standard ones of the same name.
   *
   * @default - `standardVariants`
   */
  variants?: Partial<PolicyVariants>;
  /**
   * How far the roll-out has come: telephony and the pinned apps go to the groups of the steps reached, and to the
   * personas at the last step.
   *
   * @default - everyone has everything
   */
  reached?: Reached;
}

/**
 * Teams policies for personas, each assigned to the persona's group by rank. One policy whose assignment widens through
 * a roll-out, never a policy for each step.
 *
 * @see https://learn.microsoft.com/microsoftteams/policy-assignment-overview
 *
 * @example
 * ```ts
 * import { loadOrganisation, Organisation, TeamsPolicies } from "pulumi-m365-tenant";
 *
 * const organisation = new Organisation("bjorkmossa", {
 *   organisation: loadOrganisation("organisation.yaml"),
 *   breakGlass: { accounts: ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"] },
 * });
 * new TeamsPolicies("teams", {
 *   prefix: "bjorkmossa",
 *   personas: organisation.personas,
 *   policies: { kontor: { rank: 1, meeting: "kontor", messaging: "lugn" } },
 *   variants: { messaging: { lugn: { AllowGiphy: false } } },
 * });
 * ```
 */
export class TeamsPolicies extends pulumi.ComponentResource {
  /** The policies, by kind and name. */
  readonly policies: { readonly [K in PolicyKind]: Readonly<Record<string, pulumi.CustomResource>> };

  readonly #name: string;
  readonly #args: TeamsPoliciesArgs;

  constructor(name: string, args: TeamsPoliciesArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:TeamsPolicies", name, {}, opts);
    this.#name = name;
    this.#args = args;
    const rows = rowsByRank(name, args);
    const kinds = Object.keys(policyKinds) as PolicyKind[];
    this.policies = Object.fromEntries(
      kinds.map((kind) => [kind, this.#createKind(kind, rows)]),
    ) as typeof this.policies;
    this.registerOutputs({ personas: rows.map(({ persona }) => persona) });
  }

  #createKind(kind: PolicyKind, rows: readonly Row[]): Record<string, pulumi.CustomResource> {
    const created: Record<string, pulumi.CustomResource & { readonly identity: pulumi.Output<string> }> = {};
    const assignments = new PolicyAssignments(this.#name, policyKinds[kind].type, this);
    for (const { key, group, variant } of assignmentsOf(kind, rows, this.#args.reached)) {
      const policy = created[variant] ?? this.#createPolicy(kind, variant);
      created[variant] = policy;
      assignments.add(`${key}-${kind}-assignment`, policy.identity, group);
    }
    return created;
  }

  #createPolicy<K extends PolicyKind>(kind: K, variant: string) {
    const { resource: Policy } = policyKinds[kind];
    const args = { identity: `${this.#args.prefix}-${variant}`, settings: this.#settingsOf(kind, variant) };
    return new Policy(`${this.#name}-${variant}-${kind}`, args, { parent: this });
  }

  #settingsOf<K extends PolicyKind>(kind: K, variant: string): PolicySettings[K] {
    const known: PolicyVariants[K] = { ...standardVariants[kind], ...this.#args.variants?.[kind] };
    const settings = known[variant];
    if (settings) return inEveryPolicy(kind, settings, this.#args);
    const names = Object.keys(known).join(", ");
    throw new RangeError(
      `${this.#name}: there is no ${kind} policy "${variant}"; use one of ${names}, or put it under variants.${kind}`,
    );
  }
}

interface Row {
  persona: string;
  policies: PersonaPolicies;
  group: TeamsPolicyGroup;
}

function rowsByRank(name: string, { personas, policies = standardFor(personas) }: TeamsPoliciesArgs): Row[] {
  const rows = Object.entries(policies)
    .toSorted(([, a], [, b]) => a.rank - b.rank)
    .map(([persona, row]) => ({ persona, policies: row, group: groupOf(name, persona, personas) }));
  for (const [index, { persona, policies: row }] of rows.entries()) {
    if (row.rank === index + 1) continue;
    throw new RangeError(
      `${name}: policies.${persona}.rank is ${row.rank}; number the personas 1 to ${rows.length}, each number once`,
    );
  }
  return rows;
}

// A municipality without one of the personas closes the gap: Teams numbers places, it does not keep ranks.
function standardFor(personas: TeamsPoliciesArgs["personas"]): Record<string, PersonaPolicies> {
  const known = Object.entries<PersonaPolicies>(standardPolicies)
    .filter(([persona]) => persona in personas)
    .toSorted(([, a], [, b]) => a.rank - b.rank);
  return Object.fromEntries(known.map(([persona, policies], index) => [persona, { ...policies, rank: index + 1 }]));
}

function groupOf(name: string, persona: string, personas: TeamsPoliciesArgs["personas"]): TeamsPolicyGroup {
  const group = personas[persona];
  if (group) return group;
  const known = Object.keys(personas).join(", ");
  throw new RangeError(`${name}: policies.${persona} is no persona with a group; use one of ${known}`);
}
