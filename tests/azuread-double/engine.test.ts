import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { engineEnv, ensureEngine, silentProgress } from "../../engine/index.ts";
import { capture } from "../../engine/process.ts";
import { embeddedTenant, environment, passing, users } from "./support/embedded.ts";

const stack = [
  new URL("./support/stack/Pulumi.yaml", import.meta.url),
  new URL("./support/stack/package.json", import.meta.url),
  new URL("./support/stack/index.mjs", import.meta.url),
];
const root = new URL("../../", import.meta.url).pathname;
let tenant: EmbeddedTenant;
let run: (...args: string[]) => Promise<{ code: number; told: string }>;

// The engine may have to be built first, where neither an installed one nor a download can be had.
beforeAll(async () => {
  const engine = await ensureEngine({ progress: silentProgress });
  tenant = await embeddedTenant(passing);
  const folder = mkdtempSync(join(tmpdir(), "azuread-double-stack-"));
  for (const file of stack) {
    copyFileSync(file, join(folder, basename(file.pathname)));
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const home = join(folder, "home");
  const plugin = join(home, "plugins", "resource-azuread-v6.9.1");
  mkdirSync(plugin, { recursive: true });
  mkdirSync(join(folder, "state"));
  const script = `#!/bin/sh\nexec '${process.execPath}' '${root}emulator/azuread/main.ts' "$@"\n`;
  writeFileSync(join(plugin, "pulumi-resource-azuread"), script);
  chmodSync(join(plugin, "pulumi-resource-azuread"), 0o755);
  const settings = { home, backendUrl: `file://${folder}/state`, passphrase: "", offline: true };
  const env = {
    ...engineEnv(engine, settings),
    ...environment(tenant),
    PATH: engineEnv(engine, settings).PATH,
    TEST_MEMBERS: users(tenant, 2).join(","),
  };
  run = async (...args) => {
    const { code, stdout, stderr } = await capture(engine.pulumi, [...args, "--non-interactive", "--color=never"], {
      cwd: folder,
      env,
    });
    return { code, told: `${stdout}\n${stderr}` };
  };
  expect((await run("stack", "init", "test")).code).toBe(0);
}, 600_000);
afterAll(() => tenant?.stop());

const step = (number: number) => run("config", "set", "step", String(number));
const up = () => run("up", "--yes", "--skip-preview");
const named = (collection: string, displayName: string) =>
  [...tenant.store.collection(collection).values()].filter((entity) => entity.displayName === displayName);

describe("the real engine with the double, step by step", { timeout: 120_000 }, () => {
  test("previews what it will make, and makes nothing", async () => {
    await step(1);
    const { code, told } = await run("preview", "--diff");
    expect([code, told]).toEqual([0, expect.stringContaining("+ 4 to create")]);
    expect(told).toMatch(/excludedGroups: \[\n\s+\[0\]: \[unknown\]/);
    expect(named("groups", "People")).toEqual([]);
  });

  test("makes the group, the place and the policy, which leaves both out", async () => {
    const { code, told } = await up();
    expect([code, told]).toEqual([0, expect.stringContaining("+ 4 created")]);
    const [[group], [place], [policy]] = [
      named("groups", "People"),
      named("namedLocations", "Place"),
      named("conditionalAccessPolicies", "MFA"),
    ];
    expect(policy!.conditions).toMatchObject({
      users: { excludeGroups: [group!.id] },
      locations: { excludeLocations: [place!.id] },
    });
  });

  test("keeps what the program calls secret encrypted in the state, though the plugin is handed it plain", async () => {
    expect(named("groups", "People")).toMatchObject([{ description: "between us" }]);
    const { told } = await run("stack", "export");
    expect(told).toContain('"ciphertext"');
    expect(told).not.toContain("between us");
  });

  test("finds nothing to do the second time", async () => {
    const { code, told } = await run("preview", "--expect-no-changes");
    expect([code, told]).toEqual([0, expect.stringContaining("4 unchanged")]);
  });

  test("sees what somebody changed by hand only when it refreshes, and puts it back", async () => {
    const [group] = named("groups", "People");
    await tenant.asAdmin.graph("PATCH", `/v1.0/groups/${group!.id}`, { displayName: "By hand" });
    expect((await run("preview", "--expect-no-changes")).code).toBe(0);
    const drift = await run("refresh", "--preview-only", "--expect-no-changes", "--diff");
    expect(drift.code).not.toBe(0);
    expect(drift.told).toContain(`~ displayName: "People" => "By hand"`);
    expect((await run("up", "--yes", "--skip-preview", "--refresh")).code).toBe(0);
    expect(named("groups", "People")).toHaveLength(1);
  });

  test("shows a change property by property, keeps known ids known, and makes it in place", async () => {
    await step(2);
    const { told } = await run("preview", "--diff");
    expect(told).toContain(`~ displayName: "People" => "Everybody"`);
    expect(told).toMatch(/~ countriesAndRegions: \[\n\s+\+ \[1\]: "SE"/);
    expect(told).toMatch(/\+ sessionControls: \{\n\s+\+ signInFrequency\s+: 8/);
    expect(told).not.toContain("[unknown]");
    expect(await up()).toMatchObject({ code: 0, told: expect.stringContaining("~ 3 updated") });
    expect(named("namedLocations", "Place")).toMatchObject([{ countriesAndRegions: ["NO", "SE"] }]);
    expect((await run("preview", "--expect-no-changes")).code).toBe(0);
  });

  test("replaces a country by addresses: the new one first, the policy after it, the old one last", async () => {
    await step(3);
    const [before] = named("namedLocations", "Place");
    const { told } = await run("preview", "--diff");
    expect(told).toMatch(/\+-azuread:index\/namedLocation:NamedLocation: \(replace\)/);
    expect(told).toMatch(/- country: \{/);
    expect(await up()).toMatchObject({ code: 0, told: expect.stringContaining("+-1 replaced") });
    const [after, ...others] = named("namedLocations", "Place");
    expect([others, after!.id === before!.id, after!.isTrusted]).toEqual([[], false, true]);
    expect(named("conditionalAccessPolicies", "MFA")[0]!.conditions).toMatchObject({
      locations: { excludeLocations: [after!.id] },
    });
  });

  test("takes over an existing group by import", async () => {
    const made = await tenant.asAdmin.graph("POST", "/v1.0/groups", {
      displayName: "Made by hand",
      mailEnabled: false,
      mailNickname: "by-hand",
      securityEnabled: true,
    });
    const { id } = made.body as { id: string };
    const { code, told } = await run(
      "import",
      "azuread:index/group:Group",
      "byHand",
      `/groups/${id}`,
      "--yes",
      "--protect=false",
      "--generate-code=false",
    );
    expect([code, told]).toEqual([0, expect.stringContaining("1 imported")]);
  });

  test("removes all of it", async () => {
    expect(await run("destroy", "--yes", "--skip-preview")).toMatchObject({ code: 0 });
    for (const [collection, name] of [
      ["groups", "Everybody"],
      ["groups", "Made by hand"],
      ["namedLocations", "Place"],
      ["conditionalAccessPolicies", "MFA"],
    ] as const) {
      expect(named(collection, name)).toEqual([]);
    }
  });
});
