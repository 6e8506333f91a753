import type { TenantContext } from "../context.ts";
import { notEmulated, serviceBadRequest } from "../graph/error.ts";
import { type Entity, isObject, type JsonObject, text } from "../store/json.ts";
import { policyType } from "../teams-admin/policy-type.ts";
import { teamsTypeOf } from "./resource-types.ts";
import { unverified } from "./unverified.ts";

export const limits = { monitors: 30, runHours: 6, resourcesADay: 800 } as const;

/** The resources of a baseline. */
export function resourcesOf(monitor: JsonObject): JsonObject[] {
  const baseline = isObject(monitor.baseline) ? monitor.baseline : {};
  return (Array.isArray(baseline.resources) ? baseline.resources : []).filter(isObject);
}

/** Refuses a monitor whose name, baseline or share of the tenant's limits does not hold. */
export function checkMonitor(context: TenantContext, monitor: Entity): void {
  const name = text(monitor.displayName) ?? "";
  if (!unverified.displayName.test(name)) {
    throw serviceBadRequest(
      `displayName '${name}' of a monitor has 8 to 32 letters, digits and spaces, and nothing else.`,
    );
  }
  const resources = resourcesOf(monitor);
  if (resources.length === 0) {
    throw serviceBadRequest("A baseline needs at least one resource.");
  }
  for (const resource of resources) {
    checkResource(resource);
  }
  const names = resources.map((resource) => text(resource.displayName) ?? "");
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice !== undefined) {
    throw serviceBadRequest(`The name '${twice}' stands twice among the resources of the baseline.`);
  }
  checkShare(context, monitor, resources.length);
}

/** Each resource is read at each run, and all runs of a day count. */
function checkShare(context: TenantContext, monitor: Entity, own: number): void {
  const others = [...context.store.collection("configurationMonitors").values()].filter(({ id }) => id !== monitor.id);
  if (others.length >= limits.monitors) {
    throw serviceBadRequest(`The tenant has ${limits.monitors} monitors: it can have no more.`);
  }
  const all = own + others.reduce((sum, other) => sum + resourcesOf(other).length, 0);
  const daily = all * (24 / limits.runHours);
  if (daily > limits.resourcesADay) {
    throw serviceBadRequest(
      `The monitors would read ${daily} resources a day (${all} each ${limits.runHours} hours); a tenant has ${limits.resourcesADay}.`,
    );
  }
}

function checkResource(resource: JsonObject): void {
  const name = text(resource.displayName) ?? "";
  const said = text(resource.resourceType) ?? "";
  if (!/^microsoft\.[a-z]+\.\w+$/i.test(said)) {
    throw serviceBadRequest(`resourceType '${said}' of '${name}' is none: it reads microsoft.<workload>.<type>.`);
  }
  const typeName = teamsTypeOf(said);
  if (typeName === undefined) {
    throw notEmulated(`the monitoring of ${said}`);
  }
  const properties = isObject(resource.properties) ? resource.properties : {};
  const own = Object.entries(properties).filter(([key]) => !key.includes("@"));
  if (!own.some(([key]) => key !== "Identity" && key !== "Ensure") && properties.Ensure === undefined) {
    throw serviceBadRequest(`'${name}' of the baseline names no property to watch.`);
  }
  if (properties.Ensure !== undefined && properties.Ensure !== "Present" && properties.Ensure !== "Absent") {
    throw serviceBadRequest(`Ensure of '${name}' is ${JSON.stringify(properties.Ensure)}; it is Present or Absent.`);
  }
  const type = policyType(typeName);
  const known = type === undefined || type === "notModelled" ? {} : type.properties;
  const unknown = own.find(([key]) => key !== "Identity" && key !== "Ensure" && !Object.hasOwn(known, key));
  if (unknown) {
    throw serviceBadRequest(`'${unknown[0]}' of '${name}' is no property of ${said}.`);
  }
}
