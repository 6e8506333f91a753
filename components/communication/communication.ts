import * as pulumi from "@pulumi/pulumi";
import type { Capability } from "../config/capabilities.ts";
import type { CommunicationInput } from "../config/communication.ts";
import type { Language } from "../config/language.ts";
import {
  TeamsClientConfiguration,
  TeamsMeetingConfiguration,
  TeamsMeetingPolicy,
  TeamsVoiceApplicationsPolicy,
} from "../providers/index.ts";
import { callingBeforeItsTurn, globalPolicies } from "./global-policies.ts";
import { inEveryPolicy } from "./in-every-policy.ts";
import { type PolicyClass, type PolicyKind, type PolicySettings, policyKinds } from "./policy-kinds.ts";
import { residentsMeeting } from "./variants/meetings.ts";
import { queueKeepers } from "./variants/queue-keepers.ts";

/** Teams for the whole tenant, beside what each persona has. */
export interface CommunicationArgs extends CommunicationInput {
  /** Put before the names of policies, so that they are told from Microsoft's own: `voss-innbyggjarar`. */
  prefix: string;
  /**
   * Language of the policies' names.
   *
   * @default "en"
   */
  language?: Language;
  /**
   * Capabilities that have not reached everyone. Before telephony has, Global closes calling, so that only the steps
   * reached have it.
   *
   * @default - none: everyone has everything
   */
  notYetEveryone?: readonly Capability[];
  /**
   * Global policies, in place of the standard ones of the same kind.
   *
   * @default - `globalPolicies`
   */
  globals?: { readonly [K in PolicyKind]?: PolicySettings[K] };
  /**
   * True gives every Global policy and configuration its former values back when it leaves the program; false leaves
   * them as they are.
   *
   * @default false
   */
  restoreOnDelete?: boolean | undefined;
}

/**
 * What holds for everybody in Teams: the Global policies, files kept in the tenant's own storage, no e-mail into
 * channels, residents who come by video held in a lobby. Two policies are given to single people in the admin centre,
 * where they go before the persona's: one for those who meet residents by video, and one for those who keep a unit's
 * call queue.
 *
 * @see https://learn.microsoft.com/microsoftteams/settings-policies-reference
 *
 * @example
 * ```ts
 * import { Communication } from "pulumi-m365-tenant";
 *
 * new Communication("communication", { prefix: "bjorkmossa", notYetEveryone: ["telephony"] });
 * ```
 */
export class Communication extends pulumi.ComponentResource {
  /** The Global policies that are held, by kind. */
  readonly globals: Readonly<Partial<Record<PolicyKind, pulumi.CustomResource>>>;
  /** The policy of those who meet residents by video; a person is given it in the admin centre. */
  readonly residentsMeeting: TeamsMeetingPolicy;
  /** What those who keep a call queue may change themselves; a person is given it in the admin centre. */
  readonly queueKeepers: TeamsVoiceApplicationsPolicy;

  readonly #name: string;
  readonly #args: CommunicationArgs;

  constructor(name: string, args: CommunicationArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Communication", name, {}, opts);
    this.#name = name;
    this.#args = args;
    this.globals = this.#createGlobals();
    this.#closeOtherStores();
    this.#openTheLobby();
    this.residentsMeeting = this.#createResidentsMeeting();
    this.queueKeepers = this.#createQueueKeepers();
    this.registerOutputs({ globals: Object.keys(this.globals) });
  }

  #createGlobals(): Partial<Record<PolicyKind, pulumi.CustomResource>> {
    const closed = this.#args.notYetEveryone?.includes("telephony") ? { calling: callingBeforeItsTurn } : {};
    const held: { readonly [K in PolicyKind]?: PolicySettings[K] } = {
      ...globalPolicies,
      ...closed,
      ...this.#args.globals,
    };
    const kinds = Object.keys(held) as PolicyKind[];
    return Object.fromEntries(kinds.map((kind) => [kind, this.#createGlobal(kind, held[kind] ?? {})]));
  }

  #createGlobal<K extends PolicyKind>(kind: K, settings: PolicySettings[K]): pulumi.CustomResource {
    const Policy: PolicyClass<K> = policyKinds[kind].resource;
    const held = inEveryPolicy(kind, settings, this.#args);
    const args: GlobalArgs<K> = { identity: "Global", settings: held, ...this.#giveBack };
    return new Policy(`${this.#name}-global-${kind}`, args, { parent: this });
  }

  // One version of a file, in the team it belongs to: other stores and e-mail into channels are closed.
  #closeOtherStores(): void {
    const closed = {
      AllowBox: false,
      AllowDropBox: false,
      AllowEgnyte: false,
      AllowGoogleDrive: false,
      AllowShareFile: false,
      AllowEmailIntoChannel: false,
    };
    new TeamsClientConfiguration(`${this.#name}-client`, { settings: closed, ...this.#giveBack }, { parent: this });
  }

  // Closing anonymous join for the tenant would shut residents out of video meetings: the lobby holds them instead.
  #openTheLobby(): void {
    const settings = { DisableAnonymousJoin: false, DisableAppInteractionForAnonymousUsers: true };
    new TeamsMeetingConfiguration(`${this.#name}-meetings`, { settings, ...this.#giveBack }, { parent: this });
  }

  #createResidentsMeeting(): TeamsMeetingPolicy {
    const args = {
      identity: this.#named("residents"),
      settings: inEveryPolicy("meeting", residentsMeeting, this.#args),
    };
    return new TeamsMeetingPolicy(`${this.#name}-residents-meeting`, args, { parent: this });
  }

  #createQueueKeepers(): TeamsVoiceApplicationsPolicy {
    const args = { identity: this.#named("queueKeepers"), settings: queueKeepers };
    return new TeamsVoiceApplicationsPolicy(`${this.#name}-queue-keepers`, args, { parent: this });
  }

  #named(policy: keyof typeof policyNames): string {
    return `${this.#args.prefix}-${policyNames[policy][this.#args.language ?? "en"]}`;
  }

  get #giveBack(): { restoreOnDelete: boolean } {
    return { restoreOnDelete: this.#args.restoreOnDelete ?? false };
  }
}

const policyNames = {
  residents: { nn: "innbyggjarar", nb: "innbyggere", sv: "invanare", en: "residents" },
  queueKeepers: { nn: "koeansvar", nb: "koansvar", sv: "koansvar", en: "queue-keepers" },
} as const satisfies Record<string, Record<Language, string>>;

interface GlobalArgs<K extends PolicyKind> {
  identity: "Global";
  settings: PolicySettings[K];
  restoreOnDelete: boolean;
}
