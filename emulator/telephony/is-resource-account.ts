import type { TenantContext } from "../context.ts";

/** Whether the account answers for a call queue or an auto attendant instead of a person. */
export const isResourceAccount = ({ store }: TenantContext, userId: string): boolean =>
  store.collection("applicationInstances").has(userId);
