import { afterEach, describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../components/graph/index.ts";
import type { AnySetting } from "../../components/providers/definition.ts";
import { definitions } from "../../components/providers/definitions.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { leaves } from "./kind-case.ts";
import { kindCases } from "./kind-cases.ts";
import { byKind, byName, type Choice } from "./property-values.ts";
import { isChoice, otherValue, sampleValue } from "./sample-values.ts";
import { schemaLeaves } from "./schema-leaves.ts";
import { subjectOver } from "./subject.ts";
import { teamsCases } from "./teams-kind-cases.ts";

let tenant: EmbeddedTenant | undefined;
afterEach(async () => {
  await tenant?.stop();
});

/** The many Teams kinds of one form have the same question in teams-kinds-on-embedded-tenant.test.ts. */
const longMs = { timeout: 120_000 };
const kinds = definitions.filter(({ kind, readOnly }) => readOnly === undefined && !(kind in teamsCases));

describe.each(kinds.map((setting) => [setting.kind, setting] as const))("each property of %s", (kind, setting) => {
  const example = kindCases[kind];
  if (example === undefined) throw new Error(`tests/providers/kind-cases.ts has no case for ${kind}`);
  const pairs = pairsOf(setting, example.settings);

  it.skipIf(pairs.length === 0)("changes alone, is read back, and shows alone on refresh", longMs, async () => {
    tenant = await startEmbedded();
    const subject = subjectOver(await waysTo(tenant));
    await example.prepare?.(subject.client);
    const handler = subject.handler(kind);
    const declared = async (settings: JsonObject): Promise<JsonObject> => {
      const { inputs, failures } = await handler.check({}, { label: "the-resource", ...example.key, settings });
      expect(failures).toEqual([]);
      return inputs;
    };
    const start = await declared(example.settings);
    let { id, outs } = await handler.create(start);
    for (const [path, { pair, beside = {} }] of pairs) {
      const settings = { ...example.settings, ...beside };
      const was = await declared(withValue(settings, path, pair[0]));
      const next = await declared(withValue(settings, path, pair[1]));
      const { outs: before } = await handler.update(id, outs, was);
      const seen = await example.look(subject.client);
      const { outs: after } = await handler.update(id, before, next);
      const touched = others(seen, await example.look(subject.client), path);
      expect([path, (await handler.read(id, after)).inputs?.settings]).toEqual([path, next.settings]);
      // As if the change had been made by hand: the last run's state meets the tenant as it is now.
      const shown = (await handler.read(id, before)).inputs?.settings;
      expect([path, shown]).not.toEqual([path, was.settings]);
      expect([path, others(was.settings, shown, path)]).toEqual([path, []]);
      // The tenant may have one other name for the value; a channel has two, the old and the new.
      expect([path, touched.slice(kind === "team" ? 2 : 1)]).toEqual([path, []]);
      ({ outs } = await handler.update(id, after, start));
    }
  });
});

it("no value is chosen for a property that no setting has", () => {
  const known = Object.fromEntries(kinds.map((one) => [one.kind, schemaLeaves(one.settings).map(([path]) => path)]));
  for (const [kind, values] of Object.entries(byKind))
    for (const path of Object.keys(values)) expect([kind, known[kind]]).toEqual([kind, expect.arrayContaining([path])]);
});

function pairsOf(setting: AnySetting, example: JsonObject): [path: string, Extract<Choice, { pair: unknown }>][] {
  const { keySettings = [], nameSetting, steering = [], atBirth = [] } = setting;
  const elsewhere = [...keySettings, ...(nameSetting === undefined ? [] : [nameSetting]), ...steering, ...atBirth];
  return schemaLeaves(setting.settings).flatMap(([path, schema]) => {
    if (elsewhere.some((name) => path === name || path.startsWith(`${name}.`))) return [];
    const name = path.split(".").at(-1) ?? "";
    const choice = byKind[setting.kind]?.[path] ?? byName[name];
    if (choice !== undefined) return "apart" in choice ? [] : [[path, choice]];
    if (!isChoice(schema)) return [];
    const first = valueAt(example, path) ?? sampleValue(schema, name);
    return [[path, { pair: [first, otherValue(schema, first, name)] }]];
  });
}

/** Paths of what differs and is neither the property nor in it. When and in which version is bookkeeping. */
function others(before: unknown, after: unknown, path: string): string[] {
  const [one, other] = [leaves((before ?? {}) as JsonObject), leaves((after ?? {}) as JsonObject)];
  const within = (name: string) => name === path || name.startsWith(`${path}.`) || path.startsWith(`${name}.`);
  return Object.keys({ ...one, ...other }).filter(
    (name) =>
      JSON.stringify(one[name]) !== JSON.stringify(other[name]) && !within(name) && !/modified|version/i.test(name),
  );
}

function valueAt(object: JsonObject, path: string): Json | undefined {
  return path.split(".").reduce<Json | undefined>((inner, step) => (inner as JsonObject | undefined)?.[step], object);
}

function withValue(object: JsonObject, path: string, value: Json): JsonObject {
  const copy = structuredClone(object);
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  let inner = copy;
  for (const step of steps) {
    const next = inner[step] ?? {};
    inner[step] = next;
    inner = next as JsonObject;
  }
  inner[last] = value;
  return copy;
}
