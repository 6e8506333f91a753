import { z } from "zod";
import { closed, expecting, objectIdSchema } from "./expectation.ts";
import { roomKeySchema } from "./rooms.ts";

/** `tenant:rooms`: the accounts of the organisation file's rooms, which Exchange has made. */
export const roomAccountsSchema = closed({
  /** Object id of each account, by what stands before its @. A room that is left out waits until it has one. */
  accounts: z
    .record(
      roomKeySchema,
      objectIdSchema("a room's account"),
      expecting("object ids by room, for example rom-tinghus: 6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11"),
    )
    .refine(
      (accounts) => new Set(Object.values(accounts)).size === Object.keys(accounts).length,
      expecting("different accounts; two rooms have the same one"),
    ),
});
export type RoomAccountsConfig = z.infer<typeof roomAccountsSchema>;
