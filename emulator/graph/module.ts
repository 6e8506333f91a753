import type { TenantContext } from "../context.ts";
import type { RouteTable } from "./route-table.ts";

/** One part of Graph: what it puts into a fresh tenant, and the routes it serves. */
export type GraphModule = {
  name: string;
  /** Fills what Microsoft delivers with a tenant; called once, when the tenant is new. */
  deliver?(context: TenantContext): void;
  routes(table: RouteTable): void;
};
