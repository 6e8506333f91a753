export type { AlertKey } from "./alert-keys.ts";
export { type MonitoredArgs, Monitoring, type MonitoringArgs } from "./monitoring.ts";
export type { UnmonitoredArgs } from "./unmonitored.ts";
