import type { DeclaredResource, DeclaredTenant } from "../../policies/rules.ts";

/** What `recover` compares: three kinds of object that azuread makes a second time after a run was killed. */
export const recoveredTypes = {
  "azuread:index/group:Group": "group",
  "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy": "conditional access policy",
  "azuread:index/namedLocation:NamedLocation": "named location",
} as const;

export type RecoveredType = keyof typeof recoveredTypes;

/** An object as the tenant has it. */
export interface TenantObject {
  readonly type: RecoveredType;
  /** The bare object id. */
  readonly id: string;
  readonly displayName: string;
  readonly description?: string;
  readonly membershipRule?: string;
}

/** A Microsoft 365 group that was deleted in the last 30 days, and can be had back as the same group. */
export interface DeletedGroup {
  readonly id: string;
  readonly displayName: string;
  readonly deletedAt: string;
}

/** What the state says of a resource. */
export interface KnownResource {
  readonly urn: string;
  readonly type: string;
  readonly objectId?: string;
  /** The state has its id and nothing else of it. */
  readonly isCutOff?: boolean;
}

export interface PendingOperation {
  readonly urn: string;
  readonly type: string;
}

/** One thing to do, or to let a person decide. Printed first, then done. */
export type Action =
  | { readonly kind: "unlock"; readonly pid: number; readonly since: string }
  | {
      readonly kind: "takeIn";
      readonly urn: string;
      readonly type: RecoveredType;
      readonly name: string;
      readonly id: string;
      readonly displayName: string;
    }
  | { readonly kind: "restore"; readonly id: string; readonly displayName: string; readonly deletedAt: string }
  | { readonly kind: "deleted"; readonly displayName: string; readonly groups: readonly DeletedGroup[] }
  | { readonly kind: "forgetPending"; readonly urn: string; readonly operation: string }
  | { readonly kind: "lookAgain"; readonly urn: string; readonly why: "unfinished" | "gone" }
  | {
      readonly kind: "choose";
      readonly urn: string;
      readonly type: RecoveredType;
      readonly displayName: string;
      readonly ids: readonly string[];
    }
  | {
      readonly kind: "duplicate";
      readonly type: RecoveredType;
      readonly displayName: string;
      readonly kept: string;
      readonly ids: readonly string[];
    }
  | { readonly kind: "halfMade"; readonly type: RecoveredType; readonly displayName: string; readonly id: string };

export interface RecoverInput {
  readonly declared: DeclaredTenant;
  readonly known: readonly KnownResource[];
  readonly pending: readonly PendingOperation[];
  readonly objects: readonly TenantObject[];
  readonly deleted: readonly DeletedGroup[];
  /** Ids of deleted groups that the person asked to have back. */
  readonly restore: readonly string[];
}

/** azuread gives a new object this name first, to find out when it can be written to. */
const temporaryName = /^TERRAFORM_UPDATE_/;

/**
 * Decides what must happen before the next `up`: what the tenant has and the state has not is taken in when exactly
 * one object can be meant; several are left to a person, for a guess would adopt somebody else's group. A group that
 * the state has and somebody deleted comes back as what it was; one that only has the same name, when a person says so.
 */
export function planRecovery({ declared, known, pending, objects, deleted, restore }: RecoverInput): readonly Action[] {
  const idInState = new Map(known.map((resource) => [resource.urn, resource.objectId ?? ""]));
  const taken = new Set(idInState.values());
  const free = objects.filter((object) => !taken.has(object.id));
  const named = declared.resources.map(namedResource).filter((resource) => resource !== undefined);
  const wanted = named.map((resource) => ({ ...resource, candidates: candidatesOf(resource, free, idInState) }));
  const claims = Map.groupBy(
    wanted.flatMap(({ candidates }) => candidates),
    (object) => object.id,
  );
  const actions = wanted
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ urn, type, name, displayName, candidates }): Action => {
      const kept = idInState.get(urn);
      const ids = candidates.map((object) => object.id);
      if (kept !== undefined) return { kind: "duplicate", type, displayName, kept, ids };
      const [id] = ids;
      const isCertain = id !== undefined && ids.length === 1 && claims.get(id)?.length === 1;
      return isCertain
        ? { kind: "takeIn", urn, type, name, id, displayName }
        : { kind: "choose", urn, type, displayName, ids };
    });
  const halfMade = free
    .filter((object) => temporaryName.test(object.displayName) && !claims.has(object.id))
    .map(({ type, displayName, id }): Action => ({ kind: "halfMade", type, displayName, id }));
  const forgotten = pending.map(({ urn, type }): Action => ({ kind: "forgetPending", urn, operation: type }));
  const unfinished = new Set(pending.map(({ urn }) => urn));
  const lost = named.flatMap(({ urn }) => {
    const group = deleted.find(({ id }) => id === idInState.get(urn));
    return group === undefined || unfinished.has(urn) ? [] : [group];
  });
  const restored = lost.map((group): Action => ({ kind: "restore", ...group }));
  const unknown = wanted.filter(({ urn, candidates }) => candidates.length === 0 && !idInState.has(urn));
  return [
    ...restored,
    ...deletedNames(unknown, deleted, restore),
    ...actions,
    ...halfMade,
    ...forgotten,
    ...lookedAtAgain(known, pending, [...objects, ...lost]),
  ];
}

