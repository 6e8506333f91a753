import type { Json, JsonObject, TenantClient } from "../graph/index.ts";
import type { Held } from "./held.ts";

/** The object a resource stands for. */
export interface Target {
  /** What people call it: "TeamsMeetingPolicy Voss-kontor". */
  object: string;
  /** The arguments that identify it (`identity`, `groupId`); empty for a singleton. */
  key: Record<string, string>;
  settings: JsonObject;
  /** The state of the last run, for what only it remembers, such as the ids of channels. */
  memory: JsonObject;
}

/** What the tenant holds at the moment. */
export interface Present {
  exists: boolean;
  /** Every value that can be held, as the tenant writes it. */
  values: Record<string, Json | undefined>;
  /** What a new object of this kind starts from, where the tenant or Microsoft's pages say so. */
  born?: Record<string, Json | undefined>;
  /** Microsoft's own object, which cannot be changed or removed. */
  delivered?: boolean;
  /** Why it stays although the program made it and declares it no longer: people use it. */
  inUse?: string;
  /** More that is worth keeping: ids and addresses. */
  outputs?: JsonObject;
}

/** How a setting is reached. The handler decides what to do; this does it, and decides nothing. */
export interface SettingAccess {
  /** The object's id, out of its arguments, or out of the memory where the tenant gives it. */
  id(target: Target): string;
  find(tenant: TenantClient, target: Target): Promise<Present>;
  /** Makes the object with all held values. What can only be adopted has none. */
  create?(tenant: TenantClient, target: Target, held: Held): Promise<void>;
  /** Gives these values to an object that is there; null means none. */
  write(tenant: TenantClient, target: Target, changes: Held, present: Present): Promise<void>;
  /** Makes the object absent, or as absent as the kind allows. Without it, removal gives back what was before. */
  remove?(tenant: TenantClient, target: Target, present: Present): Promise<void>;
  /** Whether the removal has taken place; by default, whether the object is gone. */
  isRemoved?(present: Present, target: Target): boolean;
}
