import { z } from "zod";

const mode = z.enum(["x509CertificateSingleFactor", "x509CertificateMultiFactor"]);
const affinity = z.enum(["low", "high"]);
const onOff = z.enum(["enabled", "disabled"]);

const binding = z.strictObject({
  x509CertificateField: z.string().min(1),
  userProperty: z.string().min(1),
  priority: z.int().min(1),
  trustAffinityLevel: affinity.optional(),
});

const rule = z.strictObject({
  x509CertificateRuleType: z.enum(["issuerSubject", "policyOID", "issuerSubjectAndPolicyOID"]),
  identifier: z.string().min(1),
  x509CertificateAuthenticationMode: mode,
  issuerSubjectIdentifier: z.string().optional(),
  policyOidIdentifier: z.string().optional(),
  x509CertificateRequiredAffinityLevel: affinity.optional(),
});

/** How a certificate finds its person, and what it proves. */
export const certificateSettings = {
  certificateUserBindings: z.array(binding).optional(),
  authenticationModeConfiguration: z
    .strictObject({
      x509CertificateAuthenticationDefaultMode: mode.optional(),
      x509CertificateDefaultRequiredAffinityLevel: affinity.optional(),
      rules: z.array(rule).optional(),
    })
    .optional(),
  crlValidationConfiguration: z
    .strictObject({
      state: onOff.optional(),
      exemptedCertificateAuthoritiesSubjectKeyIdentifiers: z.array(z.string()).optional(),
    })
    .optional(),
  issuerHintsConfiguration: z.strictObject({ state: onOff.optional() }).optional(),
};
