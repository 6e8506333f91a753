import * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, it } from "vitest";
import { Tenant } from "../../components/index.ts";
import { smallSettings } from "./fixtures.ts";
import { declare, ofType, one, type Registered } from "./mocks.ts";

const known = <T>(output: pulumi.Output<T>) => new Promise<T>((resolve) => output.apply(resolve));

describe("Tenant", () => {
  let tenant: Tenant;
  let resources: Registered[];
  beforeAll(async () => {
    resources = await declare(() => {
      tenant = new Tenant("litle", smallSettings());
    });
  });

  it("puts its parts under itself", () => {
    expect(resources.filter(({ parent }) => parent === "litle").map(({ name, type }) => [name, type])).toEqual([
      ["litle-access", "tenant:index:ConditionalAccess"],
      ["litle-communication", "tenant:index:Communication"],
      ["litle-licensing", "tenant:index:Licensing"],
      ["litle-organisation", "tenant:index:Organisation"],
      ["litle-rollout", "tenant:index:Rollout"],
      ["litle-teams-policies", "tenant:index:TeamsPolicies"],
      ["litle-workspaces", "tenant:index:Workspaces"],
    ]);
  });

  it("keeps the whole configuration out of the state", () => {
    for (const { type, inputs } of resources) if (type.startsWith("tenant:index:")) expect(inputs).toEqual({});
  });

  it("counts what it declares, to be held against the organisation file", () => {
    expect(tenant.counts).toEqual({
      employees: 36,
      units: 2,
      sectors: 1,
      personas: 2,
      licences: 2,
      rolloutGroups: 2,
      conditionalAccessPolicies: 5,
      teams: 1,
    });
    expect(one(resources, "litle").outputs).toEqual({ counts: tenant.counts });
  });

  it("tells the names of its groups and where its teams are", async () => {
    expect(await known(pulumi.output(tenant.groups))).toEqual({
      units: { ikt: "DYN-Eining-110-ikt", sjukeheim: "DYN-Eining-120-sjukeheim" },
      sectors: { stab: "DYN-Sektor-stab" },
      personas: { kontor: "DYN-Persona-kontor", omsorg: "DYN-Persona-omsorg" },
      licences: { M365_E3: "LIC-M365-E3", M365_F3: "LIC-M365-F3" },
      rollout: { "0": "STA-Pulje-0", "1": "STA-Pulje-1" },
      breakGlass: "CA-BreakGlassAccounts",
    });
    expect(await known(pulumi.output(tenant.teams))).toEqual({
      ikt: "https://teams.example/litle-workspaces-ikt-team",
    });
  });

  it("passes the stack's wish to restore on to security defaults", async () => {
    const on = { baseline: "minimal", stage: "on", policies: {} } as const;
    const restored = async (restoreOnDelete?: boolean) => {
      const declared = await declare(() => {
        new Tenant(
          "litle",
          smallSettings({ conditionalAccess: on, ...(restoreOnDelete !== undefined && { restoreOnDelete }) }),
        );
      });
      return one(declared, "litle-access-security-defaults").inputs.restoreOnDelete;
    };
    expect([await restored(), await restored(true), await restored(false)]).toEqual([true, true, false]);
  });

  it("names no group it does not make", () => {
    const names = new Set(ofType(resources, "azuread:index/group:Group").map(({ name }) => `object-id-of-${name}`));
    const used = JSON.stringify(resources.map(({ inputs }) => inputs)).match(/object-id-of-[\w-]+/g) ?? [];
    expect(used.filter((id) => !names.has(id))).toEqual([]);
    expect(used.length).toBeGreaterThan(8);
  });
});
