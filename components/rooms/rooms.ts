import * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";
import { standardPolicies } from "../communication/persona-table.ts";
import { TeamsPolicies } from "../communication/teams-policies.ts";
import { ipPhoneVariants } from "../communication/variants/calls.ts";
import type { Language } from "../config/language.ts";
import { groupOfKind, type RoomGroup, type TeamsPolicyGroup } from "../organisation/group-kinds.ts";
import {
  GroupLicenses,
  TeamsIPPhonePolicy,
  TeamsUserPolicyAssignment,
  TelephoneNumberAssignment,
} from "../providers/index.ts";
import type { RoomArgs, RoomsArgs } from "./rooms-args.ts";

/** A room that has its account. */
type ReadyRoom = RoomArgs & { readonly key: string; readonly accountId: string };

/**
 * Meeting rooms, big screens and shared telephones: their licence, their policies and their numbers. The accounts come
 * from Exchange, since a room's mailbox cannot be made otherwise; a room without one waits, and says so. In a `Tenant`
 * they are a persona: conditional access lets them in from the offices without asking for a second factor, which nobody
 * stands there to answer.
 *
 * @see https://learn.microsoft.com/microsoftteams/rooms/create-resource-account
 *
 * @example
 * ```ts
 * import { Rooms } from "pulumi-m365-tenant";
 *
 * new Rooms("rooms", {
 *   prefix: "bjorkmossa",
 *   language: "sv",
 *   rooms: {
 *     "rum-fullmaktige": {
 *       name: "Fullmäktigesalen",
 *       kind: "bigScreen",
 *       accountId: "6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11",
 *       telephoneNumber: "+46846500450",
 *     },
 *   },
 * });
 * ```
 */
export class Rooms extends pulumi.ComponentResource {
  /** The group that all rooms are in. */
  readonly group: TeamsPolicyGroup;
  /** Rooms that wait for their account, by key. */
  readonly waiting: readonly string[];

  readonly #name: string;
  readonly #args: RoomsArgs;
  readonly #ready: readonly ReadyRoom[];
  readonly #licences: readonly pulumi.Resource[];

  constructor(name: string, args: RoomsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Rooms", name, {}, opts);
    this.#name = name;
    this.#args = args;
    const rooms = Object.entries(args.rooms);
    this.#ready = rooms.flatMap(([key, { accountId, ...room }]) =>
      accountId === undefined ? [] : [{ ...room, key, accountId }],
    );
    this.waiting = rooms.filter(([, { accountId }]) => accountId === undefined).map(([key]) => key);
    const { group, groupLicences = [] } =
      args.group === undefined ? this.#createGroup() : { ...args, group: args.group };
    this.group = group;
    this.#licences = groupLicences;
    this.#createNumbers();
    this.#createSharedPhones();
    this.registerOutputs({ rooms: this.#ready.map(({ key }) => key), waiting: this.waiting });
  }

  // Rooms are no people: who is in the group is the program's own matter.
  #createGroup(): { group: RoomGroup; groupLicences: readonly pulumi.Resource[] } {
    const { language = "en", licence: skuPartNumber = "Microsoft_Teams_Rooms_Pro", prefix } = this.#args;
    const { name: displayName, description } = groupWords[language];
    const logicalName = `${this.#name}-group`;
    const args = {
      displayName,
      description,
      securityEnabled: true,
      preventDuplicateNames: true,
      members: this.#ready.map(({ accountId }) => accountId),
    };
    const resource = new azuread.Group(logicalName, args, { parent: this });
    const group = groupOfKind("persona", "static", { key: "rom", logicalName, resource });
    const settings = { licenses: [{ skuPartNumber }] };
    const seats = new GroupLicenses(`${this.#name}-licence`, { groupId: group.objectId, settings }, { parent: this });
    const policies = { rom: { ...standardPolicies.rom, rank: 1 } };
    new TeamsPolicies(`${this.#name}-policies`, { prefix, personas: { rom: group }, policies }, { parent: this });
    return { group, groupLicences: [seats] };
  }

  #createNumbers(): void {
    const { numberType } = this.#args;
    for (const { key, accountId, telephoneNumber, locationId } of this.#ready) {
      if (telephoneNumber === undefined) continue;
      const settings = {
        assignmentTargetId: accountId,
        ...(numberType === undefined ? {} : { numberType }),
        ...(locationId === undefined ? {} : { locationId }),
      };
      const opts = { parent: this, dependsOn: [...this.#licences] };
      new TelephoneNumberAssignment(`${this.#name}-${key}-number`, { telephoneNumber, settings }, opts);
    }
  }

  // They differ from the other rooms in one policy, so that one goes to the account itself, before the group's.
  #createSharedPhones(): void {
    const phones = this.#ready.filter(({ kind }) => kind === "sharedPhone");
    if (phones.length === 0) return;
    const args = { identity: `${this.#args.prefix}-vakt`, settings: ipPhoneVariants.vakt };
    const policy = new TeamsIPPhonePolicy(`${this.#name}-shared-phones`, args, { parent: this });
    for (const { key, accountId: userId } of phones) {
      const settings = { policyType: "TeamsIPPhonePolicy" as const, policyName: policy.identity };
      new TeamsUserPolicyAssignment(`${this.#name}-${key}-phone`, { userId, settings }, { parent: this });
    }
  }
}

const groupWords: Readonly<Record<Language, { name: string; description: string }>> = {
  nn: { name: "STA-Møterom", description: "Møterom og delte telefonar" },
  nb: { name: "STA-Møterom", description: "Møterom og delte telefoner" },
  sv: { name: "STA-Mötesrum", description: "Mötesrum och delade telefoner" },
  en: { name: "STA-Rooms", description: "Meeting rooms and shared telephones" },
};
