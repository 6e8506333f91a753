import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authenticationStrengthPolicy } from "../../emulator/azuread/resources/authentication-strength-policy.ts";
import { conditionalAccessPolicy } from "../../emulator/azuread/resources/conditional-access-policy.ts";
import { namedLocation } from "../../emulator/azuread/resources/named-location.ts";
import type { Data } from "../../emulator/azuread/terraform/value.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { embeddedTenant, mfaForAll } from "./support/embedded.ts";
import { TracedPlugin, times } from "./support/traced.ts";

let embedded: EmbeddedTenant;
let plugin: TracedPlugin;
beforeAll(async () => {
  embedded = await embeddedTenant();
  plugin = await TracedPlugin.open(embedded);
});
afterAll(() => embedded.stop());

const objectId = ({ id }: { id: string }) => id.split("/").at(-1)!;
const policies = "v1.0/identity/conditionalAccess/policies";
const locations = "v1.0/identity/conditionalAccess/namedLocations";
const strengths = "v1.0/policies/authenticationStrengthPolicies";

describe("a conditional access policy", () => {
  test("is made, seen five times and read; every list is sent, and no session controls as null", async () => {
    plugin.taken();
    const kept = await plugin.create(conditionalAccessPolicy, mfaForAll() as Data);
    expect(plugin.calls[0]!.body).toEqual({
      "@odata.type": "#microsoft.graph.conditionalAccessPolicy",
      displayName: "MFA for all",
      state: "enabledForReportingButNotEnforced",
      conditions: {
        applications: { includeApplications: ["All"], excludeApplications: [], includeUserActions: [] },
        authenticationFlows: null,
        clientAppTypes: ["all"],
        devices: null,
        locations: null,
        platforms: null,
        servicePrincipalRiskLevels: [],
        signInRiskLevels: [],
        userRiskLevels: [],
        users: {
          includeUsers: ["All"],
          excludeUsers: [],
          includeGroups: [],
          excludeGroups: [],
          includeRoles: [],
          excludeRoles: [],
          includeGuestsOrExternalUsers: null,
          excludeGuestsOrExternalUsers: null,
        },
      },
      grantControls: { builtInControls: ["mfa"], customAuthenticationFactors: [], operator: "OR", termsOfUse: [] },
      sessionControls: null,
    });
    expect(plugin.taken({ P: objectId(kept) })).toEqual([`POST ${policies}`, ...times(6, `GET ${policies}/P`)]);
  });

  test("is changed by sending all of it, and is not read afterwards", async () => {
    const kept = await plugin.create(conditionalAccessPolicy, mfaForAll() as Data);
    plugin.taken();
    const changed = await plugin.update(conditionalAccessPolicy, kept, mfaForAll({ displayName: "Renamed" }) as Data);
    expect(plugin.calls[0]!.body).toMatchObject({ displayName: "Renamed", conditions: { clientAppTypes: ["all"] } });
    expect(plugin.taken({ P: objectId(kept) })).toEqual([`PATCH ${policies}/P`, ...times(5, `GET ${policies}/P`)]);
    expect(changed.properties.displayName).toBe("Renamed");
  });

  test("is looked at, deleted and missed; one that is gone already is simply gone", async () => {
    const kept = await plugin.create(conditionalAccessPolicy, mfaForAll() as Data);
    plugin.taken();
    await plugin.delete(conditionalAccessPolicy, kept);
    expect(plugin.taken({ P: objectId(kept) })).toEqual([
      `GET ${policies}/P`,
      `DELETE ${policies}/P`,
      ...times(5, `GET ${policies}/P`),
    ]);
    await plugin.delete(conditionalAccessPolicy, kept);
    expect(plugin.taken({ P: objectId(kept) })).toEqual([`GET ${policies}/P`]);
  });

  test("sends guests, filters, transfer methods, a strength and session controls in Graph's words", async () => {
    const strength = "/policies/authenticationStrengthPolicies/00000000-0000-0000-0000-000000000004";
    plugin.taken();
    await plugin.create(conditionalAccessPolicy, {
      displayName: "Everything",
      state: "disabled",
      conditions: {
        applications: { includedApplications: ["All"] },
        authenticationFlowTransferMethods: ["deviceCodeFlow"],
        clientAppTypes: ["browser"],
        devices: { filter: { mode: "exclude", rule: "device.isCompliant -eq True" } },
        platforms: { includedPlatforms: ["all"], excludedPlatforms: ["iOS"] },
        users: {
          includedGuestsOrExternalUsers: [
            {
              guestOrExternalUserTypes: ["b2bCollaborationGuest", "internalGuest"],
              externalTenants: [{ membershipKind: "all" }],
            },
          ],
        },
      },
      grantControls: { operator: "AND", authenticationStrengthPolicyId: strength },
      sessionControls: { signInFrequency: 8, signInFrequencyPeriod: "hours", persistentBrowserMode: "never" },
    });
    expect(plugin.calls[0]!.body).toMatchObject({
      conditions: {
        authenticationFlows: { transferMethods: "deviceCodeFlow" },
        devices: { deviceFilter: { mode: "exclude", rule: "device.isCompliant -eq True" } },
        platforms: { includePlatforms: ["all"], excludePlatforms: ["iOS"] },
        users: {
          includeGuestsOrExternalUsers: {
            guestOrExternalUserTypes: "b2bCollaborationGuest,internalGuest",
            externalTenants: { membershipKind: "all" },
          },
        },
      },
      grantControls: { authenticationStrength: { id: "00000000-0000-0000-0000-000000000004" } },
      sessionControls: {
        applicationEnforcedRestrictions: { isEnabled: false },
        cloudAppSecurity: null,
        disableResilienceDefaults: false,
        persistentBrowser: { isEnabled: true, mode: "never" },
        signInFrequency: {
          isEnabled: true,
          type: "hours",
          value: 8,
          authenticationType: "primaryAndSecondaryAuthentication",
          frequencyInterval: "timeBased",
        },
      },
    });
  });

  test("with session controls that do nothing, and no others, has both controls sent as null", async () => {
    const { grantControls: _, ...policy } = mfaForAll({ sessionControls: { disableResilienceDefaults: false } });
    plugin.taken();
    await plugin.create(conditionalAccessPolicy, policy as Data).catch(() => undefined);
    expect(plugin.calls[0]!.body).toMatchObject({ grantControls: null, sessionControls: null });
  });
});

