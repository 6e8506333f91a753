import * as pulumi from "@pulumi/pulumi";
import type { Language } from "../config/language.ts";
import { isOneTenant, type MergerConfig } from "../config/merger/mergers.ts";
import { hasComeTo, isSideBySide, type MergerPhase } from "../config/merger/phases.ts";
import { movedPeople, movedUnits } from "../config/merger/who-has-moved.ts";
import type { OrganisationConfig } from "../config/organisation.ts";
import type { FormerGroup } from "../organisation/group-kinds.ts";
import { membershipRules } from "../organisation/membership-rules.ts";
import { descriptions, groupNames } from "../organisation/naming.ts";
import { dynamicGroup, type GroupTransform } from "../organisation/security-group.ts";
import {
  type CrossTenantAccessPartner,
  CrossTenantIdentitySynchronization,
  Domain,
  DomainVerification,
  HeadCount,
} from "../providers/index.ts";
import type { WayBack } from "../telephony/move-steps.ts";
import { waysBack } from "./way-back.ts";

/** How far off the number of people may be before the domain moves, in percent: somebody always starts or leaves. */
const withinPercent = 5;

/** A municipality that becomes part of this one. */
export interface MergerArgs {
  /** Key of the merger in the organisation file, which HR writes as former municipality. */
  key: string;
  /** The municipality; its file has the merger under `mergers`. */
  organisation: Pick<OrganisationConfig, "mergers" | "attributes" | "municipality">;
  /** How far it has come. Going on, or back where there is a way, is this one value changed. */
  phase: MergerPhase;
  /**
   * The former municipality's units whose people work here now.
   *
   * @default - none while moving, all afterwards
   */
  moved?: readonly string[] | undefined;
  /**
   * Language of the group's name and description.
   *
   * @default - the municipality's own
   */
  language?: Language;
  /**
   * The former municipality's own tenant, and what is agreed with it (of `GuestAccess.partners`), which must be there
   * before its people may be written into this one.
   *
   * @default - none: nobody is written
   */
  partner?: { tenantId: string; agreement?: CrossTenantAccessPartner | undefined } | undefined;
  /**
   * True lets that tenant write its people into this one.
   *
   * @default false
   * @see https://learn.microsoft.com/graph/api/resources/crosstenantidentitysyncpolicypartner
   */
  syncsPeople?: boolean | undefined;
  /** The last word on the group's arguments. */
  transform?: { group?: GroupTransform };
}

/**
 * A merger (kommunesamanslåing, kommunsammanslagning) in phases, each one changed value and one reviewed change:
 *
 * - `mapped`: every unit of the former municipality has one to go to. Nothing is in the tenant.
 * - `coexisting`: a joint team, and the other tenant as a named partner whose people may visit.
 * - `prepared`: the group of those who come, and their domain laid claim to, with the record that will prove it.
 * - `moving`: unit by unit people work here. A unit's team and telephones wait for them.
 * - `numbersMoved`: the old numbers are answered here. Ported ones do not come back.
 * - `domainMoved`: the domain is this tenant's, once everybody who should have come has.
 * - `closed`: the partner is believed no more, the joint team is archived, the old tenant can go. There is no way back.
 * - `done`: the old domain, the old numbers and the group are gone too.
 *
 * Alone this makes the group, the claim and the gate before the domain. The rest is the matter of `GuestAccess`,
 * `Workspaces` and `Telephony`: `Tenant` hands them what `inPhase` says, and so can a program that uses them alone.
 * What no application can do, and what must be seen before the next phase, `m365-tenant merger` lists.
 *
 * That a domain can be laid claim to while another tenant still holds it follows Microsoft's documentation; it was not
 * held against a live tenant.
 *
 * @see https://learn.microsoft.com/entra/identity/users/domains-manage
 *
 * @example
 * ```ts
 * import { loadOrganisation, Merger } from "pulumi-m365-tenant";
 *
 * const merger = new Merger("granskog", {
 *   key: "granskog",
 *   organisation: loadOrganisation("organisation.yaml"),
 *   phase: "prepared",
 * });
 * export const records = merger.domain?.verificationDnsRecords;
 * ```
 */
