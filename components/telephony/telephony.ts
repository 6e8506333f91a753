import * as pulumi from "@pulumi/pulumi";
import { PolicyAssignments } from "../communication/policy-assignments.ts";
import type { OrganisationConfig } from "../config/organisation.ts";
import type { TelephonyConfig } from "../config/telephony/telephony.ts";
import {
  CallingLineIdentity,
  TeamsEmergencyCallingPolicy,
  type TeamsSharedCallingRoutingPolicy,
  TeamsUnassignedNumberTreatment,
  TenantDialPlan,
} from "../providers/index.ts";
import { createDirectRouting } from "./build/direct-routing.ts";
import { createNetwork } from "./build/network.ts";
import { Switchboard } from "./build/switchboard.ts";
import { type MoveStep, moveStepsOf } from "./move-steps.ts";
import type { TelephonyArgs } from "./telephony-args.ts";
import { planVoice } from "./voice/plan-voice.ts";
import { sharedCallers } from "./voice/shared-callers.ts";
import type { VoicePlan } from "./voice/voice-plan.ts";

/**
 * Telephones in Teams: the country's dial plan, the main number with its hours and holidays, a queue for each unit that
 * answers, duty telephones, whose number others see, and what is known of emergency calls. The operator's own work
 * (delivering, porting, addresses) and the numbers of people are not here: `m365-tenant numbers` takes those from HR.
 *
 * Everyone gets dial plan, caller id and emergency policy from the tenant's Global ones, so a joiner has them at once.
 *
 * @see https://learn.microsoft.com/microsoftteams/plan-auto-attendant-call-queue
 *
 * @example
 * ```ts
 * import { loadOrganisation, Telephony } from "pulumi-m365-tenant";
 *
 * const boss = "6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11";
 * new Telephony("phone", {
 *   organisation: loadOrganisation("organisation.yaml"),
 *   language: "sv",
 *   owners: { vaxel: [boss], hemtjanst: [boss] },
 * });
 * ```
 */
export class Telephony extends pulumi.ComponentResource {
  /** What answers which number when: the plan that the resources are made of. */
  readonly plan: VoicePlan;
  /** Steps in which units are moved, and whether each can be taken back. */
  readonly steps: Readonly<Record<string, MoveStep>>;
  /**
   * Policies by which people without a number call out with that of a queue or an attendant, by its key. Those who answer
   * a duty queue have that queue's, those who answer for a unit with a main number that attendant's.
   */
  readonly sharedCalling: Readonly<Record<string, TeamsSharedCallingRoutingPolicy>>;
  /** Policies by which those who answer a unit's queue show its number, by unit. */
  readonly callerIds: Readonly<Record<string, CallingLineIdentity>>;

  readonly #name: string;
  readonly #prefix: string;
  readonly #telephony: TelephonyConfig;

