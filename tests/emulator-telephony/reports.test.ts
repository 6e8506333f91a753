import { expect, test } from "vitest";
import { registerMethods } from "../../emulator/reports/registration-details.ts";
import { reportDownloads } from "../../emulator/reports/report-downloads.ts";
import { recordSignIn } from "../../emulator/reports/sign-ins.ts";
import { setActivityLevel } from "../../emulator/reports/teams-activity.ts";
import type { JsonObject } from "../../emulator/store/json.ts";
import { get, patch } from "../emulator/conformance/row.ts";
import { known } from "../emulator/graph/small-tenant.ts";
import { type PhoneTenant, phoneTenant } from "./phone-tenant.ts";

const day = 86_400;

async function download(tenant: PhoneTenant, name: string): Promise<Record<string, string>[]> {
  const text = await file(tenant, name);
  const [head = [], ...rows] = text
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ""])));
}

async function file(tenant: PhoneTenant, name: string): Promise<string> {
  const { headers } = tenant.ask(get(`/reports/${name}`));
  const response = await reportDownloads(tenant.context).request(new URL(headers.location ?? "").pathname);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/octet-stream");
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
}

const detail = "getTeamsUserActivityUserDetail(period='D7')";
const columns: Record<string, string> = {
  [detail]:
    "Report Refresh Date,Tenant Display Name,Shared Channel Tenant Display Names,User Id,User Principal Name,Last Activity Date,Is Deleted,Deleted Date,Assigned Products,Team Chat Message Count,Private Chat Message Count,Call Count,Meeting Count,Post Messages,Reply Messages,Urgent Messages,Meetings Organized Count,Meetings Attended Count,Ad Hoc Meetings Organized Count,Ad Hoc Meetings Attended Count,Scheduled One-time Meetings Organized Count,Scheduled One-time Meetings Attended Count,Scheduled Recurring Meetings Organized Count,Scheduled Recurring Meetings Attended Count,Audio Duration,Video Duration,Screen Share Duration,Audio Duration In Seconds,Video Duration In Seconds,Screen Share Duration In Seconds,Has Other Action,Is Licensed,Report Period",
  "getTeamsUserActivityCounts(period='D7')":
    "Report Refresh Date,Report Date,Team Chat Messages,Post Messages,Reply Messages,Private Chat Messages,Calls,Meetings,Audio Duration,Video Duration,Screen Share Duration,Meetings Organized,Meetings Attended,Report Period",
  "getTeamsTeamActivityDetail(period='D7')":
    "Report Refresh Date,Team Name,Team Id,Team Type,Last Activity Date,Report Period,Active Users,Active Channels,Guests,Reactions,Meetings Organized,Post Messages,Reply Messages,Channel Messages,Urgent Messages,Mentions,Active Shared Channels,Active External Users",
  "getTeamsDeviceUsageUserDetail(period='D7')":
    "Report Refresh Date,User Principal Name,Last Activity Date,Is Deleted,Deleted Date,Used Web,Used Windows Phone,Used iOS,Used Mac,Used Android Phone,Used Windows,Report Period",
};

test.each(Object.entries(columns))("%s has its documented columns behind a byte order mark", async (name, head) => {
  expect((await file(phoneTenant(), name)).split("\r\n")[0]).toBe(`\uFEFF${head}`);
});

test("the place of a report is open without signing in, and for some minutes only", async () => {
  const tenant = phoneTenant();
  const { headers } = tenant.ask(get(`/reports/${detail}`));
  const { pathname } = new URL(headers.location ?? "");
  const app = reportDownloads(tenant.context);
  tenant.pass(4 * 60);
  expect((await app.request(pathname)).status).toBe(200);
  tenant.pass(2 * 60);
  expect((await app.request(pathname)).status).toBe(403);
  expect((await app.request("/data/download/somewhere")).status).toBe(403);
});

test("a report is two days late and knows each licensed person", async () => {
  const rows = await download(phoneTenant(), detail);
  expect(rows).toHaveLength(4);
  expect(new Set(rows.map((row) => row["Report Refresh Date"]))).toEqual(new Set(["2026-11-21"]));
  expect(rows.every((row) => row["Last Activity Date"] === "" && row["Is Licensed"] === "Yes")).toBe(true);
});

test("names are concealed, and the same person is the same in every report", async () => {
  const tenant = phoneTenant();
  const [users, devices] = [
    await download(tenant, detail),
    await download(tenant, "getTeamsDeviceUsageUserDetail(period='D7')"),
  ];
  expect(users[0]?.["User Principal Name"]).toMatch(/^[0-9A-F]{32}$/);
  expect(devices.map((row) => row["User Principal Name"])).toEqual(users.map((row) => row["User Principal Name"]));
  tenant.ask(patch("/admin/reportSettings", { displayConcealedNames: false }));
  expect((await download(tenant, detail))[0]).toMatchObject({
    "User Id": known.user(2),
    "User Principal Name": "person2@contoso.example",
    "Assigned Products": "SPE_E3+MCOEV",
  });
});

async function active(tenant: PhoneTenant): Promise<number> {
  return (await download(tenant, "getTeamsUserActivityUserDetail(period='D30')")).filter(
    (row) => row["Last Activity Date"],
  ).length;
}

