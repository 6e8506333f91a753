import { expect } from "vitest";
import { known } from "../graph/small-tenant.ts";
import { get, graph, post, type Row, remove } from "./row.ts";

const assign = graph("api/group-assignlicense");
// Microsoft's ids of Microsoft 365 E3 and F3, and of a plan in E3.
const e3 = "05e9a617-0261-4cee-bb44-138d3ef5d965";
const f3 = "66b55226-6b4f-492c-910c-a3b7a3c9d993";
const e5 = "06ebc4ee-1bb5-47dd-8120-11324bc54e06";
const unknownPlan = "11111111-1111-4111-8111-111111111111";
const give = (skuId: string, disabledPlans: string[] = []) => ({
  addLicenses: [{ skuId, disabledPlans }],
  removeLicenses: [],
});
const licence = (group: string) => `/groups/${group}/assignLicense`;

export const licenceRows: Row[] = [
  {
    title: "a group assigns a licence and the answer is 202",
    page: assign,
    request: post(licence(known.group), give(e3)),
    status: 202,
    body: { id: known.group },
  },
  {
    title: "members inherit the licence of their group",
    page: graph("api/resources/licenseassignmentstate"),
    before: [post(licence(known.group), give(f3))],
    request: get(`/users/${known.user(2)}?$select=assignedLicenses,licenseAssignmentStates`),
    status: 200,
    body: {
      assignedLicenses: [{ skuId: f3, disabledPlans: [] }],
      licenseAssignmentStates: [{ skuId: f3, assignedByGroup: known.group, state: "Active", error: "None" }],
    },
  },
  {
    title: "seats are counted",
    page: graph("api/subscribedsku-list"),
    before: [post(licence(known.group), give(f3))],
    request: get("/subscribedSkus"),
    status: 200,
    body: {
      value: [
        { skuPartNumber: "SPE_E3", consumedUnits: 0 },
        { skuPartNumber: "SPE_F1", consumedUnits: 2 },
      ],
    },
  },
  {
    title: "beyond the last seat a member is in error",
    page: graph("api/resources/licenseassignmentstate"),
    before: [post(licence(known.dynamic), give(e3))],
    request: get(`/users/${known.user(8)}?$select=assignedLicenses,licenseAssignmentStates`),
    status: 200,
    body: { assignedLicenses: [], licenseAssignmentStates: [{ state: "Error", error: "CountViolation" }] },
  },
  {
    title: "no more seats are used than are owned",
    page: graph("api/subscribedsku-list"),
    before: [post(licence(known.dynamic), give(e3))],
    request: get("/subscribedSkus"),
    status: 200,
    body: { value: [{ consumedUnits: 3, prepaidUnits: { enabled: 3 } }, {}] },
  },
  {
    title: "a member without usage location gets no licence",
    page: "https://learn.microsoft.com/entra/identity/users/licensing-groups-resolve-problems",
    before: [post(licence(known.dynamic), give(f3))],
    request: get(`/users/${known.user(10)}?$select=licenseAssignmentStates`),
    status: 200,
    body: { licenseAssignmentStates: [{ state: "Error", error: "ProhibitedInUsageLocationViolation" }] },
  },
  {
    title: "who leaves the group loses its licence",
    page: "https://learn.microsoft.com/entra/fundamentals/concept-group-based-licensing",
    before: [post(licence(known.group), give(f3)), remove(`/groups/${known.group}/members/${known.user(2)}/$ref`)],
    request: get(`/users/${known.user(2)}?$select=assignedLicenses`),
    status: 200,
    body: { assignedLicenses: [] },
  },
  {
    title: "members of a nested group inherit nothing",
    page: "https://learn.microsoft.com/entra/fundamentals/concept-group-based-licensing",
    before: [
      post(`/groups/${known.group}/members/$ref`, {
        "@odata.id": `https://graph.microsoft.com/v1.0/directoryObjects/${known.unified}`,
      }),
      post(licence(known.group), give(f3)),
    ],
    request: get(`/users/${known.user(4)}?$select=assignedLicenses`),
    status: 200,
    body: { assignedLicenses: [] },
  },
  {
    title: "a licence the tenant does not own is refused",
    page: assign,
    request: post(licence(known.group), give(e5)),
    status: 400,
    names: e5,
  },
  {
    title: "a plan that is not in the licence is refused",
    page: assign,
    request: post(licence(known.group), give(e3, [unknownPlan])),
    status: 400,
    names: unknownPlan,
  },
  {
    title: "assignLicense needs both lists",
    page: assign,
    request: post(licence(known.group), { addLicenses: [] }),
    status: 400,
    names: "removeLicenses",
  },
  {
    title: "a licence that is not assigned cannot be removed",
    page: assign,
    request: post(licence(known.group), { addLicenses: [], removeLicenses: [e3] }),
    status: 400,
  },
  {
    title: "a licence is removed from a group and its members",
    page: assign,
    before: [
      post(licence(known.group), give(f3)),
      post(licence(known.group), { addLicenses: [], removeLicenses: [f3] }),
    ],
    request: get(`/users/${known.user(2)}?$select=assignedLicenses`),
    status: 200,
    body: { assignedLicenses: [] },
  },
  {
    title: "a group that assigns licences cannot be deleted",
    page: "https://learn.microsoft.com/entra/identity/users/licensing-group-advanced",
    before: [post(licence(known.group), give(f3))],
    request: remove(`/groups/${known.group}`),
    status: 400,
  },
  {
    title: "licences are not given through Microsoft 365 groups without security",
    page: "https://learn.microsoft.com/entra/fundamentals/concept-group-based-licensing",
    before: [
      post("/groups", {
        displayName: "U",
        mailEnabled: true,
        mailNickname: "u",
        securityEnabled: false,
        groupTypes: ["Unified"],
      }),
    ],
    request: post("/groups/{{0.id}}/assignLicense", give(f3)),
    status: 400,
  },
  {
    title: "a user is given a licence directly",
    page: graph("api/user-assignlicense"),
    request: post(`/users/${known.user(2)}/assignLicense`, give(f3)),
    status: 200,
    body: { id: known.user(2) },
  },
  {
    title: "a user without usage location is given none",
    page: graph("api/user-assignlicense"),
    request: post(`/users/${known.user(10)}/assignLicense`, give(f3)),
    status: 400,
    names: "usage location",
  },
  {
    title: "a licence held directly and through a group takes one seat",
    page: graph("api/subscribedsku-list"),
    before: [post(`/users/${known.user(2)}/assignLicense`, give(f3)), post(licence(known.group), give(f3))],
    request: get("/subscribedSkus"),
    status: 200,
    body: { value: [{}, { consumedUnits: 2 }] },
  },
  {
    title: "a user's licence details name the plans",
    page: graph("api/user-list-licensedetails"),
    before: [post(`/users/${known.user(2)}/assignLicense`, give(f3))],
    request: get(`/users/${known.user(2)}/licenseDetails`),
    status: 200,
    body: { value: [{ skuPartNumber: "SPE_F1", servicePlans: expect.any(Array) }] },
  },
];
