import { waitUntil } from "../graph/consistency.ts";
import { flagOf, type GraphObject } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import type { Data } from "../terraform/value.ts";
import { Diagnosis } from "./diagnosis.ts";
import { groupType } from "./group-body.ts";
import { unifiedSettings } from "./group-fields.ts";
import type { Tenant } from "./tenant.ts";

const select = "allowExternalSenders,autoSubscribeNewMembers,hideFromAddressLists,hideFromOutlookClients";
const peopleOnly =
  "This error is known to occur when using an unsupported authentication mechanism. Please check that you are using delegated authentication, i.e. that you are authenticating as a user via Azure CLI, and try again.";

/** The Outlook settings of a Microsoft 365 group; undefined where the tenant has none. */
export async function readUnifiedSettings(tenant: Tenant, path: string): Promise<GraphObject | undefined> {
  try {
    return await tenant.beta.get(`${path}?$select=${encodeURIComponent(select)}`);
  } catch (error) {
    if (wasNotFound(error)) {
      return undefined;
    }
    throw new Error(`retrieving additional fields: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Sets what the program gives, one call each; `held` leaves out what the tenant has already. */
export async function setUnifiedSettings(
  tenant: Tenant,
  path: string,
  described: string,
  planned: Data,
  held?: GraphObject,
): Promise<void> {
  for (const [name, graphName] of Object.entries(unifiedSettings)) {
    const wanted = planned[name];
    if (typeof wanted !== "boolean" || (held !== undefined && flagOf(held, graphName) === wanted)) {
      continue;
    }
    const property = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    try {
      await tenant.beta.patch(path, { "@odata.type": groupType, [graphName]: wanted });
    } catch (error) {
      const told = error instanceof Error ? error.message : String(error);
      throw new Diagnosis(`Failed to set \`${property}\` for ${described}`, `${told}\n\n${peopleOnly}`);
    }
    const seen = async () => flagOf(await readUnifiedSettings(tenant, path), graphName) === wanted;
    await waitUntil(seen, tenant.pace, tenant.span);
  }
}
