import { evaluate, type Network, parsePolicies } from "../../access/index.ts";
import type { AccessSet } from "./access-set.ts";

/** In which named locations an address or a country surely is, by name; and in which it surely is not. */
export function placesOf(network: Network, { locations, tenant, names }: AccessSet) {
  const inside: string[] = [];
  const outside: string[] = [];
  for (const id of locations) {
    const name = names.get(id.toLowerCase()) ?? id;
    const kind = evaluate(probe(id), { ...anyone, network }, tenant).kind;
    if (kind === "blocked") inside.push(name);
    if (kind === "notCovered") outside.push(name);
  }
  return { inside, outside };
}

/** A policy that blocks whoever is in one location, and nobody else. */
function probe(location: string) {
  return parsePolicies([
    {
      state: "enabled",
      conditions: {
        users: { includeUsers: ["All"] },
        applications: { includeApplications: ["All"] },
        locations: { includeLocations: [location] },
      },
      grantControls: { operator: "OR", builtInControls: ["block"] },
    },
  ]);
}

const anyone = {
  who: { kind: "user", id: "anyone", type: "member", groups: [], roles: [] },
  target: { kind: "app", id: "any", microsoft: false },
} as const;
