import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { guestSettingAccess } from "../groups/guest-setting-access.ts";

export const groupGuestSettings = defineSetting({
  kind: "groupGuestSettings",
  type: "GroupGuestSettings",
  summary: "Whether owners may add guests to this one Microsoft 365 group and its team, whatever the tenant allows.",
  api: "graph",
  shape: "part",
  path: "/groups/{id}/settings/{id}",
  permissions: { read: ["GroupSettings.Read.All"], write: ["GroupSettings.ReadWrite.All"] },
  see: "https://learn.microsoft.com/entra/identity/users/groups-settings-cmdlets",
  key: z.strictObject({ groupId: z.guid("write the group's object id") }),
  settings: z.strictObject({ AllowToAddGuests: z.boolean() }),
  access: guestSettingAccess,
});
