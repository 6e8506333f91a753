import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { CertificateError } from "./certificate-error.ts";
import { type KeysAndCertificates, openPkcs12, WrongPassword } from "./pkcs12.ts";

/** Where an application's certificate and key are: in a file, PKCS#12 or PEM, or as PKCS#12 in base64. */
export type CertificateSource = { path: string } | { base64: string };

/**
 * The certificate and its key as one PEM in memory, which is the form Microsoft's library for Node takes them in.
 * azuread and azure-native read PKCS#12 by the same variables; nothing has to be written beside it.
 * @throws CertificateError in one sentence, which shows nothing of what the file or variable holds.
 */
export async function clientCertificate(source: CertificateSource, password?: string): Promise<string> {
  const where = "path" in source ? source.path : "ARM_CLIENT_CERTIFICATE";
  const bytes = "path" in source ? await fileAt(source.path) : decoded(source.base64);
  const { keys, certificates } = opened(bytes, where, password);
  const [key] = keys;
  if (key === undefined)
    throw new CertificateError(`${where} holds no private key; export the certificate with its key`);
  if (key.asymmetricKeyType !== "rsa") {
    throw new CertificateError(
      `${where} holds a key of the kind ${key.asymmetricKeyType ?? "unknown"}; Entra takes the signature of an RSA key, so make a certificate with one`,
    );
  }
  const certificate = certificates.find((candidate) => candidate.checkPrivateKey(key));
  if (certificate === undefined) {
    throw new CertificateError(`${where} holds no certificate of its private key; export the two together`);
  }
  return `${key.export({ type: "pkcs8", format: "pem" })}${certificate}`;
}

async function fileAt(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CertificateError(
      `ARM_CLIENT_CERTIFICATE_PATH names ${path}, which cannot be read; name a PKCS#12 or PEM file that is there`,
      { cause: error },
    );
  }
}

function decoded(base64: string): Buffer {
  const text = base64.replace(/\s/g, "");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
    throw new CertificateError(
      "ARM_CLIENT_CERTIFICATE is no base64; set it to the PKCS#12 file as `base64 -w0` prints it",
    );
  }
  return Buffer.from(text, "base64");
}

function opened(bytes: Buffer, where: string, password: string | undefined): KeysAndCertificates {
  const pem = bytes.includes("-----BEGIN ");
  try {
    return pem ? openPem(bytes.toString("utf8"), password) : openPkcs12(bytes, password);
  } catch (error) {
    if (error instanceof WrongPassword) {
      throw new CertificateError(
        password === undefined
          ? `${where} asks for a password; set ARM_CLIENT_CERTIFICATE_PASSWORD to the one it was exported with`
          : `the password in ARM_CLIENT_CERTIFICATE_PASSWORD does not open ${where}; set the one it was exported with`,
        { cause: error },
      );
    }
    const form = pem ? "PEM" : "PKCS#12";
    throw new CertificateError(`${where} cannot be read as ${form}; export the certificate with its key anew`, {
      cause: error,
    });
  }
}

function openPem(pem: string, password: string | undefined): KeysAndCertificates {
  const blocks = [...pem.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----.*?-----END \1-----/gs)].map(([block, label = ""]) => ({
    block,
    label,
  }));
  return {
    keys: blocks.filter(({ label }) => label.endsWith("PRIVATE KEY")).map(({ block }) => pemKey(block, password)),
    certificates: blocks.filter(({ label }) => label === "CERTIFICATE").map(({ block }) => new X509Certificate(block)),
  };
}

function pemKey(block: string, password: string | undefined): KeyObject {
  const encrypted = block.includes("ENCRYPTED");
  if (!encrypted) return createPrivateKey(block);
  try {
    return createPrivateKey({ key: block, passphrase: password ?? "" });
  } catch (error) {
    // A wrong password gives bytes that are no key, which Node says in one of several ways.
    throw new WrongPassword("the password does not open it", { cause: error });
  }
}
