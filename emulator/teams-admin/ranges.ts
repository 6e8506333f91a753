import { isIPv4, isIPv6 } from "node:net";
import type { JsonObject } from "../store/json.ts";
import type { PolicyType } from "./policy-type.ts";
import { invalid } from "./refusal.ts";

/** Ranges the cmdlet pages state, in the property's own unit. */
const ranges: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  OnlinePSTNGateway: { SipSignalingPort: [1, 65_535] },
  TeamsCallParkPolicy: {
    ParkTimeoutSeconds: [120, 1_800],
    PickupRangeStart: [10, 9_999],
    PickupRangeEnd: [10, 9_999],
  },
  TeamsUpdateManagementPolicy: { UpdateDayOfWeek: [0, 6] },
};

/** Refuses numbers outside their range, and addresses that are none. */
export function checkRanges(type: PolicyType, name: string, settings: JsonObject): void {
  for (const [property, [least, most]] of Object.entries(ranges[type.name] ?? {})) {
    const value = settings[property];
    if (typeof value === "number" && (value < least || value > most))
      throw invalid(`${property} of ${type.name} '${name}' is ${value}; it is ${least} to ${most}.`);
  }
  if (type.name === "TenantTrustedIPAddress" || type.name === "TenantNetworkSubnet") checkAddress(type, name, settings);
}

function checkAddress(type: PolicyType, name: string, { MaskBits }: JsonObject): void {
  const bits = isIPv4(name) ? 32 : isIPv6(name) ? 128 : undefined;
  if (bits === undefined) throw invalid(`'${name}' of ${type.name} is no IP address.`);
  if (typeof MaskBits === "number" && (MaskBits < 0 || MaskBits > bits))
    throw invalid(`MaskBits of ${type.name} '${name}' is ${MaskBits}; it is 0 to ${bits}.`);
}
