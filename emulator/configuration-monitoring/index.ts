import { now } from "../context.ts";
import type { GraphCall, GraphResult } from "../graph/call.ts";
import { type EntitySet, entitySet, findOr404 } from "../graph/entity-set.ts";
import { GraphError } from "../graph/error.ts";
import type { GraphModule } from "../graph/module.ts";
import type { Routes } from "../graph/route-table.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import { type Entity, isObject, type Json } from "../store/json.ts";
import { checkMonitor, limits } from "./check-monitor.ts";
import { dropFindings, runDue } from "./runs.ts";

const root = "/admin/configurationManagement";
const missing = (id: string): GraphError => new GraphError(404, "ResourceNotFound", `Resource '${id}' was not found.`);

const monitorSet: EntitySet = {
  path: `${root}/configurationMonitors`,
  type: "configurationMonitor",
  collection: "configurationMonitors",
  verbs: ["list", "get", "create", "update", "delete"],
  required: ["displayName", "baseline"],
  readOnly: ["createdDateTime", "lastModifiedDateTime", "mode", "monitorRunFrequencyInHours"],
  missing,
  create: (call, body) => {
    const at = now(call.context);
    const monitor: Entity = {
      description: "",
      parameters: {},
      ...body,
      baseline: baselineOf(call, body.baseline),
      id: call.context.newId(),
      tenantId: call.context.store.identity.tenantId,
      status: "active",
      mode: "monitorOnly",
      monitorRunFrequencyInHours: limits.runHours,
      inactivationReason: null,
      createdDateTime: at,
      lastModifiedDateTime: at,
      createdBy: who(call),
      lastModifiedBy: who(call),
    };
    checkMonitor(call.context, monitor);
    return monitor;
  },
  update: (call, before, patch) => {
    const baseline = patch.baseline === undefined ? before.baseline : baselineOf(call, patch.baseline);
    const monitor: Entity = {
      ...before,
      ...patch,
      baseline: baseline ?? null,
      id: before.id,
      lastModifiedDateTime: now(call.context),
      lastModifiedBy: who(call),
    };
    checkMonitor(call.context, monitor);
    if (patch.baseline !== undefined) {
      dropFindings(call.context, before.id);
    }
    return monitor;
  },
  remove: ({ context }, { id }) => {
    dropFindings(context, id);
    context.store.collection("configurationMonitors").delete(id);
  },
};

const findingSets: EntitySet[] = [
  ["configurationDrifts", "configurationDrift"] as const,
  ["configurationMonitoringResults", "configurationMonitoringResult"] as const,
].map(([name, type]) => ({ path: `${root}/${name}`, type, collection: name, verbs: ["list", "get"], missing }));

/** Monitors that hold the tenant against a baseline four times a day and report what differs; nothing is put right. */
export const configurationMonitoringModule: GraphModule = {
  name: "configurationMonitoring",
  routes(table) {
    entitySet(table, monitorSet);
    table.add("GET", `${monitorSet.path}/{id}/baseline`, baseline, {
      permissions: [["ConfigurationMonitoring.Read.All", "ConfigurationMonitoring.ReadWrite.All"]],
    });
    for (const set of findingSets) {
      entitySet(afterRuns(table), set);
    }
  },
};

/** Whoever reads findings sees those of every run that is due. */
function afterRuns(table: Routes): Routes {
  return {
    add: (method, pattern, handler, options) =>
      table.add(
        method,
        pattern,
        (call) => {
          runDue(call.context);
          return handler(call);
        },
        options,
      ),
  };
}

function baseline(call: GraphCall): GraphResult {
  const monitor = findOr404({ ...call, params: call.params.slice(0, 1) }, monitorSet);
  return answerEntity(call, isObject(monitor.baseline) ? monitor.baseline : {}, {
    type: "configurationBaseline",
    context: `${monitorSet.path.slice(1)}('${monitor.id}')/baseline/$entity`,
  });
}

function baselineOf(call: GraphCall, said: Json | undefined): Json {
  return isObject(said) ? { description: "", parameters: [], ...said, id: call.context.newId() } : null;
}

function who({ caller }: GraphCall): Json {
  const nobody = { id: null, displayName: null };
  const { objectId, appId, displayName } = caller;
  return caller.kind === "administrator"
    ? { user: { id: objectId, displayName }, application: nobody }
    : { user: nobody, application: { id: appId, displayName } };
}
