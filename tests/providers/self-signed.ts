import "../../emulator/server/reflect.ts";
import { webcrypto } from "node:crypto";
import * as x509 from "@peculiar/x509";
import type { EmbeddedTenant } from "../../emulator/index.ts";

export interface SelfSigned {
  /** The private key, as PEM in PKCS#8. */
  key: string;
  certificate: string;
}

const rsa = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};
const kinds = { rsa, ec: { name: "ECDSA", hash: "SHA-256", namedCurve: "P-256" } };

export async function selfSigned(kind: keyof typeof kinds = "rsa"): Promise<SelfSigned> {
  x509.cryptoProvider.set(webcrypto);
  const signingAlgorithm = kinds[kind];
  const keys = await webcrypto.subtle.generateKey(signingAlgorithm, true, ["sign", "verify"]);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: "01",
    name: "CN=deployment",
    signingAlgorithm,
    keys,
  });
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey), "PRIVATE KEY");
  return { key: `${key}\n`, certificate: `${certificate.toString("pem")}\n` };
}

/** Gives the deploying application this certificate to sign in with; answers with the status. */
export async function registerCertificate(tenant: EmbeddedTenant, { certificate }: SelfSigned): Promise<number> {
  const { body } = await tenant.asAdmin.graph("GET", `/applications(appId='${tenant.clientId}')`);
  const key = Buffer.from(new x509.X509Certificate(certificate).rawData).toString("base64");
  const { status } = await tenant.asAdmin.graph("PATCH", `/applications/${(body as { id: string }).id}`, {
    keyCredentials: [{ type: "AsymmetricX509Cert", usage: "Verify", key }],
  });
  return status;
}