/** Groups that the program would make a second time although one of the name can be had back. */
function deletedNames(
  unknown: readonly NamedResource[],
  deleted: readonly DeletedGroup[],
  restore: readonly string[],
): readonly Action[] {
  return unknown.flatMap(({ urn, type, name, displayName }): Action[] => {
    if (recoveredTypes[type] !== "group") return [];
    const groups = deleted.filter((group) => group.displayName === displayName);
    const asked = groups.find(({ id }) => restore.includes(id));
    if (asked !== undefined)
      return [
        { kind: "restore", ...asked },
        { kind: "takeIn", urn, type, name, id: asked.id, displayName },
      ];
    return groups.length === 0 ? [] : [{ kind: "deleted", displayName, groups }];
  });
}

/** What the state may be wrong about: an update or deletion that was cut off, and what the tenant has no more. */
function lookedAtAgain(
  known: readonly KnownResource[],
  pending: readonly PendingOperation[],
  objects: readonly { readonly id: string }[],
): readonly Action[] {
  const there = new Set(objects.map(({ id }) => id));
  const unfinished = new Set(pending.map(({ urn }) => urn));
  return known.flatMap(({ urn, type, objectId, isCutOff }): Action[] => {
    if (unfinished.has(urn)) return [{ kind: "lookAgain", urn, why: "unfinished" }];
    if (!isRecoveredType(type) || objectId === undefined) return [];
    if (!there.has(objectId)) return [{ kind: "lookAgain", urn, why: "gone" }];
    return isCutOff ? [{ kind: "lookAgain", urn, why: "unfinished" }] : [];
  });
}

interface NamedResource {
  readonly urn: string;
  readonly type: RecoveredType;
  readonly name: string;
  readonly displayName: string;
  readonly inputs: DeclaredResource["inputs"];
}

function namedResource({ urn, type, name, inputs }: DeclaredResource): NamedResource | undefined {
  const { displayName } = inputs;
  return isRecoveredType(type) && typeof displayName === "string"
    ? { urn, type, name, displayName, inputs }
    : undefined;
}

/** What the resource can be in the tenant: what has its name, else, while the state lacks it, what was left half made. */
function candidatesOf(
  resource: NamedResource,
  free: readonly TenantObject[],
  inState: ReadonlyMap<string, string>,
): readonly TenantObject[] {
  const named = free.filter(({ type, displayName }) => type === resource.type && displayName === resource.displayName);
  return named.length > 0 || inState.has(resource.urn) ? named : free.filter((object) => isHalfMade(object, resource));
}

/** True when a person has to act before an `up` is safe. */
export function needsPerson(actions: readonly Action[]): boolean {
  return actions.some((action) => action.kind === "choose");
}

/** A group whose making was cut off between its temporary name and its own: everything else is already right. */
function isHalfMade(object: TenantObject, { type, inputs }: NamedResource): boolean {
  if (object.type !== type || !temporaryName.test(object.displayName)) return false;
  const { description, dynamicMembership } = inputs;
  const rule =
    typeof dynamicMembership === "object" && dynamicMembership !== null && "rule" in dynamicMembership
      ? dynamicMembership.rule
      : undefined;
  return (object.description ?? null) === (description ?? null) && (object.membershipRule ?? null) === (rule ?? null);
}

export function isRecoveredType(type: string): type is RecoveredType {
  return type in recoveredTypes;
}
