import { isTenantError, type TenantError } from "../../graph/index.ts";
import type { AnySetting } from "../definition.ts";

/** What is told about access and licence. */
export type Advised = Pick<AnySetting, "permissions" | "licence">;

/** What to do about a refusal, to stand behind its sentence; empty where the answer says it all. */
export function advice(setting: Advised, cause: unknown): string {
  if (!isTenantError(cause, 400, 401, 402, 403)) return "";
  // A missing licence is answered with 403 as well, and consent would not help.
  if (lacksLicence(cause)) return `; the tenant needs ${product(setting)}`;
  if (isFull(cause)) {
    return "; that is a limit of Microsoft's: delete for good what is no longer used, or ask Microsoft's support for more";
  }
  return isTenantError(cause, 401, 403) ? `; ${consent(setting, cause)}` : "";
}

/**
 * How Microsoft's services say that the tenant has not bought something: Entra by a code of its own or by "not licensed",
 * SharePoint by "does not have a … license", Intune by "not applicable to target tenant".
 * @see https://learn.microsoft.com/graph/resolve-auth-errors
 */
const licenceWords =
  /not licensed|NonPremiumTenant|premium licen|(not|n't) have .*licen|not applicable to target tenant/i;

function lacksLicence({ facts }: TenantError): boolean {
  return licenceWords.test(`${facts.code ?? ""} ${facts.answer ?? ""}`);
}

/** `Directory_QuotaExceeded` is Entra's own code; other services say it in words. */
function isFull({ facts }: TenantError): boolean {
  return /QuotaExceeded|quota limit/i.test(`${facts.code ?? ""} ${facts.answer ?? ""}`);
}

function product({ licence }: Advised): string {
  const what = licence ?? "a licence that covers this";
  return `${what}: buy it in the Microsoft 365 admin centre under Billing, or take the resource out of the program`;
}

function consent({ permissions }: Advised, { facts }: TenantError): string {
  // What is looked up for a write needs the write's permission.
  const writes = facts.method !== "GET" || !facts.purpose.attempt.startsWith("read");
  const names = (writes ? permissions.write : permissions.read).join(", ");
  const role =
    permissions.role === undefined
      ? ""
      : ` and the Entra role ${writes ? permissions.role.write : permissions.role.read}`;
  return `the application needs the application permission ${names}${role}, with an administrator's consent`;
}
