import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockSentence, locksOf } from "../../cli/engine/stack-lock.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "m365-lock-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function lock(content: string) {
  const folder = join(root, ".pulumi", "locks", "organization", "tenant", "prod");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "1.json"), content);
  writeFileSync(join(folder, "1.json.attrs"), "{}");
  return locksOf(pathToFileURL(root).href, "tenant", "prod");
}
const held = (pid: number, host: string) =>
  JSON.stringify({ pid, username: "me", hostname: host, timestamp: "2026-01-02T03:04:05Z" });
const noSuchProcess = 2 ** 22 + 1;

describe("who holds a stack", () => {
  it("is nobody where there is no lock, and where the backend is no folder", () => {
    expect(locksOf(pathToFileURL(root).href, "tenant", "prod")).toEqual([]);
    expect(locksOf("azblob://state", "tenant", "prod")).toEqual([]);
  });

  it("is gone when the process is gone, and when its lock was left half written", () => {
    expect(lock(held(noSuchProcess, hostname()))).toMatchObject([{ abandoned: true }]);
    expect(lock('{"pid":')).toMatchObject([{ abandoned: true }]);
  });

  it("is taken to be there on another machine, which cannot be asked", () => {
    const [other] = lock(held(noSuchProcess, "another-machine"));
    expect(other).toMatchObject({ abandoned: false });
    const told = other && lockSentence("prod", other);
    expect(told).toContain("on another-machine since 2026-01-02T03:04:05Z: wait until it is done");
    expect(told).toContain("`pulumi cancel --stack prod` and then `m365-tenant recover --stack prod`");
  });

  it.runIf(process.platform === "linux")("is gone when its number now belongs to something that is no engine", () => {
    expect(lock(held(process.pid, hostname()))).toMatchObject([{ abandoned: true }]);
  });

  it("is waited for where it runs on this machine", () => {
    const running = { file: "1.json", pid: 1, host: hostname(), since: "", abandoned: false };
    expect(lockSentence("prod", running)).toMatch(/: wait until it is done\.$/);
  });

  it("is told with the way out", () => {
    const [gone] = lock(held(noSuchProcess, hostname()));
    if (gone) expect(lockSentence("prod", gone)).toContain("m365-tenant recover --stack prod");
  });
});
