import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { domainAccess } from "../domains/domain-access.ts";
import { domainName } from "../domains/domain-name.ts";

export const domain = defineSetting({
  kind: "domain",
  type: "Domain",
  summary:
    "A domain the tenant lays claim to, with the DNS record that proves it; people get addresses in it once it is verified.",
  api: "graph",
  shape: "collection",
  path: "/domains/{id}",
  permissions: { read: ["Domain.Read.All"], write: ["Domain.ReadWrite.All"] },
  limits: [
    "A tenant has at most 5,000 domains.",
    "A domain that people, groups or applications have addresses in is never deleted: it stays, and that is said.",
  ],
  see: "https://learn.microsoft.com/graph/api/resources/domain",
  key: z.strictObject({ domainName }),
  settings: z.strictObject({}),
  outputs: ["isVerified", "verificationDnsRecords"],
  access: domainAccess,
});
