import { openTenant, type TenantClient } from "../../graph/index.ts";
import type { Configuration } from "../handler/setting-handler.ts";
import { connectionFrom } from "./environment.ts";

const opened = new Map<string, Promise<TenantClient>>();

/**
 * The tenant this process works on. All kinds of one process share it, and so its token, its limits and its batches.
 * The engine starts a process per provider instance, so another tenant has another process.
 */
export function openFromProcess(configuration: Configuration): Promise<TenantClient> {
  try {
    const connection = connectionFrom(process.env, configuration);
    const key = JSON.stringify([
      connection.application.tenantId,
      connection.application.clientId ?? null,
      connection.cloud,
    ]);
    const known = opened.get(key);
    if (known !== undefined) return known;
    const tenant = openTenant(connection);
    opened.set(key, tenant);
    return tenant;
  } catch (error) {
    return Promise.reject(error);
  }
}
