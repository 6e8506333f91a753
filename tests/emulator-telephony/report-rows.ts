import { expect } from "vitest";
import { get, graph, patch, post, type Row } from "../emulator/conformance/row.ts";
import { known } from "../emulator/graph/small-tenant.ts";

const detail = graph("api/reportroot-getteamsuseractivityuserdetail");
const counts = graph("api/reportroot-getteamsuseractivitycounts");
const teams = graph("api/reportroot-getteamsteamactivitydetail");
const devices = graph("api/reportroot-getteamsdeviceusageuserdetail");
const settings = graph("api/adminreportsettings-update");
const registration = graph("api/authenticationmethodsroot-list-userregistrationdetails");
const audits = graph("api/directoryaudit-list");
const signIns = graph("api/signin-list");
const place: [string, RegExp] = ["location", /^https:\/\/localhost:7443\/data\/download\/[\w-]{32}$/];
const group = { displayName: "Pilot", mailEnabled: false, mailNickname: "pilot", securityEnabled: true };

export const reportRows: Row[] = [
  {
    title: "a report answers with the place of its file",
    page: detail,
    request: get("/reports/getTeamsUserActivityUserDetail(period='D7')"),
    status: 302,
    header: place,
  },
  {
    title: "a report of a single day answers the same",
    page: detail,
    request: get("/reports/getTeamsUserActivityUserDetail(date=2026-11-01)"),
    status: 302,
    header: place,
  },
  {
    title: "a report is there in beta too",
    page: detail,
    request: get("/reports/getTeamsUserActivityUserDetail(period='D180')", { version: "beta" }),
    status: 302,
  },
  {
    title: "a period Microsoft does not have is refused",
    page: detail,
    request: get("/reports/getTeamsUserActivityUserDetail(period='D14')"),
    status: 400,
    names: "D14",
  },
  {
    title: "a day more than thirty days ago is refused",
    page: detail,
    request: get("/reports/getTeamsUserActivityUserDetail(date=2026-10-23)"),
    status: 400,
    names: "30 days",
  },
  {
    title: "a day to come is refused",
    page: detail,
    request: get("/reports/getTeamsUserActivityUserDetail(date=2026-11-24)"),
    status: 400,
  },
  {
    title: "a day that is none is refused",
    page: detail,
    request: get("/reports/getTeamsUserActivityUserDetail(date=2026-02-30)"),
    status: 400,
    names: "YYYY-MM-DD",
  },
  {
    title: "reports need Reports.Read.All",
    page: detail,
    request: get("/reports/getTeamsUserActivityUserDetail(period='D7')", { roles: ["AuditLog.Read.All"] }),
    status: 403,
    names: "Reports.Read.All",
  },
  {
    title: "the tenant's counts are a report by period",
    page: counts,
    request: get("/reports/getTeamsUserActivityCounts(period='D30')"),
    status: 302,
    header: place,
  },
  {
    title: "the counts are no report by date",
    page: counts,
    request: get("/reports/getTeamsUserActivityCounts(date=2026-11-20)"),
    status: 501,
  },
  {
    title: "teams have a report",
    page: teams,
    request: get("/reports/getTeamsTeamActivityDetail(period='D90')"),
    status: 302,
    header: place,
  },
  {
    title: "devices have a report",
    page: devices,
    request: get("/reports/getTeamsDeviceUsageUserDetail(period='D7')"),
    status: 302,
    header: place,
  },
  {
    title: "devices are known for 28 days",
    page: devices,
    request: get("/reports/getTeamsDeviceUsageUserDetail(date=2026-10-25)"),
    status: 400,
    names: "28 days",
  },
  {
    title: "a report that is not modelled says so",
    page: graph("api/reportroot-getteamsteamcounts"),
    request: get("/reports/getTeamsTeamCounts(period='D7')"),
    status: 501,
  },
  {
    title: "names are concealed until an administrator shows them",
    page: graph("api/adminreportsettings-get"),
    request: get("/admin/reportSettings"),
    status: 200,
    body: { displayConcealedNames: true },
  },
  {
    title: "names are shown by a setting",
    page: settings,
    before: [patch("/admin/reportSettings", { displayConcealedNames: false })],
    request: get("/admin/reportSettings"),
    status: 200,
    body: { displayConcealedNames: false },
  },
  {
    title: "the report settings have no other switch",
    page: settings,
    request: patch("/admin/reportSettings", { concealed: false }),
    status: 400,
    names: "concealed",
  },
  {
    title: "the report settings need a permission to be changed",
    page: settings,
    request: patch("/admin/reportSettings", { displayConcealedNames: false }, { roles: ["ReportSettings.Read.All"] }),
    status: 403,
  },
  {
    title: "nobody has registered anything in a new tenant",
    page: registration,
    request: get(`/reports/authenticationMethods/userRegistrationDetails/${known.user(2)}`),
    status: 200,
    body: { isMfaRegistered: false, methodsRegistered: [], userType: "member", isAdmin: false },
  },
  {
    title: "administrators are told from others",
    page: registration,
    request: get("/reports/authenticationMethods/userRegistrationDetails?$filter=isAdmin eq true&$select=id"),
    status: 200,
    body: { value: [{ id: known.admin }] },
  },
  {
    title: "registrations are paged",
    page: registration,
    request: get("/reports/authenticationMethods/userRegistrationDetails?$top=2"),
    status: 200,
    body: { "@odata.nextLink": expect.stringContaining("skiptoken"), value: [{}, {}] },
  },
  {
    title: "registrations are sorted by name",
    page: registration,
    request: get("/reports/authenticationMethods/userRegistrationDetails?$orderby=userDisplayName desc&$top=1"),
    status: 200,
    body: { value: [{ userDisplayName: "Switchboard" }] },
  },
  {
    title: "registrations need AuditLog.Read.All",
    page: registration,
    request: get("/reports/authenticationMethods/userRegistrationDetails", { roles: ["Reports.Read.All"] }),
    status: 403,
    names: "AuditLog.Read.All",
  },
  {
    title: "a new group is in the audit log",
    page: audits,
    before: [post("/groups", group)],
    request: get("/auditLogs/directoryAudits?$filter=activityDisplayName eq 'Add group'"),
    status: 200,
    body: {
      value: [
        {
          category: "GroupManagement",
          operationType: "Add",
          result: "success",
          targetResources: [{ type: "Group", displayName: "Pilot" }],
        },
      ],
    },
  },
  {
    title: "the audit log is filtered by its target",
    page: audits,
    before: [post("/groups", group), patch("/groups/{{0.id}}", { description: "x" })],
    request: get("/auditLogs/directoryAudits?$filter=targetResources/any(t:t/id eq '{{0.id}}')"),
    status: 200,
    body: {
      value: [
        {
          activityDisplayName: "Update group",
          targetResources: [{ id: "{{0.id}}", modifiedProperties: [{ displayName: "description", newValue: '"x"' }] }],
        },
        { activityDisplayName: "Add group", targetResources: [{ id: "{{0.id}}" }] },
      ],
    },
  },
  {
    title: "the audit log is filtered by time",
    page: audits,
    before: [post("/groups", group)],
    request: get("/auditLogs/directoryAudits?$filter=activityDateTime ge 2026-11-24T00:00:00Z"),
    status: 200,
    body: { value: [] },
  },
  { title: "the audit log is not written", page: audits, request: post("/auditLogs/directoryAudits", {}), status: 405 },
  {
    title: "nobody has signed in to a new tenant",
    page: signIns,
    request: get("/auditLogs/signIns?$filter=createdDateTime ge 2026-11-01T00:00:00Z"),
    status: 200,
    body: { value: [] },
  },
];
