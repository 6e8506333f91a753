import type { DevicePlatform } from "../config/device-platforms.ts";
import type { PolicyKey } from "../config/policy-keys.ts";
import type { Series } from "../config/series.ts";
import type { Audience } from "./audiences.ts";
import { computersAmong } from "./circumstances.ts";
import { demands } from "./demands.ts";
import type { PolicyRow } from "./policy-table.ts";
import { type ProtectionRow, protections } from "./protections.ts";

/** What the municipality has besides conditional access itself. */
export interface Owned {
  /**
   * Who has Entra ID P2, without which no policy can look at risk.
   *
   * @default "nobody"
   */
  entraP2?: "nobody" | "administrators" | "everyone" | undefined;
  /**
   * Platforms that have a compliance policy in Intune.
   *
   * @default - none
   */
  compliance?: readonly DevicePlatform[] | undefined;
  /**
   * Whether Intune has app protection policies for iOS and Android.
   *
   * @default false
   */
  appProtection?: boolean | undefined;
  /**
   * Object id of the terms of use that guests accept.
   *
   * @default - no terms
   */
  termsOfUse?: string | undefined;
}

/** Why a policy of the baseline is not made: what it would need that the tenant has not. */
export type LeftOutBecause =
  | "noPersona"
  | "noEntraP2"
  | "noCompliancePolicy"
  | "noAppProtection"
  | "noTermsOfUse"
  | "noCountries"
  | "noOffices";

/** A policy of the baseline that is not made, so that the gap is seen and has a reason. */
export interface LeftOut {
  key: PolicyKey;
  because: LeftOutBecause;
}

/** What is at hand when it is decided which policies there are. */
export interface AtHand {
  owned: Owned;
  series: ReadonlySet<Series>;
  hasCountries: boolean;
  hasOffices: boolean;
}

/** The first thing a row lacks; nothing when it can be made. */
export function lacking({ who, protection }: PolicyRow, at: AtHand): LeftOutBecause | undefined {
  const { when, demand }: ProtectionRow = protections[protection];
  const { entraP2 = "nobody", compliance = [], appProtection = false, termsOfUse } = at.owned;
  if (!isThere(who, at.series)) return "noPersona";
  if (/risk$/.test(when) && !(entraP2 === "everyone" || entraP2 === who)) return "noEntraP2";
  const managed = when === "computers we manage" ? computersAmong(compliance) : compliance;
  if (demands[demand].byDevice && managed.length === 0) return "noCompliancePolicy";
  if (demand === "protected app" && !appProtection) return "noAppProtection";
  if (demand === "terms of use" && termsOfUse === undefined) return "noTermsOfUse";
  if (when === "outside the countries" && !at.hasCountries) return "noCountries";
  // Without offices everywhere is outside, and a block would stop everyone it is about.
  if (when === "outside the offices" && demand === "block" && !at.hasOffices) return "noOffices";
  return undefined;
}

// Guests are known by their kind, whether a persona stands for them or not.
const isThere = (who: Audience, series: ReadonlySet<Series>) =>
  who === "everyone" || who === "administrators" || who === "guests" || series.has(who);
