import type { OrganisationConfig } from "../config/organisation.ts";
import type { RoomAccountsConfig } from "../config/room-accounts.ts";
import type { TelephonyStackConfig } from "../config/telephony/stack-section.ts";
import type { RoomArgs } from "./rooms-args.ts";

/** The rooms of an organisation with what the stack knows of each: its account, and its number once telephones are taken in. */
export function roomsOf(
  { rooms = {}, telephony }: OrganisationConfig,
  { accounts }: RoomAccountsConfig,
  stack: TelephonyStackConfig | undefined,
): Record<string, RoomArgs> {
  return Object.fromEntries(
    Object.entries(rooms).map(([key, { name, site = "", kind }]) => {
      const numbered = stack && { telephoneNumber: telephony?.rooms[key], locationId: stack.locations[site] };
      return [key, { name, kind, accountId: accounts[key], ...numbered }];
    }),
  );
}
