import { createHash, X509Certificate } from "node:crypto";
import { decodeProtectedHeader } from "jose/decode/protected_header";
import { JOSEError } from "jose/errors";
import { createRemoteJWKSet } from "jose/jwks/remote";
import { decodeJwt } from "jose/jwt/decode";
import { jwtVerify } from "jose/jwt/verify";
import type { TenantContext } from "../context.ts";
import { type Entity, isObject, strings, text } from "../store/json.ts";
import { SignInError } from "./sign-in-error.ts";

/** Seconds two clocks may differ, as Entra allows. */
const clockTolerance = 300;

/**
 * Checks a client assertion: signed with a certificate that stands in the application's keyCredentials,
 * or issued by an identity provider that one of its federated identity credentials names.
 */
export async function checkAssertion(
  context: TenantContext,
  application: Entity,
  assertion: string,
  tokenEndpoint: string,
): Promise<void> {
  try {
    const { iss, sub } = decodeJwt(assertion);
    const appId = text(application.appId);
    if (iss === appId && sub === appId) {
      await checkCertificate(context, application, assertion, tokenEndpoint);
    } else {
      await checkFederated(context, application, assertion, String(iss), String(sub));
    }
  } catch (error) {
    if (error instanceof JOSEError || error instanceof TypeError) {
      throw new SignInError(401, "invalid_client", 700027, `The client assertion failed validation: ${error.message}.`);
    }
    throw error;
  }
}

async function checkCertificate(
  context: TenantContext,
  application: Entity,
  assertion: string,
  tokenEndpoint: string,
): Promise<void> {
  const header = decodeProtectedHeader(assertion);
  const certificates = (Array.isArray(application.keyCredentials) ? application.keyCredentials : [])
    .map((credential) => (isObject(credential) ? text(credential.key) : undefined))
    .flatMap((key) => (key === undefined ? [] : [new X509Certificate(Buffer.from(key, "base64"))]));
  const signer = certificates.find((certificate) => {
    const digest = (algorithm: string) => createHash(algorithm).update(certificate.raw).digest("base64url");
    return header.x5t === digest("sha1") || header["x5t#S256"] === digest("sha256");
  });
  if (!signer) {
    throw new SignInError(
      401,
      "invalid_client",
      700027,
      "The certificate with the identifier used to sign the client assertion is not registered on the application.",
    );
  }
  await jwtVerify(assertion, signer.publicKey, {
    audience: tokenEndpoint,
    currentDate: context.clock(),
    clockTolerance,
  });
}

async function checkFederated(
  context: TenantContext,
  application: Entity,
  assertion: string,
  issuer: string,
  subject: string,
): Promise<void> {
  const credentials = [...context.store.collection("federatedIdentityCredentials").values()];
  const credential = credentials.find(
    (row) => row.applicationId === application.id && row.issuer === issuer && row.subject === subject,
  );
  if (!credential) {
    throw new SignInError(
      401,
      "invalid_client",
      700213,
      `No matching federated identity record found for presented assertion subject '${subject}' and issuer '${issuer}'.`,
    );
  }
  const keys = createRemoteJWKSet(await keysOf(issuer));
  await jwtVerify(assertion, keys, {
    issuer,
    audience: strings(credential.audiences),
    currentDate: context.clock(),
    clockTolerance,
  });
}

async function keysOf(issuer: string): Promise<URL> {
  const discovery = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  try {
    const answer: unknown = await (await fetch(discovery, { signal: AbortSignal.timeout(5000) })).json();
    const keys = isObject(answer) ? text(answer.jwks_uri) : undefined;
    if (keys) {
      return new URL(keys);
    }
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException)) {
      throw error;
    }
  }
  throw new SignInError(
    400,
    "invalid_request",
    50166,
    `The keys of the identity provider could not be read at ${discovery}.`,
  );
}
