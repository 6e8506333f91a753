/**
 * Microsoft's built-in authentication strengths: Graph's ids and combinations, each combination sorted.
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths
 */
const phishingResistant = ["windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor"];
const passwordless = [...phishingResistant, "deviceBasedPush"];
const multifactor = [
  ...passwordless,
  "temporaryAccessPassOneTime",
  "temporaryAccessPassMultiUse",
  "microsoftAuthenticatorPush,password",
  "password,softwareOath",
  "hardwareOath,password",
  "password,sms",
  "password,voice",
  "federatedMultiFactor",
  "federatedSingleFactor,microsoftAuthenticatorPush",
  "federatedSingleFactor,softwareOath",
  "federatedSingleFactor,hardwareOath",
  "federatedSingleFactor,sms",
  "federatedSingleFactor,voice",
  // These two stand in one example of Microsoft's page and not in another; both are two factors.
  "password,x509CertificateSingleFactor",
  "password,x509CertificateMultiFactor",
];

export const builtInStrengths: ReadonlyMap<string, readonly string[]> = new Map([
  ["00000000-0000-0000-0000-000000000002", multifactor],
  ["00000000-0000-0000-0000-000000000003", passwordless],
  ["00000000-0000-0000-0000-000000000004", phishingResistant],
]);

export const mfaCombinations: readonly string[] = multifactor;
