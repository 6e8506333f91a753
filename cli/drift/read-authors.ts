import { z } from "zod";
import type { TenantClient } from "../../components/graph/index.ts";
import { definitions } from "../../components/providers/definitions.ts";
import { readable } from "../reading/readable.ts";
import type { Author } from "./author.ts";
import type { HandChange, HeldResource } from "./hand-change.ts";

const auditEntry = z.looseObject({
  activityDateTime: z.string(),
  activityDisplayName: z.string(),
  initiatedBy: z.looseObject({
    app: z.looseObject({ appId: z.string().nullish(), displayName: z.string().nullish() }).nullish(),
    user: z.looseObject({ displayName: z.string().nullish(), userPrincipalName: z.string().nullish() }).nullish(),
  }),
});
type AuditEntry = z.infer<typeof auditEntry>;

/** Microsoft's names in its list of audit activities, for what there is one of and the log gives no id. */
const activityOf: Readonly<Record<string, string>> = {
  authorizationPolicy: "Update authorization policy",
  identitySecurityDefaults: "Update security defaults",
  authenticationMethodsPolicy: "Authentication Methods Policy Update",
  crossTenantAccessDefault: "Update the company default cross-tenant access setting",
};

/**
 * Who made each change, from Entra's audit log: the newest entry about the object that is not this application's own.
 * One object after the other: the log takes five requests in ten seconds.
 *
 * @see https://learn.microsoft.com/graph/api/directoryaudit-list
 */
export async function readAuthors(
  tenant: TenantClient,
  changes: readonly HandChange[],
  ownAppId: string | undefined,
): Promise<Map<HandChange, Author>> {
  const authors = new Map<HandChange, Author>();
  for (const change of changes) authors.set(change, await authorOf(tenant, change, ownAppId));
  return authors;
}

async function authorOf(tenant: TenantClient, change: HandChange, ownAppId: string | undefined): Promise<Author> {
  if (change.kind === "unproved") return { kind: "nobody" };
  const sought = change.kind === "added" ? targets([change.policy.id]) : soughtFor(change.resource);
  if (typeof sought !== "string") return sought;
  const found = await readable("AuditLog.Read.All and Directory.Read.All", "Entra ID P1", () =>
    tenant.graph.list(auditEntry, `/v1.0/auditLogs/directoryAudits?$filter=${encodeURIComponent(sought)}`, {
      attempt: "read",
      object: "the audit log",
    }),
  );
  return "unknown" in found ? found.unknown : newest(found.value, ownAppId);
}

function soughtFor({ type, ids }: HeldResource): string | Author {
  const definition = definitions.find((one) => `pulumi-nodejs:dynamic/tenant:${one.type}` === type);
  if (definition?.api === "teamsAdmin") return { kind: "otherLog" };
  if (ids.length > 0) return targets(ids);
  const activity = definition && activityOf[definition.kind];
  return activity === undefined ? { kind: "notInLog" } : `activityDisplayName eq '${activity}'`;
}

const targets = (ids: readonly string[]) =>
  ids.map((id) => `targetResources/any(target: target/id eq '${id}')`).join(" or ");

function newest(entries: readonly AuditEntry[], ownAppId: string | undefined): Author {
  const others = entries.filter(({ initiatedBy: { app } }) => !app || app.appId !== ownAppId);
  const last = others.reduce<AuditEntry | undefined>(
    (latest, entry) => (latest && latest.activityDateTime >= entry.activityDateTime ? latest : entry),
    undefined,
  );
  if (last === undefined) return { kind: "notInLog" };
  const { user, app } = last.initiatedBy;
  const person = [user?.displayName, user?.userPrincipalName && `(${user.userPrincipalName})`]
    .filter(Boolean)
    .join(" ");
  return {
    kind: "known",
    by: person || (app?.displayName ?? app?.appId ?? "?"),
    at: last.activityDateTime,
    activity: last.activityDisplayName,
  };
}
