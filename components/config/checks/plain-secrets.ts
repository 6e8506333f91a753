import type { Finding } from "./check.ts";

// azuread's own names are clientSecret, clientCertificate, clientCertificatePassword, oidcToken and oidcRequestToken.
const secretWord = /(?:secret|password|clientCertificate|token)$/i;

/**
 * Secrets written in plain text in `Pulumi.<stack>.yaml` would stand in the repository and in state as they are.
 * An encrypted one is a mapping with `secure` and passes.
 */
export function plainSecrets(stackFile: unknown): Finding[] {
  const config = property(stackFile, "config");
  if (typeof config !== "object" || config === null) return [];
  return Object.entries(config)
    .filter(([key, value]) => secretWord.test(key) && typeof value === "string")
    .map(([key]) => ({
      path: ["config", key],
      text: "a secret in plain text; remove it and give it in the environment (ARM_*), or sign in by OIDC",
    }));
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && key in value
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
