import { nearest } from "../nearest.ts";
import type { OrganisationConfig } from "../organisation.ts";
import type { RoomAccountsConfig } from "../room-accounts.ts";
import type { Finding } from "./check.ts";

/** The stack's room accounts against the organisation's rooms. */
export function roomAccounts(stack: RoomAccountsConfig | undefined, { rooms }: OrganisationConfig): Finding[] {
  if (stack === undefined) return [];
  if (rooms === undefined)
    return [{ path: ["rooms"], text: "the organisation file has no rooms section; write one, or leave this out" }];
  const known = Object.keys(rooms);
  return Object.keys(stack.accounts)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const close = nearest(key, known);
      const remedy = close === undefined ? "leave it out" : `did you mean ${close}?`;
      return { path: ["rooms", "accounts", key], text: `"${key}" is no room of the organisation file; ${remedy}` };
    });
}
