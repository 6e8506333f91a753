import { resolve } from "node:path";
import { readOrganisationFile } from "../../components/config/parse-organisation.ts";
import type { Project } from "../project.ts";
import type { Owned } from "./examined.ts";

/** What the organisation file says the municipality owns, licences beside the base licence included. */
export function ownedBy(project: Project, file: string | undefined): Owned | undefined {
  if (file === undefined) return undefined;
  const reading = readOrganisationFile(resolve(project.folder, file));
  if ("problems" in reading) return undefined;
  const { licences, addOns, municipality } = reading.organisation;
  const bought = [...Object.values(licences), ...Object.values(addOns ?? {})];
  return { domain: municipality.domain, seats: Object.fromEntries(bought.map(({ sku, seats }) => [sku, seats])) };
}
