import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureStack } from "../../cli/engine/stack.ts";
import { prepare, tenantFolder } from "../../cli/tenant-folder.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { runCli } from "../cli/run-cli.ts";
import { type TwoPolicies, writeTwoPolicies } from "../cli/two-policies.ts";
import { engineMs, getEngine, runMs, session, typed } from "./pulumi.ts";
import { type ScratchStack, scratchStack, small } from "./scratch-stack.ts";
import { serveTenant } from "./served-tenant.ts";

let stack: ScratchStack;
let tenant: EmbeddedTenant;
const write = (policies: TwoPolicies) => writeTwoPolicies(stack.folder, policies, "demo");
const up = () => runCli(["up", "--stack", "demo", "--yes"], stack.folder);
const states = () =>
  Object.fromEntries(
    [...tenant.store.collection("conditionalAccessPolicies").values()].map(({ displayName, state }) => [
      displayName,
      state,
    ]),
  );

beforeAll(async () => {
  await getEngine();
  stack = scratchStack(small, "ikt");
  tenant = await serveTenant(stack, small);
  // A tenant refuses an enabled policy while security defaults are on.
  const defaults = "identitySecurityDefaultsEnforcementPolicy";
  tenant.store.setSingleton(defaults, { ...tenant.store.singleton(defaults), isEnabled: false });
}, engineMs);
afterAll(async () => {
  await tenant?.stop();
  stack?.remove();
});

describe("an exception that has run out", () => {
  it(
    "stops a change, but none that only gives access back",
    async () => {
      write({ until: "2999-01-01", linux: "enabled" });
      prepare(tenantFolder(stack.folder));
      await ensureStack(await session(stack), "demo");
      const first = await typed(stack, ["up", "--yes", "--skip-preview", "--stack", "demo"]);
      expect(first.code, first.stderr).toBe(0);
      expect(states()).toEqual({ MFA: "enabled", Linux: "enabled" });

      write({ until: "2020-01-01", linux: "disabled" });
      const repaired = await up();
      expect(repaired.code, repaired.stderr).toBe(0);
      expect(repaired.stdout).toContain("only gives access back");
      expect(states()).toEqual({ MFA: "enabled", Linux: "disabled" });

      write({ until: "2020-01-01", linux: "enabled" });
      const stopped = await up();
      expect(stopped.code).not.toBe(0);
      expect(stopped.stdout).toContain("The exception of IKT ran out on 2020-01-01");
      expect(states()).toEqual({ MFA: "enabled", Linux: "disabled" });
    },
    runMs,
  );
});

describe("what a change does to people", () => {
  const said = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli([...args, "--stack", "demo", "--json"], stack.folder);
    return { code, stderr, answer: JSON.parse(stdout) };
  };
  const losers = (people: { loses: { subject: string; after: { kind: string } }[] }) =>
    people.loses.map(({ subject, after }) => [subject, after.kind]);

  it(
    "is told by a preview that a guardrail stops, beside the resources",
    async () => {
      const { code, answer } = await said("preview");
      expect(code).toBe(1);
      expect(answer).toMatchObject({ stoppedBy: "guardrail", people: { headline: "loses", now: "tenant" } });
      expect(losers(answer.people)).toContainEqual(["joiner", "blocked"]);
      // The settings of the rules say who is break-glass, and that they get in.
      expect(answer.people).toMatchObject({ breakGlass: { before: 2, after: 2 }, alarms: [] });
    },
    runMs,
  );

  it(
    "is the same against the state in the backend, without the tenant",
    async () => {
      const { code, answer } = await said("diff");
      expect([code, answer.now, answer.headline]).toEqual([1, "state", "loses"]);
      expect(losers(answer)).toContainEqual(["joiner", "blocked"]);
    },
    runMs,
  );

  it(
    "is nothing new where somebody has made the same policy by hand, which only the tenant knows",
    async () => {
      const policies = tenant.store.collection("conditionalAccessPolicies");
      const ours = [...policies.values()].find(({ displayName }) => displayName === "Linux");
      const id = "cccccccc-0000-4000-8000-000000000001";
      policies.set(id, { ...ours, id, displayName: "By hand", state: "enabled" });
      const { answer } = await said("diff", "--tenant");
      expect(answer).toMatchObject({ now: "tenant", others: 1, headline: "nobody", loses: [], demands: [] });
    },
    runMs,
  );
});
