import type { GraphCall } from "../../graph/call.ts";
import { GraphError } from "../../graph/error.ts";
import { isObject, type JsonObject, strings, text } from "../../store/json.ts";
import { durationMs, minuteMs } from "./duration.ts";
import type { Family, Grant } from "./family.ts";
import { ruleOf } from "./policy-store.ts";
import { periodOf } from "./settle.ts";

const shortestMs = 5 * minuteMs;

/** Holds a request against the rules of its role or group; says every rule that fails, as the service does. */
export function checkAgainstPolicy(call: GraphCall, family: Family, grant: Grant, schedule: JsonObject): void {
  const activation = schedule.action === "selfActivate";
  const suffix = activation
    ? "EndUser_Assignment"
    : `Admin_${family.side === "eligibility" ? "Eligibility" : "Assignment"}`;
  const { startMs, endMs } = periodOf(schedule);
  if (endMs - startMs < shortestMs) {
    throw new GraphError(400, "ActiveDurationTooShort", "The duration of the assignment is shorter than 5 minutes.");
  }
  if (endMs <= call.context.clock().getTime()) {
    throw new GraphError(400, "BadRequest", "The end of the schedule lies in the past.");
  }
  const failed = [
    ...expirationFails(call, grant, `Expiration_${suffix}`, endMs - startMs),
    ...enablementFails(call, grant, `Enablement_${suffix}`, schedule),
  ];
  if (failed.length > 0) {
    throw new GraphError(
      400,
      "RoleAssignmentRequestPolicyValidationFailed",
      `The following policy rules failed: ${JSON.stringify(failed)}`,
    );
  }
}

function expirationFails({ context }: GraphCall, grant: Grant, id: string, lastsMs: number): string[] {
  const rule = ruleOf(context, grant.policy, id);
  const longestMs = durationMs(text(rule?.maximumDuration)) ?? Number.POSITIVE_INFINITY;
  const tooLong = rule?.isExpirationRequired === true && lastsMs > longestMs;
  return tooLong ? ["ExpirationRule"] : [];
}

function enablementFails({ context, caller }: GraphCall, grant: Grant, id: string, request: JsonObject): string[] {
  const rules = strings(ruleOf(context, grant.policy, id)?.enabledRules);
  const ticket = isObject(request.ticketInfo) ? request.ticketInfo : {};
  const missing: Record<string, boolean> = {
    // An application has no second factor to show.
    MultiFactorAuthentication: caller.kind === "application",
    Justification: !text(request.justification),
    Ticketing: !text(ticket.ticketNumber) || !text(ticket.ticketSystem),
  };
  const names: Record<string, string> = {
    MultiFactorAuthentication: "MfaRule",
    Justification: "JustificationRule",
    Ticketing: "TicketingRule",
  };
  return rules.filter((rule) => missing[rule]).map((rule) => names[rule] ?? rule);
}
