import { groupsPerPolicyType } from "../../../groups-per-policy-type.ts";
import type { Finding } from "../check.ts";
import type { TelephonySubject } from "./subject.ts";

/**
 * Policies that go to the groups that answer queues: a group has one of each type, and there are only so many.
 *
 * @see https://learn.microsoft.com/microsoftteams/assign-policies-users-and-groups
 */
export function policyGroups({ telephony }: TelephonySubject): Finding[] {
  const units = Object.entries(telephony.callerId?.units ?? {});
  const duty = Object.entries(telephony.queues ?? {}).filter(([, { duty }]) => duty);
  return [
    ...units.flatMap(([unit, queue], index): Finding[] => {
      const [first] = units.slice(0, index).find(([, other]) => other === queue) ?? [];
      if (first === undefined) return [];
      const text = `${queue} shows its number for ${first} already, and those who answer it show one; leave one out`;
      return [{ path: ["telephony", "callerId", "units", unit], text }];
    }),
    ...tooMany(["telephony", "callerId", "units"], units.length, "units show a number of their own"),
    ...tooMany(["telephony", "queues"], duty.length, "queues are of duty telephones"),
  ];
}

const tooMany = (path: string[], count: number, what: string): Finding[] =>
  count <= groupsPerPolicyType
    ? []
    : [
        {
          path,
          text: `${count} ${what}; Teams gives a policy to at most ${groupsPerPolicyType} groups, so let some share one`,
        },
      ];
