import type { InboundTrust, TenantFacts } from "../../access/index.ts";
import { groupType } from "../conditional-access.ts";
import { type DeclaredResource, type DeclaredTenant, isUnknown, leavesAt, valueAt } from "../declared-tenant.ts";
import { graphLocation } from "./graph-location.ts";
import { idOf } from "./ids.ts";

/** Pulumi's token of `azuread.NamedLocation`. */
export const namedLocationType = "azuread:index/namedLocation:NamedLocation";
const memberType = "azuread:index/groupMember:GroupMember";
const ownType = (name: string) => `pulumi-nodejs:dynamic/tenant:${name}`;

/** What a program says of its tenant beside the policies: named locations, members of static groups, trust of partners. */
export function tenantFacts({ resources }: DeclaredTenant): TenantFacts {
  const trust = inboundTrust(resources);
  return {
    directory: { groups: staticMembers(resources) },
    namedLocations: resources
      .filter(({ type }) => type === namedLocationType)
      .map((resource) => graphLocation(idOf(resource), resource.inputs)),
    // The trusted addresses of the older per-user MFA are in no API; few tenants have any.
    mfaTrustedIps: [],
    ...(trust && { inboundTrust: trust }),
  };
}

function staticMembers(resources: readonly DeclaredResource[]): Record<string, string[]> {
  const members: Record<string, string[]> = {};
  const add = (group: string, ids: readonly string[]) => {
    members[group] = [...(members[group] ?? []), ...ids];
  };
  for (const { type, inputs, ...rest } of resources) {
    if (type === groupType && Array.isArray(inputs.members))
      add(idOf({ type, inputs, ...rest }), leavesAt(inputs, "members").known);
    const { groupObjectId, memberObjectId } = inputs;
    if (type === memberType && typeof groupObjectId === "string" && typeof memberObjectId === "string") {
      add(groupObjectId, [memberObjectId]);
    }
  }
  return members;
}

/** Only where the program says what holds by default can it be said what holds for a partner it does not name. */
function inboundTrust(resources: readonly DeclaredResource[]): Record<string, InboundTrust> | undefined {
  const of = (name: string) => resources.filter(({ type }) => type === ownType(name));
  const standard = of("CrossTenantAccessDefault")
    .map(trustOf)
    .find((trust) => trust !== undefined);
  if (!standard) return undefined;
  const partners = of("CrossTenantAccessPartner").flatMap((partner) => {
    const { tenantId } = partner.inputs;
    return typeof tenantId === "string" ? [[tenantId, trustOf(partner) ?? standard] as const] : [];
  });
  return { default: standard, ...Object.fromEntries(partners) };
}

function trustOf({ inputs }: DeclaredResource): InboundTrust | undefined {
  const trust = valueAt(inputs, "settings", "inboundTrust");
  if (trust === undefined || trust === null || isUnknown(trust)) return undefined;
  return {
    mfa: valueAt(trust, "isMfaAccepted") === true,
    compliantDevice: valueAt(trust, "isCompliantDeviceAccepted") === true,
    hybridJoinedDevice: valueAt(trust, "isHybridAzureADJoinedDeviceAccepted") === true,
  };
}
