import type { Entity } from "../store/json.ts";
import { extensionAttributes, seedUser } from "./accounts.ts";
import { objectId } from "./object-id.ts";
import type { OrganisationFile } from "./organisation-schema.ts";

/**
 * The accounts that Exchange made with the mailboxes of the organisation's rooms. Whoever made them wrote the persona
 * into the mailbox's custom attribute, and let the password stand for ever, since nobody is there to change it.
 *
 * @see https://learn.microsoft.com/microsoftteams/rooms/create-resource-account
 */
export function rooms({ municipality, attributes, personas, sites, rooms = {} }: OrganisationFile): Entity[] {
  const persona = Object.entries(personas).find(([, { series }]) => series === "rooms")?.[0];
  return Object.entries(rooms).map(([key, { name, site }]) => {
    const address = `${key}@${municipality.domain}`;
    return seedUser({
      id: objectId(municipality.key, "room", key),
      displayName: name,
      userPrincipalName: address,
      mail: address,
      proxyAddresses: [`SMTP:${address}`],
      companyName: municipality.name,
      officeLocation: sites?.find((each) => each.key === site)?.name ?? null,
      usageLocation: municipality.country,
      passwordPolicies: "DisablePasswordExpiration",
      onPremisesExtensionAttributes: extensionAttributes(
        persona === undefined ? {} : { [attributes.persona]: persona },
      ),
    });
  });
}
