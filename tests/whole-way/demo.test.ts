import { copyFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { tenantFolder } from "../../cli/tenant-folder.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import type { JsonObject } from "../../emulator/store/json.ts";
import { runCli } from "../cli/run-cli.ts";
import { engineMs, getEngine, runMs } from "./pulumi.ts";
import { type ScratchStack, scratchStack, voss } from "./scratch-stack.ts";
import { serveTenant } from "./served-tenant.ts";

let stack: ScratchStack;
const auditSchema = z.object({
  results: z.array(z.object({ rule: z.string(), level: z.string(), verdict: z.string() })),
});

/** What no program does for a town hall: keys in a safe, and administrators who ask for their role. */
const atWork = ["break-glass-accounts", "no-standing-privilege", "global-administrator-approval"];

/** Advice that Voss does not follow, or not yet. */
const notChosen = [
  "phishing-resistant-for-everyone",
  "managed-devices",
  "reauthentication",
  "app-credentials-restricted",
];
/** Advice that somebody answers for not following, until a day. */
const answeredFor = ["access-groups-protected", "meetings-closed-to-anonymous", "pupils-apart"];

beforeAll(async () => {
  await getEngine();
  stack = scratchStack(voss, "ikt-digitalisering");
  // The demo's own configuration, as `npm run demo` takes it.
  const demo = readFileSync(new URL("../../Pulumi.demo.yaml", import.meta.url), "utf8");
  writeFileSync(join(stack.folder, "Pulumi.demo.yaml"), demo.replace("organisations/voss.yaml", voss));
  copyFileSync(new URL("../../guardrails.yaml", import.meta.url), join(stack.folder, "guardrails.yaml"));
}, engineMs);
afterAll(() => stack?.remove());

/** Template id of Global Administrator, and the rules of its activation, by Microsoft's names. */
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
const activation = ["Approval_EndUser_Assignment", "Notification_Admin_EndUser_Assignment"] as const;

/** Keys for the safe, an administrator who asks for the role from now on, and somebody who answers and is told. */
async function doByHand({ asAdmin, store }: EmbeddedTenant): Promise<void> {
  const does = async (method: string, path: string, body?: JsonObject): Promise<JsonObject> => {
    const answer = await asAdmin.graph(method, path, body);
    expect({ path, status: answer.status, said: answer.status < 300 ? "" : answer.body }).toMatchObject({ said: "" });
    return answer.body as JsonObject;
  };
  const glass = ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"];
  for (const id of glass) store.collection("registeredMethods").set(id, { id, methods: ["fido2SecurityKey"] });

  const directory = "/roleManagement/directory";
  const held = [...store.collection("roleAssignments").values()].filter(
    ({ roleDefinitionId, principalId }) =>
      roleDefinitionId === globalAdministrator && !glass.includes(String(principalId)),
  );
  expect(held).toHaveLength(1);
  for (const { id, principalId = null } of held) {
    await does("POST", `${directory}/roleEligibilityScheduleRequests`, {
      action: "adminAssign",
      principalId,
      roleDefinitionId: globalAdministrator,
      directoryScopeId: "/",
      justification: "asks for it from now on",
      scheduleInfo: { expiration: { type: "afterDuration", duration: "P365D" } },
    });
    await does("DELETE", `${directory}/roleAssignments/${id}`);
  }

  const filter = `scopeId eq '/' and scopeType eq 'DirectoryRole' and roleDefinitionId eq '${globalAdministrator}'`;
  const { value } = await does(
    "GET",
    `/policies/roleManagementPolicyAssignments?$filter=${encodeURIComponent(filter)}`,
  );
  const [{ policyId }] = value as [{ policyId: string }];
  const rule = (id: string) => `/policies/roleManagementPolicies/${policyId}/rules/${id}`;
  const [approval, notice] = await Promise.all(activation.map((id) => does("GET", rule(id))));
  const approvers = glass.map((userId) => ({ "@odata.type": "#microsoft.graph.singleUser", userId }));
  const stage = {
    approvalStageTimeOutInDays: 1,
    isApproverJustificationRequired: true,
    escalationTimeInMinutes: 0,
    isEscalationEnabled: false,
    primaryApprovers: approvers,
    escalationApprovers: [],
  };
  await does("PATCH", rule(activation[0]), {
    ...approval,
    setting: { ...(approval?.setting as JsonObject), isApprovalRequired: true, approvalStages: [stage] },
  });
  await does("PATCH", rule(activation[1]), { ...notice, notificationRecipients: ["vakt@voss.example"] });
}

describe("Voss on the embedded tenant, through the real engine", () => {
  it(
    "is brought up by one command, and the tenant agrees with the organisation file head by head",
    async () => {
      const { code, stdout, stderr } = await runCli(["demo"], stack.folder);
      expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/azuread 6\.9\.1 \((the official plugin|this project's double)/);
      expect(stdout).toMatch(/✓ units +66\n/);
      expect(stdout).toMatch(/✓ people in the units +1500\n/);
      expect(stdout).toMatch(/✓ licence M365_A3_Faculty +404\n/);
      expect(stdout).not.toContain("✗");
      expect(stdout).toContain("What to type next");
    },
    runMs,
  );

  it(
    "says at the second run that nothing changes",
    async () => {
      const { code, stdout } = await runCli(["demo"], stack.folder);
      expect(code).toBe(0);
      expect(stdout).toContain("Nothing changes");
    },
    runMs,
  );

  it(
    "keeps every guardrail in the tenant itself but those that people have yet to do something about",
    async () => {
      const { code, stdout } = await runCli(["audit", "--json"], stack.folder);
      const { results } = auditSchema.parse(JSON.parse(stdout));
      const having = (verdict: string) => results.filter((one) => one.verdict === verdict).map(({ rule }) => rule);
      // Declared, and report-only until a person writes that they decide.
      expect(having("reportOnly")).toEqual([
        "mfa-for-everyone",
        "legacy-authentication-blocked",
        "phishing-resistant-administrators",
        "mfa-for-guests",
        "device-code-flow-blocked",
        "authentication-transfer-blocked",
        "administrator-sessions-short",
        "unknown-platforms-blocked",
      ]);
      const failing = results.filter(({ verdict }) => verdict === "fail");
      const failingAt = (level: string) => failing.filter((one) => one.level === level).map(({ rule }) => rule);
      expect(failingAt("mandatory")).toEqual(atWork);
      expect(failingAt("advisory")).toEqual(notChosen);
      expect(having("notLicensed")).toEqual([
        "high-user-risk-blocked",
        "high-sign-in-risk-blocked",
        "risky-agents-blocked",
      ]);
      // What no application can read there is looked at by hand.
      expect(having("notDecidedHere")).toEqual(["break-glass-sign-in-alert", "approved-apps-only"]);
      expect(having("excepted")).toEqual(answeredFor);
      expect(having("undecided")).toEqual([]);
      expect(code, "a policy that only reports is not good enough").toBe(1);
    },
    runMs,
  );

  it(
    "keeps every mandatory one when people have done in the tenant what no program does",
    async () => {
      const { snapshot } = tenantFolder(stack.folder);
      copyFileSync(snapshot, `${snapshot}.before`);
      const tenant = await serveTenant(stack, voss);
      await doByHand(tenant);
      const { stdout } = await runCli(["audit", "--json"], stack.folder);
      await tenant.stop();
      // What was done by hand is no part of taking the stack down.
      renameSync(`${snapshot}.before`, snapshot);
      const mandatory = auditSchema.parse(JSON.parse(stdout)).results.filter(({ level }) => level === "mandatory");
      const having = (verdict: string) => mandatory.filter((one) => one.verdict === verdict).map(({ rule }) => rule);
      expect([...having("fail"), ...having("undecided"), ...having("notDecidedHere")]).toEqual([]);
      expect(having("pass")).toEqual(expect.arrayContaining(atWork));
    },
    runMs,
  );

  it(
    "is taken down again, and leaves the tenant as it was",
    async () => {
      const { code, stdout } = await runCli(["demo", "--destroy"], stack.folder);
      expect(stdout).toContain("The tenant is as it was before.");
      expect(code).toBe(0);
    },
    runMs,
  );
});
