import { afterAll, beforeAll, expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import { providerLine } from "../../components/providers/provider-line.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { type DynamicProcess, environmentOf, startDynamicProcess } from "./dynamic-process.ts";
import { realToday, startEmbedded, waysTo } from "./embedded.ts";
import { kindCases } from "./kind-cases.ts";
import { type Subject, subjectOver } from "./subject.ts";

/**
 * Two administrators run `up` at the same time, each on their own computer: Pulumi's own process for our resources, twice,
 * over sockets against one tenant.
 */
let tenant: EmbeddedTenant;
let subject: Subject;
let runs: DynamicProcess[];

beforeAll(async () => {
  tenant = await startEmbedded(realToday);
  subject = subjectOver(await waysTo(tenant));
  const root = new URL("../..", import.meta.url).pathname;
  runs = await Promise.all([1, 2].map(() => startDynamicProcess(root, environmentOf(tenant))));
});
afterAll(async () => {
  for (const run of runs) run.stop();
  await tenant.stop();
});

async function declaredBy(run: DynamicProcess, kind: string, declared: JsonObject) {
  const { inputs, failures } = await run.check({}, { label: kind, ...declared, __provider: providerLine(kind) });
  expect(failures).toEqual([]);
  return run.create(inputs);
}

// One of each way to be found: by key, by name where names are unique, by name where the service gives them twice.
it.each([
  "teamsMeetingPolicy",
  "authenticationContext",
  "teamChannel",
  "accessReview",
  "windows10CompliancePolicy",
  "callQueue",
])("%s is declared by two runs at once: both have the same one, and the tenant has one", async (kind) => {
  const example = kindCases[kind];
  if (example === undefined) throw new Error(`tests/providers/kind-cases.ts has no case for ${kind}`);
  await example.prepare?.(subject.bystander);
  const declared = { ...example.key, settings: example.settings };
  const [first, second] = await Promise.all(runs.map((run) => declaredBy(run, kind, declared)));
  expect(first?.id).toBe(second?.id);
  expect(await example.look(subject.bystander)).toMatchObject(example.expected);
  for (const [index, made] of [first, second].entries()) {
    const back = await runs[index]?.read(made?.id ?? "", made?.properties ?? {});
    expect(back?.inputs.settings).toEqual(made?.properties.settings);
  }
});

it("two runs that want it differently: one has its way, the other one says what it found and how to take it over", async () => {
  const wanted = (AllowCloudRecording: boolean) => ({ identity: "Voss-usemde", settings: { AllowCloudRecording } });
  const answers = await Promise.allSettled(
    runs.map((run, index) => declaredBy(run, "teamsMeetingPolicy", wanted(index === 0))),
  );
  const refused = answers.filter((answer) => answer.status === "rejected");
  expect(refused).toHaveLength(1);
  expect(String(refused[0]?.reason)).toMatch(
    /TeamsMeetingPolicy Voss-usemde exists already and differs: AllowCloudRecording is \w+, declared \w+\. Write `adopt: true`/,
  );
  const policies = tenant.store.teamsAdmin.policies("TeamsMeetingPolicy");
  expect(policies.get("Tag:Voss-usemde")).toMatchObject({ AllowCloudRecording: answers[0]?.status === "fulfilled" });
});
