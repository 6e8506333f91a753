import type { Language } from "../config/language.ts";
import type { OrganisationConfig } from "../config/organisation.ts";

/** How a municipality is reached and calls. */
export interface TelephonyArgs {
  /** The municipality; its file has a telephony section. */
  organisation: OrganisationConfig;
  /** Language of names in the tenant, and of what is said where callers have chosen none. */
  language: Language;
  /** Object ids of those who first run the group of each queue, by the queue's key; from then on it is the unit's. */
  owners: Readonly<Record<string, readonly string[]>>;
  /**
   * Ids of emergency locations, by site. They are made in the Teams admin centre: no API makes one for Norway or Sweden.
   *
   * @default - the operator's own address of each number stands
   * @see https://learn.microsoft.com/microsoftteams/add-change-remove-emergency-location-organization
   */
  locations?: Readonly<Record<string, string>>;
}
