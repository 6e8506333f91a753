import { describe, expect, test } from "vitest";
import { evaluate, parsePolicies, readTenant } from "../../access/index.ts";
import { conditionCases } from "./cases/conditions.ts";
import { controlCases } from "./cases/controls.ts";
import { deviceFilterCases } from "./cases/device-filter.ts";
import { networkCases } from "./cases/network.ts";
import { targetCases } from "./cases/targets.ts";
import { userCases } from "./cases/users.ts";
import { workloadCases } from "./cases/workloads.ts";
import { inWords } from "./verdict-words.ts";

const tables = {
  "whom a policy is for": userCases,
  "which workloads a policy is for": workloadCases,
  "what a policy is about": targetCases,
  "under which conditions": conditionCases,
  "from which networks": networkCases,
  "from which devices": deviceFilterCases,
  "what it asks": controlCases,
};

for (const [title, cases] of Object.entries(tables)) {
  describe(title, () => {
    test.each(cases)("$title", ({ policies, signIn, tenant, expected }) => {
      expect(inWords(evaluate(parsePolicies(policies), signIn, readTenant(tenant ?? {})))).toBe(expected);
    });
  });
}

test("every row names Microsoft's page, no title stands twice, and there are at least 150", () => {
  const all = Object.values(tables).flat();
  expect(all.every(({ page }) => page.startsWith("https://learn.microsoft.com/"))).toBe(true);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(150);
});
