import type * as azuread from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";
import { nameIn } from "../../config/language.ts";
import type { TelephonyConfig } from "../../config/telephony/telephony.ts";
import {
  AutoAttendant,
  CallQueue,
  type ResourceAccount,
  type TeamsSharedCallingRoutingPolicy,
  type VoiceSchedule,
} from "../../providers/index.ts";
import { numberTypes } from "../number-types.ts";
import type { TelephonyArgs } from "../telephony-args.ts";
import { sharedLines } from "../voice/shared-callers.ts";
import type { AttendantPlan, QueuePlan, VoicePlan } from "../voice/voice-plan.ts";
import { AccountLicence } from "./account-licence.ts";
import { createAgents } from "./agents.ts";
import { attendantSettings } from "./attendant-settings.ts";
import { createAccount, createLine, type Line, type LineArgs, shareLine } from "./lines.ts";
import { queueSettings } from "./queue-settings.ts";
import { createClosedDays, createClosedHours } from "./schedules.ts";

type Kind = "attendant" | "queue";

/** Queues, attendants, their hours and their numbers: made in the order in which each needs the others. */
export class Switchboard {
  readonly sharedCalling: Readonly<Record<string, TeamsSharedCallingRoutingPolicy>>;

  readonly #name: string;
  readonly #parent: pulumi.Resource;
  readonly #plan: VoicePlan;
  readonly #telephony: TelephonyConfig;
  readonly #args: TelephonyArgs;
  readonly #agents: ReadonlyMap<string, azuread.Group>;
  readonly #accounts: ReadonlyMap<string, { account: ResourceAccount; args: LineArgs }>;
  readonly #queues: ReadonlyMap<string, CallQueue>;
  readonly #attendants = new Map<string, AutoAttendant>();
  readonly #closedHours: ReadonlyMap<string, VoiceSchedule>;
  readonly #closedDays: readonly VoiceSchedule[];
  readonly #lines: ReadonlyMap<string, Line>;

  constructor(name: string, plan: VoicePlan, telephony: TelephonyConfig, args: TelephonyArgs, parent: pulumi.Resource) {
    this.#name = name;
    this.#parent = parent;
    this.#plan = plan;
    this.#telephony = telephony;
    this.#args = args;
    this.#agents = new Map(plan.queues.map((queue) => [queue.key, this.#createAgents(queue)]));
    this.#accounts = this.#createAccounts();
    this.#queues = new Map(plan.queues.map((queue) => [queue.key, this.#createQueue(queue)]));
    this.#closedHours = this.#createClosedHours();
    this.#closedDays = this.#createClosedDays();
    for (const attendant of plan.attendants) this.#attendant(attendant.key);
    this.#lines = this.#createLines();
    this.sharedCalling = this.#createSharedCalling();
  }

