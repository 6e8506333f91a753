import type { Entity, JsonObject } from "../store/json.ts";
import type { Seed } from "../store/seed.ts";
import type { TenantIdentity } from "../store/tenant-identity.ts";
import { seededAt } from "./identity.ts";

/** Template ids of Microsoft's built-in roles. */
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
const teamsAdministrator = "69091246-20e8-4a56-aa4d-066075b2a7a8";

/** Fixed, so that a stack's configuration can name them. */
const breakGlassIds = ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"];

/** A user with everything Graph sends for one, and nothing personal. */
export function seedUser(
  properties: JsonObject & { id: string; displayName: string; userPrincipalName: string },
): Entity {
  return {
    accountEnabled: true,
    userType: "Member",
    mail: null,
    mailNickname: properties.userPrincipalName.split("@")[0] ?? "",
    givenName: null,
    surname: null,
    jobTitle: null,
    department: null,
    companyName: null,
    officeLocation: null,
    employeeId: null,
    employeeType: null,
    mobilePhone: null,
    businessPhones: [],
    usageLocation: null,
    preferredLanguage: null,
    otherMails: [],
    proxyAddresses: [],
    imAddresses: [],
    passwordPolicies: null,
    onPremisesSyncEnabled: null,
    onPremisesExtensionAttributes: extensionAttributes({}),
    assignedLicenses: [],
    assignedPlans: [],
    provisionedPlans: [],
    licenseAssignmentStates: [],
    createdDateTime: seededAt,
    ...properties,
  };
}

/** All fifteen, in Graph's order. */
const unwritten: JsonObject = Object.fromEntries(
  Array.from({ length: 15 }, (_, index) => [`extensionAttribute${index + 1}`, null]),
);

/** All fifteen, as Graph sends them: null where nothing is written. */
export function extensionAttributes(written: Readonly<Record<string, string>>): JsonObject {
  return { ...unwritten, ...written };
}

export const administrator = (tenant: TenantIdentity): Entity =>
  seedUser({
    id: tenant.administratorId,
    displayName: "Global Administrator",
    userPrincipalName: `admin@${tenant.initialDomain}`,
    usageLocation: tenant.countryLetterCode,
  });

/** The two accounts that stay open when everything else is shut: cloud-only, on the domain the tenant was born with. */
export const breakGlass = (tenant: TenantIdentity): Entity[] =>
  breakGlassIds.map((id, index) =>
    seedUser({
      id,
      displayName: `Brannmur ${index + 1}`,
      userPrincipalName: `brannmur${index + 1}@${tenant.initialDomain}`,
      passwordPolicies: "DisablePasswordExpiration",
    }),
  );

/** Who administers: the person and the break-glass accounts everything, the deploying application Teams. */
export function seedRoleAssignments(
  tenant: TenantIdentity,
  emergency: readonly Entity[],
): NonNullable<Seed["roleAssignments"]> {
  return [
    ...[tenant.administratorId, ...emergency.map(({ id }) => id)].map((principalId) => ({
      principalId,
      roleTemplateId: globalAdministrator,
    })),
    { principalId: tenant.clientObjectId, roleTemplateId: teamsAdministrator },
  ];
}
