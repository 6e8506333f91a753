import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFolder } from "../../engine/cache-folder.ts";
import { findInstalled } from "../../engine/installed.ts";
import { isReachable } from "../../engine/reachable.ts";
import { isUsable } from "../../engine/version.ts";

function program(folder: string, name: string, says: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho '${says}'\n`);
  chmodSync(file, 0o755);
  return folder;
}

const fresh = () => mkdtempSync(join(tmpdir(), "m365-engine-"));

function engineFolder(version: string, ...below: string[]): string {
  const folder = join(fresh(), ...below);
  program(folder, "pulumi", version);
  return program(folder, "pulumi-language-nodejs", "");
}

describe("an engine that is installed", () => {
  it.each([
    ["v3.259.0", true],
    ["3.240.0", true],
    ["v4.0.0-alpha.1", true],
    ["v3.239.9", false],
    ["v2.900.0", false],
    ["no version", false],
  ])("of version %s is usable: %s", (version, usable) => {
    expect(isUsable(version)).toBe(usable);
  });

  it("is taken from PATH when it is new enough", async () => {
    const folder = engineFolder("v3.250.1");
    expect(await findInstalled(folder)).toEqual({ pulumi: join(folder, "pulumi"), binDir: folder, version: "3.250.1" });
  });

  it("is passed over when it is too old, for a newer one further on", async () => {
    const newer = engineFolder("v3.260.0");
    const found = await findInstalled([engineFolder("v3.100.0"), newer].join(delimiter));
    expect(found?.binDir).toBe(newer);
  });

  it("is never the npm package's own `pulumi`, which only downloads", async () => {
    expect(await findInstalled(engineFolder("v3.260.0", "node_modules", ".bin"))).toBeUndefined();
  });

  it("is passed over when it cannot run Node programs", async () => {
    expect(await findInstalled(program(fresh(), "pulumi", "v3.260.0"))).toBeUndefined();
  });

  it("is passed over when it does not run", async () => {
    const folder = engineFolder("v3.260.0");
    writeFileSync(join(folder, "pulumi"), "#!/bin/sh\nexit 3\n");
    expect(await findInstalled(folder)).toBeUndefined();
  });
});

describe("a download", () => {
  it("is not tried when its host does not answer", async () => {
    expect(await isReachable("https://host.invalid", () => Promise.reject(new TypeError("fetch failed")))).toBe(false);
  });

  it("is tried when its host answers, whatever it answers", async () => {
    expect(await isReachable("https://host.invalid", async () => new Response(null, { status: 403 }))).toBe(true);
  });
});

describe("the folder in which engines are kept", () => {
  it("is the person's own choice first", () => {
    expect(cacheFolder({ M365_TENANT_CACHE: "/mnt/cache", XDG_CACHE_HOME: "/x" }, "linux")).toBe("/mnt/cache");
  });

  it("is the platform's folder for caches otherwise", () => {
    expect(cacheFolder({ XDG_CACHE_HOME: "/x" }, "linux")).toBe(join("/x", "pulumi-m365-tenant"));
    expect(cacheFolder({}, "darwin")).toMatch(/Library.Caches.pulumi-m365-tenant$/);
    expect(cacheFolder({ LOCALAPPDATA: "C:\\local" }, "win32")).toContain("C:\\local");
  });
});
