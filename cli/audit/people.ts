import { z } from "zod";
import { isJsonObject, type JsonObject } from "../../components/graph/index.ts";
import type { Counted } from "../../policies/rules.ts";
import type { Reading } from "./reading.ts";

/** An account as the counts need it. Nobody is named anywhere. */
export interface Account {
  readonly isGuest: boolean;
  readonly isEnabled: boolean;
  readonly isSynced: boolean;
  readonly hasPlace: boolean;
  /** Ids of the products it has. */
  readonly products: readonly string[];
}

/** Everyone in the directory, by id. */
export async function readAccounts(reading: Reading): Promise<ReadonlyMap<string, Account> | undefined> {
  const properties = "id,userType,accountEnabled,onPremisesSyncEnabled,usageLocation,assignedLicenses";
  return reading.part("users", ["User.Read.All"], async () => {
    const users = await reading.list(`/v1.0/users?$select=${properties}&$top=999`, "the accounts");
    return new Map(users.map((user) => [String(user.id), accountOf(user)]));
  });
}

function accountOf(user: JsonObject): Account {
  return {
    isGuest: user.userType === "Guest",
    isEnabled: user.accountEnabled === true,
    isSynced: user.onPremisesSyncEnabled === true,
    hasPlace: typeof user.usageLocation === "string" && user.usageLocation !== "",
    products: Array.isArray(user.assignedLicenses)
      ? user.assignedLicenses.filter(isJsonObject).map(({ skuId }) => String(skuId))
      : [],
  };
}

// A page of the Teams admin API's own form; the next one is asked for by its mark.
const instancesPage = z.object({
  applicationInstances: z.array(z.object({ objectId: z.string() })).nullish(),
  skipToken: z.string().nullish(),
});

/** Ids of the accounts that auto attendants and call queues answer as. */
async function resourceAccounts({ tenant }: Reading): Promise<readonly string[]> {
  const ids: string[] = [];
  let mark = "";
  do {
    const path = `/Teams.PlatformService/v2/ApplicationInstances?pageSize=100&skipToken=${encodeURIComponent(mark)}`;
    const page = await tenant.teamsAdmin.get(instancesPage, path, { attempt: "list", object: "the resource accounts" });
    ids.push(...(page.applicationInstances ?? []).map(({ objectId }) => objectId));
    mark = page.skipToken ?? "";
  } while (mark !== "");
  return ids;
}

/** What is counted of all accounts. */
export async function countAccounts(
  reading: Reading,
  accounts: ReadonlyMap<string, Account>,
): Promise<Partial<Record<Counted, number>>> {
  const staff = [...accounts.values()].filter(({ isGuest, products }) => !isGuest && products.length > 0);
  const found = await reading.part("users", ["the role Global Reader"], () => resourceAccounts(reading));
  return {
    staffWithoutPlace: staff.filter(({ hasPlace }) => !hasPlace).length,
    ...(found && { resourceAccountsOpen: found.filter((id) => accounts.get(id)?.isEnabled).length }),
  };
}
