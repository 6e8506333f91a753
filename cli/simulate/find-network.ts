import { isIP } from "node:net";
import type { Network } from "../../access/index.ts";
import type { AccessSet } from "../access/access-set.ts";
import { CliError, exitCodes } from "../cli-error.ts";

/** Where a sign-in comes from: a country by its two letters, an address, or a named location. */
export function findNetwork(word: string, { names, locations, addresses }: AccessSet): Network {
  if (isIP(word) !== 0) return { ip: word };
  if (/^[A-Za-z]{2}$/.test(word)) return { country: word.toUpperCase() };
  const wanted = word.toLowerCase();
  const id = locations.find(
    (one) => one.toLowerCase() === wanted || names.get(one.toLowerCase())?.toLowerCase() === wanted,
  );
  const network = id === undefined ? undefined : addresses.get(id.toLowerCase());
  if (network) return network;
  const known = locations.map((one) => names.get(one.toLowerCase()) ?? one);
  throw new CliError(
    exitCodes.usage,
    `--from ${word}: write a country such as NO, an address such as 192.0.2.7${known.length > 0 ? `, or one of ${known.join(", ")}` : ""}`,
  );
}
