import { isIPv4, isIPv6 } from "node:net";
import type { TextCheck } from "./field.ts";

// The sentences are those of Terraform's plugin SDK, so that a refusal reads the same with the official plugin.

export const notEmpty: TextCheck = (value, key) =>
  value === "" ? `expected "${key}" to not be an empty string, got ${value}` : undefined;

export const uuid: TextCheck = (value, key) =>
  /^[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$/.test(value)
    ? undefined
    : `expected "${key}" to be a valid UUID, got ${value}`;

export const rfc3339: TextCheck = (value, key) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : `expected "${key}" to be a valid RFC3339 date, got ${JSON.stringify(value)}`;

export function oneOf(...allowed: string[]): TextCheck {
  return (value, key) =>
    allowed.includes(value)
      ? undefined
      : `expected ${key} to be one of [${allowed.map((name) => `"${name}"`).join(" ")}], got ${value}`;
}

export function lengthBetween(least: number, most: number): TextCheck {
  return (value, key) =>
    value.length < least || value.length > most
      ? `expected length of ${key} to be in the range (${least} - ${most}), got ${value}`
      : undefined;
}

export const mailNickname: TextCheck = (value) =>
  /[@()\\[\]";:<>, ]/.test(value) ? 'Value cannot contain these characters: @()\\[]";:<>,SPACE' : undefined;

/** An address range whose prefix is at least as long as `least`: `10.0.0.0/8` is, `0.0.0.0/0` is not. */
export function prefixAtLeast(least: number): TextCheck {
  return (value, key) => {
    const empty = notEmpty(value, key);
    if (empty !== undefined) {
      return empty;
    }
    const bits = prefixLength(value);
    if (bits === undefined) {
      return `expected "${key}" to be a valid IPv4 or IPv6 prefix`;
    }
    return bits < least ? `expected "${key}" to have a prefix length at least ${least}, got ${bits}` : undefined;
  };
}

function prefixLength(range: string): number | undefined {
  const [address = "", bits = "", ...rest] = range.split("/");
  if (rest.length > 0 || !/^(0|[1-9][0-9]{0,2})$/.test(bits)) {
    return undefined;
  }
  const longest = isIPv4(address) ? 32 : isIPv6(address) ? 128 : -1;
  return Number(bits) <= longest ? Number(bits) : undefined;
}

/** Names the first method of an `a,b` combination that Graph does not know. */
export function combinationOf(...methods: string[]): TextCheck {
  return (value, key) => {
    const strange = value.split(",").find((method) => !methods.includes(method.trim()));
    return strange === undefined ? undefined : `unrecognized authentication method "${strange}" in "${key}"`;
  };
}
