import { z } from "zod";
import { groupsPerPolicyType } from "../../../components/groups-per-policy-type.ts";
import { isRecord } from "../../../policies/declared-tenant.ts";
import type { Check } from "../examined.ts";
import type { Finding } from "../finding.ts";
import { ownResources } from "../own-resources.ts";
import { seen } from "../seen.ts";
import { room } from "./quotas.ts";

/** The API writes its names in either case. */
const row = z
  .record(z.string(), z.json())
  .transform((given) => Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value])));

/** Teams takes so many groups per policy type; another assignment is refused. */
export const checkPolicyGroups: Check = ({ declared, tenant }) => {
  const wanted = ownResources(declared, "TeamsGroupPolicyAssignment").flatMap(({ settings }) =>
    isRecord(settings)
      ? [{ type: String(settings.policyType), policy: String(settings.policyName).toLowerCase() }]
      : [],
  );
  const types = [...new Set(wanted.map(({ type }) => type))].sort();
  if (types.length === 0) return Promise.resolve([]);
  return seen({ of: "policyGroups" }, undefined, async () => {
    const path = "/Skype.Policy/groupPolicyAssignments";
    const rows = await tenant.teamsAdmin.list(row, path, { attempt: "read", object: "the group assignments" });
    return types.map((type): Finding => {
      const there = rows.filter(({ policytype }) => policytype === type);
      const ours = wanted.filter((one) => one.type === type);
      const taken = there.map(({ policyname }) => String(policyname).replace(/^tag:/i, "").toLowerCase());
      // One that gives a group the declared policy already is taken for the stack's own.
      const added = ours.filter(({ policy }) => {
        const index = taken.indexOf(policy);
        if (index >= 0) taken.splice(index, 1);
        return index < 0;
      });
      return room("groupsPerPolicyType", there.length, added.length, groupsPerPolicyType, type);
    });
  });
};
