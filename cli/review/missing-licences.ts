import { checkLicences } from "../doctor/checks/licences.ts";
import type { Finding } from "../doctor/finding.ts";
import { ownedBy } from "../doctor/owned-by.ts";
import type { Session } from "../engine/session.ts";
import { declaredOnce } from "../program-under-mocks/declared-once.ts";
import { openValues, readStackConfig } from "../program-under-mocks/stack-config.ts";
import { tenantOf } from "../tenant-access.ts";
import type { Change } from "./changes.ts";

/**
 * Products that a change puts on groups and the tenant does not own, or owns fewer seats of than the organisation file
 * says. Looked at only when a change touches licences: nothing else is held up by what is not bought yet.
 */
export async function missingLicences(
  { project, env }: Pick<Session, "project" | "env">,
  stack: string,
  changes: readonly Pick<Change, "type" | "kind">[],
): Promise<Finding[]> {
  if (!changes.some(({ type, kind }) => type === "GroupLicenses" && kind !== "delete")) return [];
  const config = openValues(readStackConfig(project, stack));
  const findings = await checkLicences({
    declared: await declaredOnce(project, stack),
    organisation: ownedBy(project, config[`${project.name}:organisation`]),
    tenant: await tenantOf(env, config),
  });
  return findings.filter(({ verdict }) => verdict === "bad");
}
