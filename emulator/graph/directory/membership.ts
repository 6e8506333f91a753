import type { TenantContext } from "../../context.ts";
import type { TenantStore } from "../../store/tenant-store.ts";

/** Direct members with the order in which they joined. */
export function membersOf(context: TenantContext, holderId: string): ReadonlyMap<string, number> {
  return context.store.relations.targets("members", holderId);
}

/** Members of the group, of the groups in it, and so on; groups themselves included, as Graph has it. */
export function transitiveMembers(context: TenantContext, groupId: string): Map<string, number> {
  return closure(groupId, (id) => context.store.relations.targets("members", id).keys());
}

/** Groups, administrative units and directory roles that an object is a direct member of. */
export function memberOf(context: TenantContext, id: string): string[] {
  return [...context.store.relations.holders("members", id).keys()];
}

export function transitiveMemberOf(context: TenantContext, id: string): Map<string, number> {
  return closure(id, (one) => context.store.relations.holders("members", one).keys());
}

export function owners(context: TenantContext, id: string): string[] {
  return [...context.store.relations.targets("owners", id).keys()];
}

/** Whether adding `member` to `groupId` would make a group contain itself. */
export function wouldLoop(store: TenantStore, groupId: string, member: string): boolean {
  return groupId === member || closure(member, (id) => store.relations.targets("members", id).keys()).has(groupId);
}

function closure(start: string, next: (id: string) => Iterable<string>): Map<string, number> {
  const found = new Map<string, number>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const other of next(id)) {
      if (other !== start && !found.has(other)) {
        found.set(other, found.size + 1);
        waiting.push(other);
      }
    }
  }
  return found;
}
