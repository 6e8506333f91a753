import type * as pulumi from "@pulumi/pulumi";
import type { TeamsPolicyGroup } from "../organisation/group-kinds.ts";
import { TeamsGroupPolicyAssignment } from "../providers/index.ts";
import type { AssignableType } from "../providers/teams-admin/assignable-types.ts";

/**
 * The assignments of one policy type. Teams takes a rank as a place in line, so they are written one after the other:
 * written at once they would end in the order in which they happened to arrive.
 */
export class PolicyAssignments {
  readonly #name: string;
  readonly #policyType: AssignableType;
  readonly #parent: pulumi.Resource;
  #last: TeamsGroupPolicyAssignment | undefined;
  #rank = 0;

  constructor(name: string, policyType: AssignableType, parent: pulumi.Resource) {
    this.#name = name;
    this.#policyType = policyType;
    this.#parent = parent;
  }

  /** Assigns a policy to a group, behind those added before. Of a Microsoft 365 group it reaches the direct members too. */
  add(key: string, policyName: pulumi.Output<string>, group: Pick<TeamsPolicyGroup, "objectId">): void {
    this.#rank += 1;
    const settings = { policyType: this.#policyType, policyName, rank: this.#rank };
    const dependsOn = this.#last === undefined ? [] : [this.#last];
    const opts = { parent: this.#parent, dependsOn };
    this.#last = new TeamsGroupPolicyAssignment(`${this.#name}-${key}`, { groupId: group.objectId, settings }, opts);
  }
}
