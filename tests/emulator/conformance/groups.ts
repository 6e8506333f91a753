import { known } from "../graph/small-tenant.ts";
import { get, graph, patch, post, type Row, remove } from "./row.ts";

const update = graph("api/group-update");
const security = { displayName: "Library", mailEnabled: false, mailNickname: "library", securityEnabled: true };
const bind = (id: string) => `https://graph.microsoft.com/v1.0/directoryObjects/${id}`;

export const groupRows: Row[] = [
  {
    title: "a group is read with every default property, null where nothing is said",
    page: graph("api/group-get"),
    request: get(`/groups/${known.group}`),
    status: 200,
    body: {
      id: known.group,
      displayName: "Static",
      classification: null,
      preferredLanguage: null,
      proxyAddresses: [],
      "@odata.context": "https://localhost:7443/v1.0/$metadata#groups/$entity",
    },
  },
  {
    title: "a key may stand in parentheses",
    page: graph("use-the-api"),
    request: get(`/groups('${known.group}')`),
    status: 200,
    body: { id: known.group },
  },
  {
    title: "a group that does not exist is a 404",
    page: graph("api/group-get"),
    request: get(`/groups/${known.nobody}`),
    status: 404,
    code: "Request_ResourceNotFound",
    names: known.nobody,
  },
  {
    title: "a group is changed without an answer",
    page: update,
    request: patch(`/groups/${known.group}`, { displayName: "New", description: "Text" }),
    status: 204,
  },
  {
    title: "a changed group reads as changed",
    page: update,
    before: [patch(`/groups/${known.group}`, { displayName: "New" })],
    request: get(`/groups/${known.group}?$select=displayName`),
    status: 200,
    body: { displayName: "New", "@odata.context": "https://localhost:7443/v1.0/$metadata#groups(displayName)/$entity" },
  },
  {
    title: "isAssignableToRole is set at birth only",
    page: graph("api/resources/group"),
    request: patch(`/groups/${known.group}`, { isAssignableToRole: true }),
    status: 400,
    names: "isAssignableToRole",
  },
  {
    title: "a security group cannot become a Microsoft 365 group",
    page: update,
    request: patch(`/groups/${known.group}`, { groupTypes: ["Unified"], mailEnabled: true }),
    status: 400,
    names: "groupTypes",
  },
  {
    title: "assigned licences are changed by their action only",
    page: update,
    request: patch(`/groups/${known.group}`, { assignedLicenses: [] }),
    status: 400,
    names: "assignedLicenses",
  },
  {
    title: "a PATCH without a body is refused",
    page: update,
    request: { method: "PATCH", url: `/groups/${known.group}` },
    status: 400,
  },
  {
    title: "members can be added twenty at a time by PATCH",
    page: graph("api/group-post-members"),
    before: [patch(`/groups/${known.group}`, { "members@odata.bind": [bind(known.user(6)), bind(known.user(7))] })],
    request: get(`/groups/${known.group}/members/$count`, { headers: { ConsistencyLevel: "eventual" } }),
    status: 200,
    text: "4",
  },
  {
    title: "a security group is gone when deleted",
    page: graph("api/group-delete"),
    before: [remove(`/groups/${known.group}`)],
    request: get(`/directory/deletedItems/${known.group}`),
    status: 404,
  },
  {
    title: "a Microsoft 365 group can be found among deleted items",
    page: graph("api/group-delete"),
    before: [remove(`/groups/${known.unified}`)],
    request: get("/directory/deletedItems/microsoft.graph.group"),
    status: 200,
    body: { value: [{ id: known.unified, displayName: "Unified" }] },
  },
  {
    title: "a deleted Microsoft 365 group comes back with its members",
    page: graph("api/directory-deleteditems-restore"),
    before: [remove(`/groups/${known.unified}`), post(`/directory/deletedItems/${known.unified}/restore`)],
    request: get(`/groups/${known.unified}/members`),
    status: 200,
    body: { value: [{ id: known.user(4) }] },
  },
  {
    title: "a group is created by its unique name when it is missing",
    page: graph("api/group-upsert"),
    request: patch("/groups(uniqueName='library')", security, { headers: { Prefer: "create-if-missing" } }),
    status: 201,
    body: { uniqueName: "library" },
  },
  {
    title: "a group with that unique name is changed instead",
    page: graph("api/group-upsert"),
    before: [patch("/groups(uniqueName='library')", security, { headers: { Prefer: "create-if-missing" } })],
    request: patch(
      "/groups(uniqueName='library')",
      { displayName: "Other" },
      { headers: { Prefer: "create-if-missing" } },
    ),
    status: 204,
  },
  {
    title: "without the preference a missing unique name is a 404",
    page: graph("api/group-upsert"),
    request: patch("/groups(uniqueName='library')", security),
    status: 404,
  },
  {
    title: "beta takes the same group",
    page: graph("api/group-post-groups?view=graph-rest-beta"),
    request: post("/groups", security, { version: "beta" }),
    status: 201,
    body: { "@odata.context": "https://localhost:7443/beta/$metadata#groups/$entity" },
  },
  {
    title: "Exchange's properties of a group come with $select only",
    page: graph("api/resources/group"),
    request: get(
      `/groups/${known.unified}?$select=allowExternalSenders,autoSubscribeNewMembers,hideFromAddressLists,hideFromOutlookClients`,
    ),
    status: 200,
    body: { hideFromAddressLists: null },
  },
  {
    title: "groups cannot be replaced by PUT",
    page: graph("api/resources/group"),
    request: { method: "PUT", url: `/groups/${known.group}`, body: {} },
    status: 405,
  },
];
