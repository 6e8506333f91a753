import type { TenantContext } from "../context.ts";
import { type Entity, isObject, text } from "../store/json.ts";
import { limits, resourcesOf } from "./check-monitor.ts";
import { differences } from "./compare.ts";

const hourMs = 3_600_000;
const runMs = limits.runHours * hourMs;
const drifts = "configurationDrifts";
const results = "configurationMonitoringResults";

/** Fixed drifts stay readable for 30 days after they were put right. */
const keptDays = 30;

/**
 * Runs what has fallen due since somebody last looked: every monitor at midnight, 6, 12 and 18 o'clock UTC. A run
 * reads the tenant as it is now, so of several due ones the last alone is carried out.
 */
export function runDue(context: TenantContext): void {
  const nowMs = context.clock().getTime();
  const due = Math.floor(nowMs / runMs) * runMs;
  for (const monitor of context.store.collection("configurationMonitors").values()) {
    const since = Date.parse(text(monitor.lastRun) ?? text(monitor.createdDateTime) ?? "");
    if (since < due && monitor.status === "active") {
      run(context, monitor, new Date(due));
      context.store.collection("configurationMonitors").set(monitor.id, { ...monitor, lastRun: stamp(new Date(due)) });
    }
  }
  forget(context, nowMs);
}

/** Results and drifts of a baseline that is no longer what is watched. */
export function dropFindings({ store }: TenantContext, monitorId: string): void {
  for (const collection of [drifts, results]) {
    for (const found of [...store.collection(collection).values()]) {
      if (found.monitorId === monitorId) {
        store.collection(collection).delete(found.id);
      }
    }
  }
}

const stamp = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

function run(context: TenantContext, monitor: Entity, at: Date): void {
  const { store } = context;
  const open = new Map(
    [...store.collection(drifts).values()]
      .filter((drift) => drift.monitorId === monitor.id && drift.status === "active")
      .map((drift) => [String(drift.baselineResourceDisplayName), drift] as const),
  );
  let count = 0;
  for (const resource of resourcesOf(monitor)) {
    const name = text(resource.displayName) ?? "";
    const found = differences(context, resource);
    const known = open.get(name);
    if (found.length > 0) {
      count += 1;
      const id = known?.id ?? context.newId();
      const properties = isObject(resource.properties) ? resource.properties : {};
      store.collection(drifts).set(id, {
        id,
        monitorId: monitor.id,
        tenantId: store.identity.tenantId,
        baselineResourceDisplayName: name,
        resourceType: text(resource.resourceType) ?? "",
        resourceInstanceIdentifier: { Identity: properties.Identity ?? "Global" },
        firstReportedDateTime: known?.firstReportedDateTime ?? stamp(at),
        status: "active",
        driftedProperties: found,
      });
    } else if (known) {
      store.collection(drifts).set(known.id, { ...known, status: "fixed", fixedAt: stamp(at) });
    }
  }
  const id = context.newId();
  store.collection(results).set(id, {
    id,
    monitorId: monitor.id,
    tenantId: store.identity.tenantId,
    runInitiationDateTime: stamp(at),
    runCompletionDateTime: stamp(new Date(at.getTime() + 60_000)),
    runStatus: "successful",
    driftsCount: count,
    errorDetails: [],
  });
}

function forget({ store }: TenantContext, nowMs: number): void {
  for (const drift of [...store.collection(drifts).values()]) {
    if (drift.status === "fixed" && nowMs - Date.parse(text(drift.fixedAt) ?? "") > keptDays * 24 * hourMs) {
      store.collection(drifts).delete(drift.id);
    }
  }
}
