import { z } from "zod";
import type { DeclaredResource, DeclaredTenant } from "../../policies/rules.ts";
import { licenceWorth, type Worth } from "./licence-worth.ts";
import type { ResourceChange } from "./resource-changes.ts";

/** What happens to the licences of everyone in a group. */
export interface LicenceChange {
  /** Key of the licence in the organisation file, else the group's logical name. */
  readonly group: string;
  /** How many people, where the organisation file says it. */
  readonly people?: number;
  readonly kind: "given" | "lost" | "exchanged" | "plansOff";
  /** Microsoft's skuPartNumbers, or the names of service plans. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** What becomes less for each person; "unknown" where a licence is not in our table. */
  readonly cost: readonly (keyof Worth)[] | "unknown";
}

const settingsSchema = z.object({
  licenses: z.array(z.object({ skuPartNumber: z.string(), disabledPlans: z.array(z.string()).optional() })),
});
const peopleSchema = z.array(
  z.object({ purpose: z.string(), key: z.string(), group: z.string(), people: z.number().optional() }),
);

/** Licences that a change gives, takes or exchanges, group by group. */
export function licenceChanges(
  changes: readonly ResourceChange[],
  now: DeclaredTenant,
  proposed: DeclaredTenant,
): readonly LicenceChange[] {
  return changes
    .filter(({ family }) => family === "licence")
    .flatMap(({ before, after }): LicenceChange[] => {
      const [was, is] = [licencesOf(before), licencesOf(after)];
      const whose = groupOf(after ?? before, after ? proposed : now);
      const lost = beside(was, is);
      const given = beside(is, was);
      const plans = [...is].flatMap(([sku, off]) =>
        off.filter((plan) => was.has(sku) && !was.get(sku)?.includes(plan)),
      );
      return [
        ...(lost.length > 0
          ? [
              {
                ...whose,
                kind: given.length > 0 ? "exchanged" : "lost",
                from: lost,
                to: given,
                cost: costOf(lost, given),
              } as const,
            ]
          : given.length > 0
            ? [{ ...whose, kind: "given", from: [], to: given, cost: [] } as const]
            : []),
        ...(plans.length > 0 ? [{ ...whose, kind: "plansOff", from: plans, to: [], cost: "unknown" } as const] : []),
      ];
    });
}

/** Licences of the one that the other has not. Graph tells them apart by id, so upper and lower case are the same name. */
function beside(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  const names = new Set([...other.keys()].map((sku) => sku.toLowerCase()));
  return [...one.keys()].filter((sku) => !names.has(sku.toLowerCase()));
}

/** The service plans that are switched off, by licence. */
function licencesOf(resource: DeclaredResource | undefined): ReadonlyMap<string, readonly string[]> {
  const parsed = settingsSchema.safeParse(resource?.inputs.settings);
  return new Map(
    (parsed.success ? parsed.data.licenses : []).map(({ skuPartNumber, disabledPlans = [] }) => [
      skuPartNumber,
      disabledPlans,
    ]),
  );
}

function groupOf(resource: DeclaredResource | undefined, { resources }: DeclaredTenant) {
  const groupId = resource?.inputs.groupId;
  const group = resources.find(({ type, outputs }) => type.endsWith(":Group") && outputs.objectId === groupId);
  const people = resources
    .flatMap(({ outputs }) => peopleSchema.safeParse(outputs.people).data ?? [])
    .find((one) => one.group === group?.name);
  return {
    group: people?.key ?? group?.name ?? resource?.name ?? "?",
    ...(people?.people !== undefined && { people: people.people }),
  };
}

function costOf(from: readonly string[], to: readonly string[]): LicenceChange["cost"] {
  const [had, has] = [from, to].map((skus) => skus.map((sku) => licenceWorth[sku]));
  if (!had || !has || [...had, ...has].includes(undefined)) return "unknown";
  const best = (all: readonly (Worth | undefined)[], part: keyof Worth) =>
    Math.max(0, ...all.map((worth) => worth?.[part] ?? 0));
  return (["mailboxGb", "oneDriveGb", "desktopApps"] as const).filter((part) => best(has, part) < best(had, part));
}
