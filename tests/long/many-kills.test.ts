import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { locksOf } from "../../cli/engine/stack-lock.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { cli, runCli } from "../cli/run-cli.ts";
import { getEngine, session } from "../whole-way/pulumi.ts";
import { type ScratchStack, scratchStack, small } from "../whole-way/scratch-stack.ts";
import { serveTenant } from "../whole-way/served-tenant.ts";

const kills = 30;
/** About as long as `up` takes for the small organisation. */
const longestMs = 3_000;
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
function* moments(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Kills the demo and its engine some way into `up`, or into `destroy`; returns false when it was done before that. */
async function killed(args: string[], afterMs: number): Promise<boolean> {
  const { backendUrl, project } = await session(stack);
  const demo = spawn(process.execPath, [cli, ...args], { cwd: stack.folder, stdio: ["ignore", "ignore", "pipe"] });
  const ended = once(demo, "exit");
  const began = new Promise<void>((resolve) => {
    demo.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (/Bringing it up|Taking it down/.test(text)) resolve();
    });
    void ended.then(() => resolve());
  });
  await began;
  // The moment is the point of the test: every run is cut at another one.
  await pause(afterMs);
  if (demo.exitCode !== null) return false;
  for (const { pid } of locksOf(backendUrl, project.name, "demo")) process.kill(pid, "SIGKILL");
  demo.kill("SIGKILL");
  await ended;
  return true;
}

describe(`a demo that is killed ${kills} times at ${kills} moments`, () => {
  it("always goes on by itself, and never leaves a group or a policy twice", async () => {
    const seed = 20_261_123;
    const random = moments(seed);
    for (let kill = 0; kill < kills; kill++) {
      const down = kill % 3 === 2;
      const args = down ? ["demo", "--destroy"] : ["demo"];
      if (!down) expect((await runCli(["demo", "--destroy"], stack.folder)).code).toBe(0);
      const afterMs = Math.round((random.next().value ?? 0) * longestMs);
      const cut = await killed(args, afterMs);
      process.stderr.write(
        `kill ${kill + 1} of ${kills}: ${args.join(" ")} ${cut ? `cut after ${afterMs} ms` : "was done before"}\n`,
      );
      const { code, stdout, stderr } = await runCli(["demo"], stack.folder);
      expect({ code, said: code === 0 ? "" : stdout + stderr }, `seed ${seed}, kill ${kill + 1}`).toEqual({
        code: 0,
        said: "",
      });
      for (const collection of ["groups", "conditionalAccessPolicies"]) {
        const names = [...tenant.store.collection(collection).values()].map((entity) => String(entity.displayName));
        expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
        expect(names.filter((name) => name.startsWith("TERRAFORM_UPDATE_"))).toEqual([]);
      }
    }
    expect((await runCli(["demo", "--destroy"], stack.folder)).code).toBe(0);
  });
});
