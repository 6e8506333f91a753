import { now, type TenantContext } from "../context.ts";
import type { GraphCall, GraphResult } from "../graph/call.ts";
import { notLicensed } from "../graph/conditional-access/service.ts";
import { type EntitySet, entitySet, findOr404, withoutAnnotations } from "../graph/entity-set.ts";
import { GraphError, serviceBadRequest } from "../graph/error.ts";
import type { GraphModule } from "../graph/module.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import { checkBody } from "../schema/check-body.ts";
import { type Entity, isObject, type Json, type JsonObject, text } from "../store/json.ts";
import { ownsGovernance } from "./premium.ts";

const path = "/identityGovernance/accessReviews/definitions";
const dayMs = 86_400_000;
const needed = ["displayName", "scope", "reviewers", "settings"];
const decisions = ["Approve", "Deny", "Recommendation", "None"];

const definitionSet: EntitySet = {
  path,
  type: "accessReviewScheduleDefinition",
  collection: "accessReviewDefinitions",
  verbs: ["list", "get", "create", "delete"],
  page: { default: 100, max: 100 },
  required: needed,
  readOnly: ["status"],
  expand: (context) => ({ instances: (definition) => instancesOf(context, definition) }),
  view: (context, definition) => ({ ...definition, status: statusOf(context, definition) }),
  missing: (id) => new GraphError(404, "ResourceNotFound", `The access review '${id}' was not found.`),
  create: (call, body) => {
    licensed(call.context);
    const id = call.context.newId();
    const { displayName, objectId } = call.caller;
    return check(call.context, {
      descriptionForAdmins: "",
      descriptionForReviewers: "",
      ...body,
      id,
      createdDateTime: now(call.context),
      lastModifiedDateTime: now(call.context),
      createdBy: { id: objectId, displayName, type: null, userPrincipalName: "" },
    });
  },
};

/** Reviews of who still needs what: of guests, of the members of a group, of those who hold a role. */
export const accessReviewsModule: GraphModule = {
  name: "accessReviews",
  routes(table) {
    entitySet(table, definitionSet);
    table.add("PUT", `${path}/{id}`, replace);
    table.add("GET", `${path}/{id}/instances`, listInstances);
    table.add("GET", `${path}/{id}/instances/{id}`, getInstance);
  },
};

function licensed(context: TenantContext): void {
  if (!ownsGovernance(context)) {
    throw notLicensed("access reviews need Microsoft Entra ID P2 or Microsoft Entra ID Governance");
  }
}

/** The whole definition is sent again; what it is about stays as it was made. */
function replace(call: GraphCall): GraphResult {
  licensed(call.context);
  const before = findOr404(call, definitionSet);
  checkBody(call.version, definitionSet.type, call.body, {
    verb: "update",
    writable: new Set(["id"]),
    readOnly: new Set(["status"]),
  });
  const body = withoutAnnotations(isObject(call.body) ? call.body : {});
  for (const name of needed) {
    if (body[name] === undefined) {
      throw serviceBadRequest(`A value is required for property '${name}' of an access review: PUT replaces it whole.`);
    }
  }
  if (JSON.stringify(body.scope) !== JSON.stringify(before.scope)) {
    throw serviceBadRequest("The scope of an access review cannot be changed.");
  }
  const { id, createdDateTime = null, createdBy = null } = before;
  const next = { ...body, id, createdDateTime, createdBy, lastModifiedDateTime: now(call.context) };
  call.context.store.collection(definitionSet.collection).set(id, check(call.context, next));
  return { status: 204 };
}

