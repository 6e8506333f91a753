/** Who is in what. A group or role that is not listed has members nobody knows. */
export type DirectoryFacts = {
  /** Direct members (people, guests, groups) of each group, by group id. */
  groups?: Readonly<Record<string, readonly string[]>>;
  /** Holders (people, groups) of each active built-in role, by template id; eligible ones are not listed. */
  roles?: Readonly<Record<string, readonly string[]>>;
};

/** Memberships, followed through nested groups; a group that contains itself does no harm. */
export class Directory {
  private readonly groupIds: ReadonlySet<string>;
  private readonly roleIds: ReadonlySet<string>;
  private readonly parents: ReadonlyMap<string, readonly string[]>;
  private readonly holders: ReadonlyMap<string, readonly string[]>;

  constructor(facts: DirectoryFacts) {
    this.groupIds = new Set(Object.keys(facts.groups ?? {}).map(lower));
    this.roleIds = new Set(Object.keys(facts.roles ?? {}).map(lower));
    this.parents = inverted(facts.groups ?? {});
    this.holders = inverted(facts.roles ?? {});
  }

  /** All groups someone is in, given some they are directly in. */
  groupsOf(id: string, direct: readonly string[] = []): ReadonlySet<string> {
    const found = new Set<string>();
    const open = [...direct.map(lower), ...(this.parents.get(lower(id)) ?? [])];
    for (let group = open.pop(); group !== undefined; group = open.pop()) {
      if (found.has(group)) continue;
      found.add(group);
      open.push(...(this.parents.get(group) ?? []));
    }
    return found;
  }

  /** All roles someone holds, also through the groups given. */
  rolesOf(id: string, groups: ReadonlySet<string>, direct: readonly string[] = []): ReadonlySet<string> {
    const found = new Set(direct.map(lower));
    for (const holder of [lower(id), ...groups]) {
      for (const role of this.holders.get(holder) ?? []) found.add(role);
    }
    return found;
  }

  knowsGroup(id: string): boolean {
    return this.groupIds.has(id);
  }

  knowsRole(id: string): boolean {
    return this.roleIds.has(id);
  }
}

function inverted(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [id, members] of Object.entries(lists)) {
    for (const member of members) {
      const key = lower(member);
      const list = found.get(key);
      if (list) list.push(lower(id));
      else found.set(key, [lower(id)]);
    }
  }
  return found;
}

function lower(id: string): string {
  return id.toLowerCase();
}
