import type * as pulumi from "@pulumi/pulumi";
import type { TelephonyConfig } from "../../config/telephony/telephony.ts";
import { TenantNetworkRegion, TenantTrustedIPAddress } from "../../providers/index.ts";

type Network = NonNullable<TelephonyConfig["network"]>;

/** The network that emergency calls are located in: its region, and the outside addresses behind which that is done. */
export function createNetwork(name: string, { region, trusted }: Network, parent: pulumi.Resource): void {
  new TenantNetworkRegion(`${name}-region`, { identity: region, settings: {} }, { parent });
  for (const subnet of trusted) {
    const [address = "", bits] = subnet.split("/");
    const args = { identity: address, settings: { MaskBits: Number(bits) } };
    new TenantTrustedIPAddress(`${name}-trusted-${subnet.replaceAll(/[^0-9a-f]+/g, "-")}`, args, { parent });
  }
}
