import { z } from "zod";
import { isTenantError, type TenantClient } from "../../../components/graph/index.ts";
import type { Check } from "../examined.ts";
import type { AccountProblem, Finding } from "../finding.ts";
import { seen } from "../seen.ts";

const account = z.object({
  accountEnabled: z.boolean().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
});

/** The accounts that open the tenant when nothing else does: there, enabled, and nobody else's. No name is read. */
export const checkBreakGlass: Check = async ({ breakGlass, tenant }) => {
  const found = await Promise.all(
    breakGlass.map((id) =>
      seen({ of: "account", id }, "User.Read.All", async () => {
        const problem = await problemOf(tenant, id);
        const finding: Finding = { verdict: problem === undefined ? "good" : "bad", kind: "breakGlass", id };
        return [problem === undefined ? finding : { ...finding, problem }];
      }),
    ),
  );
  return found.flat();
};

async function problemOf(tenant: TenantClient, id: string): Promise<AccountProblem | undefined> {
  try {
    const path = `/v1.0/users/${encodeURIComponent(id)}?$select=id,accountEnabled,onPremisesSyncEnabled,userType`;
    const user = await tenant.graph.get(account, path, { attempt: "look at", object: `the break-glass account ${id}` });
    if (user.accountEnabled === false) return "disabled";
    if (user.onPremisesSyncEnabled === true) return "synchronised";
    return user.userType === "Guest" ? "guest" : undefined;
  } catch (error) {
    if (isTenantError(error, 404)) return "missing";
    throw error;
  }
}
