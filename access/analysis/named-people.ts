import type { People, Policy } from "../policy.ts";
import { externalTypes, type User, type Who } from "../sign-in.ts";

type Traits = Pick<User, "type"> & Partial<Pick<User, "id" | "tenant" | "groups" | "roles">>;

/**
 * People made up so that every condition on people is met by somebody: each person, group, role and type a policy names,
 * alone and together with each that a policy excludes. One policy reaches everybody another reaches when it does so among these.
 */
export function namedPeople(policies: readonly Policy[]): Who[] {
  const included = traitsOf(policies, "include");
  const excluded = traitsOf(policies, "exclude");
  const people = [...included, ...included.flatMap((one) => excluded.flatMap((other) => merge(one, other)))];
  const users: Who[] = people.map((traits, index) => ({
    id: `somebody ${index}`,
    groups: [],
    roles: [],
    ...traits,
    kind: "user",
  }));
  const workloads = policies.flatMap(({ who }) =>
    who.kind === "workload" ? ["any workload", ...who.include, ...who.exclude] : [],
  );
  return [
    ...users,
    ...[...new Set(workloads)].map((id): Who => ({ kind: "workload", id, application: "singleTenant" })),
  ];
}

function traitsOf(policies: readonly Policy[], side: "include" | "exclude"): Traits[] {
  const lists = policies.flatMap(({ who }) => (who.kind === "people" ? [who[side]] : []));
  const every = (pick: (people: People) => Iterable<string>) => [
    ...new Set(lists.flatMap((people) => [...pick(people)])),
  ];
  const tenants = every(({ external }) => (external && external.tenants !== "all" ? external.tenants : []));
  return [
    { type: "member" },
    ...every(({ users }) => users).map((id): Traits => ({ type: "member", id })),
    ...every(({ groups }) => groups).map((group): Traits => ({ type: "member", groups: [group] })),
    ...every(({ roles }) => roles).map((role): Traits => ({ type: "member", roles: [role] })),
    ...externalTypes.flatMap((type) => ["another tenant", ...tenants].map((tenant): Traits => ({ type, tenant }))),
  ];
}

/** Somebody with the traits of both, unless nobody can have them. */
function merge(a: Traits, b: Traits): Traits[] {
  if (a.id !== undefined && b.id !== undefined && a.id !== b.id) return [];
  if (a.type !== "member" && b.type !== "member" && (a.type !== b.type || a.tenant !== b.tenant)) return [];
  // People of direct connect have no object in the directory that could be in a group or hold a role.
  if ([a, b].some(({ type }) => type === "b2bDirectConnectUser") && [a, b].some(isInDirectory)) return [];
  const visitor = a.type === "member" ? b : a;
  return [
    {
      ...a,
      ...b,
      type: visitor.type,
      ...(visitor.tenant && { tenant: visitor.tenant }),
      groups: [...(a.groups ?? []), ...(b.groups ?? [])],
      roles: [...(a.roles ?? []), ...(b.roles ?? [])],
    },
  ];
}

function isInDirectory({ id, groups, roles }: Traits): boolean {
  return id !== undefined || groups !== undefined || roles !== undefined;
}
