import { waitUntil } from "../graph/consistency.ts";
import type { GraphClient } from "../graph/graph-client.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import type { Tenant } from "./tenant.ts";

/** Whether the tenant says that there is no such object. */
export async function gone(graph: GraphClient, path: string): Promise<boolean> {
  try {
    await graph.get(path);
    return false;
  } catch (error) {
    if (wasNotFound(error)) {
      return true;
    }
    throw error;
  }
}

/** What the tenant answers, or undefined when it says that there is no such object. */
export async function unlessGone<T>(get: () => Promise<T>): Promise<T | undefined> {
  try {
    return await get();
  } catch (error) {
    if (wasNotFound(error)) {
      return undefined;
    }
    throw error;
  }
}

/** Waits until the object has been missed five times running. */
export function untilGone(tenant: Tenant, isGone: () => Promise<boolean>): Promise<void> {
  return waitUntil(isGone, tenant.pace, tenant.span);
}
