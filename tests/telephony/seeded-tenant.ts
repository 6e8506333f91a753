import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import tls from "node:tls";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startOnItsClock } from "../providers/own-clock.ts";

/** A tenant with the people, the numbers and the licences of an organisation file, in real weather, which this process trusts. */
export async function seededTenant(organisation: string): Promise<EmbeddedTenant> {
  const folder = mkdtempSync(join(tmpdir(), "seeded-"));
  try {
    const seed = join(folder, "organisation.yaml");
    writeFileSync(seed, organisation);
    const tenant = await startOnItsClock({ seed });
    tls.setDefaultCACertificates([...tls.getCACertificates("bundled"), readFileSync(tenant.caFile, "utf8")]);
    return tenant;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
