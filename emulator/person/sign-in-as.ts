import type { TenantContext } from "../context.ts";
import type { Caller } from "../graph/call.ts";
import type { AdminAnswer } from "../server/administrator.ts";
import type { GraphService } from "../server/graph-service.ts";
import { signInPerson } from "../server/person-grant.ts";
import type { Json } from "../store/json.ts";
import { text } from "../store/json.ts";
import { type Reached, reach } from "./reach.ts";
import { personRoutes } from "./routes.ts";

/** One of the tenant's users, signed in; they see what the directory and Teams show somebody without a role. */
export type Person = {
  /** Asks Graph v1.0 as this person: `/me`, `/groups/…`. */
  graph(method: string, path: string, body?: Json): AdminAnswer;
  /** Asks at every modelled read for every object of the tenant, and says what was answered with something. */
  reach(): Reached[];
};

/** Who may sign in so, with every delegated permission the view knows unless some are named. */
export type SignInAs = (user: string, scopes?: readonly string[]) => Person;

export function makeSignInAs(context: TenantContext, service: GraphService, reads: readonly string[]): SignInAs {
  return (user, scopes = everyScope) => {
    const { id, displayName } = signInPerson(context, user);
    const caller: Caller = {
      kind: "person",
      appId: context.store.identity.clientId,
      objectId: id,
      displayName: text(displayName) ?? "",
      roles: new Set(scopes),
    };
    const graph: Person["graph"] = (method, path, body) => {
      const { result } = service.answer({ caller, version: "v1.0", method, url: path, headers: new Headers(), body });
      return { status: result.status, body: result.text ?? result.body };
    };
    return { graph, reach: () => reach(context, reads, (path) => graph("GET", path)) };
  };
}

const everyScope: readonly string[] = [
  ...new Set([...Object.values(personRoutes).flatMap(({ scopes }) => scopes), "User.Invite.All"]),
];
