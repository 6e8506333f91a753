import { z } from "zod";
import type { AnalysisSubject, Policy } from "../../access/index.ts";
import { groupType } from "../conditional-access.ts";
import { type DeclaredResource, type DeclaredTenant, leavesAt } from "../declared-tenant.ts";
import type { RuleSettings } from "../judgement.ts";
import { readSummaries } from "../summary.ts";
import { groupIds, idOf } from "./ids.ts";

/** What a subject of the analysis stands for; sentences are made by it. */
export type SubjectKind = "breakGlass" | "persona" | "rollout" | "group" | "role" | "synchronisation" | "deployer";

/** Someone to ask the policies about, and how a reader knows them. */
export interface DeclaredSubject extends AnalysisSubject {
  readonly kind: SubjectKind;
  /** Name as the reader knows it: of the persona, the roll-out step, the group; a role's template id. */
  readonly name: string;
  /** True for a persona of employees. */
  readonly employed?: boolean;
}

/** Microsoft's role template ids: who can repair everything, and the account that Entra Connect signs in with. */
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
const directorySynchronization = "d29b2b05-8046-44ba-8758-1e26182fcf32";

const peopleSchema = z.array(
  z.object({
    purpose: z.enum(["persona", "licence", "rollout"]),
    name: z.string(),
    group: z.string(),
    people: z.number().optional(),
    employed: z.boolean().optional(),
    methods: z.array(z.string()).optional(),
  }),
);

/**
 * Everyone a change of policies can meet: break-glass, each persona, each roll-out step, other group and role that a
 * policy names, administrators, the account that synchronises the directory, and the application that deploys. A joiner
 * and guests just invited are the standing subjects of access/.
 */
export function declaredSubjects(
  tenant: DeclaredTenant,
  policies: readonly Policy[],
  settings: RuleSettings = {},
): readonly DeclaredSubject[] {
  const symbols = [...readSummaries(tenant).breakGlass, ...(settings.breakGlass ?? [])];
  const glass = new Set(symbols.flatMap((symbol) => groupIds(symbol, tenant)));
  const people = tenant.resources.flatMap(peopleOf);
  const sides = policies.flatMap(({ who }) => (who.kind === "people" ? [who.include, who.exclude] : []));
  const named = new Set(sides.flatMap(({ groups }) => [...groups]));
  const roles = new Set([globalAdministrator, ...sides.flatMap((side) => [...side.roles])]);
  roles.delete(directorySynchronization);
  return [
    ...breakGlass([...glass], tenant),
    ...tenant.resources.flatMap((group): DeclaredSubject[] => {
      const id = idOf(group);
      if (group.type !== groupType || glass.has(id)) return [];
      const known = people.find((one) => one.group === group.name);
      if (known?.purpose !== "persona" && !named.has(id.toLowerCase())) return [];
      const kind = known === undefined || known.purpose === "licence" ? "group" : known.purpose;
      return [inGroup(kind, id, known?.name ?? titleOf(group), known)];
    }),
    ...[...roles].map(holder),
    synchronisation,
    deployer,
  ];
}

function peopleOf({ outputs }: DeclaredResource) {
  const parsed = peopleSchema.safeParse(outputs.people);
  return parsed.success ? parsed.data : [];
}

function titleOf({ inputs, name }: DeclaredResource): string {
  return typeof inputs.displayName === "string" ? inputs.displayName : name;
}

/** Each account of a break-glass group whose members the program names; else one that stands for all of them. */
function breakGlass(ids: readonly string[], tenant: DeclaredTenant): DeclaredSubject[] {
  const accounts = ids.flatMap((group) => {
    const resource = tenant.resources.find((one) => one.type === groupType && idOf(one) === group);
    const { known } = leavesAt(resource?.inputs, "members");
    return (known.length > 0 ? known : [group]).map((id) => ({ id, group }));
  });
  return accounts.map(({ id, group }, index) => {
    const key = accounts.length > 1 ? `break-glass ${index + 1}` : "break-glass";
    const who = { kind: "user", id, type: "member", groups: [group], roles: [globalAdministrator] } as const;
    return { key, kind: "breakGlass", name: key, mustGetIn: true, who };
  });
}

function inGroup(
  kind: SubjectKind,
  id: string,
  name: string,
  { people, employed, methods }: Partial<z.infer<typeof peopleSchema>[number]> = {},
): DeclaredSubject {
  const who = {
    kind: "user",
    id: `somebody in ${id}`,
    type: "member",
    groups: [id],
    roles: [],
    ...(methods && { methods }),
  } as const;
  return {
    key: `${kind}:${name}`,
    kind,
    name,
    who,
    ...(people !== undefined && { people }),
    ...(employed && { employed }),
  };
}

function holder(role: string): DeclaredSubject {
  const who = { kind: "user", id: `holder of ${role}`, type: "member", groups: [], roles: [role] } as const;
  return { key: `role:${role}`, kind: "role", name: role, who };
}

/** It signs in with a password and nothing else, from wherever the server stands. */
const synchronisation: DeclaredSubject = {
  key: "synchronisation",
  kind: "synchronisation",
  name: "synchronisation",
  who: {
    kind: "user",
    id: "directory synchronisation",
    type: "member",
    groups: [],
    roles: [directorySynchronization],
    methods: ["password"],
  },
};

/** Its object id is the tenant's to give; a policy for workloads that names none by id reaches it all the same. */
const deployer: DeclaredSubject = {
  key: "deployer",
  kind: "deployer",
  name: "deployer",
  mustGetIn: true,
  who: { kind: "workload", id: "the deploying application", application: "singleTenant" },
};
