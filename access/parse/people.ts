import type { People, PeopleCondition, WorkloadCondition } from "../policy.ts";
import { type ExternalType, externalTypes } from "../sign-in.ts";
import type { Reader } from "./reader.ts";

const userMembers = ["Users", "Groups", "Roles", "GuestsOrExternalUsers"];
const workloadMembers = [
  "includeServicePrincipals",
  "excludeServicePrincipals",
  "servicePrincipalFilter",
  "includeAgentIdServicePrincipals",
  "excludeAgentIdServicePrincipals",
  "agentIdServicePrincipalFilter",
];

/** Whom a policy is for. A policy for workload identities says `includeUsers: ["None"]` beside its service principals. */
export function readWho(reader: Reader, users: unknown, workloads: unknown): PeopleCondition | WorkloadCondition {
  const people = readPeople(reader, users);
  const workload = readWorkload(reader, workloads);
  if (!workload) {
    if (!people) reader.note("who", "conditions.users", users, "missing");
    return people ?? { kind: "people", include: nobody, exclude: nobody };
  }
  if (people && reaches(people.include))
    reader.note("who", "conditions.users", "people and workloads", "not supported");
  return workload;
}

const nobody: People = {
  all: false,
  anyGuest: false,
  users: new Set(),
  groups: new Set(),
  roles: new Set(),
  external: null,
};

function reaches(people: People): boolean {
  const { all, anyGuest, users, groups, roles, external } = people;
  return all || anyGuest || users.size + groups.size + roles.size > 0 || external !== null;
}

function readPeople(reader: Reader, json: unknown): PeopleCondition | null {
  const names = userMembers.flatMap((member) => [`include${member}`, `exclude${member}`]);
  const users = reader.object("who", "conditions.users", json, names);
  if (!users) return null;
  return { kind: "people", include: readSide(reader, users, "include"), exclude: readSide(reader, users, "exclude") };
}

function readSide(reader: Reader, users: Readonly<Record<string, unknown>>, side: "include" | "exclude"): People {
  const at = (member: string) => reader.ids("who", `conditions.users.${side}${member}`, users[`${side}${member}`]);
  const ids = at("Users");
  const all = ids.delete("all");
  const anyGuest = ids.delete("guestsorexternalusers");
  ids.delete("none");
  if (all && side === "exclude") reader.note("who", "conditions.users.excludeUsers", "All", "not supported");
  return {
    all,
    anyGuest,
    users: ids,
    groups: at("Groups"),
    roles: at("Roles"),
    external: readExternal(reader, users, side),
  };
}

function readExternal(reader: Reader, users: Readonly<Record<string, unknown>>, side: string): People["external"] {
  const path = `conditions.users.${side}GuestsOrExternalUsers`;
  const json = reader.object("who", path, users[`${side}GuestsOrExternalUsers`], [
    "guestOrExternalUserTypes",
    "externalTenants",
  ]);
  if (!json) return null;
  const types = reader.values("who", `${path}.guestOrExternalUserTypes`, json.guestOrExternalUserTypes, [
    ...externalTypes,
    "none",
  ]);
  types.delete("none");
  if (types.size === 0) return null;
  return {
    types: types as Set<ExternalType>,
    tenants: readTenants(reader, `${path}.externalTenants`, json.externalTenants),
  };
}

function readTenants(reader: Reader, path: string, json: unknown): "all" | Set<string> {
  const tenants = reader.object("who", path, json, ["membershipKind", "members"]);
  if (!tenants) return "all";
  const type = tenants["@odata.type"];
  const kind =
    tenants.membershipKind ??
    (type === "#microsoft.graph.conditionalAccessEnumeratedExternalTenants" ? "enumerated" : null);
  const members = reader.ids("who", `${path}.members`, tenants.members);
  if (kind === "enumerated") return members;
  if (kind !== "all" && kind !== null) reader.note("who", `${path}.membershipKind`, kind, "unknown value");
  if (members.size > 0) reader.note("who", `${path}.members`, [...members].join(), "not supported");
  return "all";
}

function readWorkload(reader: Reader, json: unknown): WorkloadCondition | null {
  const path = "conditions.clientApplications";
  const workloads = reader.object("who", path, json, workloadMembers);
  if (!workloads) return null;
  const include = reader.ids("who", `${path}.includeServicePrincipals`, workloads.includeServicePrincipals);
  const exclude = reader.ids("who", `${path}.excludeServicePrincipals`, workloads.excludeServicePrincipals);
  const others = workloadMembers.slice(2);
  for (const name of others) reader.unsupported("who", `${path}.${name}`, workloads[name]);
  const all = include.delete("serviceprincipalsinmytenant");
  include.delete("none");
  const stated = all || include.size + exclude.size > 0 || others.some((name) => workloads[name]);
  return stated ? { kind: "workload", all, include, exclude } : null;
}
