import { nearest } from "../nearest.ts";
import type { OrganisationConfig } from "../organisation.ts";
import type { TelephonyStackConfig } from "../telephony/stack-section.ts";
import type { Finding } from "./check.ts";

/** The stack's telephony against the organisation's: queues and sites that are there, and somebody for each queue. */
export function telephonyStack(stack: TelephonyStackConfig | undefined, organisation: OrganisationConfig): Finding[] {
  if (stack === undefined) return [];
  const { owners, queues, locations } = stack;
  const { telephony, sites } = organisation;
  if (telephony === undefined) {
    return [
      { path: ["telephony"], text: "the organisation file has no telephony section; write one, or leave this out" },
    ];
  }
  const known = Object.keys(telephony.queues);
  const ownerless = owners === undefined ? known.filter((key) => queues[key] === undefined) : [];
  return [
    ...Object.keys(queues).flatMap((key) => stranger(["telephony", "queues", key], key, "queue", known)),
    ...Object.keys(locations).flatMap((key) =>
      stranger(
        ["telephony", "locations", key],
        key,
        "site",
        sites.map((site) => site.key),
      ),
    ),
    ...(ownerless.length === 0
      ? []
      : [
          {
            path: ["telephony", "owners"],
            text: `missing; nobody runs the groups that answer ${shown(ownerless)}; write object ids, or owners of each under queues`,
          },
        ]),
  ];
}

function stranger(path: string[], key: string, what: string, known: readonly string[]): Finding[] {
  if (known.includes(key)) return [];
  const close = nearest(key, known);
  return [
    {
      path,
      text: `"${key}" is no ${what} of the organisation file; ${close === undefined ? "leave it out" : `did you mean ${close}?`}`,
    },
  ];
}

const shown = (keys: readonly string[]) =>
  keys.length > 4 ? `${keys.slice(0, 3).join(", ")} and ${keys.length - 3} more` : keys.join(", ");
