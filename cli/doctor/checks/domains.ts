import { z } from "zod";
import type { Check } from "../examined.ts";
import type { DomainUse, Finding } from "../finding.ts";
import { ownResources } from "../own-resources.ts";
import { seen } from "../seen.ts";

const graphOrganization = z.object({ verifiedDomains: z.array(z.object({ name: z.string() })) });

/** Whether the domains that people, gateways and resource accounts are named in are the tenant's own. */
export const checkDomains: Check = ({ declared, organisation, tenant }) => {
  const needed = new Map<string, DomainUse>();
  for (const { identity } of ownResources(declared, "OnlinePSTNGateway"))
    if (typeof identity === "string")
      needed.set(identity.slice(identity.indexOf(".") + 1), { by: "gateway", identity });
  for (const { userPrincipalName } of ownResources(declared, "ResourceAccount"))
    if (typeof userPrincipalName === "string")
      needed.set(userPrincipalName.slice(userPrincipalName.indexOf("@") + 1), { by: "resourceAccounts" });
  if (organisation !== undefined) needed.set(organisation.domain, { by: "organisation" });
  // What the stack verifies itself is there when it is needed.
  for (const { domainName } of ownResources(declared, "DomainVerification")) needed.delete(String(domainName));
  if (needed.size === 0) return Promise.resolve([]);
  return seen({ of: "domains" }, "Organization.Read.All", async () => {
    const path = "/v1.0/organization?$select=id,verifiedDomains";
    const [own] = await tenant.graph.list(graphOrganization, path, { attempt: "read", object: "the domains" });
    const verified = (own?.verifiedDomains ?? []).map(({ name }) => name.toLowerCase());
    return [...needed].map(([name, neededFor]): Finding => {
      const has = verified.some((one) => name.toLowerCase() === one || name.toLowerCase().endsWith(`.${one}`));
      return { verdict: has ? "good" : "bad", kind: "domain", name, neededFor };
    });
  });
};
