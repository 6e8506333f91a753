import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import forge from "node-forge";

/** What a certificate file holds, in whatever form it was written. */
export interface KeysAndCertificates {
  keys: KeyObject[];
  certificates: X509Certificate[];
}

/** The password does not open it. */
export class WrongPassword extends Error {
  override readonly name = "WrongPassword";
}

/**
 * Opens a PKCS#12 archive (.pfx, .p12): both the older encryption with 3DES and RC2 and today's with AES.
 * @throws WrongPassword when its checksum does not fit the password; any other error when it is no such archive.
 */
export function openPkcs12(archive: Buffer, password: string | undefined): KeysAndCertificates {
  if (password !== undefined) return contentsOf(decode(archive, password));
  try {
    return contentsOf(decode(archive, ""));
  } catch (error) {
    // Without a password some writers leave it out of the checksum where others put an empty one.
    if (error instanceof WrongPassword) return contentsOf(decode(archive, undefined));
    throw error;
  }
}

function decode(archive: Buffer, password: string | undefined): forge.pkcs12.Pkcs12Pfx {
  try {
    return forge.pkcs12.pkcs12FromAsn1(parse(archive), true, password);
  } catch (error) {
    // The library tells a wrong password from a wrong archive by its sentence alone.
    if (error instanceof Error && error.message.includes("MAC could not be verified")) {
      throw new WrongPassword("the password does not open it", { cause: error });
    }
    if (password === undefined || /^\p{ASCII}*$/u.test(password)) throw error;
    return decodeUtf8(archive, password);
  }
}

/**
 * The checksum takes a password's characters in UTF-16 and AES in UTF-8, where the library takes one form for both.
 * The checksum has been found right by now, so the archive is read without it.
 * @see https://www.rfc-editor.org/rfc/rfc8018#section-3
 */
function decodeUtf8(archive: Buffer, password: string): forge.pkcs12.Pkcs12Pfx {
  const whole = parse(archive);
  if (Array.isArray(whole.value)) whole.value.splice(2);
  return forge.pkcs12.pkcs12FromAsn1(whole, true, forge.util.encodeUtf8(password));
}

function parse(archive: Buffer): forge.asn1.Asn1 {
  return forge.asn1.fromDer(archive.toString("binary"));
}

function contentsOf({ safeContents }: forge.pkcs12.Pkcs12Pfx): KeysAndCertificates {
  const { keyBag, pkcs8ShroudedKeyBag, certBag } = forge.pki.oids;
  const bags = safeContents.flatMap(({ safeBags }) => safeBags);
  return {
    keys: bags.filter(({ type }) => type === keyBag || type === pkcs8ShroudedKeyBag).map(keyOf),
    certificates: bags.filter(({ type }) => type === certBag).map(certificateOf),
  };
}

/** The library reads RSA itself and leaves every other kind as it stood. */
function keyOf({ key, asn1 }: forge.pkcs12.Bag): KeyObject {
  return key
    ? createPrivateKey({ key: der(forge.pki.privateKeyToAsn1(key)), format: "der", type: "pkcs1" })
    : createPrivateKey({ key: der(asn1), format: "der", type: "pkcs8" });
}

function certificateOf({ cert, asn1 }: forge.pkcs12.Bag): X509Certificate {
  return new X509Certificate(der(cert ? forge.pki.certificateToAsn1(cert) : asn1));
}

function der(value: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(value).getBytes(), "binary");
}
