import type { DeclaredResource, DeclaredTenant } from "../../policies/rules.ts";
import { component, group, groupId, policy, summary } from "./tenants.ts";

/** A group that some policy leaves out beside break-glass; there are five hundred of them. */
const leftOut = (index: number) => `22222222-2222-4222-8222-${String(index % 500).padStart(12, "0")}`;
const state = (index: number) => (index % 3 === 0 ? "enabledForReportingButNotEnforced" : "enabled");

/** A program with so many policies, and a component that says in symbols what each of them is. */
export function manyPolicies(count: number): DeclaredTenant {
  const policies = Array.from({ length: count }, (_, index): DeclaredResource => {
    const users = { includedUsers: ["All"], excludedGroups: [groupId, leftOut(index)] };
    const controls = { operator: "OR", builtInControls: [index % 2 === 0 ? "block" : "mfa"] };
    const rest = { state: state(index), conditions: { clientAppTypes: ["all"] }, grantControls: controls };
    return policy(`p${index}`, users, rest);
  });
  const said = policies.map((_, index) =>
    summary({
      displayName: `Policy p${index}`,
      state: state(index),
      exclude: ["group:break-glass", `id:${leftOut(index)}`],
    }),
  );
  return { resources: [group("break-glass"), ...policies, component(said)] };
}
