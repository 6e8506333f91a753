import {
  adminPortals,
  managementApi,
  managementApiMembers,
  otherMicrosoftApps,
  possibleAdminPortals,
} from "../data/microsoft-apps.ts";
import { office365Suite } from "../data/office365-suite.ts";
import type { Policy } from "../policy.ts";
import type { Target } from "../sign-in.ts";
import { and, no, not, or, type Tri, tri, unknown, yes } from "../tri.ts";

type App = Extract<Target, { kind: "app" }>;

/** Whether a policy is about what the sign-in is for. Excluding an application wins; no target at all applies to nothing. */
export function matchTarget({ target: condition }: Policy, target: Target): Tri {
  switch (condition.kind) {
    case "nothing":
      return no;
    case "actions":
      return tri(target.kind === "action" && condition.actions.has(target.action));
    case "contexts":
      return tri(
        target.kind === "app" && (target.contexts ?? []).some((id) => condition.contexts.has(id.toLowerCase())),
      );
    case "apps":
      if (target.kind !== "app") return no;
      return and(condition.all ? yes : within(condition.include, target), not(within(condition.exclude, target)));
  }
}

function within(ids: ReadonlySet<string>, app: App): Tri {
  const id = app.id.toLowerCase();
  if (ids.has(id) || (ids.has(managementApi) && managementApiMembers.has(id))) return yes;
  let verdict: Tri = no;
  if (ids.has("office365")) verdict = or(verdict, inSuite(id, app));
  if (ids.has("microsoftadminportals")) verdict = or(verdict, isPortal(id, app));
  return or(verdict, throughKeyword(ids, id));
}

/** A sign-in to "some app of the suite" may be to one the policy names. */
function throughKeyword(ids: ReadonlySet<string>, id: string): Tri {
  const members =
    id === "office365"
      ? [...office365Suite.keys()]
      : id === "microsoftadminportals"
        ? [...adminPortals, ...possibleAdminPortals]
        : [];
  const named = members.some(
    (member) => ids.has(member) || (ids.has(managementApi) && managementApiMembers.has(member)),
  );
  return named ? unknown : no;
}

function inSuite(id: string, app: App): Tri {
  if (office365Suite.has(id)) return yes;
  return otherMicrosoftApps.has(id) ? no : whoKnows(id, app);
}

function isPortal(id: string, app: App): Tri {
  if (adminPortals.has(id)) return yes;
  if (possibleAdminPortals.has(id)) return unknown;
  return otherMicrosoftApps.has(id) || office365Suite.has(id) ? no : whoKnows(id, app);
}

/** An application in no list belongs to no suite when it is not Microsoft's; a suite as a whole may overlap with another. */
function whoKnows(id: string, app: App): Tri {
  const keyword = id === "office365" || id === "microsoftadminportals";
  return app.microsoft === false && !keyword ? no : unknown;
}
