import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { domainName } from "../domains/domain-name.ts";
import { verificationAccess, verificationForm } from "../domains/verification-access.ts";

export const domainVerification = defineSetting({
  kind: "domainVerification",
  type: "DomainVerification",
  summary:
    "Has Microsoft look for the domain's DNS record, after which people may have addresses in it; and what holds in it then.",
  api: "graph",
  shape: "collection",
  path: "/domains/{id}/verify",
  permissions: { read: ["Domain.Read.All"], write: ["Domain.ReadWrite.All"] },
  limits: ["A domain that is verified stays verified: removing this resource changes nothing in the tenant."],
  see: "https://learn.microsoft.com/graph/api/domain-verify",
  key: z.strictObject({ domainName }),
  isPermanent: () => true,
  whenMissing: "declare it as a Domain that this one depends on, or check its name",
  settings: z.strictObject({
    /** New people get their address in it. Another domain takes over only by being made the default. */
    isDefault: z.literal(true, "write true, or leave it out: another domain is made the default instead").optional(),
    supportedServices: z.array(z.enum(["Email", "OfficeCommunicationsOnline", "Yammer"])).optional(),
    /** 2147483647 is never, which Microsoft and the Norwegian security authority advise. */
    passwordValidityPeriodInDays: z.int().min(14).max(2_147_483_647).optional(),
    passwordNotificationWindowInDays: z.int().min(1).max(30).optional(),
    /** How long the DNS record may take to be seen. @default 5 */
    waitForRecordMinutes: z.int().min(0, "write 0 to 60 minutes").max(60, "write 0 to 60 minutes").optional(),
  }),
  steering: ["waitForRecordMinutes"],
  form: verificationForm,
  staysWhenDropped: (path) => path === "isVerified" || path === "isDefault",
  access: verificationAccess,
});
