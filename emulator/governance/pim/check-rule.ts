import type { TenantContext } from "../../context.ts";
import type { GraphCall } from "../../graph/call.ts";
import { GraphError } from "../../graph/error.ts";
import { mergeComplex } from "../../graph/singleton.ts";
import { checkBody } from "../../schema/check-body.ts";
import { type Entity, isObject, type Json, type JsonObject, strings, text } from "../../store/json.ts";
import { storedApprovers } from "./approvers.ts";
import { type RuleKind, ruleKind, ruleType } from "./default-rules.ts";
import { durationMs, hourMs } from "./duration.ts";

/** The changed rule, or a refusal: a rule keeps its type, its id and what it is about. */
export function changedRule(call: GraphCall, before: Entity, given: Json): Entity {
  const said = isObject(given) ? text(given["@odata.type"]) : undefined;
  if (said?.replace("#", "") !== `microsoft.graph.${ruleType(before.id)}`) {
    throw invalidRule(
      `The rule '${before.id}' needs '@odata.type' #microsoft.graph.${ruleType(before.id)}, not ${JSON.stringify(said ?? null)}.`,
    );
  }
  const body: JsonObject = { ...(isObject(given) ? given : {}) };
  checkTarget(before, body);
  delete body.target;
  checkBody(call.version, ruleType(before.id), body, { verb: "update", writable: new Set(["id"]) });
  if (body.id !== undefined && body.id !== before.id) {
    throw invalidRule(`The id of the rule is '${before.id}'; it cannot become '${String(body.id)}'.`);
  }
  const changes = Object.fromEntries(Object.entries(body).filter(([name]) => !name.includes("@")));
  const next: Entity = { ...mergeComplex(before, storedApprovers(changes)), id: before.id };
  checks[ruleKind(before.id)](next, call.context);
  return next;
}

// Examples of the documentation write 'All', the schema says 'all': both come in.
function checkTarget(rule: Entity, body: JsonObject): void {
  const own = isObject(rule.target) ? rule.target : {};
  const given = isObject(body.target) ? body.target : {};
  for (const name of ["caller", "level"]) {
    if (given[name] !== undefined && given[name] !== null && given[name] !== own[name]) {
      throw invalidRule(`The ${name} of the rule '${rule.id}' is ${String(own[name])}.`);
    }
  }
}

const checks: Record<RuleKind, (rule: Entity, context: TenantContext) => void> = {
  Expiration: checkExpiration,
  Enablement: ({ id, enabledRules }) => {
    const wrong = strings(enabledRules).find((rule) => !enabling.includes(rule));
    if (wrong !== undefined) {
      throw invalidRule(`enabledRules of '${id}' holds '${wrong}'; it takes ${enabling.join(", ")}.`);
    }
  },
  Approval: checkApproval,
  AuthenticationContext: ({ id, isEnabled, claimValue }) => {
    if (isEnabled === true && !/^c([1-9]|[1-9]\d)$/.test(text(claimValue) ?? "")) {
      throw invalidRule(`claimValue of '${id}' is ${JSON.stringify(claimValue ?? null)}; it must be c1 to c99.`);
    }
  },
  Notification: ({ id, notificationLevel, notificationType }) => {
    if (!["None", "Critical", "All"].includes(text(notificationLevel) ?? "")) {
      throw invalidRule(`notificationLevel of '${id}' is ${String(notificationLevel)}; it is None, Critical or All.`);
    }
    if (notificationType !== "Email") {
      throw invalidRule(`notificationType of '${id}' is ${String(notificationType)}; only Email is there.`);
    }
  },
};

const enabling = ["MultiFactorAuthentication", "Justification", "Ticketing"];

function checkExpiration({ id, isExpirationRequired, maximumDuration }: Entity): void {
  const longest = durationMs(text(maximumDuration));
  if (isExpirationRequired === true && longest === undefined) {
    throw invalidRule(`maximumDuration of '${id}' is needed where isExpirationRequired is true.`);
  }
  if (longest === undefined) {
    return;
  }
  const activation = id === "Expiration_EndUser_Assignment";
  if (activation && (longest < hourMs / 2 || longest > 24 * hourMs)) {
    throw invalidRule(`maximumDuration of '${id}' is ${String(maximumDuration)}; an activation lasts PT30M to PT24H.`);
  }
}

function checkApproval({ id, setting }: Entity, { store }: TenantContext): void {
  const stages = isObject(setting) && Array.isArray(setting.approvalStages) ? setting.approvalStages : [];
  for (const stage of stages.filter(isObject)) {
    for (const approver of [stage.primaryApprovers, stage.escalationApprovers].flat().filter(isObject)) {
      const [of, holder] = approver.groupId === undefined ? ["users", approver.userId] : ["groups", approver.groupId];
      if (!store.collection(of).has(String(holder))) {
        throw invalidRule(`An approver of '${id}' is '${String(holder)}', which is not among the ${of}.`);
      }
    }
  }
}

/** A strength of sign-in is asked for by one of the two rules, not by both. */
export function checkTogether(rules: readonly Entity[]): void {
  const find = (id: string) => rules.find((rule) => rule.id === id);
  const claims = find("AuthenticationContext_EndUser_Assignment")?.isEnabled === true;
  if (claims && strings(find("Enablement_EndUser_Assignment")?.enabledRules).includes("MultiFactorAuthentication")) {
    throw new GraphError(
      400,
      "MfaAndAcrsConflict",
      "An activation asks for MultiFactorAuthentication or for an authentication context, not for both.",
    );
  }
}

function invalidRule(message: string): GraphError {
  return new GraphError(400, "InvalidPolicyRule", `The policy rule is invalid. ${message}`);
}
