import type { Standing } from "./standing.ts";

/** First segments of what only administrators read, whoever else signs in. */
const forAdministrators = new Set([
  "admin",
  "auditlogs",
  "devicemanagement",
  "identity",
  "identitygovernance",
  "reports",
  "rolemanagement",
]);

/** What Microsoft's table lets members read and no guest; the view does not model it for members. */
const forMembers = new Set([
  "administrativeunits",
  "devices",
  "directory",
  "directoryroles",
  "policies",
  "subscribedskus",
]);

/** Whether a part of Graph outside the view is known to be shut to somebody without a role. */
export function isShut(pattern: string, standing: Standing): boolean {
  const [root = ""] = pattern.toLowerCase().split("/").slice(1);
  return forAdministrators.has(root) || (standing !== "member" && forMembers.has(root));
}
