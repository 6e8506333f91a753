import type { TelephonyConfig } from "../config/telephony/telephony.ts";

/** How an operator's numbers reach Teams; of a mobile operator's numbers the inventory alone says it. */
export const numberTypes = {
  directRouting: "directRouting",
  operatorConnect: "operatorConnect",
  teamsPhoneMobile: undefined,
} as const satisfies Record<TelephonyConfig["operator"]["kind"], "directRouting" | "operatorConnect" | undefined>;
