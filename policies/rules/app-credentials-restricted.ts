import { isRecord, type Value } from "../declared-tenant.ts";
import type { Rule } from "../judgement.ts";
import { type Expectation, holds, judgeSingleton } from "../setting.ts";

const mostDays = 180;

/** New applications get no passwords, and certificates for half a year at most. */
export const appCredentialsRestricted: Rule = {
  name: "app-credentials-restricted",
  references: ["MS.AAD.5.5", "MS.AAD.5.6", "MS.AAD.5.7", "CIS 5.1.5.3", "CIS 5.1.5.4", "CIS 5.1.5.5", "CIS 5.1.5.6"],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  reads: ["DefaultAppManagementPolicy"],
  judge: (tenant) =>
    judgeSingleton(tenant, "DefaultAppManagementPolicy", [
      holds("isEnabled", true),
      inForce("applicationRestrictions.passwordCredentials", "passwordAddition"),
      inForce("applicationRestrictions.keyCredentials", "asymmetricKeyLifetime", (rule) => days(rule.maxLifetime)),
    ]),
};

/** A restriction that is on; a life that cannot be read is too long. */
function inForce(
  property: string,
  restrictionType: string,
  life: (rule: { readonly [key: string]: Value }) => number = () => 0,
): Expectation {
  return {
    property,
    accepts: (value) =>
      Array.isArray(value) &&
      value.some(
        (rule) =>
          isRecord(rule) &&
          rule.restrictionType === restrictionType &&
          rule.state !== "disabled" &&
          life(rule) <= mostDays,
      ),
    wants: `[{ restrictionType: "${restrictionType}"${restrictionType.endsWith("Lifetime") ? `, maxLifetime: "P${mostDays}D"` : ""} }]`,
  };
}

/** Days of an ISO 8601 duration such as `P180D` or `P6M`. */
function days(duration: Value | undefined): number {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:\d+[HMS])+)?$/.exec(
    typeof duration === "string" ? duration : "",
  );
  if (!parts) return Number.POSITIVE_INFINITY;
  const [years, months, rest] = parts.slice(1).map((part) => Number(part ?? 0));
  return (years ?? 0) * 365 + (months ?? 0) * 30 + (rest ?? 0);
}