function check(context: TenantContext, definition: Entity): Entity {
  for (const query of queriesOf(definition)) {
    const group = /groups\/([0-9a-f]{8}-[0-9a-f-]{27})/i.exec(query)?.[1]?.toLowerCase();
    if (group !== undefined && !context.store.collection("groups").has(group)) {
      throw serviceBadRequest(`The access review names the group '${group}', which does not exist.`);
    }
  }
  const settings = isObject(definition.settings) ? definition.settings : {};
  const days = Number(settings.instanceDurationInDays ?? 0);
  if (days < 1) {
    throw serviceBadRequest("settings.instanceDurationInDays must be 1 or more.");
  }
  const decision = text(settings.defaultDecision);
  if (decision !== undefined && !decisions.includes(decision)) {
    throw serviceBadRequest(`settings.defaultDecision is '${decision}'; it is ${decisions.join(", ")}.`);
  }
  const longest = longestDays(settings);
  if (days > longest) {
    throw serviceBadRequest(
      `settings.instanceDurationInDays is ${days}; with this recurrence an instance lasts ${longest} days at most.`,
    );
  }
  return definition;
}

/** An instance ends before the next one begins. */
function longestDays(settings: JsonObject): number {
  const recurrence = isObject(settings.recurrence) ? settings.recurrence : {};
  const pattern = isObject(recurrence.pattern) ? recurrence.pattern : {};
  const every = Math.max(1, Number(pattern.interval ?? 1));
  const units: Record<string, number> = { daily: 1, weekly: 7, absoluteMonthly: 28, relativeMonthly: 28 };
  return (units[String(pattern.type)] ?? 180) * every;
}

function queriesOf(value: Json): string[] {
  if (Array.isArray(value)) {
    return value.flatMap(queriesOf);
  }
  return isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) =>
        key === "query" && typeof inner === "string" ? [inner] : queriesOf(inner),
      )
    : [];
}

function startOf(definition: JsonObject): number {
  const settings = isObject(definition.settings) ? definition.settings : {};
  const recurrence = isObject(settings.recurrence) ? settings.recurrence : {};
  const range = isObject(recurrence.range) ? recurrence.range : {};
  return Date.parse(text(range.startDate) ?? text(definition.createdDateTime) ?? "");
}

function statusOf(context: TenantContext, definition: JsonObject): string {
  return startOf(definition) > context.clock().getTime() ? "NotStarted" : "InProgress";
}

/** The instance that runs now; none before the review begins. */
function instancesOf(context: TenantContext, definition: JsonObject): JsonObject[] {
  const settings = isObject(definition.settings) ? definition.settings : {};
  const nowMs = context.clock().getTime();
  const first = startOf(definition);
  if (!(first <= nowMs)) {
    return [];
  }
  const recurring = isObject(settings.recurrence) && isObject(settings.recurrence.pattern);
  const every = recurring ? longestDays(settings) * dayMs : Number.POSITIVE_INFINITY;
  const start = recurring ? first + Math.floor((nowMs - first) / every) * every : first;
  const end = start + Number(settings.instanceDurationInDays) * dayMs;
  const { scope = null, reviewers = [], fallbackReviewers = [] } = definition;
  return [
    {
      id: String(definition.id),
      startDateTime: new Date(start).toISOString(),
      endDateTime: new Date(end).toISOString(),
      status: end > nowMs ? "InProgress" : "Completed",
      scope,
      reviewers,
      fallbackReviewers,
    },
  ];
}

function listInstances(call: GraphCall): GraphResult {
  const definition = findOr404(call, definitionSet);
  return answerCollection(call, {
    type: "accessReviewInstance",
    context: `${path.slice(1)}('${definition.id}')/instances`,
    items: instancesOf(call.context, definition).map((instance, index) => [index + 1, instance] as const),
  });
}

function getInstance(call: GraphCall): GraphResult {
  const [definitionId = "", instanceId = ""] = call.params;
  const definition = findOr404({ ...call, params: [definitionId] }, definitionSet);
  const instance = instancesOf(call.context, definition).find(({ id }) => id === instanceId);
  if (!instance) {
    throw new GraphError(404, "ResourceNotFound", `The instance '${instanceId}' was not found.`);
  }
  return answerEntity(call, instance, {
    type: "accessReviewInstance",
    context: `${path.slice(1)}('${definition.id}')/instances/$entity`,
  });
}
