import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MergedStack, naboTenant } from "./merged-stack.ts";
import { engineMs, runMs } from "./pulumi.ts";

// A sample: tests/long carries the merger on until it closes.
let stack: MergedStack;

beforeAll(async () => {
  stack = await MergedStack.open();
}, engineMs);
afterAll(() => stack?.close());

const partners = () =>
  [...stack.tenant.store.collection("crossTenantAccessPartners").values()].map(({ tenantId }) => tenantId);

describe("a phase of a merger", () => {
  it(
    "is refused while nobody has noted what it asks for, and the tenant stays as it is",
    async () => {
      const { code, stdout, stderr } = await stack.up("prepared");
      expect({ code, said: code === 0 ? "" : stdout + stderr }).toEqual({ code: 0, said: "" });
      expect(partners()).toEqual([naboTenant]);
      expect(stack.tenant.store.collection("domains").get("nabo.example")).toMatchObject({ isVerified: false });
      stack.comeTo("numbersMoved");
      const refused = await stack.m365("up", "--yes");
      expect(refused.code).toBe(1);
      expect(refused.stdout).toContain("nabo går videre fra «forberedt» til «numrene flyttet», og 1 enhet kommer");
      expect(refused.stdout).toContain("(hr-writes): ikke gjort");
      expect(refused.stdout).toContain("Avvist");
      expect(partners()).toEqual([naboTenant]);
    },
    runMs,
  );
});
