import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { conditionalAccessPolicy } from "../../emulator/azuread/resources/conditional-access-policy.ts";
import { namedLocation } from "../../emulator/azuread/resources/named-location.ts";
import type { Data } from "../../emulator/azuread/terraform/value.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { embeddedTenant, mfaForAll } from "./support/embedded.ts";
import { TracedPlugin } from "./support/traced.ts";
import { licenseP2 } from "./support/used-kinds.ts";

let embedded: EmbeddedTenant;
let plugin: TracedPlugin;
const terms = "7e7e7e7e-0000-4000-8000-000000000001";
beforeAll(async () => {
  embedded = await embeddedTenant();
  licenseP2(embedded);
  embedded.store.collection("agreements").set(terms, { id: terms, displayName: "House rules" });
  plugin = await TracedPlugin.open(embedded);
});
afterAll(() => embedded.stop());

const base = mfaForAll() as Data & { conditions: Data };
const when = (more: Data): Data => ({ ...base, conditions: { ...base.conditions, ...more } });
const grant = (grantControls: Data): Data => ({ ...base, grantControls });
const session = (sessionControls: Data): Data => ({ ...base, sessionControls });
// Microsoft's id of its phishing-resistant strength.
const strength = "00000000-0000-0000-0000-000000000004";
const authenticationStrengthPolicyId = `/policies/authenticationStrengthPolicies/${strength}`;
/** What a change does not take away again. */
const staying = new Set(["insider risk", "an authentication strength"]);

