import * as pulumi from "@pulumi/pulumi";
import { expect, it } from "vitest";
import { repositoryFile, stackKeys } from "../config/voss-text.ts";
import { declare, one } from "./mocks.ts";

it("builds the demo's tenant from its configuration and tells people what there is", async () => {
  pulumi.runtime.setAllConfig(stackKeys(repositoryFile("Pulumi.demo.yaml")));
  let program: typeof import("../../index.ts") | undefined;
  const resources = await declare(
    async () => {
      program = await import("../../index.ts");
    },
    { stack: "demo" },
  );
  expect(program?.counts).toEqual({
    employees: 1500,
    units: 66,
    sectors: 8,
    personas: 13,
    licences: 3,
    rolloutGroups: 4,
    conditionalAccessPolicies: 24,
    teams: 4,
  });
  expect(Object.keys(program?.groups.units ?? {})).toHaveLength(66);
  expect(Object.keys(program?.teams ?? {}).toSorted()).toEqual([
    "heradsstyret",
    "ikt-digitalisering",
    "kriseleiing",
    "ny-symjehall",
  ]);
  expect(one(resources, "voss-organisation-break-glass").protect).toBe(false);
});

it("takes in Entra's logs and both alerts where the municipality has a subscription", async () => {
  const azure = "azure: { resourceGroupName: rg-entra-logs, notify: [vakt@voss.example] }\n";
  const text = repositoryFile("Pulumi.demo.yaml").replace(/ {4}unmonitored: .*\n/, `    ${azure}`);
  expect(text).toContain(azure);
  pulumi.runtime.setAllConfig(stackKeys(text));
  // A module of its own: the one above has run.
  const again = "../../index.ts?monitored";
  const resources = await declare(() => import(again), { stack: "demo" });
  expect(one(resources, "voss-monitoring-break-glass-sign-in").inputs.enabled).toBe(true);
  expect(one(resources, "voss-monitoring-workspace").inputs.retentionInDays).toBe(90);
});
