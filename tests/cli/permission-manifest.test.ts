import { describe, expect, it } from "vitest";
import { permissionManifest } from "../../cli/permissions/manifest.ts";
import { type DeclaredResource, unknown, type Value } from "../../policies/rules.ts";

function declared(type: string, inputs: Record<string, Value> = {}): DeclaredResource {
  return { urn: `urn:pulumi:dev::tenant::${type}::it`, type, name: "it", inputs, outputs: {} };
}

const own = (type: string) => declared(`pulumi-nodejs:dynamic/tenant:${type}`);
const group = (inputs?: Record<string, Value>) => declared("azuread:index/group:Group", inputs);
const names = (resources: DeclaredResource[], mode: "deploy" | "readOnly" = "deploy") =>
  permissionManifest({ resources }, mode).permissions.map(({ name }) => name);

/** What every stack asks for besides is looked at on its own. */
const isOfComponent = ({ command }: { command: string }) => !command.startsWith("m365-tenant drift");

describe("the list of permissions", () => {
  it("is empty for a program that declares nothing in the tenant", () => {
    const manifest = permissionManifest({ resources: [declared("tenant:index:Tenant")] }, "deploy");
    expect(manifest).toEqual({ mode: "deploy", permissions: [], roles: [], jobs: [], azure: {}, unknown: {} });
  });

  it("says which kinds ask, and how often", () => {
    expect(permissionManifest({ resources: [own("SharePointTenantSettings")] }, "deploy").permissions).toEqual([
      {
        name: "SharePointTenantSettings.ReadWrite.All",
        askedBy: { "pulumi-nodejs:dynamic/tenant:SharePointTenantSettings": 1 },
      },
    ]);
  });

  it("asks for role management only where a group can hold roles, or may turn out to", () => {
    expect(names([group(), group({ assignableToRole: false })])).toEqual(["Group.ReadWrite.All"]);
    const both = ["Group.ReadWrite.All", "RoleManagement.ReadWrite.Directory"];
    expect(names([group({ assignableToRole: true })])).toEqual(both);
    expect(names([group({ assignableToRole: unknown })])).toEqual(both);
  });

  it("leaves out what a permission in it opens already", () => {
    expect(names([own("GroupLicenses")])).toEqual([
      "GroupMember.Read.All",
      "LicenseAssignment.Read.All",
      "LicenseAssignment.ReadWrite.All",
    ]);
    expect(names([own("GroupLicenses"), group()])).toEqual(["Group.ReadWrite.All", "LicenseAssignment.Read.All"]);
  });

  it("to look holds nothing that can write", () => {
    const all = [group({ assignableToRole: true }), own("GroupLicenses"), own("AccessReview"), own("Team")];
    expect(names(all, "readOnly").filter((name) => name.includes("Write"))).toEqual([]);
  });

  it("to look at a team asks for its people, apps and tabs only where they are declared", () => {
    const team = (settings: Record<string, Value>) => declared("pulumi-nodejs:dynamic/tenant:Team", { settings });
    const bare = ["Channel.ReadBasic.All", "TeamSettings.Read.All"];
    expect(names([team({})], "readOnly")).toEqual(bare);
    const channels = { plan: { displayName: "Plan", tabs: { heim: { displayName: "Heim", teamsAppId: "a" } } } };
    expect(names([team({ owners: [], apps: ["a"], channels })], "readOnly")).toEqual(
      [...bare, "GroupMember.Read.All", "TeamsAppInstallation.ReadForTeam.All", "TeamsTab.Read.All"].sort(),
    );
    expect(names([team({ owners: [], apps: ["a"], channels })])).toEqual(["Group.ReadWrite.All"]);
  });

  it("names apart what a look at the audit log asks for, whatever the stack holds", () => {
    for (const mode of ["deploy", "readOnly"] as const) {
      expect(permissionManifest({ resources: [group()] }, mode).jobs).toEqual([
        { command: "m365-tenant drift, to say who and when", permissions: ["AuditLog.Read.All", "Directory.Read.All"] },
      ]);
    }
  });

  it("names apart what the roll-out and the numbers of people ask for, less what the stack holds already", () => {
    const jobs = (mode: "deploy" | "readOnly", ...more: DeclaredResource[]) =>
      permissionManifest({ resources: [declared("tenant:index:Telephony"), ...more] }, mode).jobs.filter(isOfComponent);
    const command = "m365-tenant numbers give";
    const write = "TeamsTelephoneNumber.ReadWrite.All";
    expect(jobs("deploy")).toEqual([{ command, permissions: [write, "User.Read.All"] }]);
    expect(jobs("readOnly")).toEqual([{ command, permissions: ["TeamsTelephoneNumber.Read.All", "User.Read.All"] }]);
    expect(jobs("deploy", own("TelephoneNumberAssignment"))).toEqual([{ command, permissions: ["User.Read.All"] }]);
    expect(jobs("deploy", own("TelephoneNumberAssignment"), own("ResourceAccount"))).toEqual([]);
    const [rollout] = permissionManifest({ resources: [declared("tenant:index:Rollout"), group()] }, "deploy").jobs;
    expect(rollout?.permissions).toEqual([
      "AuditLog.Read.All",
      "Policy.Read.All",
      "ReportSettings.Read.All",
      "Reports.Read.All",
      "User.Read.All",
    ]);
  });

  it("names an Entra role for the Teams admin API", () => {
    const roles = (mode: "deploy" | "readOnly") =>
      permissionManifest({ resources: [own("TeamsMeetingPolicy")] }, mode).roles.map(({ name }) => name);
    expect(roles("deploy")).toEqual(["Teams Administrator"]);
    expect(roles("readOnly")).toEqual(["Global Reader"]);
  });

  it("says what it knows nothing about, and what is Azure's", () => {
    const resources = [declared("random:index/randomId:RandomId"), declared("azure-native:aadiam:DiagnosticSetting")];
    const { unknown: left, azure } = permissionManifest({ resources }, "deploy");
    expect(left).toEqual({ "random:index/randomId:RandomId": 1 });
    expect(azure).toEqual({ "azure-native:aadiam:DiagnosticSetting": 1 });
  });
});
