import { isObject, type Json, strings, text } from "../store/json.ts";
import { checkReference } from "./address.ts";
import { invalid } from "./arm-error.ts";
import type { Kind } from "./kind.ts";

const aggregations = ["Count", "Average", "Minimum", "Maximum", "Total"];
const operators = ["Equals", "GreaterThan", "GreaterThanOrEqual", "LessThan", "LessThanOrEqual"];

/** An alert: a question put to the logs again and again, and what makes it fire. */
export const scheduledQueryRuleKind: Kind = {
  provider: "Microsoft.Insights",
  type: "scheduledQueryRules",
  apiVersions: ["2021-08-01", "2022-06-15", "2023-03-15-preview", "2023-12-01", "2025-01-01-preview"],
  shape: {
    displayName: "String",
    description: "String",
    enabled: "Boolean",
    severity: "Int32",
    scopes: "String[]",
    targetResourceTypes: "String[]",
    evaluationFrequency: "Duration",
    windowSize: "Duration",
    overrideQueryTimeRange: "Duration",
    muteActionsDuration: "Duration",
    autoMitigate: "Boolean",
    checkWorkspaceAlertsStorageConfigured: "Boolean",
    skipQueryValidation: "Boolean",
    criteria: {
      allOf: [
        {
          query: "String",
          timeAggregation: "String",
          metricMeasureColumn: "String",
          resourceIdColumn: "String",
          operator: "String",
          threshold: "Double",
          dimensions: [{ name: "String", operator: "String", values: "String[]" }],
          failingPeriods: { numberOfEvaluationPeriods: "Int32", minFailingPeriodsToAlert: "Int32" },
        },
      ],
    },
    actions: { actionGroups: "String[]", customProperties: "Json", actionProperties: "Json" },
  },
  properties: (context, given) => {
    for (const name of ["scopes", "severity", "evaluationFrequency", "windowSize", "criteria"]) {
      if (given[name] === undefined || given[name] === null) {
        throw invalid(`'properties.${name}' is needed.`);
      }
    }
    const severity = Number(given.severity);
    if (severity < 0 || severity > 4) {
      throw invalid(`'properties.severity' is ${severity}; it is 0 to 4.`);
    }
    for (const scope of strings(given.scopes)) {
      checkReference(context, "scopes", scope);
    }
    const actions = isObject(given.actions) ? given.actions : {};
    for (const group of strings(actions.actionGroups)) {
      checkReference(context, "actions.actionGroups", group);
    }
    const criteria = isObject(given.criteria) && Array.isArray(given.criteria.allOf) ? given.criteria.allOf : [];
    if (criteria.length === 0) {
      throw invalid("'properties.criteria.allOf' holds no condition.");
    }
    for (const condition of criteria.filter(isObject)) {
      checkCondition(condition.query, condition.timeAggregation, condition.operator);
    }
    return { enabled: true, autoMitigate: true, ...given };
  },
};

function checkCondition(query: Json | undefined, timeAggregation: Json | undefined, operator: Json | undefined): void {
  if (typeof query !== "string" || query.trim() === "") {
    throw invalid("A condition needs its 'query'.");
  }
  if (!aggregations.includes(String(timeAggregation))) {
    throw invalid(`'timeAggregation' is ${aggregations.join(", ")}, not ${JSON.stringify(timeAggregation ?? null)}.`);
  }
  if (text(operator) !== undefined && !operators.includes(String(operator))) {
    throw invalid(`'operator' is ${operators.join(", ")}, not '${String(operator)}'.`);
  }
}
