import type { Device } from "../sign-in.ts";
import { and, no, not, or, type Tri, tri, unknown, yes } from "../tri.ts";
import { type DeviceProperty, isExtensionAttribute } from "./device.ts";
import type { Comparison, DeviceRule, Operator } from "./rule.ts";

/**
 * Whether a device matches a rule. An unregistered device has no properties, so no positive operator matches it and every
 * negative one does. Extension attributes count as empty unless the device is managed, compliant or hybrid joined.
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-condition-filters-for-devices
 */
export function matchesRule(rule: DeviceRule, device: Device | undefined): Tri {
  switch (rule.kind) {
    case "and":
      return rule.rules.reduce<Tri>((verdict, part) => and(verdict, matchesRule(part, device)), yes);
    case "or":
      return rule.rules.reduce<Tri>((verdict, part) => or(verdict, matchesRule(part, device)), no);
    case "not":
      return not(matchesRule(rule.rule, device));
    case "compare":
      return compare(rule, device);
  }
}

type Value = string | readonly string[] | null | undefined;

function compare(rule: Comparison, device: Device | undefined): Tri {
  const trusted = isExtensionAttribute(rule.property) ? trustsAttributes(device) : yes;
  const stored = storedValue(device, rule.property);
  if (trusted === yes) return holds(rule, stored);
  const ifEmpty = holds(rule, null);
  return trusted === no || ifEmpty === holds(rule, stored) ? ifEmpty : unknown;
}

function storedValue(device: Device | undefined, property: DeviceProperty): Value {
  if (device === undefined) return undefined;
  if (!device.registered) return null;
  const value = device[property];
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return value === "" ? null : value.toLowerCase();
  return value?.map((item) => item.toLowerCase()) ?? value;
}

function trustsAttributes(device: Device | undefined): Tri {
  if (device === undefined) return unknown;
  if (!device.registered) return no;
  const { mdmAppId, isCompliant, trustType } = device;
  const managed = mdmAppId === undefined ? unknown : tri(mdmAppId !== null && mdmAppId !== "");
  const compliant = isCompliant === undefined ? unknown : tri(isCompliant === true);
  const hybrid = trustType === undefined ? unknown : tri(trustType?.toLowerCase() === "serverad");
  return or(managed, or(compliant, hybrid));
}

/** Each negative operator is the opposite of its positive one. */
const opposites: Partial<Record<Operator, Operator>> = {
  ne: "eq",
  notStartsWith: "startsWith",
  notEndsWith: "endsWith",
  notContains: "contains",
  notIn: "in",
};

function holds(rule: Comparison, value: Value): Tri {
  if (value === undefined) return unknown;
  const positive = opposites[rule.operator];
  const found = rule.values.some((wanted) => positively(positive ?? rule.operator, value, wanted));
  return tri(positive ? !found : found);
}

function positively(operator: Operator, value: string | readonly string[] | null, wanted: string | null): boolean {
  if (value === null || wanted === null) return value === wanted && (operator === "eq" || operator === "in");
  if (typeof value !== "string") return value.includes(wanted);
  if (operator === "startsWith") return value.startsWith(wanted);
  if (operator === "endsWith") return value.endsWith(wanted);
  return operator === "contains" ? value.includes(wanted) : value === wanted;
}