/** What a program adds to a plain policy, and what of it goes to the tenant. */
const extras: [what: string, inputs: Data, sent: object][] = [
  [
    "a device filter that leaves devices out",
    when({ devices: { filter: { mode: "exclude", rule: "device.isCompliant -eq True" } } }),
    { conditions: { devices: { deviceFilter: { mode: "exclude", rule: "device.isCompliant -eq True" } } } },
  ],
  [
    "a device filter that takes devices in",
    when({ devices: { filter: { mode: "include", rule: 'device.trustType -eq "ServerAD"' } } }),
    { conditions: { devices: { deviceFilter: { mode: "include", rule: 'device.trustType -eq "ServerAD"' } } } },
  ],
  [
    "sign-in risk",
    when({ signInRiskLevels: ["high", "medium"] }),
    { conditions: { signInRiskLevels: ["high", "medium"], userRiskLevels: [], servicePrincipalRiskLevels: [] } },
  ],
  ["user risk", when({ userRiskLevels: ["high"] }), { conditions: { userRiskLevels: ["high"] } }],
  ["insider risk", when({ insiderRiskLevels: "elevated" }), { conditions: { insiderRiskLevels: "elevated" } }],
  [
    "one authentication flow",
    when({ authenticationFlowTransferMethods: ["deviceCodeFlow"] }),
    { conditions: { authenticationFlows: { transferMethods: "deviceCodeFlow" } } },
  ],
  [
    "both authentication flows",
    when({ authenticationFlowTransferMethods: ["authenticationTransfer", "deviceCodeFlow"] }),
    { conditions: { authenticationFlows: { transferMethods: "authenticationTransfer,deviceCodeFlow" } } },
  ],
  [
    "platforms",
    when({ platforms: { includedPlatforms: ["all"], excludedPlatforms: ["iOS", "macOS"] } }),
    { conditions: { platforms: { includePlatforms: ["all"], excludePlatforms: ["iOS", "macOS"] } } },
  ],
  [
    "places",
    when({ locations: { includedLocations: ["All"], excludedLocations: ["AllTrusted"] } }),
    { conditions: { locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] } } },
  ],
  [
    "client app types",
    when({ clientAppTypes: ["exchangeActiveSync", "other"] }),
    { conditions: { clientAppTypes: ["exchangeActiveSync", "other"] } },
  ],
  [
    "a user action instead of applications",
    when({ applications: { includedUserActions: ["urn:user:registersecurityinfo"] } }),
    {
      conditions: { applications: { includeApplications: [], includeUserActions: ["urn:user:registersecurityinfo"] } },
    },
  ],
  [
    "an application that is left out",
    when({ applications: { includedApplications: ["All"], excludedApplications: ["Office365"] } }),
    { conditions: { applications: { includeApplications: ["All"], excludeApplications: ["Office365"] } } },
  ],
  [
    "guests of named tenants that are left out",
    when({
      users: {
        includedUsers: ["All"],
        excludedGuestsOrExternalUsers: [
          {
            guestOrExternalUserTypes: ["b2bCollaborationGuest", "serviceProvider"],
            externalTenants: [{ membershipKind: "enumerated", members: [terms] }],
          },
        ],
      },
    }),
    {
      conditions: {
        users: {
          includeGuestsOrExternalUsers: null,
          excludeGuestsOrExternalUsers: {
            guestOrExternalUserTypes: "b2bCollaborationGuest,serviceProvider",
            externalTenants: {
              membershipKind: "enumerated",
              members: [terms],
            },
          },
        },
      },
    },
  ],
  [
    "terms of use beside MFA",
    grant({ operator: "AND", builtInControls: ["mfa"], termsOfUses: [terms] }),
    { grantControls: { operator: "AND", builtInControls: ["mfa"], termsOfUse: [terms] } },
  ],
  [
    "terms of use alone",
    grant({ operator: "OR", termsOfUses: [terms] }),
    { grantControls: { builtInControls: [], termsOfUse: [terms] } },
  ],
  [
    "an authentication strength",
    grant({ operator: "OR", authenticationStrengthPolicyId }),
    { grantControls: { builtInControls: [], authenticationStrength: { id: strength } } },
  ],
  [
    "a session that the applications restrict",
    session({ applicationEnforcedRestrictionsEnabled: true }),
    { sessionControls: { applicationEnforcedRestrictions: { isEnabled: true }, cloudAppSecurity: null } },
  ],
  [
    "a session that the cloud app broker watches",
    session({ cloudAppSecurityPolicy: "monitorOnly" }),
    { sessionControls: { cloudAppSecurity: { isEnabled: true, cloudAppSecurityType: "monitorOnly" } } },
  ],
  [
    "a session that resilience does not prolong",
    session({ disableResilienceDefaults: true }),
    { sessionControls: { disableResilienceDefaults: true } },
  ],
  [
    "a browser that forgets",
    session({ persistentBrowserMode: "never" }),
    { sessionControls: { persistentBrowser: { isEnabled: true, mode: "never" } } },
  ],
  [
    "a sign-in every few hours",
    session({ signInFrequency: 4, signInFrequencyPeriod: "hours" }),
    {
      sessionControls: {
        signInFrequency: {
          isEnabled: true,
          type: "hours",
          value: 4,
          authenticationType: "primaryAndSecondaryAuthentication",
          frequencyInterval: "timeBased",
        },
      },
    },
  ],
  [
    "a sign-in every time, with neither restriction nor resilience beside it",
    session({ signInFrequencyInterval: "everyTime" }),
    {
      sessionControls: {
        cloudAppSecurity: null,
        signInFrequency: {
          isEnabled: true,
          authenticationType: "primaryAndSecondaryAuthentication",
          frequencyInterval: "everyTime",
        },
      },
    },
  ],
  [
    "a second factor every few days",
    session({
      signInFrequency: 3,
      signInFrequencyPeriod: "days",
      signInFrequencyAuthenticationType: "secondaryAuthentication",
    }),
    { sessionControls: { signInFrequency: { type: "days", value: 3, authenticationType: "secondaryAuthentication" } } },
  ],
];

const held = ({ properties }: { properties: Data }) =>
  structuredClone(embedded.store.collection("conditionalAccessPolicies").get(String(properties.objectId))!);

