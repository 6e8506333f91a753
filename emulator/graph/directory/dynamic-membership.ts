import { now, type TenantContext } from "../../context.ts";
import { matches, parseRule, type Rule, RuleError } from "../../membership-rule/index.ts";
import { type Entity, strings, text } from "../../store/json.ts";
import { badRequest } from "../error.ts";

const parsed = new Map<string, Rule>();

/** Reads a membership rule, or refuses it as Graph does. */
export function readRule(rule: string): Rule {
  const known = parsed.get(rule);
  if (known) {
    return known;
  }
  try {
    const read = parseRule(rule);
    parsed.set(rule, read);
    return read;
  } catch (error) {
    if (error instanceof RuleError) {
      const message = `Dynamic membership rule validation error: ${error.message}`;
      throw badRequest(message, [{ code: "InvalidRule", target: "membershipRule", message }]);
    }
    throw error;
  }
}

export function isDynamic(group: Entity): boolean {
  return strings(group.groupTypes).includes("DynamicMembership") || group.membershipType === "Dynamic";
}

function ruleInForce(group: Entity): Rule | undefined {
  const rule = text(group.membershipRule);
  return rule !== undefined && isDynamic(group) && group.membershipRuleProcessingState === "On"
    ? readRule(rule)
    : undefined;
}

/** Makes the members of one dynamic group what its rule says. */
export function refreshGroup(context: TenantContext, group: Entity): void {
  const rule = ruleInForce(group);
  noteProcessing(context, group, rule !== undefined);
  if (!rule) {
    return;
  }
  for (const user of context.store.collection("users").values()) {
    settle(context, group, rule, user);
  }
}

/** How far the rule is, which beta tells; a rule is followed at once here, and none or a paused one has no status. */
function noteProcessing(context: TenantContext, group: Entity, followed: boolean): void {
  if (!context.store.collection("groups").has(group.id)) {
    return;
  }
  group.membershipRuleProcessingStatus = followed
    ? { status: "Succeeded", lastMembershipUpdated: now(context), errorMessage: null }
    : null;
}

/** Puts a new or changed user into the dynamic groups whose rule now holds, and out of the others; says whether any changed. */
export function refreshUser(context: TenantContext, user: Entity): boolean {
  let changed = false;
  for (const group of dynamicGroups(context)) {
    const rule = ruleInForce(group);
    if (rule) {
      changed = settle(context, group, rule, user) || changed;
    }
  }
  return changed;
}

/** After members of other groups changed: rules that ask for memberOf are looked at again. */
export function refreshGroupsOfGroups(context: TenantContext): void {
  for (const group of dynamicGroups(context)) {
    if (/memberof/i.test(text(group.membershipRule) ?? "")) {
      refreshGroup(context, group);
    }
  }
}

function dynamicGroups(context: TenantContext): Entity[] {
  const { store } = context;
  return [...store.collection("groups").values(), ...store.collection("administrativeUnits").values()].filter(
    isDynamic,
  );
}

function settle(context: TenantContext, group: Entity, rule: Rule, user: Entity): boolean {
  const { relations } = context.store;
  const surroundings = {
    now: context.clock(),
    memberOf: (userId: string) => new Set(relations.holders("members", userId).keys()),
  };
  const belongs = matches(rule, user, surroundings);
  if (belongs === relations.has("members", group.id, user.id)) {
    return false;
  }
  if (belongs) {
    relations.add("members", group.id, user.id);
  } else {
    relations.remove("members", group.id, user.id);
  }
  return true;
}
