import { randomUUID, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { armAudiences } from "../arm/audiences.ts";
import type { TenantContext } from "../context.ts";
import { type Entity, text } from "../store/json.ts";
import { verifiedNames } from "../store/verified-domains.ts";
import { checkAssertion } from "./client-assertion.ts";
import { personGrant, personToken } from "./person-grant.ts";
import { SignInError } from "./sign-in-error.ts";
import { graphAppId, issuerOf, type Tokens, teamsAdminAudience } from "./tokens.ts";

export type SignIn = {
  context: TenantContext;
  tokens: Tokens;
  clientSecret: string;
  /** Application permissions of the deploying application. */
  granted(): readonly string[];
  /** Lifetime of a token. @default - as the weather has it */
  tokenSeconds?: number | undefined;
};

/** Token endpoint, OpenID discovery and keys, instance discovery, and the cloud's endpoints. */
export function signInApp(signIn: SignIn): Hono {
  const { context, tokens } = signIn;
  const app = new Hono();
  app.post("/:tenant/oauth2/v2.0/token", async (c) => {
    if (context.weather.signInFails()) {
      return c.json(passingFailure(context), 503, { "retry-after": "1" });
    }
    try {
      const form = new URLSearchParams(await c.req.text());
      return c.json(await answerToken(signIn, c.req.param("tenant"), form), 200, { "cache-control": "no-store" });
    } catch (error) {
      if (error instanceof SignInError) {
        const correlation = c.req.header("client-request-id") ?? randomUUID();
        return c.json(error.toJSON(context.clock(), randomUUID(), correlation), error.status === 401 ? 401 : 400);
      }
      throw error;
    }
  });
  app.get("/:tenant/v2.0/.well-known/openid-configuration", (c) => c.json(openIdConfiguration(context)));
  app.get("/:tenant/.well-known/openid-configuration", (c) => c.json(openIdConfiguration(context)));
  app.get("/:tenant/discovery/v2.0/keys", async (c) => c.json({ keys: [await tokens.jwk()] }));
  app.get("/common/discovery/instance", (c) => c.json(instanceDiscovery(context)));
  app.get("/metadata/endpoints", (c) => c.json(cloudEndpoints(context)));
  return app;
}

async function answerToken(signIn: SignIn, tenant: string, form: URLSearchParams): Promise<Record<string, unknown>> {
  const { context, tokens } = signIn;
  const { identity } = context.store;
  if (![identity.tenantId, ...verifiedNames(context.store)].includes(tenant.toLowerCase())) {
    throw new SignInError(
      400,
      "invalid_request",
      90002,
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
    );
  }
  const grant = form.get("grant_type");
  if (grant !== "client_credentials" && grant !== personGrant) {
    throw new SignInError(
      400,
      "unsupported_grant_type",
      70003,
      `The app requested an unsupported grant type '${grant ?? ""}'.`,
    );
  }
  if (grant === personGrant) {
    return personToken(signIn, form, (clientId) => {
      const application = clientOf(context, clientId);
      checkSecret(signIn, application, form.get("client_secret"));
      return application;
    });
  }
  const audience = audienceOf(context, form.get("scope") ?? "");
  const application = clientOf(context, form.get("client_id") ?? "");
  const assertion = form.get("client_assertion");
  if (assertion === null) {
    checkSecret(signIn, application, form.get("client_secret"));
  } else {
    await checkAssertion(context, application, assertion, `${context.origin()}/${identity.tenantId}/oauth2/v2.0/token`);
  }
  const principal = servicePrincipalOf(context, application);
  const isDeployer = application.appId === identity.clientId;
  const isGraph = audience !== teamsAdminAudience;
  const lifetime = signIn.tokenSeconds ?? context.weather.tokenSeconds();
  const subject = {
    appId: String(application.appId),
    objectId: principal.id,
    displayName: text(principal.displayName) ?? "",
    how: assertion === null ? ("secret" as const) : ("assertion" as const),
  };
  const roles = isGraph ? (isDeployer ? signIn.granted() : rolesOf(context, principal.id)) : [];
  const token = await tokens.issue(subject, audience, roles, lifetime);
  return { token_type: "Bearer", expires_in: lifetime, ext_expires_in: lifetime, access_token: token };
}

/** The audiences a token can be had for: Graph (also by its public names), and the Teams admin API. */
export function graphAudiences(context: TenantContext): string[] {
  return [context.origin(), "https://graph.microsoft.com", graphAppId];
}

function audienceOf(context: TenantContext, scope: string): string {
  const match = /^(?<resource>\S+?)\/+\.default$/.exec(scope.trim().replace(/\s+(openid|profile|offline_access)/g, ""));
  const resource = match?.groups?.resource;
  if (resource === undefined) {
    throw new SignInError(
      400,
      "invalid_scope",
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    );
  }
  if (![...graphAudiences(context), ...armAudiences, teamsAdminAudience].includes(resource)) {
    throw new SignInError(
      400,
      "invalid_resource",
      500011,
      `The resource principal named ${resource} was not found in the tenant named ${context.store.identity.displayName}.`,
    );
  }
  return resource;
}

function clientOf(context: TenantContext, clientId: string): Entity {
  for (const application of context.store.collection("applications").values()) {
    if (application.appId === clientId.toLowerCase()) {
      return application;
    }
  }
  throw new SignInError(
    400,
    "unauthorized_client",
    700016,
    `Application with identifier '${clientId}' was not found in the directory '${context.store.identity.displayName}'.`,
  );
}

function servicePrincipalOf(context: TenantContext, application: Entity): Entity {
  for (const principal of context.store.collection("servicePrincipals").values()) {
    if (principal.appId === application.appId && principal.accountEnabled !== false) {
      return principal;
    }
  }
  throw new SignInError(
    401,
    "invalid_client",
    7000229,
    `The client application ${String(application.appId)} is missing service principal in the tenant ${context.store.identity.tenantId}.`,
  );
}

function checkSecret(signIn: SignIn, application: Entity, secret: string | null): void {
  if (!secret) {
    throw new SignInError(
      401,
      "invalid_client",
      7000216,
      "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
    );
  }
  const expected = application.appId === signIn.context.store.identity.clientId ? signIn.clientSecret : undefined;
  const same = expected !== undefined && equal(secret, expected);
  if (!same) {
    throw new SignInError(
      401,
      "invalid_client",
      7000215,
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${String(application.appId)}'.`,
    );
  }
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function rolesOf(context: TenantContext, principalId: string): string[] {
  return [...context.store.collection("appRoleAssignments").values()]
    .filter((assignment) => assignment.principalId === principalId)
    .flatMap((assignment) => text(assignment.roleValue) ?? []);
}

function openIdConfiguration(context: TenantContext): Record<string, unknown> {
  const { tenantId } = context.store.identity;
  const base = `${context.origin()}/${tenantId}`;
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt", "client_secret_basic"],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ["query", "fragment", "form_post"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    response_types_supported: ["code", "id_token", "code id_token", "id_token token"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    issuer: `${base}/v2.0`,
    access_token_issuer: issuerOf(tenantId),
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    claims_supported: ["sub", "iss", "aud", "exp", "iat", "tid", "ver"],
    tenant_region_scope: "EU",
    cloud_instance_name: new URL(context.origin()).host,
    msgraph_host: new URL(context.origin()).host,
  };
}

function instanceDiscovery(context: TenantContext): Record<string, unknown> {
  const { host } = new URL(context.origin());
  return {
    tenant_discovery_endpoint: `${context.origin()}/${context.store.identity.tenantId}/v2.0/.well-known/openid-configuration`,
    "api-version": "1.1",
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  };
}

/** What Terraform's and Pulumi's Azure providers ask a cloud for; `resourceManager` is served here too. */
function cloudEndpoints(context: TenantContext): Record<string, unknown> {
  const origin = context.origin();
  return {
    name: "EmbeddedTenant",
    portal: origin,
    authentication: { loginEndpoint: origin, audiences: [origin], tenant: "common", identityProvider: "AAD" },
    resourceManager: origin,
    microsoftGraphResourceId: origin,
    graphAudience: origin,
    graph: origin,
    suffixes: {},
  };
}

function passingFailure(context: TenantContext): Record<string, unknown> {
  return new SignInError(
    400,
    "temporarily_unavailable",
    90033,
    "A transient error has occurred. Please try again.",
  ).toJSON(context.clock(), randomUUID(), randomUUID());
}
