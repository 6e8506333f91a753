import type { TargetCondition } from "../policy.ts";
import { userActions } from "../sign-in.ts";
import type { Reader } from "./reader.ts";

const path = "conditions.applications";
const members = [
  "includeApplications",
  "excludeApplications",
  "applicationFilter",
  "includeUserActions",
  "includeAuthenticationContextClassReferences",
  "globalSecureAccess",
  "networkAccess",
];
// Keywords of Graph's includeApplications and excludeApplications, and reserved words whose reach nobody documents.
const reserved = ["allagentidresources"];

/** Applications, user actions and authentication contexts exclude each other; none of them at all applies to nothing. */
export function readTarget(reader: Reader, json: unknown): TargetCondition {
  const apps = reader.object("target", path, json, members);
  if (!apps) return { kind: "nothing" };
  for (const name of ["applicationFilter", "globalSecureAccess", "networkAccess"]) {
    reader.unsupported("target", `${path}.${name}`, apps[name]);
  }
  const include = reader.ids("target", `${path}.includeApplications`, apps.includeApplications);
  const exclude = reader.ids("target", `${path}.excludeApplications`, apps.excludeApplications);
  const actions = reader.values("target", `${path}.includeUserActions`, apps.includeUserActions, userActions);
  const contextsName = "includeAuthenticationContextClassReferences";
  const contexts = reader.ids("target", `${path}.${contextsName}`, apps[contextsName]);
  for (const word of reserved) {
    if (include.has(word) || exclude.has(word)) reader.note("target", path, word, "not supported");
  }
  include.delete("none");
  exclude.delete("none");
  const all = include.delete("all");
  if (exclude.has("all")) reader.note("target", `${path}.excludeApplications`, "All", "not supported");
  const kinds = [all || include.size > 0, actions.size > 0, contexts.size > 0].filter(Boolean).length;
  if (kinds > 1) reader.note("target", path, "applications, actions and contexts together", "not supported");
  if (actions.size > 0) return { kind: "actions", actions };
  if (contexts.size > 0) return { kind: "contexts", contexts };
  return all || include.size > 0 ? { kind: "apps", all, include, exclude } : { kind: "nothing" };
}
