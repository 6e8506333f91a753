import type { Finding } from "../check.ts";
import type { TelephonySubject } from "./subject.ts";

/** What follows from the kind of operator. */
export function operator({ telephony }: TelephonySubject): Finding[] {
  const { operator: written, emergency = [] } = telephony;
  if (written === undefined) return [];
  const { kind, gateways } = written;
  const path = ["telephony", "operator", "gateways"];
  const seen = new Set<string>();
  return [
    ...(kind === "directRouting" && gateways.length === 0
      ? [
          {
            path,
            text: "missing; on Direct Routing calls go over your own session border controllers, so write at least one",
          },
        ]
      : []),
    ...(kind !== "directRouting" && gateways.length > 0
      ? [{ path, text: `${gateways.length} written, but with ${kind} calls go over the operator's; leave them out` }]
      : []),
    ...gateways.flatMap((gateway, index): Finding[] => {
      if (!seen.has(gateway)) {
        seen.add(gateway);
        return [];
      }
      return [{ path: [...path, index], text: `"${gateway}" stands here twice; keep one` }];
    }),
    ...emergency.flatMap(({ numbers, holder }, index): Finding[] => {
      if (numbers !== "mobile" || holder === "operator") return [];
      const text = `"${holder}", but for a mobile number the network knows where the caller is; write operator`;
      return [{ path: ["telephony", "emergency", index, "holder"], text }];
    }),
  ];
}
