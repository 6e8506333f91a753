import * as pulumi from "@pulumi/pulumi";
import type { TeamsPolicyGroup } from "../organisation/group-kinds.ts";
import { TeamsMeetingPolicy, TeamsMessagingPolicy } from "../providers/index.ts";
import { PolicyAssignments } from "./policy-assignments.ts";
import { type PersonaPolicies, standardPolicies } from "./policy-table.ts";

/** What people may do in Teams, by way of working. */
export interface TeamsPoliciesArgs {
  /** Put before the persona in the names of policies, so that they are told from Microsoft's own: `voss-kontor`. */
  prefix: string;
  /**
   * Groups by persona. Teams policies reach direct members only and go to at most 64 groups of a type, so a unit group
   * does not fit here.
   */
  personas: Readonly<Record<string, TeamsPolicyGroup>>;
  /**
   * Policies by persona.
   *
   * @default - those of `standardPolicies` (kontor and omsorg) that the municipality has as personas
   */
  policies?: Readonly<Record<string, PersonaPolicies>>;
}

/**
 * Meeting and messaging policies for personas, each assigned to the persona's group by rank. One policy whose
 * assignment widens through a roll-out, never a policy for each step.
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
 *   policies: {
 *     kontor: { rank: 1, meeting: { AllowCloudRecording: true }, messaging: { AllowGiphy: false } },
 *   },
 * });
 * ```
 */
export class TeamsPolicies extends pulumi.ComponentResource {
  /** Meeting policies, by persona. */
  readonly meeting: Readonly<Record<string, TeamsMeetingPolicy>>;
  /** Messaging policies, by persona. */
  readonly messaging: Readonly<Record<string, TeamsMessagingPolicy>>;

  constructor(name: string, args: TeamsPoliciesArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:TeamsPolicies", name, {}, opts);
    const rows = rowsByRank(name, args);
    this.meeting = this.#createMeetingPolicies(name, rows);
    this.messaging = this.#createMessagingPolicies(name, rows);
    this.registerOutputs({ personas: rows.map(({ persona }) => persona) });
  }

  #createMeetingPolicies(name: string, rows: readonly Row[]): Record<string, TeamsMeetingPolicy> {
    const assignments = new PolicyAssignments(name, "TeamsMeetingPolicy", this);
    return byPersona(rows, ({ persona, identity, policies, group }) => {
      const resource = `${name}-${persona}-meeting`;
      const policy = new TeamsMeetingPolicy(resource, { identity, settings: policies.meeting }, { parent: this });
      assignments.add(`${persona}-meeting-assignment`, policy.identity, group, policies.rank);
      return policy;
    });
  }

  #createMessagingPolicies(name: string, rows: readonly Row[]): Record<string, TeamsMessagingPolicy> {
    const assignments = new PolicyAssignments(name, "TeamsMessagingPolicy", this);
    return byPersona(rows, ({ persona, identity, policies, group }) => {
      const resource = `${name}-${persona}-messaging`;
      const policy = new TeamsMessagingPolicy(resource, { identity, settings: policies.messaging }, { parent: this });
      assignments.add(`${persona}-messaging-assignment`, policy.identity, group, policies.rank);
      return policy;
    });
  }
}

interface Row {
  persona: string;
  /** Name of the policies in Teams. */
  identity: string;
  policies: PersonaPolicies;
  group: TeamsPolicyGroup;
}

function rowsByRank(name: string, { prefix, personas, policies = standardFor(personas) }: TeamsPoliciesArgs): Row[] {
  const rows = Object.entries(policies)
    .toSorted(([, a], [, b]) => a.rank - b.rank)
    .map(([persona, settings]) => ({
      persona,
      identity: `${prefix}-${persona}`,
      policies: settings,
      group: groupOf(name, persona, personas),
    }));
  for (const [index, { persona, policies: settings }] of rows.entries()) {
    if (settings.rank === index + 1) continue;
    throw new RangeError(
      `${name}: policies.${persona}.rank is ${settings.rank}; number the personas 1 to ${rows.length}, each number once`,
    );
  }
  return rows;
}

// A municipality without one of the personas closes the gap: Teams numbers places, it does not keep ranks.
function standardFor(personas: TeamsPoliciesArgs["personas"]): Record<string, PersonaPolicies> {
  const known = Object.entries(standardPolicies)
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

const byPersona = <P>(rows: readonly Row[], create: (row: Row) => P): Record<string, P> =>
  Object.fromEntries(rows.map((row) => [row.persona, create(row)]));
