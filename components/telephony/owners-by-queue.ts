import type { OrganisationConfig } from "../config/organisation.ts";
import type { TelephonyStackConfig } from "../config/telephony/stack-section.ts";

/** Who first runs the group of each queue: those named for it, else those named for all. */
export const ownersByQueue = (
  { telephony }: OrganisationConfig,
  { owners = [], queues }: TelephonyStackConfig,
): Record<string, readonly string[]> =>
  Object.fromEntries(Object.keys(telephony?.queues ?? {}).map((key) => [key, queues[key]?.owners ?? owners]));
