import { afterEach, describe, expect, it } from "vitest";
import { readTenant } from "../../cli/audit/read-tenant.ts";
import { connectionEnv } from "../../cli/embedded/connection.ts";
import { tenantOf } from "../../cli/tenant-access.ts";
import type { TenantClient } from "../../components/graph/index.ts";
import { type EmbeddedTenant, startTenant } from "../../emulator/index.ts";
import { type DeclaredTenant, type RuleName, rules, runRules } from "../../policies/rules.ts";
import { small } from "../whole-way/scratch-stack.ts";

let tenant: EmbeddedTenant | undefined;
afterEach(() => tenant?.stop());

async function open(grant?: readonly string[]): Promise<TenantClient> {
  // Calm: what is read is what was written a line before.
  tenant = await startTenant({ seed: small, weather: "calm", ...(grant && { grant }) });
  return tenantOf(connectionEnv(tenant), {});
}

const judge = (read: DeclaredTenant) =>
  new Map(runRules(rules, read, {}, new Date("2026-11-25T12:00:00Z")).map((result) => [result.rule, result]));
const set = (client: TenantClient, path: string, body: Record<string, string | boolean>) =>
  client.graph.send("PATCH", path, body, { attempt: "change", object: path });

describe("a reading of the tenant", () => {
  it("judges what is there, and sees at once what somebody changes", async () => {
    const client = await open();
    const before = judge(await readTenant(client, []));
    expect(before.get("invites-by-inviters")).toMatchObject({
      verdict: "fail",
      findings: [{ kind: "settingIs", object: "AuthorizationPolicy", property: "allowInvitesFrom" }],
    });
    expect(before.get("mfa-for-everyone")?.verdict).toBe("fail");
    await set(client, "/v1.0/policies/authorizationPolicy", {
      allowInvitesFrom: "adminsAndGuestInviters",
      guestUserRoleId: "2af84b1e-32c8-42b7-82bc-daa82404023b",
    });
    const after = judge(await readTenant(client, []));
    const better: RuleName[] = ["guest-role-restricted", "invites-by-inviters"];
    const changes = [...after].filter(([rule, { verdict }]) => verdict !== before.get(rule)?.verdict);
    expect(changes.map(([rule]) => rule).toSorted()).toEqual(better);
    for (const rule of better) expect(after.get(rule)?.verdict).toBe("pass");
  });

  it("counts people, and holds no name and no address of anybody", async () => {
    const read = await readTenant(await open(), []);
    expect(read.observed?.counts).toMatchObject({ breakGlassAccounts: 0, staffWithoutPlace: expect.any(Number) });
    const people = [...(tenant?.store.collection("users").values() ?? [])];
    expect(people.length).toBeGreaterThan(5);
    const whole = JSON.stringify(read);
    for (const person of people) expect(whole).not.toContain(String(person.userPrincipalName));
  });

  it("says rule by rule what it may not read, and passes none of them", async () => {
    const read = await readTenant(await open(["Group.Read.All"]), []);
    const results = judge(read);
    for (const rule of [
      "mfa-for-everyone",
      "guest-role-restricted",
      "weak-methods-off",
      "global-administrators",
    ] as const) {
      const [finding] = results.get(rule)?.findings ?? [];
      expect(finding, rule).toMatchObject({ kind: "notReadable", needs: expect.stringMatching(/Read/) });
      expect(results.get(rule)?.verdict).toBe("undecided");
    }
  });
});
