import type * as pulumi from "@pulumi/pulumi";
import {
  ExternalAccessPolicy,
  TeamsClientConfiguration,
  TeamsExternalAccessConfiguration,
  TeamsGuestCallingConfiguration,
  TeamsGuestMeetingConfiguration,
  TeamsGuestMessagingConfiguration,
  TenantFederationSettings,
} from "../providers/index.ts";
import { externalAccess, federation, guestMeetings, guestMessages } from "./guest-policies.ts";

/** Teams for outsiders: whom anyone here may talk to, and what a guest may do in a team. */
export function guestsInTeams(
  name: string,
  domains: readonly string[],
  common: { restoreOnDelete: boolean },
  parent: pulumi.Resource,
): void {
  const opts = { parent };
  new TenantFederationSettings(`${name}-federation`, { settings: federation(domains), ...common }, opts);
  new ExternalAccessPolicy(
    `${name}-external-access`,
    { identity: "Global", settings: externalAccess(domains), ...common },
    opts,
  );
  // Whom the list blocks is a matter of the day: people write it in the admin centre, and it is in force at once.
  const list = { BlockExternalAccessUserAccess: true };
  new TeamsExternalAccessConfiguration(`${name}-blocked-outsiders`, { settings: list, ...common }, opts);
  new TeamsClientConfiguration(`${name}-in-teams`, { settings: { AllowGuestUser: true }, ...common }, opts);
  new TeamsGuestCallingConfiguration(`${name}-calls`, { settings: { AllowPrivateCalling: false }, ...common }, opts);
  new TeamsGuestMeetingConfiguration(`${name}-meetings`, { settings: guestMeetings, ...common }, opts);
  new TeamsGuestMessagingConfiguration(`${name}-messages`, { settings: guestMessages, ...common }, opts);
}
