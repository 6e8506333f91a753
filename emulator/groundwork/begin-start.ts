import { existsSync } from "node:fs";
import { type OwnFolder, prepareFolder } from "../own-folder.ts";
import { organisationPath } from "../seed/organisation-path.ts";
import { readSecrets, type Secrets } from "../server/secrets.ts";
import { type Groundwork, type GroundworkOrder, layGroundwork } from "./groundwork.ts";

/** A start that has begun. */
export type BegunStart = {
  /** Where `ca.pem` goes. */
  place: OwnFolder;
  /** Where a tenant with a snapshot keeps its secrets. */
  secretsFile: string | undefined;
  /** The secrets of an earlier run. */
  kept: Secrets | undefined;
  groundwork: Groundwork;
};

/** Finds out what the tenant goes on from, and has the groundwork laid for it. */
export function beginStart(
  options: { seed?: string; snapshot?: string; folder?: string },
  lay: (order: GroundworkOrder) => Groundwork = layGroundwork,
): BegunStart {
  const { seed = "empty", snapshot } = options;
  const place = prepareFolder(options);
  const secretsFile = snapshot === undefined ? undefined : `${snapshot}.secrets`;
  const kept = secretsFile === undefined ? undefined : readSecrets(secretsFile);
  const goesOn = snapshot !== undefined && existsSync(snapshot);
  const groundwork = lay({ organisation: goesOn ? undefined : organisationPath(seed), authority: kept?.authority });
  // Whoever awaits them hears of a failure; until then they may fail unheard.
  for (const part of Object.values(groundwork)) part.catch(() => undefined);
  return { place, secretsFile, kept, groundwork };
}
