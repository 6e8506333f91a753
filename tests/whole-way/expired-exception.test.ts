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
  tenant = await serveTenant(stack, small, "calm");
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
