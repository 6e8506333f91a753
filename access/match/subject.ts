import type { User, Who, Workload } from "../sign-in.ts";
import type { Tenant } from "../tenant.ts";
import { no, type Tri, unknown, yes } from "../tri.ts";

/** Someone who signs in, with memberships resolved. */
export type Subject = Person | (Workload & { readonly key: string });
export type Person = {
  readonly kind: "user";
  readonly user: User;
  readonly key: string;
  inGroup(id: string): Tri;
  hasRole(id: string): Tri;
};

export function resolveSubject(who: Who, tenant: Tenant): Subject {
  const key = who.id.toLowerCase();
  if (who.kind === "workload") return { ...who, key };
  const { directory } = tenant;
  const groups = directory.groupsOf(who.id, who.groups);
  const roles = directory.rolesOf(who.id, groups, who.roles);
  const unsure = who.unsure ? directory.groupsOf("", who.unsure) : nothing;
  const unsureRoles = who.unsure ? directory.rolesOf("", unsure) : nothing;
  return {
    kind: "user",
    user: who,
    key,
    inGroup: (id) => {
      if (groups.has(id)) return yes;
      return unsure.has(id) || !(who.groups || directory.knowsGroup(id)) ? unknown : no;
    },
    hasRole: (id) => {
      if (roles.has(id)) return yes;
      return unsureRoles.has(id) || !(who.roles || directory.knowsRole(id)) ? unknown : no;
    },
  };
}

const nothing: ReadonlySet<string> = new Set();
