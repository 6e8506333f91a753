import type { Resource } from "@pulumi/pulumi";
import type { Language } from "../config/language.ts";
import type { RoomKind } from "../config/rooms.ts";
import type { TeamsPolicyGroup } from "../organisation/group-kinds.ts";

/** One meeting room, big screen or shared telephone. */
export interface RoomArgs {
  /** What people call it. */
  name: string;
  /**
   * What stands there: a shared telephone signs in as one in a common area, the others as a room.
   *
   * @default "meetingRoom"
   */
  kind?: RoomKind;
  /**
   * Object id of its account. Exchange makes the mailbox and the account with it.
   *
   * @default - the room waits: nothing is made for it, and its key stands in `waiting`
   */
  accountId?: string | undefined;
  /**
   * Its number, with its plus.
   *
   * @default - it takes part in meetings and is not called
   */
  telephoneNumber?: string | undefined;
  /**
   * Id of the emergency location of its number.
   *
   * @default - the operator's own address of the number stands
   */
  locationId?: string | undefined;
}

/** Meeting rooms and shared devices. */
export interface RoomsArgs {
  /** Put before the names of policies: `voss-vakt`. */
  prefix: string;
  /** Rooms by what stands before the @ of their account. */
  rooms: Readonly<Record<string, RoomArgs>>;
  /**
   * Language of the group's name.
   *
   * @default "en"
   */
  language?: Language;
  /**
   * Group that all the rooms are in already, with its licence and its policies: the persona of rooms.
   *
   * @default - a static group is made for them, with the licence and the standard policies of rooms
   */
  group?: TeamsPolicyGroup | undefined;
  /**
   * The licences on that group: a number can be given to a room that has its licence, so the numbers wait for them.
   *
   * @default - the numbers wait for the licence of the group that is made, and of another group for nothing
   */
  groupLicences?: readonly Resource[];
  /**
   * `skuPartNumber` of their licence, for the group that is made.
   *
   * @default "Microsoft_Teams_Rooms_Pro"
   * @see https://learn.microsoft.com/microsoftteams/rooms/rooms-licensing
   */
  licence?: string;
  /**
   * How the rooms' numbers reach Teams: over the municipality's own line, which no inventory has, or from an operator
   * that holds their emergency addresses too.
   *
   * @default - as the operator's inventory says
   */
  numberType?: "directRouting" | "operatorConnect" | undefined;
}
