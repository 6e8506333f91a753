import { z } from "zod";
import { isTenantError, type JsonObject, type TenantClient } from "../../components/graph/index.ts";

const object = z.record(z.string(), z.json());

/** Reads a tenant part by part; a part that may not be read is noted with what it needs, and the others go on. */
export class Reading {
  readonly unreadable: Record<string, string> = {};
  readonly tenant: TenantClient;

  constructor(tenant: TenantClient) {
    this.tenant = tenant;
  }

  /** A part of the tenant, or nothing when it may not be read. `subject` is what the rules call it. */
  async part<T>(subject: string, needs: readonly string[], read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!isTenantError(error)) throw error;
      const { status, code } = error.facts;
      // Privileged identity management answers a tenant without its licence so; the licence is judged by itself.
      if (code === "AadPremiumLicenseRequired") return undefined;
      // The tenant's own words where it is no matter of permission: that is no pass either.
      this.unreadable[subject] = status === 401 || status === 403 ? needs.join(" + ") : error.message;
      return undefined;
    }
  }

  /** Every object of a Graph collection. */
  list(path: string, object_: string): Promise<JsonObject[]> {
    return this.tenant.graph.list(object, path, { attempt: "list", object: object_ });
  }
}
