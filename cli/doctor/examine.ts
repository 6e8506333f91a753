import { checkBreakGlass } from "./checks/break-glass.ts";
import { checkClock } from "./checks/clock.ts";
import { checkDomains } from "./checks/domains.ts";
import { checkGroupNaming } from "./checks/group-naming.ts";
import { checkLicences } from "./checks/licences.ts";
import { checkPermissions } from "./checks/permissions.ts";
import { checkPolicyGroups } from "./checks/policy-groups.ts";
import { checkQuotas } from "./checks/quotas.ts";
import { checkRoles } from "./checks/roles.ts";
import { checkSecurityDefaults } from "./checks/security-defaults.ts";
import { checkSignIn } from "./checks/sign-in.ts";
import type { Check, Examined } from "./examined.ts";
import type { Finding } from "./finding.ts";

const checks: readonly Check[] = [
  checkPermissions,
  checkRoles,
  checkLicences,
  checkDomains,
  checkGroupNaming,
  checkQuotas,
  checkPolicyGroups,
  checkSecurityDefaults,
  checkBreakGlass,
];

/** Everything that would stop the first `up`, found before it. Without a token for Graph nothing else can be asked. */
export async function examine(examined: Examined): Promise<Finding[]> {
  const [first, clock] = await Promise.all([checkSignIn(examined), checkClock(examined)]);
  const entered = first.some(({ verdict, ...facts }) => verdict === "good" && isGraph(facts));
  if (!entered) return [...first, ...clock];
  const rest = await Promise.all(checks.map((check) => check(examined)));
  return [...first, ...clock, ...rest.flat()];
}

function isGraph(facts: { kind: string; api?: string }): boolean {
  return facts.kind === "signIn" && facts.api === "graph";
}
