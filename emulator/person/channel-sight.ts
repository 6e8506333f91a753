import type { TenantContext } from "../context.ts";
import type { Entity } from "../store/json.ts";

/** Whether somebody in a team sees one of its channels: a standard one, or one that has them among its own members. */
export function seesChannel({ store }: TenantContext, personId: string, channel: Entity): boolean {
  return channel.membershipType === "standard" || store.relations.has("channelMembers", channel.id, personId);
}
