import * as azuread from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";

/**
 * The strength for registering a method: what resists phishing, and a Temporary Access Pass, with which somebody who has
 * nothing yet registers the first one. Microsoft's own phishing-resistant strength would shut new people out.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strength-advanced-options
 */
export function strongOrPassStrength(
  name: string,
  opts: pulumi.CustomResourceOptions,
): azuread.AuthenticationStrengthPolicy {
  return new azuread.AuthenticationStrengthPolicy(
    `${name}-strong-or-pass`,
    {
      displayName: "CA-StrongOrTemporaryPass",
      description: "Phishing-resistant, or a Temporary Access Pass for the first registration.",
      allowedCombinations: [
        "fido2",
        "windowsHelloForBusiness",
        "x509CertificateMultiFactor",
        "temporaryAccessPassOneTime",
        "temporaryAccessPassMultiUse",
      ],
    },
    opts,
  );
}
