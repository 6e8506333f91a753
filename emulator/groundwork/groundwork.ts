import type { OrganisationFile } from "../seed/organisation-schema.ts";
import type { Authority, ServerCertificate } from "../server/certificate.ts";

export type GroundworkOrder = {
  /** The organisation file to read; none when the tenant is empty or goes on from a snapshot. */
  organisation: string | undefined;
  /** The authority of an earlier run; a new one is made where there is none. */
  authority: Authority | undefined;
};

export type Certificates = { authority: Authority; server: ServerCertificate };

/** What a starting tenant waits for and does not make itself, in the order in which it is needed. */
export type Groundwork = {
  organisation: Promise<OrganisationFile | undefined>;
  certificates: Promise<Certificates>;
};

/**
 * Reads the organisation, then makes the certificates. The libraries for both are half of all modules that a start
 * reads: they are loaded here and nowhere else, so that another thread can have them.
 */
export function layGroundwork(order: GroundworkOrder): Groundwork {
  const organisation = read(order.organisation);
  return { organisation, certificates: organisation.then(() => certify(order.authority)) };
}

async function read(path: string | undefined): Promise<OrganisationFile | undefined> {
  if (path === undefined) return undefined;
  const { readOrganisation } = await import("../seed/organisation-file.ts");
  return readOrganisation(path);
}

async function certify(kept: Authority | undefined): Promise<Certificates> {
  const { issueServerCertificate, makeAuthority } = await import("../server/certificate.ts");
  const authority = kept ?? (await makeAuthority());
  return { authority, server: await issueServerCertificate(authority) };
}
