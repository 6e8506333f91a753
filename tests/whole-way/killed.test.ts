import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { locksOf } from "../../cli/engine/stack-lock.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import type { JsonObject } from "../../emulator/store/json.ts";
import { cli, runCli } from "../cli/run-cli.ts";
import { ownPicture } from "./own-picture.ts";
import { engineMs, getEngine, runMs, session } from "./pulumi.ts";
import { type ScratchStack, scratchStack, small } from "./scratch-stack.ts";
import { serveTenant } from "./served-tenant.ts";

let stack: ScratchStack;
let tenant: EmbeddedTenant;
/** What was there before the first run. */
let empty: JsonObject;
/** What an up that nobody disturbs makes of the tenant. */
let whole: JsonObject;

beforeAll(async () => {
  await getEngine();
  stack = scratchStack(small, "ikt");
  tenant = await serveTenant(stack, small);
  empty = ownPicture(tenant);
}, engineMs);
afterAll(async () => {
  await tenant?.stop();
  stack?.remove();
});

/** The demo, killed with -9 together with its engine as soon as the tenant has come so far. */
async function killedWhen(isSoFar: () => boolean): Promise<void> {
  const demo = spawn(process.execPath, [cli, "demo"], { cwd: stack.folder, stdio: "ignore" });
  const ended = once(demo, "exit");
  await vi.waitUntil(isSoFar, { timeout: runMs, interval: 5 });
  await killWithEngine(demo);
  await ended;
}

async function killWithEngine(demo: ChildProcess): Promise<void> {
  const { backendUrl, project } = await session(stack);
  const [lock] = locksOf(backendUrl, project.name, "demo");
  if (lock) process.kill(lock.pid, "SIGKILL");
  demo.kill("SIGKILL");
}

const named = ({ displayName }: JsonObject) => String(displayName);
const names = () => [...tenant.store.collection("groups").values()].map(named).toSorted();

describe("a demo that is killed in the middle", () => {
  it(
    "leaves a lock that every later command explains in one sentence",
    async () => {
      await killedWhen(() => tenant.store.collection("groups").size >= 4);
      const { backendUrl, project } = await session(stack);
      expect(locksOf(backendUrl, project.name, "demo")).toMatchObject([{ abandoned: true }]);
    },
    runMs,
  );

  it(
    "is put right by recover, which prints its plan and asks before it does anything",
    async () => {
      for (const [language, toDo, refused] of [
        ["en", "unlock the stack", "Nothing was done"],
        ["nn", "lås opp stacken", "Ingenting er gjort"],
      ] as const) {
        const asked = await runCli(["recover", "--language", language], stack.folder);
        expect(asked.code).toBe(2);
        expect(asked.stdout).toContain(toDo);
        expect(asked.stderr).toContain(refused);
      }
      const done = await runCli(["recover", "--yes"], stack.folder);
      expect({ code: done.code, stderr: done.code === 0 ? "" : done.stderr }).toEqual({ code: 0, stderr: "" });
      const again = await runCli(["recover", "--language", "nn"], stack.folder);
      expect(again.stdout).toContain("Stacken demo er i orden");
    },
    runMs,
  );

  it(
    "converges at the next run, with nothing twice and none left half made, though an answer is lost under a creation",
    async () => {
      // azuread sends it again, as it does whatever answers with a server error.
      tenant.faults.next("POST /identity/conditionalAccess/policies", { status: 504, afterEffect: true });
      const { code, stdout, stderr } = await runCli(["demo"], stack.folder);
      expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).not.toContain("✗");
      expect(stdout).toContain("stood in the tenant twice: azuread makes a thing again");
      const policies = [...tenant.store.collection("conditionalAccessPolicies").values()].map(named);
      expect(policies.toSorted()).toEqual([...new Set(policies)].toSorted());
      expect(names()).toEqual([...new Set(names())]);
      expect(names().filter((name) => name.startsWith("TERRAFORM_UPDATE_"))).toEqual([]);
      expect((await runCli(["demo"], stack.folder)).stdout).toContain("Nothing changes");
      whole = ownPicture(tenant);
      expect(whole.teams).toHaveLength(1);
      expect(whole.assignments).not.toEqual([]);
      expect(whole.licences).not.toEqual([]);
    },
    runMs,
  );

  it(
    "ends what it has begun when it is interrupted, and leaves no lock",
    async () => {
      expect((await runCli(["demo", "--destroy"], stack.folder)).code).toBe(0);
      const demo = spawn(process.execPath, [cli, "demo"], { cwd: stack.folder, stdio: ["ignore", "ignore", "pipe"] });
      let said = "";
      demo.stderr.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
      const ended = once(demo, "close");
      await vi.waitUntil(() => tenant.store.collection("groups").size >= 4, { timeout: runMs, interval: 5 });
      demo.kill("SIGINT");
      const [code] = await ended;
      expect({ code, said }).toEqual({ code: 130, said: expect.stringContaining("Run the same command again") });
      const { backendUrl, project } = await session(stack);
      expect(locksOf(backendUrl, project.name, "demo")).toEqual([]);
    },
    runMs,
  );

  it(
    "goes on without recover, and killed among its own settings loses and doubles none of them the next time",
    async () => {
      await killedWhen(() => tenant.store.teamsAdmin.groupAssignments.size > 0);
      const next = await runCli(["demo"], stack.folder);
      expect({ code: next.code, said: next.code === 0 ? "" : next.stdout + next.stderr }).toEqual({
        code: 0,
        said: "",
      });
      expect(names()).toEqual([...new Set(names())]);
      expect(ownPicture(tenant)).toEqual(whole);
    },
    runMs,
  );

  it(
    "is taken down as any other, and gives back what was there before the first run that was killed",
    async () => {
      expect((await runCli(["demo", "--destroy"], stack.folder)).code).toBe(0);
      expect(names()).toEqual([]);
      expect(ownPicture(tenant)).toEqual(empty);
    },
    runMs,
  );
});
