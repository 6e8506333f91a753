import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { setActivityLevel } from "../../emulator/reports/teams-activity.ts";
import { day, PromotedStack } from "./promoted-stack.ts";
import { engineMs, runMs } from "./pulumi.ts";

let stack: PromotedStack;

beforeAll(async () => {
  stack = await PromotedStack.open();
}, engineMs);
afterAll(() => stack?.close());

/** Everyone of a unit has Teams since a month ago, and is a pilot. */
async function makePilots({ store, asAdmin }: EmbeddedTenant): Promise<void> {
  const group = [...store.collection("groups").values()].find(({ displayName }) => displayName === "STA-Pulje-0");
  const [sku] = [...store.collection("subscribedSkus").values()].filter(
    ({ skuPartNumber }) => skuPartNumber === "SPE_E3",
  );
  for (const user of [...store.collection("users").values()].filter(({ department }) => department === "IKT")) {
    const since = new Date(Date.now() - 30 * day).toISOString();
    const skuId = String(sku?.skuId);
    store.collection("users").set(user.id, {
      ...user,
      assignedLicenses: [{ skuId, disabledPlans: [] }],
      licenseAssignmentStates: [{ skuId, state: "Active", assignedByGroup: null, lastUpdatedDateTime: since }],
    });
    const member = { "@odata.id": `https://graph.microsoft.com/v1.0/directoryObjects/${user.id}` };
    expect((await asAdmin.graph("POST", `/groups/${group?.id}/members/$ref`, member)).status).toBe(204);
  }
  const settings = { displayConcealedNames: false };
  expect((await asAdmin.graph("PATCH", "/admin/reportSettings", settings)).status).toBeLessThan(300);
}

describe("promoting a step of the roll-out", () => {
  it(
    "is refused by the name of each condition that is not met, and the tenant stays as it is",
    async () => {
      stack.reach("0");
      const first = await stack.begin();
      expect({ code: first.code, said: first.code === 0 ? "" : first.stdout }).toEqual({ code: 0, said: "" });
      await makePilots(stack.tenant);
      stack.reach("1");
      stack.note(3);
      setActivityLevel(stack.tenant.store, 0);
      const { code, stdout } = await stack.m365("up", "--yes");
      expect(code).toBe(1);
      expect(stdout).toContain("telephony: fra pulje 0 til pulje 1");
      expect(stdout).toContain("dager siden puljen startet: 3, men kravet er 5");
      expect(stdout).toContain("aktive i Teams: 0 %, men kravet er 50 %");
      expect(stdout).toContain("Avvist");
      expect(stack.whoCalls()).toEqual(["STA-Pulje-0"]);
    },
    runMs,
  );

  it(
    "is let through when the days have gone and the pilots use it",
    async () => {
      stack.note(8);
      setActivityLevel(stack.tenant.store, 1000);
      const asked = await stack.m365("rollout");
      expect(asked.code).toBe(0);
      expect(asked.stdout).not.toContain("Avvist");
      const { code, stdout, stderr } = await stack.m365("up", "--yes");
      expect({ code, said: code === 0 ? "" : stdout + stderr }).toEqual({ code: 0, said: "" });
      expect(stack.whoCalls()).toEqual(["STA-Pulje-0", "STA-Pulje-1"]);
    },
    runMs,
  );
});
