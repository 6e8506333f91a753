export type { AlertKey } from "./alerts.ts";
export { type MonitoredArgs, Monitoring, type MonitoringArgs, type UnmonitoredArgs } from "./monitoring.ts";
