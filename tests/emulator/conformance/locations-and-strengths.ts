import { expect } from "vitest";
import type { JsonObject } from "../../../emulator/store/json.ts";
import { get, graph, patch, post, type Row, remove } from "./row.ts";

const policies = "/identity/conditionalAccess/policies";
const locations = "/identity/conditionalAccess/namedLocations";
const strengths = "/policies/authenticationStrengthPolicies";
const phishingResistant = "00000000-0000-0000-0000-000000000004";

const mfa = { operator: "OR", builtInControls: ["mfa"] };
const conditions: JsonObject = {
  users: { includeUsers: ["All"] },
  applications: { includeApplications: ["All"] },
  clientAppTypes: ["all"],
};
const policy = (more: JsonObject = {}, conditionsMore: JsonObject = {}): JsonObject => ({
  displayName: "Require MFA",
  state: "enabledForReportingButNotEnforced",
  conditions: { ...conditions, ...conditionsMore },
  grantControls: mfa,
  ...more,
});
const range = (cidrAddress: string, type = "iPv4CidrRange") => ({
  "@odata.type": `#microsoft.graph.${type}`,
  cidrAddress,
});
const office = {
  "@odata.type": "#microsoft.graph.ipNamedLocation",
  displayName: "Office",
  isTrusted: true,
  ipRanges: [range("192.0.2.0/24")],
};
const norway = {
  "@odata.type": "#microsoft.graph.countryNamedLocation",
  displayName: "Norway",
  countriesAndRegions: ["NO"],
};

