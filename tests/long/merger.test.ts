import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MergerPhase } from "../../components/index.ts";
import { MergedStack, naboTenant } from "../whole-way/merged-stack.ts";
import { engineMs, runMs } from "../whole-way/pulumi.ts";

let stack: MergedStack;

beforeAll(async () => {
  stack = await MergedStack.open();
}, engineMs);
afterAll(() => stack?.close());

async function up(phase: MergerPhase): Promise<void> {
  const { code, stdout, stderr } = await stack.up(phase);
  expect({ code, said: code === 0 ? "" : stdout + stderr }).toEqual({ code: 0, said: "" });
}

const partners = () =>
  [...stack.tenant.store.collection("crossTenantAccessPartners").values()].map(({ tenantId }) => tenantId);
const domain = () => stack.tenant.store.collection("domains").get("nabo.example");
const team = () => {
  const group = [...stack.tenant.store.collection("groups").values()].find(
    ({ displayName }) => displayName === "Sammenslåing med Nabo kommune",
  );
  return stack.tenant.store.collection("teams").get(group?.id ?? "");
};

describe("a merger on a tenant", () => {
  it(
    "opens the joint team to the neighbour, and lays claim to the domain without having it",
    async () => {
      await up("coexisting");
      expect(partners()).toEqual([naboTenant]);
      expect(team()).toBeDefined();
      expect(domain()).toBeUndefined();
      await up("prepared");
      expect(domain()).toMatchObject({ isVerified: false });
    },
    runMs,
  );

  it(
    "takes the domain when everybody is here and its record is in DNS, and closes: no trust, no sync, the team read-only",
    async () => {
      await stack.publishRecord();
      await up("domainMoved");
      expect(domain()).toMatchObject({ isVerified: true });
      await up("closed");
      expect(partners()).toEqual([]);
      expect(team()).toMatchObject({ isArchived: true });
      expect(domain()).toMatchObject({ isVerified: true });
    },
    runMs,
  );
});
