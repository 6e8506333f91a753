import { known } from "../graph/small-tenant.ts";
import { get, graph, odataId, post, type Row, remove } from "./row.ts";

const assign = graph("api/rbacapplication-post-roleassignments");
const assignments = "/roleManagement/directory/roleAssignments";
const definitions = "/roleManagement/directory/roleDefinitions";
// Template ids of built-in roles.
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
const userAdministrator = "fe930be7-5e62-47db-91af-98c3a49a38b1";
const assignment = (principalId: string, roleDefinitionId = userAdministrator, directoryScopeId = "/") => ({
  principalId,
  roleDefinitionId,
  directoryScopeId,
});

export const roleRows: Row[] = [
  {
    title: "a role is assigned to a user",
    page: assign,
    request: post(assignments, assignment(known.user(2))),
    status: 201,
    body: { directoryScopeId: "/", principalId: known.user(2) },
  },
  {
    title: "a role is assigned to a role-assignable group",
    page: assign,
    request: post(assignments, assignment(known.roleAssignable)),
    status: 201,
  },
  {
    title: "an ordinary group cannot hold a role",
    page: "https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept",
    request: post(assignments, assignment(known.group)),
    status: 400,
    names: "isAssignableToRole",
  },
  {
    title: "a role that does not exist cannot be assigned",
    page: assign,
    request: post(assignments, assignment(known.user(2), known.nobody)),
    status: 400,
    names: known.nobody,
  },
  {
    title: "nobody cannot hold a role",
    page: assign,
    request: post(assignments, assignment(known.nobody)),
    status: 404,
  },
  {
    title: "the same role is assigned once",
    page: assign,
    before: [post(assignments, assignment(known.user(2)))],
    request: post(assignments, assignment(known.user(2))),
    status: 400,
    names: "conflicting object",
  },
  {
    title: "a scope that does not exist is refused",
    page: assign,
    request: post(assignments, assignment(known.user(2), userAdministrator, "/administrativeUnits/none")),
    status: 400,
    names: "directoryScopeId",
  },
  {
    title: "assignments are filtered by principal",
    page: graph("api/rbacapplication-list-roleassignments"),
    before: [post(assignments, assignment(known.user(2)))],
    request: get(
      `${assignments}?$filter=principalId eq '${known.user(2)}'&$expand=roleDefinition($select=displayName)`,
    ),
    status: 200,
    body: { value: [{ principalId: known.user(2), roleDefinition: { displayName: "User Administrator" } }] },
  },
  {
    title: "an assignment brings its principal along",
    page: graph("api/unifiedroleassignment-get"),
    before: [post(assignments, assignment(known.user(2)))],
    request: get(`${assignments}/{{0.id}}?$expand=principal`),
    status: 200,
    body: { principal: { "@odata.type": "#microsoft.graph.user", id: known.user(2) } },
  },
  {
    title: "an assignment is taken away",
    page: graph("api/unifiedroleassignment-delete"),
    before: [post(assignments, assignment(known.user(2))), remove(`${assignments}/{{0.id}}`)],
    request: get(`${assignments}/{{0.id}}`),
    status: 404,
  },
  {
    title: "built-in role definitions have the template's id",
    page: graph("api/unifiedroledefinition-get"),
    request: get(`${definitions}/${globalAdministrator}`),
    status: 200,
    body: { displayName: "Global Administrator", isBuiltIn: true, templateId: globalAdministrator },
  },
  {
    title: "a built-in role cannot be deleted",
    page: graph("api/unifiedroledefinition-delete"),
    request: remove(`${definitions}/${globalAdministrator}`),
    status: 400,
  },
  {
    title: "Global Administrator is an active directory role from the start",
    page: graph("api/directoryrole-list"),
    request: get(`/directoryRoles?$filter=roleTemplateId eq '${globalAdministrator}'`),
    status: 200,
    body: { value: [{ displayName: "Global Administrator" }] },
  },
  {
    title: "a directory role is activated from its template",
    page: graph("api/directoryrole-post-directoryroles"),
    request: post("/directoryRoles", { roleTemplateId: userAdministrator }),
    status: 201,
    body: { displayName: "User Administrator", roleTemplateId: userAdministrator },
  },
  {
    title: "a directory role is activated once",
    page: graph("api/directoryrole-post-directoryroles"),
    request: post("/directoryRoles", { roleTemplateId: globalAdministrator }),
    status: 400,
  },
  {
    title: "a role template that does not exist is a 404",
    page: graph("api/directoryrole-post-directoryroles"),
    request: post("/directoryRoles", { roleTemplateId: known.nobody }),
    status: 404,
  },
  {
    title: "a directory role is found by its template id",
    page: graph("api/directoryrole-get"),
    request: get(`/directoryRoles(roleTemplateId='${globalAdministrator}')/`),
    status: 200,
    body: { roleTemplateId: globalAdministrator },
  },
  {
    title: "who is added to a directory role has the assignment",
    page: graph("api/directoryrole-post-members"),
    before: [
      post("/directoryRoles", { roleTemplateId: userAdministrator }),
      post("/directoryRoles/{{0.id}}/members/$ref", odataId(known.user(3))),
    ],
    request: get(`${assignments}?$filter=principalId eq '${known.user(3)}'`),
    status: 200,
    body: { value: [{ roleDefinitionId: userAdministrator }] },
  },
  {
    title: "who has the assignment is among the role's members",
    page: graph("api/directoryrole-list-members"),
    before: [get(`/directoryRoles(roleTemplateId='${globalAdministrator}')`)],
    request: get("/directoryRoles/{{0.id}}/members"),
    status: 200,
    body: { value: [{ id: known.admin }] },
  },
  {
    title: "role templates are listed on one page",
    page: graph("api/directoryroletemplate-list"),
    request: get(`/directoryRoleTemplates/${globalAdministrator}`),
    status: 200,
    body: { displayName: "Global Administrator" },
  },
];
