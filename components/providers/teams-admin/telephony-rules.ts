import { isIPv4, isIPv6 } from "node:net";
import type { Problem } from "../definition.ts";
import { isUnknown } from "../handler/unknown.ts";
import { distinct, type Examine } from "./examine.ts";

const rulesPerPlan = 50;
const planNameLength = 49;

/** @see https://learn.microsoft.com/microsoftteams/create-and-manage-dial-plans */
export const examineDialPlan: Examine = ({ key, settings }) => {
  const problems: Problem[] = [];
  const { identity } = key;
  if (typeof identity === "string" && identity.length > planNameLength) {
    const reason = `has ${identity.length} characters; a dial plan's name has at most ${planNameLength}`;
    problems.push({ path: "identity", reason });
  }
  const rules = settings.NormalizationRules;
  if (Array.isArray(rules) && rules.length > rulesPerPlan) {
    const reason = `has ${rules.length} rules; a dial plan has at most ${rulesPerPlan}`;
    problems.push({ path: "settings.NormalizationRules", reason });
  }
  return [...problems, ...distinct("NormalizationRules", "Name")({ key, settings })];
};

/** A caller id of a resource account must say of which. */
export const examineCallerId: Examine = ({ settings }) => {
  if (settings.CallingIDSubstitute !== "Resource" || settings.ResourceAccount !== undefined) return [];
  const reason = "is missing; CallingIDSubstitute Resource shows the number of this resource account";
  return [{ path: "settings.ResourceAccount", reason }];
};

export const examineParkRange: Examine = ({ settings }) => {
  const { PickupRangeStart: start, PickupRangeEnd: end } = settings;
  if (typeof start !== "number" || typeof end !== "number" || start < end) return [];
  return [{ path: "settings.PickupRangeEnd", reason: `is ${end}; write more than PickupRangeStart, ${start}` }];
};

const toldPerPolicy = 10;

/** @see https://learn.microsoft.com/microsoftteams/manage-emergency-calling-policies */
export const examineEmergencyCalling: Examine = ({ settings }) => {
  const { NotificationGroup: group } = settings;
  const told = typeof group === "string" && !isUnknown(group) ? group.split(";").filter((one) => one !== "").length : 0;
  if (told <= toldPerPolicy) return [];
  const reason = `names ${told} people and groups; at most ${toldPerPolicy} can be told`;
  return [{ path: "settings.NotificationGroup", reason }];
};

/** A gateway is found by its name in the public DNS, so it is a name with a domain and no address. */
export const examineGateway: Examine = ({ key: { identity } }) => {
  if (typeof identity !== "string" || isUnknown(identity)) return [];
  if (/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(identity)) return [];
  return [
    { path: "identity", reason: `is "${identity}"; write the controller's full domain name, such as sbc.voss.no` },
  ];
};

/** Addresses by their own form, with a mask that fits. */
export const examineAddress: Examine = ({ key: { identity }, settings }) => {
  if (typeof identity !== "string" || isUnknown(identity)) return [];
  const bits = isIPv4(identity) ? 32 : isIPv6(identity) ? 128 : undefined;
  if (bits === undefined)
    return [{ path: "identity", reason: `is "${identity}"; write an IPv4 or IPv6 address without its mask` }];
  const mask = settings.MaskBits;
  if (typeof mask !== "number" || (mask >= 0 && mask <= bits)) return [];
  return [{ path: "settings.MaskBits", reason: `is ${mask}; write 0 to ${bits}` }];
};
