import { seedTenant } from "../../emulator/seed/index.ts";
import { readOrganisation } from "../../emulator/seed/organisation-file.ts";
import { organisationPath } from "../../emulator/seed/organisation-path.ts";
import type { Seed } from "../../emulator/store/seed.ts";

/** What a tenant started with this `--seed` holds. */
export function seedByName(name: string): Seed {
  const path = organisationPath(name);
  return seedTenant(path === undefined ? undefined : readOrganisation(path));
}
