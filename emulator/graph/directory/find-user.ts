import type { TenantContext } from "../../context.ts";
import { type Entity, text } from "../../store/json.ts";

/** By object id or by user principal name, as Graph takes either. */
export function findUser(context: TenantContext, key: string): Entity | undefined {
  const users = context.store.collection("users");
  const byId = users.get(key);
  if (byId || !key.includes("@")) {
    return byId;
  }
  const wanted = key.toLowerCase();
  for (const user of users.values()) {
    if (text(user.userPrincipalName)?.toLowerCase() === wanted) {
      return user;
    }
  }
  return undefined;
}