export const locationAndStrengthRows: Row[] = [
  {
    title: "a named location of addresses is created",
    page: graph("api/conditionalaccessroot-post-namedlocations"),
    request: post(locations, office),
    status: 201,
    body: { "@odata.type": "#microsoft.graph.ipNamedLocation", isTrusted: true },
  },
  {
    title: "a named location of countries gets its defaults",
    page: graph("api/conditionalaccessroot-post-namedlocations"),
    request: post(locations, norway),
    status: 201,
    body: { countryLookupMethod: "clientIpAddress", includeUnknownCountriesAndRegions: false },
  },
  {
    title: "a named location says its type",
    page: graph("api/conditionalaccessroot-post-namedlocations"),
    request: post(locations, { displayName: "Nowhere" }),
    status: 400,
    names: "@odata.type",
  },
  {
    title: "a prefix shorter than eight bits is refused",
    page: graph("api/resources/ipnamedlocation"),
    request: post(locations, { ...office, ipRanges: [range("10.0.0.0/7")] }),
    status: 400,
    names: "10.0.0.0/7",
  },
  {
    title: "an address that is none is refused",
    page: graph("api/resources/ipnamedlocation"),
    request: post(locations, { ...office, ipRanges: [range("999.0.2.0/24")] }),
    status: 400,
    names: "999.0.2.0/24",
  },
  {
    title: "an IPv6 range is taken",
    page: graph("api/resources/ipnamedlocation"),
    request: post(locations, { ...office, ipRanges: [range("2001:db8::/32", "iPv6CidrRange")] }),
    status: 201,
  },
  {
    title: "a country has two letters",
    page: graph("api/resources/countrynamedlocation"),
    request: post(locations, { ...norway, countriesAndRegions: ["Norway"] }),
    status: 400,
    names: "Norway",
  },
  {
    title: "locations are filtered by type",
    page: graph("api/conditionalaccessroot-list-namedlocations"),
    before: [post(locations, office), post(locations, norway)],
    request: get(`${locations}?$filter=isof('microsoft.graph.countryNamedLocation')`),
    status: 200,
    body: { value: [{ displayName: "Norway" }] },
  },
  {
    title: "a location's change says its type",
    page: graph("api/ipnamedlocation-update"),
    before: [post(locations, office)],
    request: patch(`${locations}/{{0.id}}`, { isTrusted: false }),
    status: 400,
    names: "isTrusted",
  },
  {
    title: "a trusted location is not deleted",
    page: graph("api/namedlocation-delete"),
    before: [post(locations, office)],
    request: remove(`${locations}/{{0.id}}`),
    status: 400,
    names: "trusted",
  },
  {
    title: "a location that is no longer trusted is deleted",
    page: graph("api/ipnamedlocation-delete"),
    before: [
      post(locations, office),
      patch(`${locations}/{{0.id}}`, { "@odata.type": "#microsoft.graph.ipNamedLocation", isTrusted: false }),
    ],
    request: remove(`${locations}/{{0.id}}`),
    status: 204,
  },
  {
    title: "a location in use is not deleted",
    page: graph("api/namedlocation-delete"),
    before: [
      post(locations, norway),
      post(policies, policy({}, { locations: { includeLocations: ["All"], excludeLocations: ["{{0.id}}"] } })),
    ],
    request: remove(`${locations}/{{0.id}}`),
    status: 400,
    names: "Require MFA",
  },
  {
    title: "three strengths are built in",
    page: graph("api/authenticationstrengthroot-list-policies"),
    request: get(`${strengths}?$filter=policyType eq 'builtIn'&$select=id`),
    status: 200,
    body: { value: [{}, {}, { id: phishingResistant }] },
  },
  {
    title: "strengths are served under conditional access too",
    page: graph("api/authenticationstrengthroot-list-policies"),
    request: get(`/identity/conditionalAccess/authenticationStrength/policies/${phishingResistant}`),
    status: 200,
    body: { requirementsSatisfied: "mfa", allowedCombinations: expect.arrayContaining(["fido2"]) },
  },
  {
    title: "a strength of the tenant's own is created",
    page: graph("api/authenticationstrengthroot-post-policies"),
    request: post(strengths, { displayName: "Keys", allowedCombinations: ["fido2"] }),
    status: 201,
    body: { policyType: "custom", requirementsSatisfied: "mfa" },
  },
  {
    title: "a combination that does not exist is refused",
    page: graph("api/authenticationstrengthroot-post-policies"),
    request: post(strengths, { displayName: "Keys", allowedCombinations: ["fido2,sms"] }),
    status: 400,
    names: "fido2,sms",
  },
  {
    title: "a built-in strength stays as it is",
    page: graph("api/authenticationstrengthpolicy-update"),
    request: patch(`${strengths}/${phishingResistant}`, { displayName: "Mine" }),
    status: 400,
  },
  {
    title: "combinations are changed by their action",
    page: graph("api/authenticationstrengthpolicy-updateallowedcombinations"),
    before: [post(strengths, { displayName: "Keys", allowedCombinations: ["fido2"] })],
    request: post(`${strengths}/{{0.id}}/updateAllowedCombinations`, {
      allowedCombinations: ["fido2", "windowsHelloForBusiness"],
    }),
    status: 200,
    body: { previousCombinations: ["fido2"], currentCombinations: ["fido2", "windowsHelloForBusiness"] },
  },
  {
    title: "combinations are not changed by PATCH",
    page: graph("api/authenticationstrengthpolicy-update"),
    before: [post(strengths, { displayName: "Keys", allowedCombinations: ["fido2"] })],
    request: patch(`${strengths}/{{0.id}}`, { allowedCombinations: ["sms"] }),
    status: 400,
    names: "updateAllowedCombinations",
  },
  {
    title: "a strength in use is not deleted",
    page: graph("api/authenticationstrengthpolicy-delete"),
    before: [
      post(strengths, { displayName: "Keys", allowedCombinations: ["fido2"] }),
      post(
        policies,
        policy({ grantControls: { operator: "OR", builtInControls: [], authenticationStrength: { id: "{{0.id}}" } } }),
      ),
    ],
    request: remove(`${strengths}/{{0.id}}`),
    status: 400,
    names: "Require MFA",
  },
  {
    title: "who uses a strength is told",
    page: graph("api/authenticationstrengthpolicy-usage"),
    before: [
      post(
        policies,
        policy({
          grantControls: { operator: "OR", builtInControls: [], authenticationStrength: { id: phishingResistant } },
        }),
      ),
    ],
    request: get(`${strengths}/${phishingResistant}/usage`),
    status: 200,
    body: { mfa: [{ displayName: "Require MFA" }], none: [] },
  },
  {
    title: "an authentication context has an id from c1 to c99",
    page: graph("api/resources/authenticationcontextclassreference"),
    request: post("/identity/conditionalAccess/authenticationContextClassReferences", {
      id: "c100",
      displayName: "Case work",
    }),
    status: 400,
    names: "c100",
  },
  {
    title: "a policy can be bound to an authentication context",
    page: graph("api/resources/conditionalaccessapplications"),
    before: [
      post("/identity/conditionalAccess/authenticationContextClassReferences", { id: "c1", displayName: "Case work" }),
    ],
    request: post(policies, policy({}, { applications: { includeAuthenticationContextClassReferences: ["c1"] } })),
    status: 201,
  },
];
