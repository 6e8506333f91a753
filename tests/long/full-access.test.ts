import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureStack } from "../../cli/engine/stack.ts";
import { prepare, tenantFolder } from "../../cli/tenant-folder.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { shutOut } from "../whole-way/everyone-gets-in.ts";
import { engineMs, getEngine, runMs, session, typed } from "../whole-way/pulumi.ts";
import { type ScratchStack, scratchStack, small } from "../whole-way/scratch-stack.ts";
import { serveTenant } from "../whole-way/served-tenant.ts";

/** Microsoft's whole framework needs each kind of persona it speaks of, and P2 for everyone. */
const organisation = readFileSync(small, "utf8")
  .replace("device: egen PC }", "device: egen PC, series: internals }")
  .replace(
    "device: delt telefon }",
    `device: delt telefon, series: frontline }
  ekstern: { name: { nb: Ekstern }, device: egen PC, series: externals }
  leverandor: { name: { nb: Leverandør }, device: egen PC, series: suppliers }
  gjest: { name: { nb: Gjest }, device: ukjent, series: guests }
  rom: { name: { nb: Rom }, device: Teams-rom, series: rooms }
  elev: { name: { nb: Elev }, device: nettbrett, series: pupils }`,
  )
  .replace("licensing:", "addOns:\n  ENTRA_P2: { sku: AAD_PREMIUM_P2, seats: 40 }\n\nlicensing:");

const program = `import * as pulumi from "@pulumi/pulumi";
import { ConditionalAccess, Organisation, readStack } from "../../components/index.ts";

const settings = readStack(new pulumi.Config());
const { breakGlass, accessPersonas, personas, rollout } = new Organisation("liten", settings);
const groups = Object.values(personas);
const { policies } = new ConditionalAccess("access", {
  ...settings.conditionalAccess, breakGlass, personas: accessPersonas, rollout, groups, restoreOnDelete: true,
});
export const keys = Object.keys(policies);
`;

const access = `  tenant:conditionalAccess:
    baseline: full
    stage: "on"
    locations: { countries: ["NO", "SE"], offices: { herredshuset: { ranges: [203.0.113.0/25] } } }
    owned: { entraP2: everyone, compliance: [windows, iOS, android], appProtection: true }
`;

let stack: ScratchStack;
let tenant: EmbeddedTenant;
const run = (...args: string[]) => typed(stack, [...args, "--stack", "demo"]);
const policies = () => [...tenant.store.collection("conditionalAccessPolicies").values()];

beforeAll(async () => {
  await getEngine();
  stack = scratchStack("organisation.yaml", "ikt", program);
  const file = join(stack.folder, "organisation.yaml");
  writeFileSync(file, organisation);
  const config = join(stack.folder, "Pulumi.demo.yaml");
  writeFileSync(config, `${readFileSync(config, "utf8")}${access}`);
  tenant = await serveTenant(stack, file);
  for (const id of ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"]) {
    tenant.store.collection("registeredMethods").set(id, { id, methods: ["fido2SecurityKey"] });
  }
  prepare(tenantFolder(stack.folder));
  await ensureStack(await session(stack), "demo");
}, engineMs);
afterAll(async () => {
  await tenant?.stop();
  stack?.remove();
});

describe("Microsoft's whole framework through the real engine", { timeout: runMs }, () => {
  it("is in the tenant after one run, every policy deciding and break-glass left out of each", async () => {
    const { code, stdout, stderr } = await run("up", "--yes", "--skip-preview");
    expect(code, stdout + stderr).toBe(0);
    const found = policies();
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(({ state }) => state !== "enabled").map(({ displayName }) => displayName)).toEqual([]);
    const glass = [...tenant.store.collection("groups").values()].find(({ isAssignableToRole }) => isAssignableToRole);
    const exposed = found.filter((policy) => {
      const { users } = policy.conditions as { users: { includeUsers: string[]; excludeGroups: string[] } };
      return !users.includeUsers.includes("None") && !users.excludeGroups.includes(glass!.id);
    });
    expect(exposed.map(({ displayName }) => displayName)).toEqual([]);
  });

  it("shuts none of the employed out, and no break-glass account", async () => {
    expect(await shutOut(tenant)).toEqual([]);
  });

  it("has nothing to do the second time", async () => {
    const { code, stdout } = await run("preview", "--expect-no-changes");
    expect(code, stdout).toBe(0);
  });
});
