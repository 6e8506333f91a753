import { expect, test } from "vitest";
import { type SmallTenant, smallTenant } from "./small-tenant.ts";

const root = "/admin/configurationManagement";
const hour = 3_600;

function watched(): { tenant: SmallTenant; id: string } {
  const tenant = smallTenant();
  const { body } = tenant.ask("POST", `${root}/configurationMonitors`, {
    displayName: "Teams settings",
    baseline: {
      displayName: "Baseline",
      description: "",
      resources: [
        {
          displayName: "Meetings",
          resourceType: "microsoft.teams.meetingPolicy",
          properties: { Identity: "Global", AllowIPVideo: true, Ensure: "Present" },
        },
        {
          displayName: "Kiosk meetings",
          resourceType: "microsoft.teams.meetingPolicy",
          properties: { Identity: "Nobody made this", Ensure: "Absent" },
        },
      ],
    },
  });
  return { tenant, id: String(body.id) };
}

const setVideo = ({ context }: SmallTenant, AllowIPVideo: boolean): void => {
  const policies = context.store.teamsAdmin.policies("TeamsMeetingPolicy");
  policies.set("Global", { ...policies.get("Global"), AllowIPVideo });
};

const list = (tenant: SmallTenant, what: string): unknown => tenant.ask("GET", `${root}/${what}`).body.value;

test("what somebody changes is a drift after the next run, with both values", () => {
  const { tenant, id } = watched();
  setVideo(tenant, false);
  expect(list(tenant, "configurationDrifts")).toEqual([]);
  tenant.pass(6 * hour);
  expect(list(tenant, "configurationDrifts?$select=status,baselineResourceDisplayName,driftedProperties")).toEqual([
    {
      status: "active",
      baselineResourceDisplayName: "Meetings",
      driftedProperties: [{ propertyName: "AllowIPVideo", currentValue: false, desiredValue: true }],
    },
  ]);
  expect(list(tenant, `configurationMonitoringResults?$filter=monitorId eq '${id}'`)).toMatchObject([
    { runStatus: "successful", driftsCount: 1, runInitiationDateTime: "2026-11-23T18:00:00Z" },
  ]);
});

test("a drift that is put right is fixed, and forgotten after thirty days", () => {
  const { tenant } = watched();
  setVideo(tenant, false);
  tenant.pass(6 * hour);
  list(tenant, "configurationDrifts");
  setVideo(tenant, true);
  tenant.pass(6 * hour);
  expect(list(tenant, "configurationDrifts")).toMatchObject([{ status: "fixed" }]);
  tenant.pass(31 * 24 * hour);
  expect(list(tenant, "configurationDrifts")).toEqual([]);
});

test("a new baseline begins without the findings of the former", () => {
  const { tenant, id } = watched();
  setVideo(tenant, false);
  tenant.pass(6 * hour);
  expect(list(tenant, "configurationDrifts")).toHaveLength(1);
  tenant.ask("PATCH", `${root}/configurationMonitors/${id}`, {
    baseline: {
      displayName: "Baseline",
      description: "",
      resources: [
        {
          displayName: "Meetings",
          resourceType: "microsoft.teams.meetingPolicy",
          properties: { Identity: "Global", AllowIPVideo: false },
        },
      ],
    },
  });
  expect(list(tenant, "configurationDrifts")).toEqual([]);
  expect(list(tenant, "configurationMonitoringResults")).toEqual([]);
});
