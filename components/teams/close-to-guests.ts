import type * as azuread from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";
import { GroupGuestSettings } from "../providers/index.ts";

/**
 * No owner can add a guest to this team, whatever the tenant allows. The setting dies with the group, and an archived
 * team keeps it.
 */
export function closeToGuests(name: string, group: azuread.Group, parent: pulumi.Resource): GroupGuestSettings {
  const settings = { AllowToAddGuests: false };
  return new GroupGuestSettings(`${name}-guests`, { groupId: group.objectId, settings }, { parent });
}
