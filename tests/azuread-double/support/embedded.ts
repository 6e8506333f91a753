import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedTenant, startTenant, type TenantStartOptions } from "../../../emulator/index.ts";
import { calm } from "../../emulator-weather/calm.ts";
import { PluginProcess } from "./plugin-process.ts";

export const types = {
  group: "azuread:index/group:Group",
  groupMember: "azuread:index/groupMember:GroupMember",
  namedLocation: "azuread:index/namedLocation:NamedLocation",
  policy: "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy",
  strength: "azuread:index/authenticationStrengthPolicy:AuthenticationStrengthPolicy",
  role: "azuread:index/directoryRole:DirectoryRole",
  roleAssignment: "azuread:index/directoryRoleAssignment:DirectoryRoleAssignment",
  unit: "azuread:index/administrativeUnit:AdministrativeUnit",
  unitMember: "azuread:index/administrativeUnitMember:AdministrativeUnitMember",
} as const;

/** An embedded tenant of its own, seeded as Voss; calm where a test holds every request against its row. */
export function embeddedTenant(
  weather: Pick<TenantStartOptions, "weather" | "weatherSpeed"> = { weather: calm.exactRequests },
): Promise<EmbeddedTenant> {
  return startTenant({ seed: "voss", ...weather, folder: mkdtempSync(join(tmpdir(), "azuread-double-")) });
}

/** Weather for those whose plugin asks in the time of the wall: limits and mishaps, and lag that is soon over. */
export const passing = { weather: "real", weatherSpeed: 1_000 } as const;

/** What the engine hands the plugin so that it finds and trusts the tenant. */
export function environment(tenant: EmbeddedTenant): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    ARM_TENANT_ID: tenant.tenantId,
    ARM_CLIENT_ID: tenant.clientId,
    ARM_CLIENT_SECRET: tenant.clientSecret,
    ARM_METADATA_HOSTNAME: new URL(tenant.url).host,
    SSL_CERT_FILE: tenant.caFile,
  };
}

export async function configuredPlugin(tenant: EmbeddedTenant): Promise<PluginProcess> {
  const plugin = await PluginProcess.start(environment(tenant));
  await plugin.configure();
  return plugin;
}

/** Object ids of the first users of the seed. */
export function users(tenant: EmbeddedTenant, count: number): string[] {
  return [...tenant.store.collection("users").keys()].slice(0, count);
}

/** A report-only policy for everybody that asks for MFA. */
export function mfaForAll(more: object = {}) {
  return {
    displayName: "MFA for all",
    state: "enabledForReportingButNotEnforced",
    conditions: {
      applications: { includedApplications: ["All"] },
      clientAppTypes: ["all"],
      users: { includedUsers: ["All"] },
    },
    grantControls: { operator: "OR", builtInControls: ["mfa"] },
    ...more,
  };
}
