import { z } from "zod";
import { closed, expecting, keySchema } from "./expectation.ts";

/** A room with a table console, one with a big screen, or a telephone that is nobody's. */
export const roomKinds = ["meetingRoom", "bigScreen", "sharedPhone"] as const;
export type RoomKind = (typeof roomKinds)[number];

const keyPhrase = "the part of the room's account before the @, in small letters, for example rom-tinghus";

/** A room by its account: what stands before the @. */
export const roomKeySchema = z
  .string(expecting(keyPhrase))
  .regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/, expecting(keyPhrase));

/** Meeting rooms and shared devices, by account. Exchange makes the accounts; their numbers stand under telephony. */
export const roomsSchema = z.record(
  roomKeySchema,
  closed({
    name: z.string(expecting("the name of the room")).min(1, expecting("the name of the room")).max(60),
    /** Where it is, so that its emergency calls are known to come from there. */
    site: keySchema.optional(),
    kind: z.enum(roomKinds, expecting(`one of ${roomKinds.join(", ")}`)).default("meetingRoom"),
  }),
  expecting("rooms by account, for example rom-tinghus: {name: Heradsstyresalen, site: tinghus, kind: bigScreen}"),
);