describe("a named location", () => {
  const ip = { displayName: "Office", ip: { ipRanges: ["192.0.2.0/24", "198.51.100.0/24"], trusted: true } };

  test("is made, awaited, seen five times and read", async () => {
    plugin.taken();
    const kept = await plugin.create(namedLocation, {
      displayName: "Norway",
      country: { countriesAndRegions: ["NO"] },
    });
    expect(plugin.calls[0]!.body).toEqual({
      "@odata.type": "#microsoft.graph.countryNamedLocation",
      displayName: "Norway",
      countriesAndRegions: ["NO"],
      countryLookupMethod: "clientIpAddress",
      includeUnknownCountriesAndRegions: false,
    });
    // One look stands for the pause of 15 s; with the fixed waits on there is none.
    expect(plugin.taken({ L: objectId(kept) })).toEqual([`POST ${locations}`, ...times(7, `GET ${locations}/L`)]);

    await plugin.create(namedLocation, ip);
    expect(plugin.calls[0]!.body).toEqual({
      "@odata.type": "#microsoft.graph.ipNamedLocation",
      displayName: "Office",
      ipRanges: ip.ip.ipRanges.map((cidrAddress) => ({ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress })),
      isTrusted: true,
    });
  });

  test("with IPv6 addresses has them sent under the IPv4 type, whatever the tenant makes of it", async () => {
    plugin.taken();
    await plugin
      .create(namedLocation, { displayName: "Six", ip: { ipRanges: ["2001:db8::/32"] } })
      .catch(() => undefined);
    expect(plugin.calls[0]!.body).toMatchObject({
      ipRanges: [{ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress: "2001:db8::/32" }],
    });
  });

  test("is changed without its name unless the name changes", async () => {
    const kept = await plugin.create(namedLocation, ip);
    plugin.taken();
    await plugin.update(namedLocation, kept, { ...ip, ip: { ipRanges: ["192.0.2.0/25"], trusted: true } });
    expect(plugin.calls[0]!.body).not.toHaveProperty("displayName");
    expect(plugin.taken({ L: objectId(kept) })).toEqual([`PATCH ${locations}/L`, ...times(6, `GET ${locations}/L`)]);
  });

  test("with addresses loses trust before it is deleted; one with countries is deleted at once", async () => {
    const office = await plugin.create(namedLocation, ip);
    plugin.taken();
    await plugin.delete(namedLocation, office);
    expect(plugin.calls[0]!.body).toMatchObject({ isTrusted: false });
    expect(plugin.taken({ L: objectId(office) })).toEqual([
      `PATCH ${locations}/L`,
      ...times(5, `GET ${locations}/L`),
      `DELETE ${locations}/L`,
      ...times(5, `GET ${locations}/L`),
    ]);
    const country = await plugin.create(namedLocation, { displayName: "SE", country: { countriesAndRegions: ["SE"] } });
    plugin.taken();
    await plugin.delete(namedLocation, country);
    expect(plugin.taken({ L: objectId(country) })).toEqual([
      `DELETE ${locations}/L`,
      ...times(5, `GET ${locations}/L`),
    ]);
  });
});

describe("an authentication strength", () => {
  test("is made, seen, changed in names and combinations by different calls, and deleted", async () => {
    const inputs = { displayName: "Keys", allowedCombinations: ["fido2"] };
    plugin.taken();
    const kept = await plugin.create(authenticationStrengthPolicy, inputs);
    const S = { S: objectId(kept) };
    expect(plugin.taken(S)).toEqual([`POST ${strengths}`, ...times(6, `GET ${strengths}/S`)]);
    await plugin.update(authenticationStrengthPolicy, kept, { ...inputs, displayName: "Keys only" });
    expect(plugin.taken(S)).toEqual([`PATCH ${strengths}/S`, `GET ${strengths}/S`]);
    const more = { ...inputs, allowedCombinations: ["fido2", "windowsHelloForBusiness"] };
    await plugin.update(authenticationStrengthPolicy, kept, more);
    expect(plugin.taken(S)).toEqual([
      `PATCH ${strengths}/S`,
      `POST ${strengths}/S/updateAllowedCombinations`,
      `GET ${strengths}/S`,
    ]);
    await plugin.delete(authenticationStrengthPolicy, kept);
    expect(plugin.taken(S)).toEqual([`DELETE ${strengths}/S`, ...times(5, `GET ${strengths}/S`)]);
  });
});
