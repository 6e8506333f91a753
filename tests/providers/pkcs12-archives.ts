import { execFileSync } from "node:child_process";
import forge from "node-forge";
import type { SelfSigned } from "./self-signed.ts";

const { asn1, pki, pkcs12 } = forge;
const { SEQUENCE, OID, NULL, OCTETSTRING, INTEGER } = asn1.Type;
const iterations = 2048;

/** An archive as Windows and OpenSSL 1 export it: the key under 3DES, the checksum with SHA-1. */
export function olderArchive({ key, certificate }: SelfSigned, password: string): Buffer {
  const rsa = pki.privateKeyFromPem(key);
  return bytesOf(pkcs12.toPkcs12Asn1(rsa, pki.certificateFromPem(certificate), password, { algorithm: "3des" }));
}

/** An archive as Windows and OpenSSL 3 export it today: the key under AES-256, the checksum with SHA-256. */
export function newerArchive({ key, certificate }: SelfSigned, password: string): Buffer {
  // AES takes the password's characters in UTF-8, the checksum in UTF-16.
  const archive = pkcs12.toPkcs12Asn1(
    pki.privateKeyFromPem(key),
    pki.certificateFromPem(certificate),
    forge.util.encodeUtf8(password),
    { algorithm: "aes256", useMac: false },
  );
  return withChecksum(archive, password);
}

/** An archive of certificates alone. */
export function archiveWithoutKey({ certificate }: SelfSigned, password: string): Buffer {
  return bytesOf(pkcs12.toPkcs12Asn1(null, pki.certificateFromPem(certificate), password));
}

/** OpenSSL's own archive, with what `options` add to its `pkcs12 -export`. */
export function opensslArchive({ key, certificate }: SelfSigned, password: string, options: string[]): Buffer {
  return execFileSync("openssl", ["pkcs12", "-export", "-passout", "env:ARCHIVE_PASSWORD", ...options], {
    input: key + certificate,
    env: { ...process.env, ARCHIVE_PASSWORD: password },
    stdio: ["pipe", "pipe", "ignore"],
  });
}

/** The checksum with SHA-256, which the library reads and does not write. */
function withChecksum(archive: forge.asn1.Asn1, password: string): Buffer {
  const [version, content] = parts(archive);
  const authenticated = parts(parts(content!)[1]!)[0]!.value;
  const salt = forge.random.getBytesSync(8);
  const hash = forge.md.sha256.create();
  const macKey = pkcs12.generateKey(password, forge.util.createBuffer(salt), 3, iterations, 32, hash);
  const mac = forge.hmac.create();
  mac.start(hash, macKey);
  mac.update(String(authenticated));
  const algorithm = sequence(value(OID, asn1.oidToDer(pki.oids.sha256!).getBytes()), value(NULL, ""));
  const digest = sequence(algorithm, value(OCTETSTRING, mac.getMac().getBytes()));
  const count = value(INTEGER, asn1.integerToDer(iterations).getBytes());
  return bytesOf(sequence(version!, content!, sequence(digest, value(OCTETSTRING, salt), count)));
}

function parts({ value }: forge.asn1.Asn1): forge.asn1.Asn1[] {
  return Array.isArray(value) ? value : [];
}

function sequence(...of: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, SEQUENCE, true, of);
}

function value(type: forge.asn1.Type, bytes: string): forge.asn1.Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, type, false, bytes);
}

function bytesOf(archive: forge.asn1.Asn1): Buffer {
  return Buffer.from(asn1.toDer(archive).getBytes(), "binary");
}
