import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Engine, ensureAzuread, silentProgress } from "../../engine/index.ts";

/** An engine that can install nothing. */
const engine: Engine = { pulumi: "/nowhere/pulumi", binDir: "/nowhere", version: "3.259.0", source: "path" };
const fresh = () => mkdtempSync(join(tmpdir(), "m365-plugins-"));
const pluginOf = (home: string) => join(home, "plugins", "resource-azuread-v6.9.1", "pulumi-resource-azuread");

function homeWithOfficial(): string {
  const home = fresh();
  mkdirSync(join(home, "plugins", "resource-azuread-v6.9.1"), { recursive: true });
  writeFileSync(pluginOf(home), "ELF ".repeat(2000), { mode: 0o755 });
  return home;
}

const ensure = (home: string, loopback: boolean, personHome = fresh()) =>
  ensureAzuread(engine, { home, loopback, progress: silentProgress, personHome });

describe.runIf(process.platform === "linux")("the azuread plugin of a run", () => {
  it("is the official one when the person has it", async () => {
    const home = fresh();
    expect(await ensure(home, true, homeWithOfficial())).toEqual({ kind: "official", version: "6.9.1" });
    expect(readFileSync(pluginOf(home), "utf8")).toContain("ELF");
  });

  it("is never overwritten where it lies in the run's own home", async () => {
    const home = homeWithOfficial();
    expect(await ensure(home, true)).toEqual({ kind: "official", version: "6.9.1" });
    expect(readFileSync(pluginOf(home), "utf8")).toContain("ELF");
  });

  it("is the double, on the embedded tenant, where the official one cannot be had", async () => {
    const home = fresh();
    expect(await ensure(home, true)).toEqual({ kind: "double", version: "6.9.1" });
    expect(readFileSync(pluginOf(home), "utf8")).toMatch(/^#!\/bin\/sh\nexec .*emulator\/azuread\/main\.ts' "\$@"\n$/);
    expect(await ensure(home, true)).toEqual({ kind: "double", version: "6.9.1" });
  });

  it("is refused, not doubled, for a real tenant", async () => {
    const home = fresh();
    await ensure(home, true);
    await expect(ensure(home, false)).rejects.toThrow(
      /the double that stands in for it serves the embedded tenant only/,
    );
    expect(existsSync(pluginOf(home))).toBe(false);
  });
});
