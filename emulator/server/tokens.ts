import { createPublicKey, type KeyObject, randomBytes } from "node:crypto";
import type { JWK, JWTPayload } from "jose";
import { JOSEError, JWTExpired } from "jose/errors";
import { calculateJwkThumbprint } from "jose/jwk/thumbprint";
import { SignJWT } from "jose/jwt/sign";
import { jwtVerify } from "jose/jwt/verify";
import { exportJWK } from "jose/key/export";
import type { Caller } from "../graph/call.ts";
import { GraphError } from "../graph/error.ts";
import type { TenantIdentity } from "../store/tenant-identity.ts";

export type TokenSubject = { appId: string; objectId: string; displayName: string; how: "secret" | "assertion" };

/** Somebody who signed in to an application, with the delegated permissions it got for them. */
export type TokenPerson = {
  appId: string;
  objectId: string;
  displayName: string;
  userPrincipalName: string;
  scopes: readonly string[];
};

type Verified = { caller: Caller; audience: string; expiresAt: number };

/** Appid of the Teams admin API. */
export const teamsAdminAudience = "48ac35b8-9aa8-4d74-927d-1f4a14a0b239";
/** Appid of Microsoft Graph. */
export const graphAppId = "00000003-0000-0000-c000-000000000000";

/** Makes access tokens and holds those that come back against their signature, time and audience. */
export class Tokens {
  readonly #key: KeyObject;
  readonly #publicKey: KeyObject;
  readonly #tenant: TenantIdentity;
  readonly #clock: () => Date;
  readonly #seen = new Map<string, Verified>();
  #jwk: JWK | undefined;

  constructor(key: KeyObject, tenant: TenantIdentity, clock: () => Date) {
    this.#key = key;
    this.#publicKey = createPublicKey(key);
    this.#tenant = tenant;
    this.#clock = clock;
  }

  /** The public key, as the OpenID discovery publishes it. */
  async jwk(): Promise<JWK> {
    if (!this.#jwk) {
      const jwk = await exportJWK(this.#publicKey);
      this.#jwk = { ...jwk, use: "sig", alg: "RS256", kid: await calculateJwkThumbprint(jwk) };
    }
    return this.#jwk;
  }

  async issue(
    subject: TokenSubject,
    audience: string,
    roles: readonly string[],
    lifetimeSeconds: number,
  ): Promise<string> {
    const claims = {
      app_displayname: subject.displayName,
      appid: subject.appId,
      appidacr: subject.how === "secret" ? "1" : "2",
      idtyp: "app",
      ...(roles.length > 0 ? { roles: [...roles] } : {}),
    };
    return this.#sign(claims, subject.objectId, audience, lifetimeSeconds);
  }

  async issueFor(person: TokenPerson, audience: string, lifetimeSeconds: number): Promise<string> {
    const claims = {
      appid: person.appId,
      appidacr: "1",
      idtyp: "user",
      name: person.displayName,
      scp: person.scopes.join(" "),
      upn: person.userPrincipalName,
    };
    return this.#sign(claims, person.objectId, audience, lifetimeSeconds);
  }

  async #sign(claims: JWTPayload, objectId: string, audience: string, lifetimeSeconds: number): Promise<string> {
    const { kid = "" } = await this.jwk();
    const issuedAt = Math.floor(this.#clock().getTime() / 1000);
    const { tenantId } = this.#tenant;
    return new SignJWT({
      ...claims,
      idp: issuerOf(tenantId),
      oid: objectId,
      tid: tenantId,
      uti: randomBytes(12).toString("base64url"),
      ver: "1.0",
    })
      .setProtectedHeader({ alg: "RS256", typ: "JWT", kid })
      .setSubject(objectId)
      .setAudience(audience)
      .setIssuer(issuerOf(tenantId))
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .sign(this.#key);
  }

  /** The caller behind an Authorization header, or 401 in Graph's words. */
  async caller(authorization: string | undefined, audiences: readonly string[]): Promise<Caller> {
    const token = authorization?.replace(/^Bearer\s+/i, "").trim();
    if (!token || !authorization?.match(/^Bearer\s/i)) {
      throw unauthenticated("Access token is empty.");
    }
    const known = this.#seen.get(token) ?? (await this.#verify(token));
    if (known.expiresAt <= this.#clock().getTime()) {
      this.#seen.delete(token);
      throw unauthenticated("Lifetime validation failed, the token is expired.");
    }
    if (!audiences.includes(known.audience)) {
      throw unauthenticated("Access token validation failure. Invalid audience.");
    }
    return known.caller;
  }

  async #verify(token: string): Promise<Verified> {
    try {
      const { payload } = await jwtVerify(token, this.#publicKey, {
        algorithms: ["RS256"],
        issuer: issuerOf(this.#tenant.tenantId),
        currentDate: this.#clock(),
      });
      const { aud, exp = 0 } = payload;
      const verified: Verified = {
        audience: typeof aud === "string" ? aud : "",
        expiresAt: exp * 1000,
        caller: callerOf(payload),
      };
      if (this.#seen.size > 1000) {
        this.#seen.clear();
      }
      this.#seen.set(token, verified);
      return verified;
    } catch (error) {
      if (error instanceof JWTExpired) {
        throw unauthenticated("Lifetime validation failed, the token is expired.");
      }
      if (error instanceof JOSEError || error instanceof TypeError) {
        throw unauthenticated("Access token validation failure. Invalid signature or form of the token.");
      }
      throw error;
    }
  }
}

function callerOf({ appid, oid, app_displayname: appName, idtyp, name, roles, scp }: JWTPayload): Caller {
  const person = idtyp === "user";
  const permissions = person ? String(scp).split(" ") : Array.isArray(roles) ? roles.map(String) : [];
  return {
    kind: person ? "person" : "application",
    appId: String(appid),
    objectId: String(oid),
    displayName: String(person ? name : appName),
    roles: new Set(permissions),
  };
}

export function issuerOf(tenantId: string): string {
  return `https://sts.windows.net/${tenantId}/`;
}

function unauthenticated(message: string): GraphError {
  return new GraphError(401, "InvalidAuthenticationToken", message, {
    headers: { "www-authenticate": 'Bearer realm="", authorization_uri="", error="invalid_token"' },
  });
}
