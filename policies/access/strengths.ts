import { type DeclaredTenant, knownOutput, leavesAt } from "../declared-tenant.ts";
import { type Tri, within } from "../tri.ts";

/** An authentication strength of the tenant's own. */
export interface StrengthView {
  /** Its path as azuread gives it; undefined while it is not made yet. */
  readonly id: string | undefined;
  readonly isMfa: Tri;
  readonly isPhishingResistant: Tri;
}

const type = "azuread:index/authenticationStrengthPolicy:AuthenticationStrengthPolicy";
/** Microsoft's three: multifactor, passwordless, phishing-resistant. */
const builtIn = (n: 2 | 3 | 4) => `/policies/authenticationStrengthPolicies/00000000-0000-0000-0000-00000000000${n}`;

export const deliveredStrengths: readonly StrengthView[] = [
  { id: builtIn(2), isMfa: "yes", isPhishingResistant: "no" },
  { id: builtIn(3), isMfa: "yes", isPhishingResistant: "no" },
  { id: builtIn(4), isMfa: "yes", isPhishingResistant: "yes" },
];

// Graph's authenticationMethodModes, alone or joined by a comma.
const phishingResistant = ["fido2", "windowsHelloForBusiness", "x509CertificateMultiFactor"];
const passwordless = [
  ...phishingResistant,
  "deviceBasedPush",
  "temporaryAccessPassOneTime",
  "temporaryAccessPassMultiUse",
];
const second = ["microsoftAuthenticatorPush", "softwareOath", "hardwareOath", "sms", "voice"];
const multifactor = [
  ...passwordless,
  "federatedMultiFactor",
  ...second.map((method) => `password,${method}`),
  ...second.map((method) => `federatedSingleFactor,${method}`),
];

export function customStrengths(tenant: DeclaredTenant): readonly StrengthView[] {
  return tenant.resources
    .filter((resource) => resource.type === type)
    .map((resource) => {
      const combinations = leavesAt(resource.inputs, "allowedCombinations");
      const empty = combinations.known.length + combinations.unknown === 0 && !combinations.open;
      return {
        id: knownOutput(resource, "id"),
        isMfa: empty ? "no" : within(combinations, multifactor),
        isPhishingResistant: empty ? "no" : within(combinations, phishingResistant),
      };
    });
}
