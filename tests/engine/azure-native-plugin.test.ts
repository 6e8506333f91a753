import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { placeAzureNative } from "../../engine/index.ts";

const fresh = () => mkdtempSync(join(tmpdir(), "m365-azure-native-"));

/** A stack's folder with this version of the package. */
function projectWith(version: string): string {
  const project = fresh();
  const sdk = join(project, "node_modules", "@pulumi", "azure-native");
  mkdirSync(sdk, { recursive: true });
  writeFileSync(join(sdk, "package.json"), JSON.stringify({ name: "@pulumi/azure-native", version }));
  return project;
}

const folderOf = (home: string) => join(home, "plugins", "resource-azure-native-v3.21.0");
const fileOf = (home: string) => join(folderOf(home), "pulumi-resource-azure-native");

describe.runIf(process.platform === "linux")("the azure-native plugin of a run", () => {
  it("is the double of the version that the stack has, on the embedded tenant", () => {
    const home = fresh();
    placeAzureNative({ home, project: projectWith("3.21.0"), loopback: true });
    expect(readFileSync(fileOf(home), "utf8")).toMatch(
      /^#!\/bin\/sh\nexec .*emulator\/azure-native\/main\.ts' "\$@"\n$/,
    );
  });

  it("is not there for a stack without the package", () => {
    const home = fresh();
    placeAzureNative({ home, project: fresh(), loopback: true });
    expect(existsSync(join(home, "plugins"))).toBe(false);
  });

  it("is never the double for a real tenant", () => {
    const home = fresh();
    const project = projectWith("3.21.0");
    placeAzureNative({ home, project, loopback: true });
    placeAzureNative({ home, project, loopback: false });
    expect(existsSync(folderOf(home))).toBe(false);
  });

  it.each([true, false])("is left alone where the official one lies (embedded tenant: %s)", (loopback) => {
    const home = fresh();
    mkdirSync(folderOf(home), { recursive: true });
    writeFileSync(fileOf(home), "ELF ".repeat(2000), { mode: 0o755 });
    placeAzureNative({ home, project: projectWith("3.21.0"), loopback });
    expect(readFileSync(fileOf(home), "utf8")).toContain("ELF");
  });
});
