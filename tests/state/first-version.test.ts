import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type PulumiResult, pulumi } from "../../cli/engine/pulumi.ts";
import type { Session } from "../../cli/engine/session.ts";
import { prepare, tenantFolder } from "../../cli/tenant-folder.ts";
import { providerLine } from "../../components/providers/provider-line.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { engineMs, getEngine, runMs, session } from "../whole-way/pulumi.ts";
import { serveTenant } from "../whole-way/served-tenant.ts";
import { firstVersionStack, firstVersionState } from "./first-version-stack.ts";
import { componentTypes, kinds, providerLineOf, resourceTypes, whyFixed } from "./fixed-for-ever.ts";
import type { ProjectCopy } from "./project-copy.ts";

const stateSchema = z.looseObject({
  deployment: z.looseObject({
    resources: z.array(
      z.looseObject({
        urn: z.string(),
        type: z.string(),
        inputs: z.looseObject({ __provider: z.string().optional() }).optional(),
      }),
    ),
  }),
});
const previewSchema = z.looseObject({
  steps: z.array(z.looseObject({ op: z.string(), urn: z.string() })),
  changeSummary: z.looseObject({ same: z.number() }),
});
const text = firstVersionState();
const { resources } = stateSchema.parse(JSON.parse(text)).deployment;
const typesOf = (start: string) =>
  [...new Set(resources.map(({ type }) => type))].filter((type) => type.startsWith(start)).toSorted();

describe("the state that the first version left in every municipality", () => {
  it("names resource types and handlers that are fixed for ever", () => {
    expect(typesOf("pulumi-nodejs:"), whyFixed).toEqual(Object.keys(resourceTypes).toSorted());
    expect(typesOf("tenant:"), whyFixed).toEqual(componentTypes);
    for (const { type, inputs } of resources) {
      const kind = resourceTypes[type];
      expect(inputs?.__provider, whyFixed).toBe(kind === undefined ? undefined : providerLineOf(kind));
    }
  });

  it.each(kinds)("still finds the handler of %s by the line it wrote", (kind) => {
    expect(providerLine(kind), whyFixed).toBe(providerLineOf(kind));
  });

  it("holds no secret, no person and no place on a machine", () => {
    const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([match]) => match);
    expect(found(/clientSecret|client_secret|accessToken|BEGIN [A-Z ]*PRIVATE KEY|eyJ[\w-]{20}/g)).toEqual([]);
    // How the engine marks a secret among properties.
    expect(found(/1b47061264138c4ac30d75fd1eb44270/g)).toEqual([]);
    const addresses = found(/[\w.-]+@[\w-]+\.\w+/g).filter((address) => !address.endsWith("@thread.tacv2"));
    expect([...new Set(addresses)], "the address of a group, and of nobody").toEqual([
      "ikt-digitalisering@voss.example",
    ]);
    expect(found(/file:\/|localhost|127\.0\.0\.1|"[^"]*\/(tmp|home|root|work|Users|var|opt)\/[^"]*"/g)).toEqual([]);
  });
});

describe("today's program on the state of the first version", () => {
  let stack: ProjectCopy;
  let tenant: EmbeddedTenant;
  let opened: Session;

  beforeAll(async () => {
    await getEngine();
    stack = firstVersionStack();
    prepare(tenantFolder(stack.folder));
    tenant = await serveTenant(stack, "empty");
    opened = await session(stack);
  }, engineMs);
  afterAll(async () => {
    await tenant?.stop();
    stack?.remove();
  });

  const typed = (args: readonly string[], input?: string) => pulumi(opened, [...args, "--stack", "demo"], input);
  const passed = ({ code, stdout, stderr }: PulumiResult) =>
    expect(code, code === 0 ? "" : `${stdout}\n${stderr}\n${whyFixed}`).toBe(0);

  it(
    "changes and removes nothing that the first version made, however much more it declares",
    async () => {
      passed(await typed(["stack", "init"]));
      passed(await typed(["stack", "import"], text));
      const preview = await typed(["preview", "--json"]);
      passed(preview);
      const { steps, changeSummary } = previewSchema.parse(JSON.parse(preview.stdout));
      const made = new Set(resources.map(({ urn }) => urn));
      const touched = steps.filter(({ op, urn }) => made.has(urn) && op !== "same");
      expect(touched, whyFixed).toEqual([]);
      const own = resources.filter(({ type }) => !type.startsWith("pulumi:providers:"));
      expect(changeSummary.same).toBe(own.length);
    },
    runMs,
  );
});
