import { BlockList, isIPv4 } from "node:net";
import type { PathStep } from "../../problem.ts";
import type { Finding } from "../check.ts";
import type { TelephonySubject } from "./subject.ts";

const inside = new BlockList();
for (const [address, bits] of [
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  inside.addSubnet(address, bits);
inside.addSubnet("fc00::", 7, "ipv6");

interface WrittenSubnet {
  subnet: string;
  site: string;
  path: PathStep[];
}

/** Subnets: in one site each, by their first address, and behind outside addresses that are seen from outside. */
export function network({ telephony }: TelephonySubject): Finding[] {
  const { sites = {}, trusted = [] } = telephony.network ?? {};
  const written = Object.entries(sites).flatMap(([site, subnets]) =>
    subnets.map(
      (subnet, index): WrittenSubnet => ({ subnet, site, path: ["telephony", "network", "sites", site, index] }),
    ),
  );
  return [
    ...trusted.flatMap((subnet, index): Finding[] => {
      if (!inside.check(addressOf(subnet), familyOf(subnet))) return [];
      const text = `"${subnet}" is an inside address, which Teams never sees; write the address the network has outside`;
      return [{ path: ["telephony", "network", "trusted", index], text }];
    }),
    ...written.flatMap((one, index) => overlap(one, written.slice(0, index))),
  ];
}

function overlap({ subnet, site, path }: WrittenSubnet, before: readonly WrittenSubnet[]): Finding[] {
  const other = before.find((one) => holds(one.subnet, subnet) || holds(subnet, one.subnet));
  if (other === undefined) return [];
  const whose = other.site === site ? `${other.subnet} of the same site` : `${other.subnet} of ${other.site}`;
  return [{ path, text: `"${subnet}" shares addresses with ${whose}; an address is in one subnet` }];
}

function holds(outer: string, inner: string): boolean {
  if (familyOf(outer) !== familyOf(inner)) return false;
  const list = new BlockList();
  list.addSubnet(addressOf(outer), bitsOf(outer), familyOf(outer));
  return bitsOf(inner) >= bitsOf(outer) && list.check(addressOf(inner), familyOf(inner));
}

const addressOf = (subnet: string) => subnet.split("/")[0] ?? "";
const bitsOf = (subnet: string) => Number(subnet.split("/")[1]);
const familyOf = (subnet: string) => (isIPv4(addressOf(subnet)) ? "ipv4" : "ipv6");
