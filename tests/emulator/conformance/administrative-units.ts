import { known } from "../graph/small-tenant.ts";
import { get, graph, odataId, patch, post, type Row, remove } from "./row.ts";

const units = "/directory/administrativeUnits";
const create = graph("api/directory-post-administrativeunits");
const made = post(units, { displayName: "Schools", visibility: "HiddenMembership" });

export const administrativeUnitRows: Row[] = [
  {
    title: "an administrative unit is created",
    page: create,
    request: made,
    status: 201,
    body: { displayName: "Schools", isMemberManagementRestricted: false },
  },
  {
    title: "an administrative unit needs a name",
    page: create,
    request: post(units, { description: "x" }),
    status: 400,
    names: "displayName",
  },
  {
    title: "an administrative unit's visibility is Public or HiddenMembership",
    page: create,
    request: post(units, { displayName: "S", visibility: "Private" }),
    status: 400,
    names: "visibility",
  },
  {
    title: "a dynamic administrative unit follows its rule",
    page: "https://learn.microsoft.com/entra/identity/role-based-access-control/admin-units-members-dynamic",
    before: [
      post(units, {
        displayName: "Even",
        membershipType: "Dynamic",
        membershipRule: 'user.department -eq "Even"',
        membershipRuleProcessingState: "On",
      }),
    ],
    request: get(`${units}/{{0.id}}/members?$top=1`),
    status: 200,
    body: { value: [{ id: known.user(2) }] },
  },
  {
    title: "a member is added to an administrative unit and read back",
    page: graph("api/administrativeunit-post-members"),
    before: [made, post(`${units}/{{0.id}}/members/$ref`, odataId(known.group))],
    request: get(`${units}/{{0.id}}/members/${known.group}`),
    status: 200,
    body: { "@odata.type": "#microsoft.graph.group", id: known.group },
  },
  {
    title: "a member is taken out of an administrative unit",
    page: graph("api/administrativeunit-delete-members"),
    before: [
      made,
      post(`${units}/{{0.id}}/members/$ref`, odataId(known.group)),
      remove(`${units}/{{0.id}}/members/${known.group}/$ref`),
    ],
    request: get(`${units}/{{0.id}}/members`),
    status: 200,
    body: { value: [] },
  },
  {
    title: "an administrative unit counts among what a group is a member of",
    page: graph("api/group-list-memberof"),
    before: [made, post(`${units}/{{0.id}}/members/$ref`, odataId(known.group))],
    request: get(`/groups/${known.group}/memberOf`),
    status: 200,
    body: { value: [{ "@odata.type": "#microsoft.graph.administrativeUnit" }] },
  },
  {
    title: "restricted management is decided at birth",
    page: graph("api/administrativeunit-update"),
    before: [made],
    request: patch(`${units}/{{0.id}}`, { isMemberManagementRestricted: true }),
    status: 400,
    names: "isMemberManagementRestricted",
  },
  {
    title: "beta serves administrative units at the top too",
    page: graph("api/administrativeunit-delete?view=graph-rest-beta"),
    before: [made],
    request: remove("/administrativeUnits/{{0.id}}", { version: "beta" }),
    status: 204,
  },
  {
    title: "v1.0 does not serve administrative units at the top",
    page: graph("api/resources/administrativeunit"),
    request: get("/administrativeUnits"),
    status: 501,
  },
];