export class Merger extends pulumi.ComponentResource {
  /** Everyone who came from there; absent before `prepared` and when it is done. */
  readonly group: FormerGroup | undefined;
  /** The former municipality's domain, with the DNS records that prove it; absent before `prepared` and when it is done. */
  readonly domain: Domain | undefined;
  /** Whether each phase can be left for the one before. */
  readonly waysBack: Readonly<Record<MergerPhase, WayBack>>;

  readonly #name: string;
  readonly #args: MergerArgs;
  readonly #merger: MergerConfig;

  constructor(name: string, args: MergerArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Merger", name, {}, opts);
    this.#name = name;
    this.#args = args;
    this.#merger = mergerOf(name, args);
    this.waysBack = waysBack(this.#merger);
    const isHere = hasComeTo(args.phase, "prepared") && args.phase !== "done";
    this.group = isHere ? this.#createGroup() : undefined;
    this.domain = isHere && !isOneTenant(this.#merger) ? this.#createDomain() : undefined;
    this.#moveDomain();
    this.#letPeopleIn();
    this.#warnOfNoWayBack();
    this.registerOutputs(this.#outputs());
  }

  #createGroup(): FormerGroup {
    const { key, organisation, language = organisation.municipality.language, transform } = this.#args;
    return dynamicGroup({
      name: `${this.#name}-people`,
      purpose: "former",
      key,
      args: {
        displayName: groupNames.former(language, key),
        description: descriptions[language].former(this.#merger.name),
      },
      rule: membershipRules(organisation.attributes).former(key),
      transform: transform?.group,
      opts: { parent: this },
    });
  }

  #createDomain(): Domain {
    const args = { domainName: this.#merger.domain, settings: {}, adopt: true };
    return new Domain(`${this.#name}-domain`, args, { parent: this });
  }

  /** A domain lives in one tenant: it comes when everybody in it has. Whoever is left behind could sign in nowhere. */
  #moveDomain(): void {
    const { domain, group } = this;
    if (domain === undefined || group === undefined || !hasComeTo(this.#args.phase, "domainMoved")) return;
    const gate = this.#args.phase === "domainMoved" ? [this.#countPeople(group)] : [];
    const args = { domainName: this.#merger.domain, settings: {} };
    const opts = { parent: this, dependsOn: [domain, ...gate] };
    new DomainVerification(`${this.#name}-domain-verification`, args, opts);
  }

  #countPeople({ objectId: groupId }: FormerGroup): HeadCount {
    const opens = [this.#merger.domain];
    const settings = { expected: movedPeople(this.#merger, this.#args), withinPercent, opens };
    return new HeadCount(`${this.#name}-everybody-is-here`, { groupId, settings }, { parent: this });
  }

  #letPeopleIn(): void {
    const { partner, syncsPeople = false, phase } = this.#args;
    if (partner === undefined || !syncsPeople || !isSideBySide(phase)) return;
    const settings = { displayName: this.#merger.name, userSyncInbound: { isSyncAllowed: true } };
    const { tenantId, agreement } = partner;
    new CrossTenantIdentitySynchronization(
      `${this.#name}-synchronisation`,
      { tenantId, settings, adopt: true },
      { parent: this, dependsOn: agreement ?? [] },
    );
  }

  /** The preview says it where a person reads it, before anything is done. */
  #warnOfNoWayBack(): void {
    const { key, phase } = this.#args;
    const wayBack = this.waysBack[phase];
    // What has long been closed is no news.
    if (phase === "done" || wayBack === "reversible") return;
    void pulumi.log.warn(`merger ${key} (${phase}): ${wayBack}`, this);
  }

  #outputs() {
    const { key, phase } = this.#args;
    const { domain, inForce } = this.#merger;
    const moved = movedUnits(this.#merger, this.#args);
    return { key, phase, moved, waysBack: this.waysBack, domain, inForce, isOneTenant: isOneTenant(this.#merger) };
  }
}

function mergerOf(name: string, { key, organisation }: MergerArgs): MergerConfig {
  const merger = organisation.mergers?.[key];
  if (merger !== undefined) return merger;
  throw new RangeError(`${name}: ${organisation.municipality.key} has no merger "${key}"; write it under mergers`);
}
