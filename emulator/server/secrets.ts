import { createPrivateKey, type KeyObject, randomBytes } from "node:crypto";
import { chmodSync, readFileSync } from "node:fs";
import writeFileAtomic from "write-file-atomic";
import { isObject, text } from "../store/json.ts";
import type { Authority } from "./certificate.ts";
import { newSigningKey } from "./signing-key.ts";

/** What a tenant keeps beside its snapshot, readable by its owner alone. */
export type Secrets = {
  clientSecret: string;
  /** Signs access tokens. */
  signingKey: KeyObject;
  /** Issues the server's certificate. Kept, so that whoever trusts it goes on trusting a restarted tenant. */
  authority: Authority;
};

/** Makes new secrets, and keeps them when there is a file to keep them in. */
export async function newSecrets(file: string | undefined, authority: Authority): Promise<Secrets> {
  const signingKey = await newSigningKey();
  const secrets = { clientSecret: newClientSecret(), signingKey, authority };
  if (file !== undefined) {
    const json = {
      clientSecret: secrets.clientSecret,
      signingKey: signingKey.export({ type: "pkcs8", format: "pem" }),
      authorityKey: authority.key,
      authorityCertificate: authority.certificate,
    };
    await writeFileAtomic(file, `${JSON.stringify(json)}\n`, { mode: 0o600 });
    chmodSync(file, 0o600);
  }
  return secrets;
}

/** The secrets of an earlier run. */
export function readSecrets(file: string): Secrets | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") {
      return undefined;
    }
    throw error;
  }
  const json = isObject(parsed) ? parsed : {};
  const [clientSecret, signingKey, key, certificate] = [
    text(json.clientSecret),
    text(json.signingKey),
    text(json.authorityKey),
    text(json.authorityCertificate),
  ];
  return clientSecret && signingKey && key && certificate
    ? { clientSecret, signingKey: createPrivateKey(signingKey), authority: { key, certificate } }
    : undefined;
}

/** The form of a client secret as Entra hands it out: 40 characters of a URL-safe alphabet with `~` in it. */
function newClientSecret(): string {
  return `${randomBytes(3).toString("base64url").slice(0, 3)}8Q~${randomBytes(30).toString("base64url").slice(0, 34)}`;
}
