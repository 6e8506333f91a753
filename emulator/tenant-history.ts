import type { TenantContext } from "./context.ts";
import { type Difference, diffSnapshots } from "./store/diff.ts";
import { checkSnapshot, restoreSnapshot, type Snapshot, SnapshotError, takeSnapshot } from "./store/snapshot.ts";

/** Going back and forth between states of one tenant. */
export type TenantHistory = {
  snapshot(): Snapshot;
  /** The tenant becomes what the snapshot holds, change log included. */
  load(snapshot: unknown): void;
  /** The tenant as it was when it started. */
  reset(): void;
  /** What is another than in the snapshot; than at the start when there is none. */
  diff(since?: unknown): Difference[];
};

/** `start` makes the state of the start again; it is asked for only when needed, so a large tenant is not held twice. */
export function tenantHistory(context: TenantContext, start: () => Snapshot): TenantHistory {
  const { store } = context;
  const checked = (value: unknown): Snapshot => {
    const snapshot = checkSnapshot(value);
    if (!snapshot) {
      throw new SnapshotError("This is no snapshot of an embedded tenant: take one with GET /_admin/snapshot.");
    }
    if (snapshot.identity.tenantId !== store.identity.tenantId) {
      throw new SnapshotError(
        `The snapshot is of tenant ${snapshot.identity.tenantId}, this is ${store.identity.tenantId}: start a tenant with --seed FILE instead.`,
      );
    }
    return structuredClone(snapshot);
  };
  const become = (snapshot: Snapshot): void => {
    restoreSnapshot(store, snapshot);
    context.faults.clear();
  };
  return {
    snapshot: () => structuredClone(takeSnapshot(store)),
    load: (value) => become(checked(value)),
    reset: () => become(start()),
    diff: (since) => diffSnapshots(since === undefined ? start() : checked(since), takeSnapshot(store)),
  };
}
