import { now, type TenantContext } from "../context.ts";
import type { GraphCall } from "../graph/call.ts";
import { GraphError } from "../graph/error.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerListOf, answerOneOf } from "../local-types/local-list.ts";
import { localType } from "../local-types/local-type.ts";
import { type Entity, isObject, type JsonObject } from "../store/json.ts";
import { checkPremium } from "./premium.ts";

const path = "/auditLogs/signIns";
const keptDays = 30;

const signIn = localType(
  "signIn",
  {
    id: "String",
    createdDateTime: "DateTimeOffset",
    userDisplayName: "String",
    userPrincipalName: "String",
    userId: "String",
    appId: "String?",
    appDisplayName: "String?",
    ipAddress: "String?",
    clientAppUsed: "String?",
    correlationId: "String?",
    conditionalAccessStatus: "String?",
    isInteractive: "Boolean?",
    riskDetail: "String?",
    riskLevelAggregated: "String?",
    riskLevelDuringSignIn: "String?",
    riskState: "String?",
    riskEventTypes_v2: "String[]",
    resourceDisplayName: "String?",
    resourceId: "String?",
    status: "signInStatus?",
    deviceDetail: "deviceDetail?",
    location: "signInLocation?",
    appliedConditionalAccessPolicies: "appliedConditionalAccessPolicy[]",
  },
  {
    signInStatus: { errorCode: "Int32?", failureReason: "String?", additionalDetails: "String?" },
    deviceDetail: {
      deviceId: "String?",
      displayName: "String?",
      operatingSystem: "String?",
      browser: "String?",
      isCompliant: "Boolean?",
      isManaged: "Boolean?",
      trustType: "String?",
    },
    signInLocation: { city: "String?", state: "String?", countryOrRegion: "String?" },
    appliedConditionalAccessPolicy: {
      id: "String?",
      displayName: "String?",
      enforcedGrantControls: "String[]",
      enforcedSessionControls: "String[]",
      result: "String?",
    },
  },
);

/** Sign-ins of the last thirty days, newest first. */
export function signInRoutes(table: RouteTable): void {
  table.add("GET", path, (call) => {
    checkPremium(call.context);
    return answerListOf(call, signIn, {
      context: path.slice(1),
      items: kept(call).map((row) => [call.context.store.collection("signIns").orderOf(row.id), viewOf(call, row)]),
      page: { default: 1000, max: 1000 },
      hidden: hiddenFrom(call),
    });
  });
  table.add("GET", `${path}/{id}`, (call) => {
    checkPremium(call.context);
    const row = kept(call).find(({ id }) => id === call.params[0]);
    if (!row) {
      throw new GraphError(404, "ResourceNotFound", `The sign-in '${String(call.params[0])}' was not found.`);
    }
    return answerOneOf(call, signIn, viewOf(call, row), path.slice(1), hiddenFrom(call));
  });
}

/** Puts a sign-in into the log; what is not said is left null. Nobody signs in by themselves in this tenant. */
export function recordSignIn(context: TenantContext, properties: JsonObject & { userId: string }): Entity {
  const user = context.store.collection("users").get(properties.userId);
  const row: Entity = {
    id: context.newId(),
    createdDateTime: now(context),
    userDisplayName: user?.displayName ?? "",
    userPrincipalName: user?.userPrincipalName ?? "",
    clientAppUsed: "Browser",
    conditionalAccessStatus: "notApplied",
    isInteractive: true,
    // Microsoft shows risk to owners of Entra ID P2 alone.
    riskDetail: "hidden",
    riskLevelAggregated: "hidden",
    riskLevelDuringSignIn: "hidden",
    riskState: "none",
    status: { errorCode: 0, failureReason: "Other.", additionalDetails: null },
    appliedConditionalAccessPolicies: [],
    ...properties,
  };
  context.store.collection("signIns").set(row.id, row);
  return row;
}

function kept({ context }: GraphCall): Entity[] {
  const oldest = context.clock().getTime() - keptDays * 86_400_000;
  return [...context.store.collection("signIns").values()]
    .filter((row) => Date.parse(String(row.createdDateTime)) >= oldest)
    .toSorted((a, b) => Date.parse(String(b.createdDateTime)) - Date.parse(String(a.createdDateTime)));
}

/** Which policies applied is left out for those who may not read policies. */
function hiddenFrom({ caller }: GraphCall): string[] {
  const may = ["Policy.Read.All", "Policy.Read.ConditionalAccess", "Policy.ReadWrite.ConditionalAccess"];
  return caller.kind === "administrator" || may.some((permission) => caller.roles.has(permission))
    ? []
    : ["appliedConditionalAccessPolicies"];
}

/** Report-only results came after the enum was published: they are told to those who ask for them by the Prefer header. */
function viewOf({ headers }: GraphCall, row: Entity): JsonObject {
  const applied = row.appliedConditionalAccessPolicies;
  if (!Array.isArray(applied) || /include-unknown-enum-members/i.test(headers.get("prefer") ?? "")) {
    return row;
  }
  const told = applied.map((policy) =>
    isObject(policy) && String(policy.result).startsWith("reportOnly")
      ? { ...policy, result: "unknownFutureValue" }
      : policy,
  );
  return { ...row, appliedConditionalAccessPolicies: told };
}