test("Teams comes into use after the licence, as the tenant's clock goes", async () => {
  const tenant = phoneTenant();
  expect(await active(tenant)).toBe(0);
  tenant.pass(40 * day);
  expect(await active(tenant)).toBe(4);
});

test("a test can silence the tenant and wake it again", async () => {
  const tenant = phoneTenant();
  tenant.pass(40 * day);
  setActivityLevel(tenant.context.store, 0);
  expect(await active(tenant)).toBe(0);
  setActivityLevel(tenant.context.store, 1);
  expect(await active(tenant)).toBe(4);
});

test("on a day of its own only those who did something are listed", async () => {
  const tenant = phoneTenant();
  tenant.pass(40 * day);
  const rows = await download(tenant, "getTeamsUserActivityUserDetail(date=2026-12-27)");
  expect(rows.every((row) => row["Last Activity Date"] === "2026-12-27")).toBe(true);
});

test("the days of the counts add up to what people did", async () => {
  const tenant = phoneTenant();
  tenant.pass(40 * day);
  const sum = (rows: Record<string, string>[], column: string) =>
    rows.reduce((all, row) => all + Number(row[column]), 0);
  const [people, days] = [
    await download(tenant, detail),
    await download(tenant, "getTeamsUserActivityCounts(period='D7')"),
  ];
  expect(days).toHaveLength(7);
  expect(sum(people, "Private Chat Message Count")).toBe(sum(days, "Private Chat Messages"));
  expect(sum(people, "Private Chat Message Count")).toBeGreaterThan(0);
  expect(sum(people, "Call Count")).toBe(sum(days, "Calls"));
});

test("who has registered a key is capable of signing in without a password once the tenant allows keys", () => {
  const tenant = phoneTenant();
  registerMethods(tenant.context, known.user(2), ["fido2SecurityKey", "mobilePhone"]);
  const one = get(`/reports/authenticationMethods/userRegistrationDetails/${known.user(2)}`);
  tenant.context.store.collection("authenticationMethodConfigurations").get("Fido2")!.state = "disabled";
  expect(tenant.ask(one).body).toMatchObject({ isMfaRegistered: true, isPasswordlessCapable: false });
  tenant.context.store.collection("authenticationMethodConfigurations").get("Fido2")!.state = "enabled";
  expect(tenant.ask(one).body).toMatchObject({
    isPasswordlessCapable: true,
    methodsRegistered: ["fido2SecurityKey", "mobilePhone"],
  });
});

test("a tenant without Entra ID P1 has no sign-ins to show", () => {
  const tenant = phoneTenant();
  for (const sku of tenant.context.store.collection("subscribedSkus").values()) sku.servicePlans = [];
  expect(tenant.ask(get("/auditLogs/signIns"))).toMatchObject({
    status: 403,
    body: { error: { code: "Authentication_RequestFromNonPremiumTenantOrB2CTenant" } },
  });
});

test("which policies applied to a sign-in is told to those who may read policies", () => {
  const tenant = phoneTenant();
  const policy = {
    id: "p",
    displayName: "CA001",
    enforcedGrantControls: ["mfa"],
    enforcedSessionControls: [],
    result: "reportOnlyInterrupted",
  };
  recordSignIn(tenant.context, { userId: known.user(2), appliedConditionalAccessPolicies: [policy] });
  const signIns = (roles: string[], headers = {}) =>
    (tenant.ask(get("/auditLogs/signIns", { roles, headers })).body.value as JsonObject[])[0];
  expect(signIns(["AuditLog.Read.All"])).not.toHaveProperty("appliedConditionalAccessPolicies");
  const both = ["AuditLog.Read.All", "Policy.Read.All"];
  expect(signIns(both)).toMatchObject({ appliedConditionalAccessPolicies: [{ result: "unknownFutureValue" }] });
  expect(signIns(both, { Prefer: "include-unknown-enum-members" })).toMatchObject({
    userPrincipalName: "person2@contoso.example",
    appliedConditionalAccessPolicies: [{ displayName: "CA001", result: "reportOnlyInterrupted" }],
  });
});

test("sign-ins are kept for thirty days, the newest first", () => {
  const tenant = phoneTenant();
  recordSignIn(tenant.context, { userId: known.user(2), appDisplayName: "old" });
  tenant.pass(20 * day);
  recordSignIn(tenant.context, { userId: known.user(3), appDisplayName: "new" });
  const apps = () =>
    (tenant.ask(get("/auditLogs/signIns")).body.value as JsonObject[]).map((row) => row.appDisplayName);
  expect(apps()).toEqual(["new", "old"]);
  tenant.pass(20 * day);
  expect(apps()).toEqual(["new"]);
});

test("an application is named as who changed the directory", () => {
  const tenant = phoneTenant();
  const app = [...tenant.context.store.collection("servicePrincipals").values()].find(
    ({ appId }) => appId === known.app,
  )!;
  app.displayName = "Deployment";
  tenant.ask(patch(`/users/${known.user(2)}`, { jobTitle: "x" }));
  const [entry] = tenant.ask(get("/auditLogs/directoryAudits?$filter=activityDisplayName eq 'Update user'")).body
    .value as JsonObject[];
  expect(entry).toMatchObject({ initiatedBy: { user: null, app: { appId: known.app, displayName: "Deployment" } } });
  expect(tenant.ask(get(`/auditLogs/directoryAudits/${String(entry?.id)}`)).body).toMatchObject({ id: entry?.id });
});
