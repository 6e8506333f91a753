import { AccessInputError, type Policy, parsePolicies, readTenant } from "../../access/index.ts";
import type { DeclaredSubject } from "../../policies/rules.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import type { AccessSet } from "./access-set.ts";
import { addressesOf } from "./addresses.ts";
import { readExport } from "./read-export.ts";

/**
 * The policies of any tenant from a file of Graph's JSON: a list, an answer with `value`, or an object with `policies`
 * and `namedLocations`. Whoever must always get in is named by id.
 */
export function policyFile(file: string, breakGlass: readonly string[]): AccessSet {
  try {
    return accessSet(readExport(file), breakGlass);
  } catch (error) {
    if (!(error instanceof AccessInputError)) throw error;
    throw new CliError(exitCodes.usage, `--policies ${file}: ${error.message}`, { cause: error });
  }
}

function accessSet(json: unknown, breakGlass: readonly string[]): AccessSet {
  const part = (name: string): unknown =>
    typeof json === "object" && json !== null && !Array.isArray(json) ? Reflect.get(json, name) : undefined;
  const list = part("policies") ?? json;
  refuseOthers(list);
  const policies = parsePolicies(list);
  const answered = part("namedLocations");
  // A list, or Graph's whole answer.
  const found = listIn(answered) ?? answered;
  const namedLocations: readonly unknown[] = Array.isArray(found) ? found : [];
  const described = namedLocations.map((location) => new Map(Object.entries(Object(location))));
  return {
    policies,
    tenant: readTenant({
      ...(Array.isArray(found) && { namedLocations }),
      mfaTrustedIps: [],
      directory: { groups: {} },
    }),
    subjects: subjectsOf(policies, breakGlass),
    names: new Map(
      described.map((location) => [String(location.get("id")).toLowerCase(), String(location.get("displayName"))]),
    ),
    locations: described.map((location) => String(location.get("id"))),
    addresses: addressesOf(namedLocations),
  };
}

function listIn(json: unknown): unknown {
  return typeof json === "object" && json !== null ? Reflect.get(json, "value") : undefined;
}

/** Named locations, users and the like in place of policies: each would be a policy of which nothing is understood. */
function refuseOthers(json: unknown): void {
  const list = listIn(json) ?? json;
  if (!Array.isArray(list)) return;
  const isPolicy = (item: unknown) =>
    typeof item === "object" && item !== null && ("conditions" in item || "grantControls" in item || "state" in item);
  const other = list.findIndex((item) => !isPolicy(item));
  if (other < 0) return;
  throw new AccessInputError(
    `entry ${other + 1} of ${list.length} is no conditional access policy: it has neither state, conditions nor grantControls`,
  );
}

const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";

/** Break-glass, and each group and role that a policy names. */
function subjectsOf(policies: readonly Policy[], breakGlass: readonly string[]): DeclaredSubject[] {
  const sides = policies.flatMap(({ who }) => (who.kind === "people" ? [who.include, who.exclude] : []));
  const glass = new Set(breakGlass.map((id) => id.toLowerCase()));
  const groups = [...new Set(sides.flatMap((side) => [...side.groups]))].filter((id) => !glass.has(id));
  const roles = [...new Set([globalAdministrator, ...sides.flatMap((side) => [...side.roles])])];
  const person = { kind: "user", type: "member" } as const;
  return [
    ...breakGlass.map((id, index): DeclaredSubject => {
      const key = breakGlass.length > 1 ? `break-glass ${index + 1}` : "break-glass";
      return {
        key,
        kind: "breakGlass",
        name: key,
        mustGetIn: true,
        who: { ...person, id, groups: [id], roles: [globalAdministrator] },
      };
    }),
    ...groups.map(
      (id): DeclaredSubject => ({
        key: `group:${id}`,
        kind: "group",
        name: id,
        who: { ...person, id: `somebody in ${id}`, groups: [id], roles: [] },
      }),
    ),
    ...roles.map(
      (id): DeclaredSubject => ({
        key: `role:${id}`,
        kind: "role",
        name: id,
        who: { ...person, id: `holder of ${id}`, groups: [], roles: [id] },
      }),
    ),
  ];
}
