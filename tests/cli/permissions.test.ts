import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepConnection } from "../../cli/embedded/connection.ts";
import { pulumi } from "../../cli/engine/pulumi.ts";
import { openSession } from "../../cli/engine/session.ts";
import { findProject } from "../../cli/project.ts";
import { prepare, tenantFolder } from "../../cli/tenant-folder.ts";
import { type EmbeddedTenant, startTenant } from "../../emulator/index.ts";
import { ensureEngine, silentProgress } from "../../engine/index.ts";
import { copyProject, type ProjectCopy } from "../state/project-copy.ts";
import { runCli } from "./run-cli.ts";

/** The first run on a machine may have to build the engine. */
const engineMs = 20 * 60_000;
const runMs = 12 * 60_000;
const organisation = "tests/whole-way/small/organisation.yaml";
const accounts = "[bbbbbbbb-0000-4000-8000-000000000001, bbbbbbbb-0000-4000-8000-000000000002]";

/** What the small stack needs: groups, licences, conditional access, Teams policies and one team closed to guests. */
const needed = [
  "Group.ReadWrite.All",
  "GroupSettings.ReadWrite.All",
  "Organization.Read.All",
  "Policy.Read.All",
  "Policy.ReadWrite.ConditionalAccess",
  "RoleManagement.ReadWrite.Directory",
];

/** What promoting a step asks for beside that. */
const neededByRollout = ["AuditLog.Read.All", "ReportSettings.Read.All", "Reports.Read.All", "User.Read.All"];

/** What saying who made a drift, and when, asks for beside that. */
const neededByDrift = ["AuditLog.Read.All", "Directory.Read.All"];

let project: ProjectCopy;
let tenant: EmbeddedTenant | undefined;

beforeAll(async () => {
  await ensureEngine({ progress: silentProgress });
  project = copyProject([organisation]);
  writeFileSync(
    join(project.folder, "Pulumi.small.yaml"),
    `config:
  tenant:organisation: ${organisation}
  tenant:breakGlass:
    accounts: ${accounts}
    protect: false
  tenant:teams:
    onDelete: delete
    units:
      ikt:
        owners: ${accounts}
  tenant:restoreOnDelete: true
`,
  );
}, engineMs);

afterAll(async () => {
  await tenant?.stop();
  project?.remove();
});

async function printed(stack: string, ...flags: string[]): Promise<string[]> {
  const { code, stdout } = await runCli(["permissions", "--stack", stack, "--json", ...flags], project.folder);
  expect(code).toBe(0);
  return JSON.parse(stdout).permissions.map(({ name }: { name: string }) => name);
}

/** A fresh tenant and a fresh state. Whoever signs in gets what the list holds at that moment. */
async function freshTenant(grant: string[], seed: string): Promise<void> {
  await tenant?.stop();
  const folder = tenantFolder(project.folder);
  rmSync(folder.root, { recursive: true, force: true });
  prepare(folder);
  tenant = await startTenant({ seed, grant, weatherSpeed: 20, folder: folder.root });
  const { url, caFile, tenantId, clientId, clientSecret } = tenant;
  keepConnection(folder, { url, caFile, tenantId, clientId, clientSecret });
}

async function engine(...args: string[]) {
  if (tenant === undefined) throw new Error("no tenant is up");
  const { url, caFile, tenantId, clientId, clientSecret } = tenant;
  const folder = tenantFolder(project.folder);
  const connection = { url, caFile, tenantId, clientId, clientSecret };
  const session = await openSession(findProject(project.folder), folder, connection, silentProgress);
  return pulumi(session, args);
}

async function up(stack: string) {
  expect((await engine("stack", "init", stack)).code).toBe(0);
  return engine("up", "--stack", stack, "--yes", "--skip-preview");
}

describe("the permissions a stack needs", () => {
  it("are those of its resources and no more", async () => {
    expect(await printed("small")).toEqual(needed);
    expect(await printed("small", "--read-only")).toEqual([
      "Channel.ReadBasic.All",
      "GroupMember.Read.All",
      "GroupSettings.Read.All",
      "Organization.Read.All",
      "Policy.Read.All",
      "TeamSettings.Read.All",
    ]);
  });

  it("are printed as a table with who asks, and as an app registration takes them", async () => {
    const { stdout } = await runCli(["permissions", "--stack", "small"], project.folder);
    expect(stdout).toMatch(/^ {2}Policy\.ReadWrite\.ConditionalAccess +ConditionalAccessPolicy ×\d+$/m);
    expect(stdout).toContain(
      ["Besides, for m365-tenant rollout, and an up that promotes", ...neededByRollout].join("\n  "),
    );
    expect(stdout).toContain(["Besides, for m365-tenant drift, to say who and when", ...neededByDrift].join("\n  "));
    expect(stdout).toMatch(/^ {2}Teams Administrator +.*TeamsGroupPolicyAssignment ×\d+/m);
    const access = await runCli(["permissions", "--stack", "small", "--required-resource-access"], project.folder);
    expect(JSON.parse(access.stdout)).toEqual([
      {
        resourceAppId: "00000003-0000-0000-c000-000000000000",
        resourceAccess: [...new Set([...needed, ...neededByRollout, ...neededByDrift])]
          .sort()
          .map((value) => ({ type: "Role", value })),
      },
    ]);
    expect(access.stderr).toContain("az ad sp show");
  });

  it(
    "are enough to bring Voss up, and those to read are enough to see that nothing differs",
    async () => {
      const grant = await printed("demo");
      await freshTenant(grant, "voss");
      const { code, stdout, stderr } = await up("demo");
      expect({ code, said: code === 0 ? "" : stdout + stderr }).toEqual({ code: 0, said: "" });
      grant.splice(0, grant.length, ...(await printed("demo", "--read-only")));
      const preview = await engine("preview", "--stack", "demo", "--refresh", "--expect-no-changes");
      expect({ code: preview.code, said: preview.code === 0 ? "" : preview.stdout + preview.stderr }).toEqual({
        code: 0,
        said: "",
      });
    },
    runMs,
  );

  it.each(needed)(
    "cannot do without %s, and the failure names it",
    async (missing) => {
      const others = needed.filter((name) => name !== missing);
      await freshTenant(others, join(project.folder, organisation));
      const { code, stdout, stderr } = await up("small");
      expect(code).not.toBe(0);
      expect(stdout + stderr).toContain(missing);
    },
    runMs,
  );
});
