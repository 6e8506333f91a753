import type { People, Policy, WorkloadCondition } from "../policy.ts";
import type { UserType } from "../sign-in.ts";
import { and, no, not, or, type Tri, tri, unknown, yes } from "../tri.ts";
import type { Person, Subject } from "./subject.ts";

/** Whether a policy is for someone: policies for people never touch workloads, nor the other way round. Exclusion wins. */
export function matchWho(policy: Policy, subject: Subject, opaque: boolean): Tri {
  const condition = policy.who;
  if (condition.kind === "workload")
    return subject.kind === "workload" ? matchWorkload(condition, subject, opaque) : noUnless(opaque);
  if (subject.kind === "workload") return noUnless(opaque);
  const excluded = within(condition.exclude, subject);
  // Nothing a policy may include beats being excluded, so not even an unread member can.
  if (excluded === yes) return no;
  return opaque ? unknown : and(within(condition.include, subject), not(excluded));
}

function noUnless(opaque: boolean): Tri {
  return opaque ? unknown : no;
}

function within(people: People, person: Person): Tri {
  const { type } = person.user;
  let verdict: Tri = people.users.has(person.key) ? yes : no;
  // People of direct connect have no object in the directory; whether All reaches them is not stated anywhere.
  if (people.all) verdict = or(verdict, type === "b2bDirectConnectUser" ? unknown : yes);
  if (people.anyGuest) verdict = or(verdict, legacyGuest[type]);
  for (const group of people.groups) verdict = or(verdict, person.inGroup(group));
  for (const role of people.roles) verdict = or(verdict, person.hasRole(role));
  return or(verdict, matchExternal(people.external, person));
}

/**
 * The keyword GuestsOrExternalUsers: everyone whose user type is guest, and people of a provider. For the others it is not stated.
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-users-groups
 */
const legacyGuest: Record<UserType, Tri> = {
  member: no,
  internalGuest: yes,
  b2bCollaborationGuest: yes,
  serviceProvider: yes,
  otherExternalUser: yes,
  b2bCollaborationMember: unknown,
  b2bDirectConnectUser: unknown,
};

function matchExternal(external: People["external"], { user }: Person): Tri {
  if (!external || user.type === "member" || !external.types.has(user.type)) return no;
  if (external.tenants === "all") return yes;
  return user.tenant === undefined ? unknown : tri(external.tenants.has(user.tenant.toLowerCase()));
}

/** Only single-tenant applications of this tenant are reached; managed identities and foreign applications are not. */
function matchWorkload(condition: WorkloadCondition, subject: Exclude<Subject, Person>, opaque: boolean): Tri {
  if (subject.application === "multiTenant" || subject.application === "managedIdentity") return no;
  if (condition.exclude.has(subject.key)) return no;
  const included = tri(condition.all || condition.include.has(subject.key));
  return opaque ? unknown : and(included, subject.application === "unknown" ? unknown : yes);
}
