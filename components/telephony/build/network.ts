import type * as pulumi from "@pulumi/pulumi";
import type { TelephonyConfig } from "../../config/telephony/telephony.ts";
import {
  TeamsEmergencyCallingPolicy,
  TenantNetworkRegion,
  TenantNetworkSite,
  TenantNetworkSubnet,
  TenantTrustedIPAddress,
} from "../../providers/index.ts";

type Network = NonNullable<TelephonyConfig["network"]>;

interface NetworkArgs {
  network: Network;
  /** Put before the names of policies. */
  prefix: string;
  /** Names of sites, by key. */
  siteNames: Readonly<Record<string, string>>;
  /** Object id of the group whose people answer a queue. */
  agents: (queue: string) => pulumi.Output<string>;
}

/**
 * The network that emergency calls are located in: its region, the outside addresses behind which that is done, each
 * site with its subnets, and who is told of a call from there. A site's policy goes before the one of the person who
 * calls, so a visitor's call is told of to those who are at the place.
 *
 * @see https://learn.microsoft.com/microsoftteams/configure-dynamic-emergency-calling
 */
export function createNetwork(name: string, args: NetworkArgs, parent: pulumi.Resource): void {
  const { network } = args;
  const region = new TenantNetworkRegion(`${name}-region`, { identity: network.region, settings: {} }, { parent });
  for (const subnet of network.trusted) {
    const { identity, settings } = addressArgs(subnet);
    new TenantTrustedIPAddress(`${name}-trusted-${dashed(subnet)}`, { identity, settings }, { parent });
  }
  for (const [key, subnets] of Object.entries(network.sites)) {
    const site = createSite(name, key, args, region, parent);
    for (const subnet of subnets) {
      const { identity, settings } = addressArgs(subnet);
      const inSite = { identity, settings: { ...settings, NetworkSiteID: site.identity } };
      new TenantNetworkSubnet(`${name}-subnet-${dashed(subnet)}`, inSite, { parent });
    }
  }
}

function createSite(
  name: string,
  key: string,
  { network, prefix, siteNames, agents }: NetworkArgs,
  region: TenantNetworkRegion,
  parent: pulumi.Resource,
): TenantNetworkSite {
  const queue = network.notices[key];
  const settings = { NetworkRegionID: region.identity, Description: siteNames[key] ?? key };
  if (queue === undefined) return new TenantNetworkSite(`${name}-site-${key}`, { identity: key, settings }, { parent });
  const policy = new TeamsEmergencyCallingPolicy(
    `${name}-emergency-${key}`,
    {
      identity: `${prefix}-${key}`,
      settings: { NotificationGroup: agents(queue), NotificationMode: "NotificationOnly" },
    },
    { parent },
  );
  const withPolicy = { ...settings, EmergencyCallingPolicy: policy.identity };
  return new TenantNetworkSite(`${name}-site-${key}`, { identity: key, settings: withPolicy }, { parent });
}

function addressArgs(subnet: string) {
  const [identity = "", bits] = subnet.split("/");
  return { identity, settings: { MaskBits: Number(bits) } };
}

const dashed = (subnet: string) => subnet.replaceAll(/[^0-9a-f]+/g, "-");