  /** The group that answers a queue. */
  agents(queue: string): azuread.Group {
    return found(this.#agents, queue);
  }

  /** The account and the number of a queue or an attendant that has one. */
  line(kind: Kind, key: string): Line {
    return found(this.#lines, lineKey(kind, key));
  }

  #createAgents(queue: QueuePlan): azuread.Group {
    const owners = this.#args.owners[queue.key] ?? [];
    if (owners.length === 0) {
      throw new RangeError(
        `${this.#name}: owners.${queue.key}: nobody runs the group that answers ${queue.key}; write at least one object id`,
      );
    }
    return createAgents(
      `${this.#name}-queue-${queue.key}`,
      queue,
      { language: this.#args.language, owners },
      this.#parent,
    );
  }

  #createAccounts() {
    const { attendants, queues } = this.#plan;
    const lines = [
      ...attendants.map((one) => ({ ...one, kind: "attendant" as const })),
      ...queues.map((one) => ({ ...one, kind: "queue" as const, name: nameIn(this.#args.language, one.name) })),
    ];
    return new Map(
      lines.flatMap(({ kind, key, name, number, unit }) => {
        if (number === undefined) return [];
        const args = this.#lineArgs(kind, key, name, number, unit);
        return [[lineKey(kind, key), { account: createAccount(args, this.#parent), args }] as const];
      }),
    );
  }

  #lineArgs(kind: Kind, key: string, displayName: string, telephoneNumber: string, unit: string | undefined): LineArgs {
    const { municipality, sectors } = this.#args.organisation;
    const site = sectors.flatMap(({ units }) => units).find((one) => one.key === unit)?.site;
    return {
      name: `${this.#name}-${kind}-${key}`,
      key,
      application: kind === "queue" ? "CallQueue" : "AutoAttendant",
      displayName,
      domain: municipality.domain,
      country: municipality.country,
      telephoneNumber,
      numberType: numberTypes[this.#telephony.operator.kind],
      locationId: this.#args.locations?.[site ?? ""],
    };
  }

  #createQueue(queue: QueuePlan): CallQueue {
    const settings = queueSettings(queue, this.#args.language, {
      agents: (key) => this.agents(key),
      account: (kind, key) => found(this.#accounts, lineKey(kind, key)).account,
    });
    return new CallQueue(`${this.#name}-queue-${queue.key}`, { settings }, { parent: this.#parent });
  }

  #createClosedHours(): ReadonlyMap<string, VoiceSchedule> {
    const used = new Set(Object.values(this.#telephony.attendants).flatMap(({ hours }) => hours ?? []));
    const { key: prefix } = this.#args.organisation.municipality;
    return new Map(
      [...used].flatMap((key) => {
        const hours = this.#telephony.hours[key];
        return hours === undefined
          ? []
          : [[key, createClosedHours(this.#name, key, { hours, prefix }, this.#parent)] as const];
      }),
    );
  }

  #createClosedDays(): VoiceSchedule[] {
    const { key: prefix } = this.#args.organisation.municipality;
    const years = Map.groupBy(this.#plan.closedDays, ({ date }) => date.slice(0, 4));
    return [...years].map(([year, days]) => createClosedDays(this.#name, year, { days, prefix }, this.#parent));
  }

  // An attendant needs the id of those it leads to, so those are made first; a circle was refused with the file.
  #attendant(key: string): AutoAttendant {
    const made = this.#attendants.get(key);
    if (made !== undefined) return made;
    const plan = this.#plan.attendants.find((one) => one.key === key);
    if (plan === undefined) throw new TypeError(`the voice plan leads to ${key}, which it does not have`);
    const settings = attendantSettings(plan, this.#plan.country.timeZone.windows, this.#targetsOf(plan));
    const attendant = new AutoAttendant(`${this.#name}-attendant-${key}`, { settings }, { parent: this.#parent });
    this.#attendants.set(key, attendant);
    return attendant;
  }

  #targetsOf({ hoursKey }: AttendantPlan) {
    return {
      queue: (key: string) => found(this.#queues, key).objectId,
      attendant: (key: string) => this.#attendant(key).objectId,
      agents: (key: string) => this.agents(key).objectId,
      closedHours: this.#closedHours.get(hoursKey ?? "")?.objectId,
      closedDays: this.#closedDays.map(({ objectId }) => objectId),
    };
  }

  #createLines(): ReadonlyMap<string, Line> {
    const accounts = [...this.#accounts.values()].map(({ account }) => account);
    if (accounts.length === 0) return new Map();
    const licence = new AccountLicence(this.#name, this.#telephony.accountLicence, accounts, this.#parent);
    return new Map(
      [...this.#accounts].map(([key, { account, args }]) => {
        const answers = args.application === "CallQueue" ? this.#queues : this.#attendants;
        return [key, createLine(args, account, found(answers, args.key).objectId, licence, this.#parent)] as const;
      }),
    );
  }

  // Duty telephones, and units with one number for everybody.
  #createSharedCalling(): Record<string, TeamsSharedCallingRoutingPolicy> {
    const { key: prefix } = this.#args.organisation.municipality;
    return Object.fromEntries(
      sharedLines(this.#plan).map(([kind, key]) => [
        key,
        shareLine(`${this.#name}-${kind}-${key}`, `${prefix}-${key}`, this.line(kind, key), this.#parent),
      ]),
    );
  }
}

const lineKey = (kind: Kind, key: string) => `${kind} ${key}`;

function found<T>(things: ReadonlyMap<string, T>, key: string): T {
  const thing = things.get(key);
  if (thing === undefined) throw new TypeError(`there is no ${key} with a number in the voice plan`);
  return thing;
}
