import type { AnalysisSubject, TenantFacts } from "../../../access/index.ts";

type Json = Record<string, unknown>;
const personas = [
  "admins",
  "internals",
  "externals",
  "guests",
  "suppliers",
  "service365",
  "serviceAzure",
  "frontline",
  "elected",
  "rooms",
];
const glass = { excludeGroups: ["glass"] };

/** A set of policies in the shape Microsoft's persona framework has: about six for each persona, and some for everybody. */
export function municipality(copies = 1): Json[] {
  const policies: Json[] = [];
  const add = (
    users: Json,
    conditions: Json,
    builtInControls: string[],
    operator = "AND",
    sessionControls: Json | null = null,
  ) =>
    policies.push({
      id: `CA${policies.length}`,
      displayName: `CA${policies.length}`,
      state: "enabled",
      conditions: { clientAppTypes: ["all"], applications: { includeApplications: ["All"] }, users, ...conditions },
      grantControls: builtInControls.length > 0 ? { operator, builtInControls } : null,
      sessionControls,
    });
  for (let copy = 0; copy < copies; copy++) {
    const suffix = copy === 0 ? "" : `-${copy}`;
    const all = { includeUsers: ["All"], ...glass };
    add(all, { clientAppTypes: ["exchangeActiveSync", "other"] }, ["block"]);
    add(all, { locations: { includeLocations: ["All"], excludeLocations: ["nordic"] } }, ["block"]);
    add({ ...all, excludeGroups: ["glass", "rooms"] }, { authenticationFlows: { transferMethods: "deviceCodeFlow" } }, [
      "block",
    ]);
    add(all, { authenticationFlows: { transferMethods: "authenticationTransfer" } }, ["block"]);
    add(all, { applications: { includeUserActions: ["urn:user:registersecurityinfo"] } }, ["mfa"]);
    for (const persona of personas) {
      const users = { includeGroups: [`${persona}${suffix}`], ...glass };
      add(users, {}, persona === "rooms" ? ["compliantDevice"] : ["mfa"]);
      add(
        users,
        { platforms: { includePlatforms: ["all"], excludePlatforms: ["android", "iOS", "windows", "macOS"] } },
        ["block"],
      );
      add(users, { signInRiskLevels: ["high"] }, ["block"]);
      add(users, { userRiskLevels: ["high"], ...(copy % 2 ? { signInRiskLevels: ["medium"] } : {}) }, [
        "mfa",
        "passwordChange",
      ]);
      add(
        users,
        { applications: { includeApplications: ["Office365"] }, platforms: { includePlatforms: ["android", "iOS"] } },
        ["compliantApplication", "approvedApplication"],
        "OR",
      );
      if (persona !== "rooms")
        add(
          users,
          {
            locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] },
            devices: { deviceFilter: { mode: "exclude", rule: 'device.extensionAttribute1 -eq "SAW"' } },
          },
          ["compliantDevice", "domainJoinedDevice"],
          "OR",
        );
    }
  }
  return policies;
}

export function subjects(copies = 1): AnalysisSubject[] {
  const names = Array.from({ length: copies }, (_, copy) =>
    personas.map((persona) => (copy === 0 ? persona : `${persona}-${copy}`)),
  );
  return [
    ...names.flat().map(
      (name): AnalysisSubject => ({
        key: name,
        who: { kind: "user", id: name, type: "member", groups: [name], roles: [] },
        people: 100,
      }),
    ),
    {
      key: "break-glass",
      who: { kind: "user", id: "glass", type: "member", groups: ["glass"], roles: [] },
      mustGetIn: true,
    },
    { key: "deployer", who: { kind: "workload", id: "deployer", application: "singleTenant" }, mustGetIn: true },
  ];
}

export const facts: TenantFacts = {
  mfaTrustedIps: [],
  inboundTrust: { default: { mfa: false, compliantDevice: false, hybridJoinedDevice: false } },
  namedLocations: [
    { id: "hall", isTrusted: true, ipRanges: [{ cidrAddress: "192.0.2.0/24" }, { cidrAddress: "2001:db8:1::/48" }] },
    { id: "nordic", countriesAndRegions: ["NO", "SE", "DK", "FI", "IS"] },
  ],
};
