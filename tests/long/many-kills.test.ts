import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { locksOf } from "../../cli/engine/stack-lock.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { cli, runCli } from "../cli/run-cli.ts";
import { ownPicture } from "../whole-way/own-picture.ts";
import { getEngine, runMs, session } from "../whole-way/pulumi.ts";
import { type ScratchStack, scratchStack, small } from "../whole-way/scratch-stack.ts";
import { serveTenant } from "../whole-way/served-tenant.ts";

const kills = 25;
const seed = 20_261_123;
const up = ["demo"];
const down = ["demo", "--destroy"];
let stack: ScratchStack;
let tenant: EmbeddedTenant;

beforeAll(async () => {
  await getEngine();
  stack = scratchStack(small, "ikt");
  tenant = await serveTenant(stack, small);
});
afterAll(async () => {
  await tenant?.stop();
  stack?.remove();
});

/** Numbers that look random and are the same in every run. */
function* moments(from: number): Generator<number, never> {
  for (let state = from; ; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Runs to the end, which must be a good one, and says how many writes the tenant took meanwhile. */
async function writesOf(args: string[], what: string): Promise<number> {
  tenant.store.changes.length = 0;
  const { code, stdout, stderr } = await runCli(args, stack.folder);
  expect({ code, said: code === 0 ? "" : stdout + stderr }, what).toEqual({ code: 0, said: "" });
  return tenant.store.changes.length;
}

/** Kills the demo and its engine at that write of theirs; returns false when it was done before that. */
async function killed(args: string[], write: number): Promise<boolean> {
  const { backendUrl, project } = await session(stack);
  tenant.store.changes.length = 0;
  const demo = spawn(process.execPath, [cli, ...args], { cwd: stack.folder, stdio: "ignore" });
  const ended = once(demo, "exit");
  await vi.waitUntil(() => tenant.store.changes.length >= write || demo.exitCode !== null, {
    timeout: runMs,
    interval: 2,
  });
  if (demo.exitCode !== null) return false;
  for (const { pid } of locksOf(backendUrl, project.name, "demo")) process.kill(pid, "SIGKILL");
  demo.kill("SIGKILL");
  await ended;
  return true;
}

describe(`a demo that is killed ${kills} times at ${kills} moments of its way up and down`, () => {
  it("always goes on by itself, and never leaves anything twice or loses it", async () => {
    const empty = ownPicture(tenant);
    const upWrites = await writesOf(up, "undisturbed");
    const whole = ownPicture(tenant);
    const downWrites = await writesOf(down, "undisturbed");
    const random = moments(seed);
    for (let kill = 0; kill < kills; kill++) {
      const [args, writes, wanted] = kill % 2 === 0 ? [up, upWrites, whole] : [down, downWrites, empty];
      const write = Math.ceil(random.next().value * writes);
      const cut = await killed(args, write);
      const what = `seed ${seed}, kill ${kill + 1} of ${kills}: ${args.join(" ")} ${cut ? `cut at write ${write} of ${writes}` : "was done before"}`;
      process.stderr.write(`${what}\n`);
      await writesOf(args, what);
      expect(ownPicture(tenant), what).toEqual(wanted);
      for (const collection of ["groups", "conditionalAccessPolicies"]) {
        const names = [...tenant.store.collection(collection).values()].map((entity) => String(entity.displayName));
        expect(names.toSorted(), what).toEqual([...new Set(names)].toSorted());
        expect(
          names.filter((name) => name.startsWith("TERRAFORM_UPDATE_")),
          what,
        ).toEqual([]);
      }
    }
  });
});
