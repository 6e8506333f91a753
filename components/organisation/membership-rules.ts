import { type AttributesConfig, licensedStatuses } from "../config/attributes.ts";
import { countedSeries, type Series } from "../config/series.ts";

/**
 * Membership rules on the attributes HR writes. A unit, sector or persona takes everyone HR places there, whatever
 * their status: who has left must still meet conditional access for as long as the account lives.
 *
 * @see https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership
 */
export function membershipRules(attributes: AttributesConfig, keeps: readonly string[] = licensedStatuses) {
  const licensed = `(user.${attributes.status} -in ${list(keeps)})`;
  const { formerLicence } = attributes;
  return {
    unit: (code: string) => equals(attributes.unit, code),
    sector: (key: string) => equals(attributes.sector, key),
    former: (municipality: string) => equals(attributes.formerMunicipality, municipality),
    /** Guests are known by their kind: no HR system writes about them. */
    persona: (key: string, series?: Series) =>
      series === "guests" ? `user.userType -eq "Guest"` : equals(attributes.persona, key),
    /**
     * A licence follows the HR status and never `accountEnabled`: an account closed for a week must not lose its
     * mailbox, and people on leave or under notice keep theirs.
     */
    licence: (key: string) =>
      formerLicence === undefined
        ? `(${equals(attributes.licence, key)}) and ${licensed}`
        : `((${equals(attributes.licence, key)}) or (${equals(formerLicence, key)})) and ${licensed}`,
    /** A licence beside the base licence, for whole personas. Of those HR does not fill there is no status to follow. */
    addOn(personas: readonly { key: string; series?: Series | undefined }[]) {
      const byHr = personas.filter(({ series }) => series === undefined || countedSeries.has(series));
      const others = personas.filter((persona) => !byHr.includes(persona));
      const among = (some: typeof personas) => `(user.${attributes.persona} -in ${list(some.map(({ key }) => key))})`;
      return [
        ...(byHr.length > 0 ? [`(${among(byHr)} and ${licensed})`] : []),
        ...(others.length > 0 ? [among(others)] : []),
      ].join(" or ");
    },
  };
}

const list = (values: readonly string[]) => `[${values.map(quoted).join(", ")}]`;

function equals(attribute: string, value: string): string {
  return `user.${attribute} -eq ${quoted(value)}`;
}

// The border lets no quote through; parts used alone may be handed anything.
function quoted(value: string): string {
  if (/["`]/.test(value))
    throw new RangeError(`${JSON.stringify(value)} cannot stand in a membership rule; write it without quotes`);
  return `"${value}"`;
}
