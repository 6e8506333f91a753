import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { declareTenant } from "../../cli/program-under-mocks/index.ts";
import { findProject } from "../../cli/project.ts";
import {
  type DeclaredResource,
  type DeclaredTenant,
  rules,
  runRules,
  unknown,
  type Value,
} from "../../policies/rules.ts";
import { packSays } from "../policies/pack-says.ts";

const changes = 150;
const seed = 20_261_125;
const today = new Date("2026-11-25T12:00:00Z");

it(`agrees with check over the Voss stack and ${changes} changes of it, never passing in one and failing in the other`, async () => {
  const project = findProject(fileURLToPath(new URL("../..", import.meta.url)));
  const voss = await declareTenant(project, "demo");
  agree(voss, "unchanged");
  const random = numbers(seed);
  const places = voss.resources.flatMap((resource) => leaves(resource.inputs).map((path) => ({ resource, path })));
  for (let count = 0; count < changes; count++) {
    const place = places[Math.floor(random() * places.length)];
    if (!place) throw new Error("the Voss stack declares nothing");
    const inputs = put(place.resource.inputs, place.path, random);
    const resources = voss.resources.map((one) => (one === place.resource ? { ...one, inputs } : one));
    agree({ ...voss, resources }, `seed ${seed}, change ${count}: ${place.resource.name} ${place.path.join(".")}`);
  }
});

function agree(tenant: DeclaredTenant, what: string): void {
  // Both see what the engine hands the pack: inputs and outputs as one.
  const handed = tenant.resources.map((one): DeclaredResource => {
    const props = { ...one.inputs, ...one.outputs, ...one.inputs };
    return { ...one, inputs: props, outputs: props };
  });
  const said = packSays({ resources: handed }, { guardrails: {} }, today);
  for (const { rule, verdict } of runRules(rules, { resources: handed }, {}, today)) {
    expect((said.get(rule) ?? []).length > 0, `${what}: ${rule}`).toBe(verdict === "fail");
  }
}

/** Where the rules look: conditions and controls of policies, and settings. */
function leaves(value: Value, path: readonly string[] = []): (readonly string[])[] {
  const [root = "settings"] = path;
  if (!["conditions", "grantControls", "sessionControls", "settings", "state"].includes(root)) return [];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}

function put(holder: { readonly [key: string]: Value }, [key = "", ...rest]: readonly string[], random: () => number) {
  const copy: Record<string, Value> = { ...holder };
  const value = copy[key];
  if (rest.length > 0 && typeof value === "object" && value !== null && !Array.isArray(value)) {
    copy[key] = put(value as { readonly [key: string]: Value }, rest, random);
  } else copy[key] = another(value, random());
  return copy;
}

function another(value: Value | undefined, chance: number): Value {
  if (chance < 0.2) return unknown;
  if (chance < 0.4) return null;
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value * 100;
  return Array.isArray(value) ? value.slice(1) : "something else";
}

/** Numbers that look random and are the same in every run. */
function numbers(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}
