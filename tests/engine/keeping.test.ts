import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isWhole } from "../../engine/built.ts";
import { hostBeside } from "../../engine/language-host.ts";
import { withLock } from "../../engine/lock.ts";

const fresh = () => mkdtempSync(join(tmpdir(), "m365-engine-"));
/** Larger than any process id Linux gives. */
const deadPid = 2 ** 22 + 1;

function kept(content: string, manifest: object | string): string {
  const folder = fresh();
  writeFileSync(join(folder, "pulumi"), content);
  writeFileSync(join(folder, "manifest.json"), typeof manifest === "string" ? manifest : JSON.stringify(manifest));
  return folder;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("an engine in the cache", () => {
  const good = { version: "3.259.0", size: 6, sha256: sha256("engine") };

  it("is used when it is what its build wrote down", async () => {
    expect(await isWhole(kept("engine", good))).toBe(true);
  });

  it.each([
    ["cut short", "engin", good],
    ["changed", "enginx", good],
    ["without a manifest that can be read", "engine", "{"],
    ["with a manifest of another shape", "engine", { size: 6 }],
  ])("that is %s is built anew", async (_what, content, manifest) => {
    expect(await isWhole(kept(content, manifest))).toBe(false);
  });

  it("that was never finished is built anew", async () => {
    expect(await isWhole(fresh())).toBe(false);
  });
});

describe("two builds at once", () => {
  it("take turns", async () => {
    const lock = join(fresh(), "building");
    let inside = 0;
    const seen: number[] = [];
    const work = async () => {
      seen.push(++inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside--;
    };
    const waitedFor: number[] = [];
    await Promise.all([1, 2, 3].map(() => withLock(lock, (pid) => waitedFor.push(pid), work)));
    expect(seen).toEqual([1, 1, 1]);
    expect(waitedFor).toContain(process.pid);
    expect(existsSync(lock)).toBe(false);
  });

  it("are told apart from a build that was killed", async () => {
    const lock = join(fresh(), "building");
    mkdirSync(lock);
    writeFileSync(join(lock, "pid"), String(deadPid));
    expect(
      await withLock(
        lock,
        () => undefined,
        async () => "built",
      ),
    ).toBe("built");
  });

  it("do not wait for one that was killed before it wrote who it is", async () => {
    const lock = join(fresh(), "building");
    mkdirSync(lock);
    expect(
      await withLock(
        lock,
        () => undefined,
        async () => "built",
      ),
    ).toBe("built");
  });

  it("are not blocked by one that failed", async () => {
    const lock = join(fresh(), "building");
    const failing = withLock(
      lock,
      () => undefined,
      async () => Promise.reject(new Error("no disk")),
    );
    await expect(failing).rejects.toThrow("no disk");
    expect(existsSync(lock)).toBe(false);
  });
});

describe("the language host", () => {
  it("lies beside the engine, where the engine looks first", () => {
    const folder = fresh();
    writeFileSync(join(folder, "pulumi"), "engine");
    const { pulumi, binDir } = hostBeside(join(folder, "pulumi"), folder);
    expect(readFileSync(pulumi, "utf8")).toBe("engine");
    expect(readdirSync(binDir)).toEqual(
      expect.arrayContaining(["pulumi-language-nodejs", "pulumi-resource-pulumi-nodejs", "host.mjs"]),
    );
    expect(hostBeside(join(folder, "pulumi"), folder).binDir).toBe(binDir);
    expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
  });
});
