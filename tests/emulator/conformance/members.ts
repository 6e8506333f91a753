import { expect } from "vitest";
import { known } from "../graph/small-tenant.ts";
import { eventual, get, graph, odataId, post, type Row, remove } from "./row.ts";

const add = graph("api/group-post-members");
const members = (group: string): string => `/groups/${group}/members`;

export const memberRows: Row[] = [
  {
    title: "members come with their types",
    page: graph("api/group-list-members"),
    request: get(members(known.group)),
    status: 200,
    body: {
      "@odata.context": "https://localhost:7443/v1.0/$metadata#directoryObjects",
      value: [{ "@odata.type": "#microsoft.graph.user", id: known.user(2) }, { id: known.user(3) }],
    },
  },
  {
    title: "members are counted as text, with the consistency header",
    page: graph("api/group-list-members"),
    request: get(`${members(known.group)}/microsoft.graph.user/$count`, eventual),
    status: 200,
    text: "2",
  },
  {
    title: "members can be cast to users",
    page: graph("api/group-list-members"),
    request: get(`${members(known.group)}/microsoft.graph.user?$select=id`),
    status: 200,
    body: { value: [{ id: known.user(2) }, { id: known.user(3) }] },
  },
  {
    title: "one member can be asked for by a filter",
    page: graph("api/group-list-members"),
    request: get(`${members(known.group)}?$filter=id eq '${known.user(3)}'`),
    status: 200,
    body: { value: [{ id: known.user(3) }] },
  },
  {
    title: "a user becomes a member",
    page: add,
    request: post(`${members(known.group)}/$ref`, odataId(known.user(7))),
    status: 204,
  },
  {
    title: "a reference may name the users set",
    page: add,
    request: post(`${members(known.group)}/$ref`, {
      "@odata.id": `https://graph.microsoft.com/v1.0/users/${known.user(7)}`,
    }),
    status: 204,
  },
  {
    title: "a member cannot be added twice",
    page: add,
    request: post(`${members(known.group)}/$ref`, odataId(known.user(2))),
    status: 400,
    code: "Request_BadRequest",
    names: "'members'",
  },
  {
    title: "a member that does not exist is a 404",
    page: add,
    request: post(`${members(known.group)}/$ref`, odataId(known.nobody)),
    status: 404,
    code: "Request_ResourceNotFound",
  },
  {
    title: "a reference without @odata.id is refused",
    page: add,
    request: post(`${members(known.group)}/$ref`, { id: known.user(2) }),
    status: 400,
  },
  {
    title: "a reference that is no id is refused",
    page: add,
    request: post(`${members(known.group)}/$ref`, odataId("somebody")),
    status: 400,
    names: "somebody",
  },
  {
    title: "members of a group that does not exist are a 404",
    page: add,
    request: post(`${members(known.nobody)}/$ref`, odataId(known.user(2))),
    status: 404,
  },
  {
    title: "a member is taken out",
    page: graph("api/group-delete-members"),
    before: [remove(`${members(known.group)}/${known.user(2)}/$ref`)],
    request: get(members(known.group)),
    status: 200,
    body: { value: [{ id: known.user(3) }] },
  },
  {
    title: "who is no member cannot be taken out",
    page: graph("api/group-delete-members"),
    request: remove(`${members(known.group)}/${known.user(9)}/$ref`),
    status: 404,
  },
  {
    title: "a dynamic group takes no member by hand",
    page: "https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership",
    request: post(`${members(known.dynamic)}/$ref`, odataId(known.user(3))),
    status: 400,
    names: "dynamic",
  },
  {
    title: "a dynamic group loses no member by hand",
    page: "https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership",
    request: remove(`${members(known.dynamic)}/${known.user(2)}/$ref`),
    status: 400,
    names: "dynamic",
  },
  {
    title: "a group can be a member of a security group",
    page: add,
    before: [post(`${members(known.group)}/$ref`, odataId(known.unified))],
    request: get(`/groups/${known.group}/transitiveMembers`),
    status: 200,
    body: {
      value: expect.arrayContaining([
        expect.objectContaining({ id: known.user(4) }),
        expect.objectContaining({ id: known.unified }),
      ]),
    },
  },
  {
    title: "a group cannot be a member of a Microsoft 365 group",
    page: add,
    request: post(`${members(known.unified)}/$ref`, odataId(known.group)),
    status: 400,
  },
  {
    title: "a group cannot be a member of a role-assignable group",
    page: "https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept",
    request: post(`${members(known.roleAssignable)}/$ref`, odataId(known.group)),
    status: 400,
  },
  {
    title: "a group cannot contain itself",
    page: add,
    request: post(`${members(known.group)}/$ref`, odataId(known.group)),
    status: 400,
  },
  {
    title: "groups cannot contain each other in a circle",
    page: add,
    before: [
      post("/groups", { displayName: "In", mailEnabled: false, mailNickname: "in", securityEnabled: true }),
      post(`${members(known.group)}/$ref`, odataId("{{0.id}}")),
    ],
    request: post("/groups/{{0.id}}/members/$ref", odataId(known.group)),
    status: 400,
  },
  {
    title: "a user is a direct member of",
    page: graph("api/user-list-memberof"),
    request: get(`/users/${known.user(2)}/memberOf`),
    status: 200,
    body: { value: [{ "@odata.type": "#microsoft.graph.group", id: known.group }, { id: known.dynamic }] },
  },
  {
    title: "transitive membership reaches through groups",
    page: graph("api/user-list-transitivememberof"),
    before: [post(`${members(known.group)}/$ref`, odataId(known.unified))],
    request: get(`/users/${known.user(4)}/transitiveMemberOf/microsoft.graph.group?$select=id`),
    status: 200,
    body: { value: expect.arrayContaining([{ "@odata.type": "#microsoft.graph.group", id: known.group }]) },
  },
  {
    title: "checkMemberGroups answers with the groups that hold the user",
    page: graph("api/directoryobject-checkmembergroups"),
    request: post(`/users/${known.user(2)}/checkMemberGroups`, { groupIds: [known.group, known.unified] }),
    status: 200,
    body: { value: [known.group] },
  },
  {
    title: "checkMemberGroups takes twenty ids",
    page: graph("api/directoryobject-checkmembergroups"),
    request: post(`/users/${known.user(2)}/checkMemberGroups`, {
      groupIds: Array.from({ length: 21 }, () => known.group),
    }),
    status: 400,
  },
  {
    title: "getMemberGroups is transitive",
    page: graph("api/directoryobject-getmembergroups"),
    request: post(`/users/${known.user(3)}/getMemberGroups`, { securityEnabledOnly: true }),
    status: 200,
    body: { value: [known.group] },
  },
  {
    title: "owners are listed with their types",
    page: graph("api/group-list-owners"),
    request: get(`/groups/${known.unified}/owners`),
    status: 200,
    body: { value: [{ "@odata.type": "#microsoft.graph.user", id: known.user(4) }] },
  },
  {
    title: "an owner is added",
    page: graph("api/group-post-owners"),
    request: post(`/groups/${known.unified}/owners/$ref`, odataId(known.user(5))),
    status: 204,
  },
  {
    title: "the last owner of a Microsoft 365 group stays",
    page: graph("api/group-delete-owners"),
    request: remove(`/groups/${known.unified}/owners/${known.user(4)}/$ref`),
    status: 400,
    names: "at least one owner",
  },
  {
    title: "a group cannot own a group",
    page: graph("api/group-post-owners"),
    request: post(`/groups/${known.group}/owners/$ref`, odataId(known.unified)),
    status: 400,
  },
  {
    title: "members are expanded with their group, twenty at most",
    page: graph("api/group-get"),
    request: get(`/groups/${known.group}?$expand=members($select=id)`),
    status: 200,
    body: { members: [{ id: known.user(2) }, { id: known.user(3) }] },
  },
  {
    title: "references of members are listed by $ref",
    page: graph("api/group-list-members"),
    request: get(`${members(known.group)}/$ref`),
    status: 200,
    body: { value: [{ "@odata.id": `https://localhost:7443/v1.0/directoryObjects/${known.user(2)}` }, {}] },
  },
];
