import type * as azuread from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyKey } from "../config/policy-keys.ts";
import type { AnyGroup, BreakGlassGroup, RolloutGroup } from "../organisation/group-kinds.ts";
import { type AccessPersonas, groupsBeside, groupsOf } from "./access-personas.ts";
import { groupSymbol } from "./declared.ts";
import type { AccessExceptionArgs, DeclaredException } from "./exceptions.ts";
import { type Exempt, exempts } from "./exempt.ts";
import type { Owned } from "./left-out.ts";
import type { Places } from "./places.ts";
import type { PlannedPolicy } from "./planned-policies.ts";
import type { PolicyParts } from "./policy-args.ts";
import { directorySynchronisationAccounts } from "./privileged-roles.ts";

/** What the component has made and been given, before it is shared out among the policies. */
export interface Whole {
  breakGlass: BreakGlassGroup;
  personas: AccessPersonas;
  steps: Readonly<Record<string, RolloutGroup>>;
  travellers: AnyGroup | undefined;
  owned: Owned;
  directorySync: boolean;
  exceptions: readonly AccessExceptionArgs[];
  places: Places;
  strongOrPass: azuread.AuthenticationStrengthPolicy | undefined;
  /** Policies the tenant gets, to tell which one holds for somebody who is left out of another. */
  planned: ReadonlySet<PolicyKey>;
}

/** One policy's share of the whole. */
export function policyParts(policy: PlannedPolicy, whole: Whole): PolicyParts {
  const { row } = policy;
  const { places, owned } = whole;
  const without = row.without ?? [];
  return {
    breakGlass: whole.breakGlass,
    audience: groupsOf(row.who, whole.personas),
    others: groupsBeside(row.who, whole.personas),
    steps: policy.steps.map((step) => stepNamed(policy.key, step, whole.steps)),
    without: [
      ...without.flatMap((exempt) => exemptGroups(exempt, whole)),
      ...exceptionsOf(policy, whole).map(({ group }) => ({ objectId: group })),
    ],
    withoutOutsiders: without.includes("outsiders"),
    withoutSynchronisation: whole.directorySync && without.includes("synchronisation"),
    offices: places.offices.map(({ objectId }) => objectId),
    countries: places.countries?.objectId,
    compliance: owned.compliance ?? [],
    strongOrPass: whole.strongOrPass?.id,
    termsOfUse: owned.termsOfUse,
  };
}

/** Who is left out of a policy beside break-glass, and by whose word. */
export function declaredExceptions(policy: PlannedPolicy, whole: Whole): DeclaredException[] {
  const byDesign = (policy.row.without ?? []).flatMap((exempt) => {
    const { reason, coveredBy } = exempts[exempt];
    const other = coveredBy.find((key) => whole.planned.has(key));
    const symbols = exemptSymbols(exempt, whole);
    return symbols.map((who) => ({ who, owner: "baseline", reason, ...(other && { coveredBy: other }) }));
  });
  const byWord = exceptionsOf(policy, whole).map(({ group, owner, reason, expires }) => ({
    who: plainId(group),
    owner,
    reason,
    expires,
  }));
  return [...byDesign, ...byWord];
}

const exceptionsOf = ({ key }: PlannedPolicy, { exceptions }: Whole) =>
  exceptions.filter(({ policies }) => policies.includes(key));

const plainId = (group: pulumi.Input<string>) => (typeof group === "string" ? `id:${group}` : "unknown");

function exemptSymbols(exempt: Exempt, whole: Whole): string[] {
  if (exempt === "outsiders") return ["guests"];
  if (exempt === "synchronisation") return whole.directorySync ? [`role:${directorySynchronisationAccounts}`] : [];
  return exemptGroups(exempt, whole).map(groupSymbol);
}

function exemptGroups(exempt: Exempt, { personas, travellers }: Whole): AnyGroup[] {
  switch (exempt) {
    case "travellers":
      return travellers === undefined ? [] : [travellers];
    case "outsiders":
    case "synchronisation":
      return [];
    case "every persona":
      return Object.values(personas).map(({ group }) => group);
    default:
      return groupsOf(exempt, personas);
  }
}

function stepNamed(policy: PolicyKey, step: string, steps: Whole["steps"]): RolloutGroup {
  const group = steps[step];
  if (group !== undefined) return group;
  throw new RangeError(
    `${policy}: "${step}" is no roll-out step; use ${Object.keys(steps).join(", ") || "reportOnly or on, for there are none"}`,
  );
}
