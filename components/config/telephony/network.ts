import { isIPv4, isIPv6 } from "node:net";
import { z } from "zod";
import { closed, expecting, keySchema } from "../expectation.ts";

const phrase = 'an address with its mask, for example "10.46.1.0/24"';

const subnetSchema = z.string(expecting(phrase)).refine((text) => {
  const [address = "", bits = ""] = text.split("/");
  const most = isIPv4(address) ? 32 : isIPv6(address) ? 128 : -1;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most && text.split("/").length === 2;
}, expecting(phrase));

/** Where in the network people are, so that emergency calls are known to come from there. */
export const networkSchema = closed({
  /** Name of the region that all sites are in. */
  region: z
    .string(expecting("the name of the region"))
    .regex(/^[\p{L}\d][\p{L}\d -]{0,40}$/u, expecting("the name of the region")),
  /** Outside addresses of the municipality's own network; only behind them is a site looked up. */
  trusted: z
    .array(subnetSchema, expecting('a list of addresses, for example ["203.0.113.10/32"]'))
    .min(1, expecting("at least one outside address, or no site is ever looked up")),
  /** Subnets of each site. */
  sites: z.record(
    keySchema,
    z
      .array(subnetSchema, expecting("a list of subnets"))
      .min(1, expecting("at least one subnet, or leave the site out")),
    expecting('subnets by site, for example tinghus: ["10.46.1.0/24"]'),
  ),
  /**
   * Queue whose people are told when somebody calls an emergency number from a site, by the site.
   *
   * @default - those whom `emergencyNotice` tells
   */
  notices: z
    .record(keySchema, keySchema, expecting("queues by site, for example sjukeheim: vakt-sjukeheim"))
    .default({}),
});