describe("a policy takes", () => {
  test.each(extras)(
    "%s: sent in Graph's words, held by the tenant, and no change afterwards",
    async (_, inputs, sent) => {
      plugin.taken();
      const kept = await plugin.create(conditionalAccessPolicy, inputs);
      expect(plugin.calls[0]!.body).toMatchObject(sent);
      expect(held(kept)).toMatchObject(sent);
      expect(kept.properties).toMatchObject(inputs);
      const refreshed = await plugin.refresh(conditionalAccessPolicy, kept, inputs);
      expect(refreshed?.inputs).toEqual(inputs);
      for (const state of [kept, refreshed!]) {
        expect(await plugin.diff(conditionalAccessPolicy, state, inputs)).toEqual({
          replace: false,
          by: [],
          changed: [],
        });
      }
    },
  );

  test.each(extras.filter(([what]) => !staying.has(what)))(
    "%s later, in place, and gives it up again",
    async (_, inputs) => {
      const plain = await plugin.create(conditionalAccessPolicy, base);
      const before = rules(plain);
      expect((await plugin.diff(conditionalAccessPolicy, plain, inputs)).replace).toBe(false);
      const changed = await plugin.update(conditionalAccessPolicy, plain, inputs);
      expect(rules(changed)).not.toEqual(before);
      const { replace, changed: paths } = await plugin.diff(conditionalAccessPolicy, changed, base);
      expect([replace, paths.length > 0]).toEqual([false, true]);
      expect(rules(await plugin.update(conditionalAccessPolicy, changed, base))).toEqual(before);
    },
  );
});

/** What a policy asks and of whom; nothing and null are the same. */
function rules(kept: { properties: Data }): unknown {
  const { conditions, grantControls, sessionControls } = held(kept);
  return JSON.parse(
    JSON.stringify({ conditions, grantControls, sessionControls }, (_, value) => value ?? undefined),
  ) as unknown;
}

describe("a policy does not give up", () => {
  test("its insider risk when the program drops it: no change is shown, and the tenant keeps it", async () => {
    const kept = await plugin.create(conditionalAccessPolicy, when({ insiderRiskLevels: "elevated" }));
    expect((await plugin.diff(conditionalAccessPolicy, kept, base)).changed).toEqual([]);
    await plugin.update(conditionalAccessPolicy, kept, { ...base, displayName: "Renamed" });
    expect(held(kept)).toMatchObject({ displayName: "Renamed", conditions: { insiderRiskLevels: "elevated" } });
  });

  test("its strength for MFA: the plugin leaves the strength out, the tenant keeps it and refuses both", async () => {
    const kept = await plugin.create(
      conditionalAccessPolicy,
      grant({ operator: "OR", authenticationStrengthPolicyId }),
    );
    plugin.taken();
    const refused = await plugin.update(conditionalAccessPolicy, kept, base).catch((error: unknown) => error);
    expect((plugin.calls[0]!.body as Data).grantControls).not.toHaveProperty("authenticationStrength");
    expect(refused).toMatchObject({ message: expect.stringContaining("cannot be used in the same policy") });
    expect(held(kept)).toMatchObject({ grantControls: { builtInControls: [] } });
  });
});

describe("a policy is sent without", () => {
  test("application restrictions and resilience beside a sign-in every time, which Graph takes alone", async () => {
    plugin.taken();
    await plugin.create(conditionalAccessPolicy, session({ signInFrequencyInterval: "everyTime" }));
    const { sessionControls } = plugin.calls[0]!.body as Data;
    expect(Object.keys(sessionControls as Data).sort()).toEqual(["cloudAppSecurity", "signInFrequency"]);
  });

  test("application filters and authentication contexts, which this version does not know", async () => {
    plugin.taken();
    const applications = {
      includedApplications: ["All"],
      filter: { mode: "exclude", rule: "x" },
      includedAuthenticationContextClassReferences: ["c1"],
    };
    const kept = await plugin.create(conditionalAccessPolicy, when({ applications }));
    const { conditions } = plugin.calls[0]!.body as { conditions: Data };
    const known = ["excludeApplications", "includeApplications", "includeUserActions"];
    expect(Object.keys(conditions.applications as Data).sort()).toEqual(known);
    expect((kept.properties.conditions as Data).applications).not.toHaveProperty("filter");
  });
});

test("a policy in a named place names it by its object id", async () => {
  const place = await plugin.create(namedLocation, { displayName: "SE", country: { countriesAndRegions: ["SE"] } });
  const id = String(place.properties.objectId);
  const kept = await plugin.create(conditionalAccessPolicy, when({ locations: { includedLocations: [id] } }));
  expect(held(kept)).toMatchObject({ conditions: { locations: { includeLocations: [id], excludeLocations: [] } } });
});
