import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Policy, parsePolicies } from "../../access/index.ts";
import { sentPolicy } from "../../emulator/azuread/resources/policy-sent.ts";
import type { Data } from "../../emulator/azuread/terraform/value.ts";
import { declaredAccess, type Value } from "../../policies/rules.ts";
import { policy, tenant } from "./tenants.ts";

const ids = ["aaaaaaaa-0000-4000-8000-000000000001", "aaaaaaaa-0000-4000-8000-000000000002"];
const some = (...words: string[]) => fc.subarray([...words, ...ids], { minLength: 1 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const levels = maybe(fc.subarray(["low", "medium", "high", "none"]));
const guests = maybe(
  fc.tuple(
    fc.record({
      guestOrExternalUserTypes: fc.subarray(["internalGuest", "b2bCollaborationGuest", "serviceProvider"], {
        minLength: 1,
      }),
      externalTenants: maybe(
        fc.oneof(
          fc.constant([{ membershipKind: "all" }]),
          fc.constant([{ membershipKind: "enumerated", members: ids }]),
        ),
      ),
    }),
  ),
);

/** Everything azuread can say in a policy. */
const anyPolicy = fc.record({
  displayName: fc.constant("CA001"),
  state: fc.constantFrom("enabled", "disabled", "enabledForReportingButNotEnforced"),
  conditions: fc.record({
    applications: fc.oneof(
      fc.record({ includedApplications: some("All", "Office365"), excludedApplications: maybe(some("Office365")) }),
      fc.record({ includedUserActions: fc.constant(["urn:user:registersecurityinfo"]) }),
    ),
    users: fc.record({
      includedUsers: maybe(some("All")),
      excludedUsers: maybe(some("GuestsOrExternalUsers")),
      includedGroups: maybe(some()),
      excludedGroups: maybe(some()),
      includedRoles: maybe(some()),
      excludedRoles: maybe(some()),
      includedGuestsOrExternalUsers: guests,
      excludedGuestsOrExternalUsers: guests,
    }),
    clientAppTypes: fc.subarray(["all", "browser", "exchangeActiveSync", "other"], { minLength: 1 }),
    clientApplications: maybe(
      fc.record({
        includedServicePrincipals: some("ServicePrincipalsInMyTenant"),
        excludedServicePrincipals: maybe(some()),
      }),
    ),
    devices: maybe(fc.constant({ filter: { mode: "exclude", rule: 'device.trustType -eq "AzureAD"' } })),
    locations: maybe(fc.record({ includedLocations: some("All"), excludedLocations: maybe(some("AllTrusted")) })),
    platforms: maybe(
      fc.record({ includedPlatforms: fc.constant(["all"]), excludedPlatforms: maybe(fc.constant(["iOS", "windows"])) }),
    ),
    authenticationFlowTransferMethods: maybe(fc.subarray(["deviceCodeFlow", "authenticationTransfer"])),
    insiderRiskLevels: maybe(fc.constantFrom("minor", "elevated", "")),
    servicePrincipalRiskLevels: levels,
    signInRiskLevels: levels,
    userRiskLevels: levels,
  }),
  grantControls: maybe(
    fc.record({
      operator: fc.constantFrom("AND", "OR"),
      builtInControls: maybe(fc.subarray(["mfa", "compliantDevice", "passwordChange", "block"])),
      authenticationStrengthPolicyId: maybe(
        fc.constant("/policies/authenticationStrengthPolicies/00000000-0000-0000-0000-000000000004"),
      ),
      termsOfUses: maybe(some()),
      customAuthenticationFactors: maybe(some()),
    }),
  ),
  sessionControls: maybe(
    fc.oneof(
      fc.record({
        applicationEnforcedRestrictionsEnabled: maybe(fc.boolean()),
        disableResilienceDefaults: maybe(fc.boolean()),
        cloudAppSecurityPolicy: maybe(fc.constantFrom("mcasConfigured", "")),
        persistentBrowserMode: maybe(fc.constantFrom("never", "always", "")),
        signInFrequency: fc.constantFrom(1, 12),
        signInFrequencyPeriod: fc.constantFrom("hours", "days"),
      }),
      fc.record({
        applicationEnforcedRestrictionsEnabled: maybe(fc.boolean()),
        signInFrequencyInterval: fc.constant("everyTime"),
        signInFrequencyAuthenticationType: fc.constantFrom(
          "primaryAndSecondaryAuthentication",
          "secondaryAuthentication",
        ),
      }),
      fc.record({ persistentBrowserMode: maybe(fc.constantFrom("never", "always")) }),
    ),
  ),
});

const plain = (value: unknown): Record<string, Value> => JSON.parse(JSON.stringify(value));

/** What a policy does, without what it is called. */
function meaning({ key: _key, name: _name, ...rest }: Policy) {
  return rest;
}

describe("what azuread's arguments mean", () => {
  it("a policy means to access/ what the plugin would send to the tenant", () => {
    fc.assert(
      fc.property(anyPolicy, (args) => {
        const given = plain(args);
        const users = (given.conditions as Record<string, Value>).users as Record<string, Value>;
        const [ours] = declaredAccess(tenant(policy("mfa", users, given))).policies;
        const [sent] = parsePolicies([JSON.parse(JSON.stringify(sentPolicy(given as Data)))]);
        expect(meaning(ours!)).toEqual(meaning(sent!));
        expect(ours!.unmodelled.filter(({ why }) => why === "unknown property")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
