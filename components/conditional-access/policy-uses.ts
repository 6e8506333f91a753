import type { PlannedPolicy } from "./planned-policies.ts";
import { type ProtectionRow, protections } from "./protections.ts";

const protectionOf = ({ row }: PlannedPolicy): ProtectionRow => protections[row.protection];

/** Whether a policy needs something that is made beside it; what none needs is not made. */
export const uses = {
  countries: (policy: PlannedPolicy) => protectionOf(policy).when === "outside the countries",
  offices: (policy: PlannedPolicy) => /^outside /.test(protectionOf(policy).when),
  strongOrPass: (policy: PlannedPolicy) => protectionOf(policy).demand === "strong or temporary pass",
  travellers: ({ row }: PlannedPolicy) => row.without?.includes("travellers") === true,
} as const;
