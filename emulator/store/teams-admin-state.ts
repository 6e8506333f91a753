import type { JsonObject } from "./json.ts";

export type GroupPolicyAssignment = {
  groupId: string;
  policyType: string;
  /** Bare, without `Tag:`. */
  policyName: string;
  /** 1 wins; without gaps within a policy type. */
  rank: number;
  createdTime: string;
  createdBy: string;
};

export type TeamsAdminJson = {
  policies: Record<string, Record<string, JsonObject>>;
  groupAssignments: GroupPolicyAssignment[];
  userAssignments: Record<string, Record<string, string>>;
  tenantAssignments: Record<string, string>;
  other: JsonObject;
};

/** What the Teams admin API keeps: policies by type and identity, and who is assigned which. */
export class TeamsAdminState {
  readonly #policies = new Map<string, Map<string, JsonObject>>();
  /** Key: `groupId/policyType`. */
  readonly groupAssignments = new Map<string, GroupPolicyAssignment>();
  /** User id, then policy type, to the bare policy name. */
  readonly userAssignments = new Map<string, Map<string, string>>();
  /** Policy type to the bare policy name assigned to the whole tenant. */
  readonly tenantAssignments = new Map<string, string>();
  /** Whatever else the Teams admin API keeps: plain JSON by name. */
  other: JsonObject = {};

  /** The policies of one type by `Identity` as stored (`Global`, `Tag:Name`). */
  policies(type: string): Map<string, JsonObject> {
    let byIdentity = this.#policies.get(type);
    if (!byIdentity) {
      byIdentity = new Map();
      this.#policies.set(type, byIdentity);
    }
    return byIdentity;
  }

  types(): string[] {
    return [...this.#policies.keys()];
  }

  toJSON(): TeamsAdminJson {
    return {
      policies: Object.fromEntries(
        [...this.#policies].filter(([, rows]) => rows.size > 0).map(([type, rows]) => [type, Object.fromEntries(rows)]),
      ),
      groupAssignments: [...this.groupAssignments.values()],
      userAssignments: Object.fromEntries(
        [...this.userAssignments].map(([user, rows]) => [user, Object.fromEntries(rows)]),
      ),
      tenantAssignments: Object.fromEntries(this.tenantAssignments),
      other: this.other,
    };
  }

  clear(): void {
    for (const kept of [this.#policies, this.groupAssignments, this.userAssignments, this.tenantAssignments]) {
      kept.clear();
    }
    this.other = {};
  }

  load(json: TeamsAdminJson): void {
    for (const [type, rows] of Object.entries(json.policies)) {
      for (const [identity, policy] of Object.entries(rows)) {
        this.policies(type).set(identity, policy);
      }
    }
    for (const row of json.groupAssignments) {
      this.groupAssignments.set(`${row.groupId}/${row.policyType}`, row);
    }
    for (const [user, rows] of Object.entries(json.userAssignments)) {
      this.userAssignments.set(user, new Map(Object.entries(rows)));
    }
    for (const [type, name] of Object.entries(json.tenantAssignments)) {
      this.tenantAssignments.set(type, name);
    }
    this.other = json.other;
  }
}