  constructor(name: string, args: TelephonyArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Telephony", name, {}, opts);
    const { organisation, language } = args;
    this.#name = name;
    this.#prefix = organisation.municipality.key;
    this.#telephony = telephonyOf(name, organisation);
    this.plan = planVoice(organisation, this.#telephony, language);
    this.steps = moveStepsOf(this.#telephony.steps);
    this.#createDialling();
    const switchboard = new Switchboard(name, this.plan, this.#telephony, args, this);
    this.sharedCalling = switchboard.sharedCalling;
    this.callerIds = this.#createCallerIds(switchboard);
    this.#shareCalling(switchboard);
    this.#createOldNumbers(switchboard);
    this.#createEmergencyNotice(switchboard);
    this.#createNetwork(switchboard, organisation);
    this.#warnOfNoWayBack();
    this.registerOutputs({ steps: this.steps, numbers: this.#numbers() });
  }

  #createDialling(): void {
    const { operator } = this.#telephony;
    const rules = this.plan.rules.map(({ name, pattern, translation, why, isInternalExtension = false }) => {
      return {
        Name: name,
        Description: why,
        Pattern: pattern,
        Translation: translation,
        IsInternalExtension: isInternalExtension,
      };
    });
    const args = { identity: "Global", settings: { NormalizationRules: rules } };
    new TenantDialPlan(`${this.#name}-dial-plan`, args, { parent: this });
    if (operator.kind === "directRouting") createDirectRouting(this.#name, this.plan, operator.gateways, this);
  }

  // What differs by unit goes to those who answer its queue, not to the unit: Teams takes 64 groups a policy type, and a
  // municipality has more units than that, but fewer queues that show a number of their own.
  #createCallerIds(switchboard: Switchboard): Record<string, CallingLineIdentity> {
    const { everyone, units } = this.#telephony.callerId;
    const create = (resource: string, identity: string, kind: "attendant" | "queue", key: string) => {
      const { account, number } = switchboard.line(kind, key);
      const settings = {
        CallingIDSubstitute: "Resource" as const,
        ResourceAccount: account.objectId,
        EnableUserOverride: false,
      };
      return new CallingLineIdentity(resource, { identity, settings }, { parent: this, dependsOn: [number] });
    };
    if (everyone !== undefined) create(`${this.#name}-caller-id`, "Global", "attendant", everyone);
    const assignments = new PolicyAssignments(this.#name, "CallingLineIdentity", this);
    return Object.fromEntries(
      Object.entries(units).map(([unit, queue]) => {
        const policy = create(`${this.#name}-caller-id-${unit}`, `${this.#prefix}-${unit}`, "queue", queue);
        assignments.add(`caller-id-${unit}-assignment`, policy.identity, switchboard.agents(queue));
        return [unit, policy];
      }),
    );
  }

  #shareCalling(switchboard: Switchboard): void {
    const assignments = new PolicyAssignments(this.#name, "TeamsSharedCallingRoutingPolicy", this);
    for (const { key, queue } of sharedCallers(this.plan)) {
      const policy = this.sharedCalling[key];
      if (policy !== undefined)
        assignments.add(`shared-${queue}-assignment`, policy.identity, switchboard.agents(queue));
    }
  }

  #createOldNumbers(switchboard: Switchboard): void {
    for (const [index, { numbers, pattern, attendant }] of this.plan.oldNumbers.entries()) {
      const key = `old-${numbers.slice(1)}`;
      const { account } = switchboard.line("attendant", attendant);
      const settings = {
        Pattern: pattern,
        TargetType: "ResourceAccount" as const,
        Target: account.objectId,
        TreatmentPriority: index + 1,
      };
      new TeamsUnassignedNumberTreatment(
        `${this.#name}-${key}`,
        { identity: `${this.#prefix}-${key}`, settings },
        { parent: this },
      );
    }
  }

  #createEmergencyNotice(switchboard: Switchboard): void {
    const queue = this.#telephony.emergencyNotice;
    if (queue === undefined) return;
    const settings = {
      NotificationGroup: switchboard.agents(queue).objectId,
      NotificationMode: "NotificationOnly" as const,
    };
    new TeamsEmergencyCallingPolicy(`${this.#name}-emergency`, { identity: "Global", settings }, { parent: this });
  }

  #createNetwork(switchboard: Switchboard, { sites }: OrganisationConfig): void {
    const { network } = this.#telephony;
    if (network === undefined) return;
    const siteNames = Object.fromEntries(sites.map(({ key, name }) => [key, name]));
    const agents = (queue: string) => switchboard.agents(queue).objectId;
    createNetwork(this.#name, { network, prefix: this.#prefix, siteNames, agents }, this);
  }

  /** The preview says it where a person reads it, before anything is done. */
  #warnOfNoWayBack(): void {
    for (const [key, { state, wayBack, units }] of Object.entries(this.steps)) {
      if (state !== "now" || wayBack === "reversible") continue;
      void pulumi.log.warn(`telephony step ${key} (${units.length} units): ${wayBack}`, this);
    }
  }

  #numbers(): Record<string, string> {
    const { attendants, queues } = this.plan;
    return Object.fromEntries(
      [...attendants, ...queues].flatMap(({ key, number }) => (number === undefined ? [] : [[key, number]])),
    );
  }
}

function telephonyOf(name: string, { telephony, municipality }: OrganisationConfig): TelephonyConfig {
  if (telephony === undefined) throw new RangeError(`${name}: ${municipality.key} has no telephony section; write one`);
  return telephony;
}
