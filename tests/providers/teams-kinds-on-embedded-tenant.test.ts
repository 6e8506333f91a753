import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject, Send } from "../../components/graph/index.ts";
import type { AnySetting } from "../../components/providers/definition.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { describeEverySetting } from "./kinds.suite.ts";
import { otherValue } from "./sample-values.ts";
import { type Subject, subjectOver } from "./subject.ts";
import { choices, foundation, prepareTeamsAdmin, teamsCases, teamsKinds } from "./teams-kind-cases.ts";

let tenant: EmbeddedTenant;
let ways: { graph: Send; teamsAdmin: Send };
let delivered: Map<string, [string, JsonObject][]>;

beforeAll(async () => {
  // Days go by for this one tenant: a token of an hour would have to be renewed by a clock it does not know.
  tenant = await startEmbedded({ tokenSeconds: 365 * 86_400 });
  prepareTeamsAdmin(tenant.store);
  ways = await waysTo(tenant);
  delivered = new Map(
    teamsKinds.map(({ type }) => [type, structuredClone([...tenant.store.teamsAdmin.policies(type)])]),
  );
});

afterAll(async () => {
  await tenant.stop();
});

/** The one tenant with its Teams policies as Microsoft delivers them: a tenant of its own per question would take minutes. */
async function open(): Promise<Subject> {
  for (const [type, rows] of delivered) {
    const policies = tenant.store.teamsAdmin.policies(type);
    policies.clear();
    for (const [identity, policy] of structuredClone(rows)) policies.set(identity, policy);
  }
  return subjectOver(ways);
}

describeEverySetting(open, (kind) => kind in teamsCases);

describe.each(teamsKinds.map((setting) => [setting.kind, setting] as const))("each property of %s", (kind, setting) => {
  it("is set, changed by one call that names nothing else, and read back", async () => {
    const handler = (await open()).handler(kind);
    const { key = {} } = teamsCases[kind] ?? {};
    const base = { label: "the-resource", ...key };
    const first = await handler.check({}, { ...base, settings: firstOf(setting) });
    expect(first.failures).toEqual([]);
    const { id, outs } = await handler.create(first.inputs);
    expect((await handler.read(id, outs)).inputs?.settings).toEqual(first.inputs.settings);
    let state = outs;
    for (const { name, schema } of together(setting)) {
      const settings = state.settings as JsonObject;
      const next = await handler.check(
        {},
        { ...base, settings: { ...settings, [name]: otherValue(schema, settings[name], name) } },
      );
      expect([name, next.failures]).toEqual([name, []]);
      tenant.store.changes.length = 0;
      state = (await handler.update(id, state, next.inputs)).outs;
      // A call whose answer the weather took is made once more, and says the same.
      const named = tenant.store.changes.map(({ body }) => Object.keys(body ?? {}).join());
      expect([...new Set(named)]).toEqual([name]);
    }
    expect((await handler.read(id, state)).inputs?.settings).toEqual(state.settings);
  });
});

/** Allowed and blocked domains exclude each other; they have tests of their own. */
function together(setting: AnySetting) {
  return choices(setting).filter(({ name }) => name !== "BlockedDomains");
}

function firstOf(setting: AnySetting): JsonObject {
  const all = together(setting).map(({ name, schema, start }) => [name, otherValue(schema, start, name)]);
  return { ...foundation(setting), ...Object.fromEntries(all) };
}
