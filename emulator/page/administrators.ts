import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type JsonObject, text } from "../store/json.ts";

type Holder = { name: string; detail: string | null; until: string | null };

/** Each role that somebody holds or may take up: who is active, who is eligible. */
export function administratorRows(context: TenantContext): JsonObject[] {
  const { store } = context;
  const active = byRole(store.collection("roleAssignments").values());
  const eligible = byRole(store.collection("roleEligibilitySchedules").values());
  const ends = new Map(
    [...store.collection("roleAssignmentSchedules").values()].map((row) => [holderKey(row), endOf(row)]),
  );
  return [...new Set([...active.keys(), ...eligible.keys()])]
    .map((id) => {
      const role = store.collection("roleDefinitions").get(id);
      return {
        name: String(role?.displayName ?? id),
        privileged: role?.isPrivileged === true,
        active: (active.get(id) ?? []).map((row) => holder(context, row, ends.get(holderKey(row)) ?? null)),
        eligible: (eligible.get(id) ?? []).map((row) => holder(context, row, endOf(row))),
      };
    })
    .sort((a, b) => Number(b.privileged) - Number(a.privileged) || a.name.localeCompare(b.name));
}

function byRole(rows: Iterable<Entity>): Map<string, Entity[]> {
  return Map.groupBy(rows, (row) => String(row.roleDefinitionId));
}

const holderKey = ({ principalId, roleDefinitionId, directoryScopeId }: JsonObject): string =>
  [principalId, roleDefinitionId, directoryScopeId].map(String).join(" ");

function holder({ store }: TenantContext, row: Entity, until: string | null): Holder {
  const found = store.directoryObject(String(row.principalId));
  const scope = store.directoryObject(String(row.directoryScopeId).split("/").at(-1) ?? "");
  const people = store.relations.targets("members", String(row.principalId)).size;
  const words: Record<string, string> = {
    user: text(found?.entity.userPrincipalName) ?? "",
    group: `group of ${people}`,
    servicePrincipal: "application",
  };
  const what = words[found?.type ?? ""] ?? "gone from the directory";
  return {
    name: String(found?.entity.displayName ?? row.principalId),
    detail: scope ? `${what}, within ${String(scope.entity.displayName)}` : what,
    until,
  };
}

function endOf({ scheduleInfo }: Entity): string | null {
  const expiration = isObject(scheduleInfo) && isObject(scheduleInfo.expiration) ? scheduleInfo.expiration : {};
  return text(expiration.endDateTime) ?? text(expiration.duration) ?? null;
}
