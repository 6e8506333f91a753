import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureStack } from "../../cli/engine/stack.ts";
import { prepare, tenantFolder } from "../../cli/tenant-folder.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { runCli } from "../cli/run-cli.ts";
import { engineMs, getEngine, runMs, session, typed } from "./pulumi.ts";
import { type ScratchStack, scratchStack, small } from "./scratch-stack.ts";
import { serveTenant } from "./served-tenant.ts";

const program = `import { loadOrganisation, UnitTeam } from "pulumi-m365-tenant";

const { attributes } = loadOrganisation(${JSON.stringify(small)});
const owners = ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"];
const unit = { key: "ikt", code: "1010", name: { nb: "IKT" } };
new UnitTeam("ikt", { unit, attributes, language: "nb", owners, onDelete: "delete" });
`;
let stack: ScratchStack;
let tenant: EmbeddedTenant;
let groupId: string;

beforeAll(async () => {
  await getEngine();
  stack = scratchStack(small, "ikt", program);
  tenant = await serveTenant(stack, small);
  prepare(tenantFolder(stack.folder));
  await ensureStack(await session(stack), "demo");
  await run("up", "--yes", "--skip-preview");
  [groupId = ""] = tenant.store.collection("groups").keys();
}, engineMs);
afterAll(async () => {
  await tenant?.stop();
  stack?.remove();
});

async function run(...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await typed(stack, [...args, "--stack", "demo"]);
  expect({ code, said: code === 0 ? "" : stdout + stderr }).toEqual({ code: 0, said: "" });
}

async function recover(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(["recover", ...args], stack.folder);
  expect({ code, said: code === 0 ? "" : stdout + stderr }).toEqual({ code: 0, said: "" });
  return stdout;
}

const groups = () => [...tenant.store.collection("groups").keys()];
const team = () => tenant.store.collection("teams").get(groupId);

describe("the group of a unit's team that somebody deleted", () => {
  it(
    "comes back with its team under its own id, and the next up has nothing to do",
    async () => {
      const before = team();
      await tenant.asAdmin.graph("DELETE", `/groups/${groupId}`);
      expect(groups()).toEqual([]);
      expect(await recover("--yes")).toContain(`restore the group "IKT" (${groupId})`);
      expect(groups()).toEqual([groupId]);
      expect(team()).toEqual(before);
      await run("preview", "--refresh", "--expect-no-changes");
    },
    runMs,
  );
});

describe("a deleted group that only has the name of a declared one", () => {
  it(
    "is left to a person, and is taken in where somebody names it, instead of a second one",
    async () => {
      await run("destroy", "--yes", "--skip-preview");
      expect(groups()).toEqual([]);
      const told = await recover();
      expect(told).toContain(`m365-tenant recover --restore ${groupId}`);
      expect(groups()).toEqual([]);
      await recover("--restore", groupId, "--yes");
      await run("up", "--yes", "--skip-preview");
      expect(groups()).toEqual([groupId]);
    },
    runMs,
  );
});
