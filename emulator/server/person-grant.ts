import type { TenantContext } from "../context.ts";
import { findUser } from "../graph/directory/find-user.ts";
import { directoryRolesOf } from "../store/directory-roles.ts";
import { type Entity, text } from "../store/json.ts";
import { SignInError } from "./sign-in-error.ts";
import type { Tokens } from "./tokens.ts";

type Issuer = { context: TenantContext; tokens: Tokens; tokenSeconds?: number | undefined };

/**
 * The embedded tenant's own grant: the application says which of the tenant's users signs in to it. Microsoft has
 * nothing like it; a real sign-in needs a browser. Form fields: `client_id`, `client_secret`, `user` (object id or
 * principal name), `scope` (names of delegated permissions, all of them granted).
 */
export const personGrant = "urn:embedded-tenant:grant:person";

/** A delegated token for Microsoft Graph. */
export async function personToken(
  issuer: Issuer,
  form: URLSearchParams,
  application: (clientId: string) => Entity,
): Promise<Record<string, unknown>> {
  const { context, tokens } = issuer;
  const { appId } = application(form.get("client_id") ?? "");
  const person = signInPerson(context, form.get("user") ?? "");
  const scopes = scopesOf(form.get("scope") ?? "");
  const lifetime = issuer.tokenSeconds ?? context.weather.tokenSeconds();
  const token = await tokens.issueFor(
    {
      appId: String(appId),
      objectId: person.id,
      displayName: text(person.displayName) ?? "",
      userPrincipalName: text(person.userPrincipalName) ?? "",
      scopes,
    },
    "https://graph.microsoft.com",
    lifetime,
  );
  return { token_type: "Bearer", scope: scopes.join(" "), expires_in: lifetime, access_token: token };
}

/** The account that signs in, or why it cannot. The numbers and sentences are Microsoft's. */
export function signInPerson(context: TenantContext, key: string): Entity {
  const person = findUser(context, key);
  if (!person) {
    throw refused(50034, `The user account ${key} does not exist in the ${context.store.identity.tenantId} directory.`);
  }
  if (person.accountEnabled === false) {
    throw refused(50057, "The user account is disabled.");
  }
  if (person.externalUserState === "PendingAcceptance") {
    throw refused(65001, "The guest has not redeemed the invitation, and has consented to nothing.");
  }
  if (directoryRolesOf(context, person.id).size > 0) {
    throw refused(
      50105,
      `User ${person.id} holds a directory role; what roles let a person see is not modelled: use asAdmin.`,
    );
  }
  return person;
}

function scopesOf(scope: string): string[] {
  const names = scope
    .split(" ")
    .filter((name) => name !== "" && !["openid", "profile", "offline_access", "email"].includes(name))
    .map((name) => name.replace(/^https:\/\/graph\.microsoft\.com\//, ""));
  if (names.length === 0 || !names.every((name) => /^[A-Za-z][\w-]*(\.[A-Za-z]\w*)+$/.test(name))) {
    throw new SignInError(
      400,
      "invalid_scope",
      70011,
      `The provided value for the input parameter 'scope' is not valid: '${scope}'. Name delegated permissions such as User.Read.`,
    );
  }
  return names;
}

const refused = (number: number, message: string): SignInError =>
  new SignInError(400, "invalid_grant", number, message);
