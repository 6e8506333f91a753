import { AccessInputError } from "../access-input-error.ts";
import { parseAddress } from "../ip.ts";
import type { SignIn } from "../sign-in.ts";
import type { Tenant } from "../tenant.ts";
import type { ReadNetwork } from "./network.ts";
import { resolveSubject, type Subject } from "./subject.ts";

/** A sign-in with its memberships resolved and its address read, so that every policy can be asked at little cost. */
export type Known = Omit<SignIn, "who" | "network"> & { readonly subject: Subject; readonly network?: ReadNetwork };

export function readSignIn(signIn: SignIn, tenant: Tenant): Known {
  const { who, network, ...rest } = signIn;
  const read = network && readNetwork(network);
  return { ...rest, subject: resolveSubject(who, tenant), ...(read && { network: read }) };
}

export function readNetwork({ ip, ...rest }: NonNullable<SignIn["network"]>): ReadNetwork {
  if (ip === undefined) return rest;
  const address = parseAddress(ip);
  if (!address) throw new AccessInputError(`signIn.network.ip: write an IPv4 or IPv6 address, got ${ip}`);
  return { ...rest, address };
}
