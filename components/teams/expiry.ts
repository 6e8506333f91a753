import type * as pulumi from "@pulumi/pulumi";
import type { AssignedTemplateKey } from "../config/template-keys.ts";
import { GroupExpiry, GroupLifecyclePolicy } from "../providers/index.ts";

/** When teams end that nobody renews. */
export interface ExpiryArgs {
  /** Days without anybody's renewing, 30 to 99,999. Teams in use renew themselves. */
  afterDays: number;
  /** Address that is told when a team without an owner is about to end. */
  tell: string;
}

/**
 * Whether teams of a template may end by themselves. A project is over one day; a crisis team is quiet for years and
 * must be there, and what committees, cases and mergers hold belongs to the archive.
 */
const expires: Readonly<Record<AssignedTemplateKey, boolean>> = {
  prosjekt: true,
  byggjeprosjekt: true,
  "politisk-utval": false,
  kriseleiing: false,
  saksbehandling: false,
  leiarteam: false,
  samanslaaing: false,
};

/** Teams that the tenant's lifecycle policy names: those of projects, and no other. */
export class Expiry {
  readonly #name: string;
  readonly #parent: pulumi.Resource;
  readonly #policy: GroupLifecyclePolicy;

  constructor(name: string, { afterDays, tell }: ExpiryArgs, parent: pulumi.Resource) {
    this.#name = name;
    this.#parent = parent;
    const settings = {
      groupLifetimeInDays: afterDays,
      managedGroupTypes: "Selected" as const,
      alternateNotificationEmails: tell,
    };
    this.#policy = new GroupLifecyclePolicy(`${name}-expiry`, { settings }, { parent });
  }

  /** Lets a team of a project end, and keeps every other from it, should somebody add it by hand. */
  add(key: string, template: AssignedTemplateKey, groupId: pulumi.Input<string>): void {
    const args = { groupId, settings: { expires: expires[template] } };
    const opts = { parent: this.#parent, dependsOn: [this.#policy] };
    new GroupExpiry(`${this.#name}-${key}-expiry`, args, opts);
  }
}
