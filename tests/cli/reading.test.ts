import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { numberLines } from "../../cli/reading/number-lines.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { realToday, startEmbedded } from "../providers/embedded.ts";
import { groupId, personId } from "../providers/kind-case.ts";
import { phones } from "../providers/phones.ts";
import { runCli } from "./run-cli.ts";

let tenant: EmbeddedTenant;
let grant: string[];

beforeAll(async () => {
  grant = ["TeamsTelephoneNumber.Read.All", "TeamsUserConfiguration.Read.All"];
  tenant = await startEmbedded({ ...realToday, grant });
  const { store } = tenant;
  store.teamsAdmin.userAssignments.set(personId, new Map([["TeamsMeetingPolicy", "AllOff"]]));
  store.relations.add("members", groupId, personId);
  store.teamsAdmin.groupAssignments.set(`${groupId}/TeamsMessagingPolicy`, {
    groupId,
    policyType: "TeamsMessagingPolicy",
    policyName: "Kontor",
    rank: 1,
    createdTime: "2026-01-01T00:00:00Z",
    createdBy: personId,
  });
});
afterAll(() => tenant.stop());

/** As a person would, with the variables of a deployment. */
function run(...args: string[]) {
  return runCli([...args, "--stack", "prod"], process.cwd(), {
    PATH: process.env.PATH,
    ARM_TENANT_ID: tenant.tenantId,
    ARM_CLIENT_ID: tenant.clientId,
    ARM_CLIENT_SECRET: tenant.clientSecret,
    ARM_METADATA_HOSTNAME: `localhost:${tenant.port}`,
    NODE_EXTRA_CA_CERTS: tenant.caFile,
  });
}

describe("the operator's numbers", () => {
  it("are printed with who has each", async () => {
    expect(await run("numbers")).toEqual({
      code: 0,
      stdout: `${phones.number}      operatorConnect  free\n1 numbers, 1 of them free.\n`,
      stderr: "",
    });
  });

  it("are JSON for other programs", async () => {
    const [row] = tenant.store.collection("telephoneNumbers").values();
    Object.assign(row ?? {}, { assignmentTargetId: personId, assignmentCategory: "primary" });
    expect(JSON.parse((await run("numbers", "--json")).stdout)).toEqual({
      numbers: [
        {
          telephoneNumber: phones.number,
          numberType: "operatorConnect",
          capabilities: ["userAssignment", "voiceApplicationAssignment"],
          assignmentTargetId: personId,
          assignmentCategory: "primary",
          isOrdered: false,
          isLocationOurs: true,
        },
      ],
    });
  });
});

it("says of a number where the operator keeps the address", () => {
  const free = { numberType: "operatorConnect", capabilities: [], isOrdered: false, isLocationOurs: false };
  expect(numberLines([{ ...free, telephoneNumber: "+4749990000" }])).toBe(
    "+4749990000      operatorConnect  free  (its operator sets the address)\n1 numbers, 1 of them free.\n",
  );
});

it("does not count a number as free while an order for it is under way", () => {
  const ordered = { numberType: "operatorConnect", capabilities: [], isOrdered: true, isLocationOurs: true };
  expect(numberLines([{ ...ordered, telephoneNumber: "+4749990000" }])).toBe(
    "+4749990000      operatorConnect  ordered\n1 numbers, 0 of them free.\n",
  );
});

describe("a person's policies", () => {
  it("are those in force: the person's own, and by which group", async () => {
    expect((await run("effective", personId)).stdout).toBe(
      `TeamsMeetingPolicy                   AllOff, given to the person\nTeamsMessagingPolicy                 Kontor, by the group ${groupId}\n`,
    );
  });

  it("of somebody who was given none are Global's", async () => {
    expect((await run("effective", phones.neighbour)).stdout).toBe("Every policy is Global's.\n");
  });

  it("that the application may not read are a refusal that names the permission", async () => {
    grant.splice(0);
    const { code, stderr } = await run("effective", personId);
    expect(code).toBe(5);
    expect(stderr).toMatch(/answered 403 .*; the application needs TeamsUserConfiguration\.Read\.All$/m);
  });
});
