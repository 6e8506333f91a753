import { beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import { definitions } from "../../components/providers/definitions.ts";
import type { SettingHandler } from "../../components/providers/handler/setting-handler.ts";
import { unknownValue } from "../../components/providers/handler/unknown.ts";
import { providerLine } from "../../components/providers/provider-line.ts";
import { groupId, type KindCase, kindCases } from "./kind-cases.ts";
import type { Subject } from "./subject.ts";

/** The same questions to every setting a tenant has, on whichever tenant. `open` gives a fresh tenant with the group `groupId`. */
export function describeEverySetting(open: () => Promise<Subject>, has: (kind: string) => boolean = () => true): void {
  // What is compared only has neither creation nor change: read-only-policies.test.ts asks that.
  const asked = definitions.filter(({ kind, readOnly }) => readOnly === undefined && has(kind));
  describe.each(asked.map((setting) => [setting.kind, setting] as const))("%s", (kind, setting) => {
    const found = kindCases[kind];
    if (found === undefined) throw new Error(`tests/providers/kind-cases.ts has no case for ${kind}`);
    const example: KindCase = found;
    const permanent =
      setting.shape === "singleton" || (setting.isPermanent?.(example.key as Record<string, string>) ?? false);
    let subject: Subject;
    let handler: SettingHandler;

    beforeEach(async () => {
      subject = await open();
      await example.prepare?.(subject.bystander);
      await subject.later();
      handler = subject.handler(kind);
    });

    async function inputs(settings: JsonObject, more: JsonObject = {}, olds: JsonObject = {}): Promise<JsonObject> {
      const __provider = providerLine(kind);
      const checked = await handler.check(olds, {
        label: "the-resource",
        ...example.key,
        settings,
        ...more,
        __provider,
      });
      expect(checked.failures).toEqual([]);
      return { ...checked.inputs, __provider };
    }

    async function created(more: JsonObject = {}) {
      const declared = await inputs(example.settings, more);
      const { id, outs } = await handler.create(declared);
      return { id, declared, state: { ...outs, __provider: declared.__provider ?? "" } as JsonObject };
    }

    const look = () => example.look(subject.bystander);

    it("is in the tenant after it is declared, and reads back as declared", async () => {
      const { id, declared, state } = await created();
      expect(await look()).toMatchObject(example.expected);
      const back = await handler.read(id, state);
      expect(back.id).toBe(id);
      expect(back.inputs).toEqual(declared);
      expect({ ...back.props, __provider: declared.__provider }).toEqual(state);
    });

    it("is not written again when nothing changes", async () => {
      const { id, declared, state } = await created();
      const before = await look();
      const again = await inputs(example.settings, {}, declared);
      expect(again).toEqual(declared);
      subject.killAfter("PUT", /./);
      subject.killAfter("PATCH", /./);
      subject.killAfter("POST", /(?<!batch)$/);
      await handler.update(id, state, again);
      expect(await look()).toEqual(before);
    });

    const { changed, outside } = example;
    it.skipIf(changed === undefined)("changes one value and leaves the rest of the object alone", async () => {
      if (changed === undefined) return;
      const { id, state, declared } = await created();
      const before = await look();
      const { outs } = await handler.update(id, state, await inputs(changed.settings, {}, declared));
      const after = await look();
      expect(after?.[changed.path]).toEqual(changed.value);
      expect(outs.before).toEqual(state.before);
      const touched = Object.keys({ ...before, ...after }).filter(
        (path) => JSON.stringify(before?.[path]) !== JSON.stringify(after?.[path]),
      );
      expect(touched.length).toBeLessThanOrEqual(kind === "team" ? 2 : 1);
    });

    it.skipIf(outside === undefined)(
      "shows an edit by hand on refresh, as that value alone, and puts it right",
      async () => {
        if (outside === undefined) return;
        const { id, state, declared } = await created();
        await outside.edit(subject.bystander);
        await subject.later();
        const refreshed = await handler.read(id, state);
        expect(refreshed.inputs).not.toEqual(declared);
        expect({ ...refreshed.inputs, settings: null }).toEqual({ ...declared, settings: null });
        const fixed = await handler.update(id, { ...refreshed.props, __provider: declared.__provider ?? "" }, declared);
        expect((await handler.read(id, fixed.outs)).inputs).toEqual({ ...declared, __provider: declared.__provider });
        expect((await look())?.[outside.path]).not.toEqual(outside.value);
      },
    );

    const { dropped } = example;
    it.skipIf(dropped === undefined)(
      "gives a dropped value back, or leaves it to people, and says which beforehand",
      async () => {
        const { id, state, declared } = await created();
        const next = await inputs(dropped?.settings ?? {}, {}, declared);
        await handler.diff(id, state, next);
        expect(subject.said).toHaveLength(1);
        expect(subject.said[0]).toContain(dropped?.path === "Møte og referat" ? "channels.referat" : dropped?.path);
        const { outs } = await handler.update(id, state, next);
        expect((await look())?.[dropped?.path ?? ""] ?? null).toEqual(dropped?.back);
        subject.said.length = 0;
        await handler.diff(id, outs, next);
        expect(subject.said).toEqual([]);
      },
    );

    it(
      permanent
        ? "stays in the tenant when it leaves the program, and that is said"
        : "leaves the tenant when it leaves the program",
      async () => {
        const { id, state } = await created();
        const before = await look();
        await handler.delete(id, state);
        if (permanent) {
          expect(await look()).toEqual(before);
          expect(subject.said.join()).toContain("stays as it is in the tenant");
        } else {
          expect((await look()) ?? {}).not.toMatchObject(before ?? {});
          await handler.delete(id, state);
        }
      },
    );

    const hasFormer = permanent || example.makeByHand !== undefined;
    it.skipIf(!hasFormer)("gives the former values back on removal when asked to", async () => {
      if (example.makeByHand !== undefined) await example.makeByHand(subject.bystander);
      await subject.later();
      const before = await look();
      const { id, state } = await created({ restoreOnDelete: true, ...(permanent ? {} : { adopt: true }) });
      await handler.delete(id, state);
      expect(await look()).toMatchObject(
        kind === "team" ? { "memberSettings.allowDeleteChannels": true } : (before ?? {}),
      );
      expect(subject.said).toEqual([]);
    });

    it.skipIf(example.makeByHand === undefined)(
      "refuses what somebody else made, and takes it over with adopt",
      async () => {
        await example.makeByHand?.(subject.bystander);
        await subject.later();
        const foreign = await look();
        const declared = await inputs(example.settings);
        await expect(handler.create(declared)).rejects.toThrow(
          /the-resource: .* exists already and differs: .*adopt: true/,
        );
        expect(await look()).toEqual(foreign);
        const { id, outs } = await handler.create(await inputs(example.settings, { adopt: true }));
        expect(outs.origin).toBe("adopted");
        await handler.delete(id, outs);
        expect(await look()).toBeDefined();
        expect(subject.said.join()).toContain("stays as it is in the tenant");
      },
    );

    it("converges when the answer to its creation is lost", async () => {
      subject.loseAnswer(example.firstWrite.method, example.firstWrite.path);
      const { state } = await created();
      expect(state.origin).toBe(permanent ? "adopted" : "created");
      expect(await look()).toMatchObject(example.expected);
    });

    it("converges after a kill in the middle of its creation, with nothing doubled", async () => {
      subject.killAfter(example.firstWrite.method, example.firstWrite.path);
      await expect(created()).rejects.toThrow("killed");
      subject.revive();
      const { id, declared, state } = await created();
      expect(state.origin).toBe(permanent ? "adopted" : "created");
      expect((await handler.read(id, state)).inputs).toEqual(declared);
      expect(await look()).toMatchObject(example.expected);
    });

    it.skipIf(!hasFormer)("knows what was there, though it is killed before the state has it", async () => {
      if (example.makeByHand !== undefined) await example.makeByHand(subject.bystander);
      await subject.later();
      const before = await look();
      const adopting = { restoreOnDelete: true, ...(permanent ? {} : { adopt: true }) };
      subject.killAfter("PUT", /./);
      subject.killAfter("PATCH", /./);
      subject.killAfter("POST", /(?<!batch)$/);
      await expect(created(adopting)).rejects.toThrow("killed");
      subject.revive();
      const { id, state } = await created(adopting);
      await handler.delete(id, state);
      expect(await look()).toMatchObject(
        kind === "team" ? { "memberSettings.allowDeleteChannels": true } : (before ?? {}),
      );
    });

    it("may be declared twice at the same time", async () => {
      const declared = await inputs(example.settings);
      const results = await Promise.all([handler.create(declared), subject.handler(kind).create(declared)]);
      expect(new Set(results.map(({ id }) => id)).size).toBe(1);
      expect((await handler.read(results[0].id, { ...results[0].outs })).id).toBe(results[0].id);
    });

    it("is put back when somebody removed it, or says that it is gone", async () => {
      const { id, state, declared } = await created();
      if (permanent || setting.access.remove === undefined || ["team", "teamChannel"].includes(kind)) return;
      await handler.delete(id, state);
      expect((await handler.read(id, state)).id).toBe("");
      await handler.update(id, state, declared);
      expect((await handler.read(id, state)).inputs).toEqual(declared);
    });

    it("refuses an unknown setting and a wrong value before anything is done", async () => {
      const wrong = { label: "the-resource", ...example.key, settings: { ...example.settings, allowEverythng: true } };
      const { failures } = await handler.check({}, wrong);
      expect(failures).toEqual([
        {
          property: "settings.allowEverythng",
          reason: expect.stringMatching(/^the-resource: settings.allowEverythng there is no setting/),
        },
      ]);
      const bad = await handler.check({}, { ...wrong, settings: 7 });
      expect(bad.failures).toHaveLength(1);
    });

    it("takes values that are not known yet for right", async () => {
      const unknownKey = Object.fromEntries(Object.keys(example.key).map((name) => [name, unknownValue]));
      const whole = await handler.check({}, { label: "x", ...unknownKey, settings: unknownValue });
      expect(whole.failures).toEqual([]);
      const inner = Object.fromEntries(Object.keys(example.settings).map((name) => [name, unknownValue]));
      expect((await handler.check({}, { label: "x", ...unknownKey, settings: inner })).failures).toEqual([]);
    });
  });
}

export { groupId };
