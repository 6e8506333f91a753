import { block, type Data, flag, text, texts } from "../terraform/value.ts";
import { duplicateName, groupsNamed } from "./duplicate-name.ts";
import type { Tenant } from "./tenant.ts";

type Plan = { id: string; old: Data | undefined; planned: Data };

/** What a group may not be, said when the change is planned. */
export async function refuseGroup({ id, old, planned }: Plan, tenant: Tenant): Promise<string | undefined> {
  return (await refuseDuplicate(id, old, planned, tenant)) ?? refuseShape(planned) ?? refuseForSecurity(planned);
}

// The plugin's own search while planning never finds anything: it skips new groups, and of existing
// ones it compares the id in the state with the bare object id. Only the call itself is seen.
async function refuseDuplicate(id: string, old: Data | undefined, planned: Data, tenant: Tenant) {
  const name = text(planned.displayName);
  const renamed = text(old?.displayName) !== name;
  if (id === "" || name === "" || !renamed || planned.preventDuplicateNames !== true) {
    return undefined;
  }
  const same = (await groupsNamed(tenant, name)).find((objectId) => objectId === id);
  return same === undefined ? undefined : duplicateName("azuread_group", same, name);
}

function refuseShape(planned: Data): string | undefined {
  const types = texts(planned.types);
  const [mailEnabled, unified] = [flag(planned.mailEnabled), types.includes("Unified")];
  if (types.includes("DynamicMembership") && block(planned.dynamicMembership) === undefined) {
    return '`dynamic_membership` must be specified when `types` contains "DynamicMembership"';
  }
  if (mailEnabled && !unified) {
    return '`types` must contain "Unified" for mail-enabled groups';
  }
  if (!mailEnabled && unified) {
    return "`mail_enabled` must be true for unified groups";
  }
  if (mailEnabled && text(planned.mailNickname) === "") {
    return "`mail_nickname` is required for mail-enabled groups";
  }
  if (flag(planned.assignableToRole) && !flag(planned.securityEnabled)) {
    return "`assignable_to_role` can only be `true` for security-enabled groups";
  }
  return undefined;
}

function refuseForSecurity(planned: Data): string | undefined {
  if (texts(planned.types).includes("Unified")) {
    return undefined;
  }
  const only = (name: string) => `\`${name}\` is only supported for unified groups`;
  const given: [boolean, string][] = [
    [flag(planned.autoSubscribeNewMembers), only("auto_subscribe_new_members")],
    [texts(planned.behaviors).length > 0, only("behaviors")],
    [flag(planned.externalSendersAllowed), only("external_senders_allowed")],
    [flag(planned.hideFromAddressLists), only("hide_from_address_lists")],
    [flag(planned.hideFromOutlookClients), only("hide_from_outlook_clients")],
    [texts(planned.provisioningOptions).length > 0, only("provisioning_options")],
    [text(planned.theme) !== "", only("theme")],
    [planned.visibility === "Hiddenmembership", '`visibility` can only be "Hiddenmembership" for unified groups'],
  ];
  return given.find(([wrong]) => wrong)?.[1];
}
