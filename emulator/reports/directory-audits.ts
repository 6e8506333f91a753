import { createHash } from "node:crypto";
import type { TenantContext } from "../context.ts";
import { GraphError } from "../graph/error.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerListOf, answerOneOf } from "../local-types/local-list.ts";
import { localType } from "../local-types/local-type.ts";
import type { Change } from "../store/change-log.ts";
import { isObject, type JsonObject, text } from "../store/json.ts";
import { auditActivity, type NamedChange } from "./audit-activity.ts";

const path = "/auditLogs/directoryAudits";

const directoryAudit = localType(
  "directoryAudit",
  {
    id: "String",
    category: "String",
    correlationId: "String?",
    result: "String",
    resultReason: "String?",
    activityDisplayName: "String",
    activityDateTime: "DateTimeOffset",
    loggedByService: "String?",
    operationType: "String?",
    initiatedBy: "auditActivityInitiator",
    targetResources: "targetResource[]",
    additionalDetails: "keyValue[]",
  },
  {
    auditActivityInitiator: { app: "appIdentity?", user: "auditUserIdentity?" },
    appIdentity: {
      appId: "String?",
      displayName: "String?",
      servicePrincipalId: "String?",
      servicePrincipalName: "String?",
    },
    auditUserIdentity: { id: "String?", displayName: "String?", userPrincipalName: "String?", ipAddress: "String?" },
    targetResource: {
      id: "String?",
      displayName: "String?",
      type: "String?",
      userPrincipalName: "String?",
      groupType: "String?",
      modifiedProperties: "modifiedProperty[]",
    },
    modifiedProperty: { displayName: "String?", oldValue: "String?", newValue: "String?" },
    keyValue: { key: "String?", value: "String?" },
  },
);

/** Who changed what in the directory, newest first: the tenant's own change log in Entra's words. */
export function directoryAuditRoutes(table: RouteTable): void {
  table.add("GET", path, (call) =>
    answerListOf(call, directoryAudit, {
      context: path.slice(1),
      items: audits(call.context),
      page: { default: 1000, max: 1000 },
    }),
  );
  table.add("GET", `${path}/{id}`, (call) => {
    const found = audits(call.context).find(([, audit]) => audit.id === call.params[0]);
    if (!found) {
      throw new GraphError(404, "ResourceNotFound", `The audit '${String(call.params[0])}' was not found.`);
    }
    return answerOneOf(call, directoryAudit, found[1], path.slice(1));
  });
}

function audits(context: TenantContext): (readonly [number, JsonObject])[] {
  const found: (readonly [number, JsonObject])[] = [];
  const seen = new Map<string, number>();
  for (const [index, change] of context.store.changes.entries()) {
    const named = change.api === "graph" ? auditActivity(change.method, change.path) : undefined;
    if (named) {
      // The same change twice in a moment is two entries.
      const key = `${change.at} ${change.by} ${change.method} ${change.path} ${JSON.stringify(change.body)}`;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      found.push([index + 1, auditOf(context, change, named, guidOf(`${key} ${times}`))]);
    }
  }
  return found.reverse();
}

function auditOf(context: TenantContext, { at, by, body, madeId }: Change, named: NamedChange, id: string): JsonObject {
  const { targetType, ...words } = named;
  const targetId = named.targetId ?? madeId ?? null;
  const said = isObject(body) ? body : {};
  const target = targetId === null ? undefined : context.store.directoryObject(targetId)?.entity;
  return {
    id: `Directory_${id}`,
    ...words,
    correlationId: id,
    result: "success",
    resultReason: "",
    activityDateTime: at,
    loggedByService: words.category === "Policy" ? "Conditional Access" : "Core Directory",
    initiatedBy: initiator(context, by),
    targetResources: [
      {
        id: targetId,
        displayName: text(said.displayName) ?? text(target?.displayName) ?? null,
        type: targetType,
        userPrincipalName: text(target?.userPrincipalName) ?? null,
        groupType: targetType === "Group" ? "unknownFutureValue" : null,
        modifiedProperties: Object.entries(said)
          .filter(([name]) => !name.startsWith("@"))
          .map(([displayName, value]) => ({ displayName, oldValue: null, newValue: JSON.stringify(value) })),
      },
    ],
    additionalDetails: [],
  };
}

/** The log of the tenant knows who by name: an application, or else a person. */
function initiator({ store }: TenantContext, by: string): JsonObject {
  for (const principal of store.collection("servicePrincipals").values()) {
    if (principal.displayName === by) {
      const { appId = null, id } = principal;
      return {
        user: null,
        app: { appId, displayName: by, servicePrincipalId: id, servicePrincipalName: null },
      };
    }
  }
  const user = [...store.collection("users").values()].find(({ displayName }) => displayName === by);
  return {
    app: null,
    user: {
      id: user?.id ?? null,
      displayName: by,
      userPrincipalName: user?.userPrincipalName ?? null,
      ipAddress: null,
    },
  };
}

function guidOf(key: string): string {
  const hex = createHash("sha256").update(key).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
