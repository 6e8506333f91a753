import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { configurationMonitorAccess } from "../monitoring/configuration-monitor-access.ts";

/** Runs take 800 resources a day and come every six hours. */
const mostResources = 200;

const resource = z.strictObject({
  displayName: z.string().min(1),
  /** Microsoft's name of the type: `microsoft.teams.meetingpolicy`. */
  resourceType: z
    .string()
    .regex(/^microsoft\.[a-z]+\.[A-Za-z0-9]+$/, "write a type such as microsoft.teams.meetingpolicy"),
  /** The values that are watched, as the type's schema names them. */
  properties: z.record(z.string(), z.json()),
});

export const configurationMonitor = defineSetting({
  kind: "configurationMonitor",
  type: "ConfigurationMonitor",
  summary:
    "Microsoft's own watch over settings: compares them with a baseline every six hours and notes what drifts; it changes nothing.",
  api: "graph",
  beta: true,
  shape: "collection",
  path: "/admin/configurationManagement/configurationMonitors/{id}",
  permissions: { read: ["ConfigurationMonitoring.Read.All"], write: ["ConfigurationMonitoring.ReadWrite.All"] },
  limits: [
    "30 monitors a tenant, which run every six hours.",
    `800 resources a day over all monitors, so ${mostResources} in all.`,
    "Another baseline deletes what the monitor has found so far.",
    "The monitor looks by a service principal of Microsoft's own, which needs permissions of its own: a manual step.",
  ],
  see: "https://learn.microsoft.com/graph/api/resources/configurationmonitor",
  key: z.strictObject({
    displayName: z.string().regex(/^[A-Za-z0-9 ]{8,32}$/, "write 8 to 32 letters (a to z), digits and spaces"),
  }),
  settings: z.strictObject({
    description: z.string().min(1).optional(),
    baseline: z.strictObject({
      displayName: z.string().min(1),
      description: z.string().min(1).optional(),
      resources: z
        .array(resource)
        .min(1, "name at least one resource")
        .max(mostResources, `name at most ${mostResources} resources: a day's runs take no more`),
    }),
    /** Values the baseline refers to. */
    parameters: z.record(z.string(), z.json()).optional(),
  }),
  sets: { "baseline.resources": ["displayName"] },
  access: configurationMonitorAccess,
});
