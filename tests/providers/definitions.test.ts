import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { definitions } from "../../components/providers/definitions.ts";
import { provider } from "../../components/providers/dynamic.ts";
import type { TeamsMeetingPolicySettings } from "../../components/providers/generated/teams-meeting-policy.generated.ts";
import { providerLine } from "../../components/providers/provider-line.ts";
import type { groupLicenses } from "../../components/providers/settings/group-licenses.ts";
import { kindCases } from "./kind-cases.ts";
import { teamsLines } from "./teams-lines.ts";
import { telephonyLines } from "./telephony-lines.ts";

/** What stands in the states of every municipality. A line may be added here; none may ever change. */
const lines: Record<string, string> = {
  windows10CompliancePolicy: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("windows10CompliancePolicy");`,
  macOSCompliancePolicy: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("macOSCompliancePolicy");`,
  iosCompliancePolicy: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("iosCompliancePolicy");`,
  androidWorkProfileCompliancePolicy: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("androidWorkProfileCompliancePolicy");`,
  configurationMonitor: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("configurationMonitor");`,
  crossTenantIdentitySynchronization: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("crossTenantIdentitySynchronization");`,
  domain: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("domain");`,
  domainVerification: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("domainVerification");`,
  organizationalBranding: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("organizationalBranding");`,
  accessReview: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("accessReview");`,
  b2bManagementPolicy: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("b2bManagementPolicy");`,
  groupExpiry: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("groupExpiry");`,
  groupGuestSettings: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("groupGuestSettings");`,
  reportSettings: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("reportSettings");`,
  breakGlassProof: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("breakGlassProof");`,
  headCount: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("headCount");`,
  ...teamsLines,
  ...telephonyLines,
  adminConsentRequestPolicy: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("adminConsentRequestPolicy");`,
  authenticationContext: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("authenticationContext");`,
  authenticationMethodsPolicy: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("authenticationMethodsPolicy");`,
  crossTenantAccessDefault: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("crossTenantAccessDefault");`,
  crossTenantAccessPartner: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("crossTenantAccessPartner");`,
  defaultAppManagementPolicy: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("defaultAppManagementPolicy");`,
  deviceRegistrationPolicy: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("deviceRegistrationPolicy");`,
  dynamicAdministrativeUnit: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("dynamicAdministrativeUnit");`,
  emailAuthenticationMethod: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("emailAuthenticationMethod");`,
  externalIdentitiesPolicy: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("externalIdentitiesPolicy");`,
  fido2AuthenticationMethod: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("fido2AuthenticationMethod");`,
  groupLifecyclePolicy: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("groupLifecyclePolicy");`,
  groupUnifiedSettings: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("groupUnifiedSettings");`,
  microsoftAuthenticatorAuthenticationMethod: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("microsoftAuthenticatorAuthenticationMethod");`,
  passwordRuleSettings: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("passwordRuleSettings");`,
  qrCodePinAuthenticationMethod: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("qrCodePinAuthenticationMethod");`,
  sharePointTenantSettings: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("sharePointTenantSettings");`,
  smsAuthenticationMethod: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("smsAuthenticationMethod");`,
  softwareOathAuthenticationMethod: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("softwareOathAuthenticationMethod");`,
  temporaryAccessPassAuthenticationMethod: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("temporaryAccessPassAuthenticationMethod");`,
  voiceAuthenticationMethod: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("voiceAuthenticationMethod");`,
  x509CertificateAuthenticationMethod: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("x509CertificateAuthenticationMethod");`,
  authorizationPolicy: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("authorizationPolicy");`,
  groupLicenses: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("groupLicenses");`,
  identitySecurityDefaults: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("identitySecurityDefaults");`,
  team: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("team");`,
  teamsGroupPolicyAssignment: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("teamsGroupPolicyAssignment");`,
};

describe("what the state says about where a handler is", () => {
  it.each(Object.entries(lines))("has not changed for %s, and is still answered", (kind, line) => {
    expect(providerLine(kind)).toBe(line);
    expect(Object.keys(provider(kind)).sort()).toEqual([
      "check",
      "configure",
      "create",
      "delete",
      "diff",
      "read",
      "update",
    ]);
  });

  it("is noted here for every kind", () => {
    expect(Object.keys(lines).sort()).toEqual(definitions.map(({ kind }) => kind).sort());
    const asked = definitions.filter(({ readOnly }) => readOnly === undefined).map(({ kind }) => kind);
    expect(Object.keys(kindCases).sort()).toEqual(asked.sort());
  });
});

describe("every setting", () => {
  it.each(definitions.map((setting) => [setting.kind, setting] as const))(
    "%s says what it is, where, and what it needs",
    (kind, setting) => {
      expect(setting.type.toLowerCase()).toBe(kind.toLowerCase());
      expect(setting.summary).toMatch(/\.$/);
      expect(setting.see).toMatch(/^https:\/\/learn\.microsoft\.com\//);
      expect(setting.permissions.read.length).toBeGreaterThan(0);
      expect(setting.permissions.write.length).toBeGreaterThan(0);
      expect(setting.permissions.role === undefined).toBe(setting.api === "graph");
    },
  );

  it("asks for no permission that Microsoft's table does not give an application", () => {
    const table = readFileSync(new URL("../../emulator/data/graph-permissions.json", import.meta.url), "utf8");
    for (const { permissions } of definitions) {
      for (const name of [...permissions.read, ...permissions.write])
        expect([name, table.includes(name)]).toEqual([name, true]);
    }
  });
});

it("settings are typed by Microsoft's own names and values", () => {
  type Meeting = TeamsMeetingPolicySettings;
  expectTypeOf<Meeting["AllowCloudRecording"]>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<Meeting["MediaBitRateKb"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<"OrganizerOnly">().toExtend<NonNullable<Meeting["AutoAdmittedUsers"]>>();
  expectTypeOf<"Nobody">().not.toExtend<NonNullable<Meeting["AutoAdmittedUsers"]>>();
  expectTypeOf<keyof Meeting>().not.toEqualTypeOf<string>();
  expectTypeOf<z.input<typeof groupLicenses.settings>>().toEqualTypeOf<{
    licenses: { skuPartNumber: string; disabledPlans?: string[] | undefined }[];
  }>();
});
