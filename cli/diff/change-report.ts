import type { Change } from "../../access/index.ts";
import { type DeclaredTenant, isUnknown, type RuleSettings, type Value } from "../../policies/rules.ts";
import { type AccessChange, accessChange } from "./access-change.ts";
import { isFelt } from "./is-felt.ts";
import { type LicenceChange, licenceChanges } from "./licence-changes.ts";
import { type MergerMove, mergerMoves } from "./merger-moves.ts";
import { type PhoneMove, phoneMoves } from "./phone-moves.ts";
import { type ResourceChange, resourceChanges } from "./resource-changes.ts";
import type { TenantAccess } from "./tenant-access.ts";

/** What was compared with. */
export type Source = "tenant" | "refreshed" | "state" | "nothing";

/** Everything a reviewer must know of a change before merging it, as plain data. */
export interface ChangeReport {
  readonly stack: string;
  /** The tenant's id, where it is known. */
  readonly tenantId?: string;
  readonly now: Source;
  readonly access: AccessChange;
  readonly loses: readonly Change[];
  readonly gains: readonly Change[];
  readonly demands: readonly Change[];
  readonly unclear: readonly Change[];
  readonly licences: readonly LicenceChange[];
  /** Steps of the move to telephones in Teams. */
  readonly phoneMoves: readonly PhoneMove[];
  /** Mergers that come to another phase, or whose units come. */
  readonly mergerMoves: readonly MergerMove[];
  readonly changes: readonly ResourceChange[];
  /** Objects with values that nobody can know before the run. */
  readonly unknownValues: readonly ResourceChange[];
  /** True when no person meets anything else than before. */
  readonly nobodyAffected: boolean;
}

export interface Sides {
  readonly now: DeclaredTenant;
  readonly proposed: DeclaredTenant;
  /** The engine's steps by urn, when it was asked. */
  readonly ops?: ReadonlyMap<string, string>;
  readonly tenant?: TenantAccess;
  /** Settings of the rules: they may name break-glass. */
  readonly settings?: RuleSettings;
}

export function changeReport(
  sides: Sides,
  facts: Pick<ChangeReport, "stack" | "tenantId"> & { readonly refreshed?: boolean },
): ChangeReport {
  const { now, proposed, ops, tenant, settings } = sides;
  const { refreshed, ...rest } = facts;
  const access = accessChange(now, proposed, tenant, settings);
  const changes = resourceChanges(now, proposed, ops);
  const licences = licenceChanges(changes, now, proposed);
  const moves = phoneMoves(now, proposed);
  const mergers = mergerMoves(now, proposed);
  // Break-glass is told of on a line of its own; asking it for less is what it is there for.
  const told = access.diff.changes.filter(({ subject }) => kindOf(access, subject) !== "breakGlass");
  const [sure, open] = [told.filter(isSure), told.filter((change) => !isSure(change))];
  const of = (...kinds: Change["kind"][]) => sure.filter(({ kind }) => kinds.includes(kind));
  return {
    ...rest,
    now: tenant ? "tenant" : now.resources.length === 0 ? "nothing" : refreshed ? "refreshed" : "state",
    access,
    loses: of("loses"),
    gains: of("gains"),
    demands: of("asksMore", "asksLess", "asksOther", "sessionChanges"),
    unclear: open,
    licences,
    phoneMoves: moves,
    mergerMoves: mergers,
    changes,
    unknownValues: changes.filter(({ after }) => after !== undefined && holdsUnknown(after.inputs)),
    nobodyAffected:
      told.length === 0 &&
      moves.every(({ kind }) => kind === "planned") &&
      mergers.every(({ to }) => to === "mapped") &&
      changes.every((change) => !isFelt(change)),
  };
}

function kindOf({ set }: AccessChange, key: string) {
  return set.subjects.find((subject) => subject.key === key)?.kind;
}

/** Where both sides are unknown as a whole, a change in one part of them is nothing to announce as certain. */
function isSure({ kind, before, after }: Change): boolean {
  return kind !== "unclear" && before.kind !== "unknown" && after.kind !== "unknown";
}

function holdsUnknown(value: Value): boolean {
  if (isUnknown(value)) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((item: Value) => holdsUnknown(item));
}
