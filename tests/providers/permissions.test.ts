import { describe, expect, it } from "vitest";
import { definitions } from "../../components/providers/definitions.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { kindCases } from "./kind-cases.ts";
import { subjectOver } from "./subject.ts";

async function withGrant<T>(
  grant: string[],
  work: (subject: ReturnType<typeof subjectOver>, tenant: EmbeddedTenant) => Promise<T>,
  kind = "",
): Promise<T> {
  const tenant = await startEmbedded({ grant });
  try {
    const subject = subjectOver(await waysTo(tenant));
    // What the kind rests on is made by the administrator, who may.
    await kindCases[kind]?.prepare?.(subject.bystander);
    await subject.later();
    return await work(subject, tenant);
  } finally {
    await tenant.stop();
  }
}

/** They write nothing; `gates.test.ts` shows what they need to read. */
const gates = ["breakGlassProof", "headCount"];
const onGraph = definitions.filter(({ api, kind }) => api === "graph" && !gates.includes(kind));

describe.each(onGraph.map((setting) => [setting.kind, setting] as const))(
  "the permissions named for %s",
  (kind, setting) => {
    const { read, write } = setting.permissions;
    const { key, settings, changed } = kindCases[kind] ?? { key: {}, settings: {} };
    const next = { label: "the-resource", ...key, settings: changed?.settings ?? settings };
    const news = { label: "the-resource", ...key, settings };

    it("to write are enough for its whole life", async () => {
      await withGrant(
        [...write],
        async (subject) => {
          const handler = subject.handler(kind);
          const { inputs } = await handler.check({}, news);
          const { id, outs } = await handler.create(inputs);
          const later = await handler.check(inputs, next);
          const updated = await handler.update(id, outs, later.inputs);
          expect((await handler.read(id, updated.outs)).inputs).toEqual(later.inputs);
          await handler.delete(id, updated.outs);
        },
        kind,
      );
    });

    it("to read are enough to see what differs", async () => {
      const grant = [...write];
      await withGrant(
        grant,
        async (subject, tenant) => {
          const { inputs } = await subject.handler(kind).check({}, news);
          const { id, outs } = await subject.handler(kind).create(inputs);
          // Whoever signs in from now on gets these.
          grant.splice(0, grant.length, ...read);
          const reader = subjectOver(await waysTo(tenant));
          expect((await reader.handler(kind).read(id, outs)).inputs).toEqual(inputs);
        },
        kind,
      );
    });

    it("to read are not enough to write, and the message names what is missing", async () => {
      await withGrant(
        [...read],
        async (subject) => {
          const { inputs } = await subject.handler(kind).check({}, news);
          await expect(subject.handler(kind).create(inputs)).rejects.toThrow(
            `the application needs the application permission ${write.join(", ")}, with an administrator's consent`,
          );
        },
        kind,
      );
    });

    it.each([...write])("to write cannot do without %s", async (missing) => {
      const others = write.filter((name) => name !== missing);
      await withGrant(
        others,
        async (subject) => {
          const handler = subject.handler(kind);
          const life = async () => {
            const { inputs } = await handler.check({}, news);
            const { id, outs } = await handler.create(inputs);
            const later = await handler.check(inputs, next);
            await handler.update(id, outs, later.inputs);
            await handler.delete(id, outs);
          };
          await expect(life()).rejects.toThrow(missing);
        },
        kind,
      );
    });
  },
);

it("without the Entra role the Teams admin API is closed, and the message names the role", async () => {
  await withGrant(["Organization.Read.All"], async (subject, tenant) => {
    const { store } = tenant;
    store.collection("roleAssignments").clear();
    const { inputs } = await subject
      .handler("teamsMeetingPolicy")
      .check({}, { label: "x", identity: "X", settings: {} });
    await expect(subject.handler("teamsMeetingPolicy").create(inputs)).rejects.toThrow(
      /^x: could not read TeamsMeetingPolicy X: GET \/Skype\.Policy\/configurations\/TeamsMeetingPolicy answered 403 .*and the Entra role Global Reader, with an administrator's consent$/,
    );
  });
});
