import type { Entity, JsonObject } from "./json.ts";
import type { RelationsJson } from "./relations.ts";
import type { TenantIdentity } from "./tenant-identity.ts";

/**
 * What a tenant starts with beyond what Microsoft delivers (roles, templates, strengths, policy
 * singletons, the deploying application and Microsoft's own service principals: the core adds those).
 */
export type Seed = {
  tenant: TenantIdentity;
  /** What the tenant owns. */
  subscriptions: { skuPartNumber: string; seats: number }[];
  /** By store collection: `users`, `groups` … */
  collections: Record<string, Entity[]>;
  /** relation -> id of the holder -> ids: `{ members: { groupId: [userId] } }`. */
  relations?: RelationsJson;
  /** Tenant-wide role assignments; the administrator's own Global Administrator is one of them. */
  roleAssignments?: { principalId: string; roleTemplateId: string }[];
  /** Properties laid over Microsoft's defaults: `{ authorizationPolicy: { … } }`. */
  singletons?: Record<string, JsonObject>;
};
