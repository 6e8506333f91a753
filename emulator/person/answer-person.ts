import type { TenantContext } from "../context.ts";
import type { Caller, GraphResult } from "../graph/call.ts";
import { GraphError, notEmulated } from "../graph/error.ts";
import { type Entity, isObject } from "../store/json.ts";
import { isShut } from "./closed-areas.ts";
import { personRoutes } from "./routes.ts";
import { withhold } from "./sight.ts";
import { standingOf } from "./standing.ts";
import { unverified } from "./unverified.ts";

type Asked = {
  context: TenantContext;
  caller: Caller;
  method: string;
  pattern: string;
  params: readonly string[];
  query: URLSearchParams;
};

/** What a signed-in person may write: guests can be let in by those who are not administrators. */
const writes: Readonly<Record<string, readonly string[]>> = {
  "POST /invitations": ["Directory.ReadWrite.All", "User.Invite.All", "User.ReadWrite.All"],
};

/** Query options whose answer could show what is withheld. */
const unmodelledOptions = ["$expand", "$filter", "$orderby", "$search"];

/**
 * Runs a route for a signed-in person: 403 for what they may not see, the answer without what is withheld from them, and
 * 501 for what the view does not model.
 */
export function answerPerson(asked: Asked, run: () => GraphResult): GraphResult {
  const { context, caller, method, pattern, params, query } = asked;
  const person = personOf(context, caller);
  const standing = standingOf(context, person);
  const written = writes[`${method} ${pattern}`];
  if (written) {
    checkScopes(asked, written);
    return run();
  }
  const route = method === "GET" ? personRoutes[pattern] : undefined;
  if (!route) {
    throw isShut(pattern, standing) ? denied() : notEmulated(`${method} ${pattern} for a signed-in person`);
  }
  checkScopes(asked, route.scopes);
  const sight = route.sight({ context, person, standing, params });
  if (sight === "nothing") {
    throw pattern.startsWith("/teams") || pattern.endsWith("/team") ? notInTeam() : denied();
  }
  const option = unmodelledOptions.find((name) => query.has(name) || query.has(name.slice(1)));
  if (option !== undefined && (sight !== "all" || option === "$expand")) {
    throw notEmulated(`${option} at ${pattern} for a signed-in person`);
  }
  const result = run();
  return isObject(result.body) ? { ...result, body: withhold(result.body, sight, person.id) } : result;
}

/** The account behind a token, as it is now: an account that is gone or blocked has no valid token left. */
function personOf({ store }: TenantContext, { objectId }: Caller): Entity {
  const person = store.collection("users").get(objectId);
  if (!person || person.accountEnabled === false) {
    throw new GraphError(401, "InvalidAuthenticationToken", "The account of this token has been deleted or disabled.");
  }
  return person;
}

function checkScopes({ caller, method, pattern }: Asked, scopes: readonly string[]): void {
  if (!scopes.some((scope) => caller.roles.has(scope))) {
    throw new GraphError(
      403,
      "Authorization_RequestDenied",
      `Insufficient privileges to complete the operation. ${method} ${pattern} needs the delegated permission ${scopes.join(" or ")}.`,
    );
  }
}

function denied(): GraphError {
  const { status, code } = unverified.hiddenInDirectory;
  return new GraphError(status, code, "Insufficient privileges to complete the operation.");
}

function notInTeam(): GraphError {
  const { status, code } = unverified.hiddenInTeams;
  return new GraphError(status, code, "Forbidden. The signed-in user is not a member of this team or channel.");
}

/** `/me/…` as the path it stands for; an application has no `/me`. */
export function ownPath(caller: Caller, path: string): string {
  const match = /^\/me(?=\/|$)/i.exec(path);
  if (!match) {
    return path;
  }
  if (caller.kind === "application") {
    throw badMe();
  }
  return `/users/${caller.objectId}${path.slice(match[0].length)}`;
}

/** The sentence is Graph's own. */
const badMe = (): GraphError =>
  new GraphError(400, "BadRequest", "/me request is only valid with delegated authentication flow.");
