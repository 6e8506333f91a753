import { known } from "../graph/small-tenant.ts";
import { get, graph, patch, post, type Row, remove } from "./row.ts";

// Microsoft's appId of Microsoft Graph.
const graphAppId = "00000003-0000-0000-c000-000000000000";

export const applicationRows: Row[] = [
  {
    title: "the deploying application is in the tenant",
    page: graph("api/application-get"),
    request: get(`/applications(appId='${known.app}')`),
    status: 200,
    body: { id: known.application },
  },
  {
    title: "its service principal is found by appId",
    page: graph("api/serviceprincipal-get"),
    request: get(`/servicePrincipals(appId='${known.app}')`),
    status: 200,
    body: { id: known.appPrincipal },
  },
  {
    title: "Microsoft Graph has a service principal",
    page: graph("api/serviceprincipal-list"),
    request: get(`/servicePrincipals?$filter=appId eq '${graphAppId}'&$select=displayName`),
    status: 200,
    body: { value: [{ displayName: "Microsoft Graph" }] },
  },
  {
    title: "an application is registered",
    page: graph("api/application-post-applications"),
    request: post("/applications", { displayName: "App" }),
    status: 201,
    body: { displayName: "App", signInAudience: "AzureADMyOrg" },
  },
  {
    title: "who registers an application owns it",
    page: graph("api/application-list-owners"),
    before: [post("/applications", { displayName: "App" })],
    request: get("/applications/{{0.id}}/owners"),
    status: 200,
    body: { value: [{ id: known.appPrincipal }] },
  },
  {
    title: "an application's appId is read-only",
    page: graph("api/resources/application"),
    before: [post("/applications", { displayName: "App" })],
    request: patch("/applications/{{0.id}}", { appId: known.nobody }),
    status: 400,
    names: "appId",
  },
  {
    title: "a service principal needs an application",
    page: graph("api/serviceprincipal-post-serviceprincipals"),
    request: post("/servicePrincipals", { appId: known.nobody }),
    status: 400,
    names: known.nobody,
  },
  {
    title: "an application has one service principal in a tenant",
    page: graph("api/serviceprincipal-post-serviceprincipals"),
    request: post("/servicePrincipals", { appId: known.app }),
    status: 400,
    names: known.app,
  },
  {
    title: "a service principal is made for a registered application",
    page: graph("api/serviceprincipal-post-serviceprincipals"),
    before: [post("/applications", { displayName: "App" })],
    request: post("/servicePrincipals", { appId: "{{0.appId}}" }),
    status: 201,
    body: { displayName: "App", servicePrincipalType: "Application" },
  },
  {
    title: "a deleted application can be restored",
    page: graph("api/directory-deleteditems-restore"),
    before: [
      post("/applications", { displayName: "App" }),
      remove("/applications/{{0.id}}"),
      post("/directory/deletedItems/{{0.id}}/restore"),
    ],
    request: get("/applications/{{0.id}}"),
    status: 200,
  },
  {
    title: "objects are fetched by id with their types",
    page: graph("api/directoryobject-getbyids"),
    request: post("/directoryObjects/getByIds", {
      ids: [known.user(2), known.group, known.nobody],
      types: ["user", "group"],
    }),
    status: 200,
    body: { value: [{ "@odata.type": "#microsoft.graph.user" }, { "@odata.type": "#microsoft.graph.group" }] },
  },
  {
    title: "objects of other types are left out",
    page: graph("api/directoryobject-getbyids"),
    request: post("/directoryObjects/getByIds", { ids: [known.user(2), known.group], types: ["group"] }),
    status: 200,
    body: { value: [{ id: known.group }] },
  },
  {
    title: "one directory object is read whatever it is",
    page: graph("api/directoryobject-get"),
    request: get(`/directoryObjects/${known.appPrincipal}`),
    status: 200,
    body: { "@odata.type": "#microsoft.graph.servicePrincipal" },
  },
  {
    title: "the organization names its domains",
    page: graph("api/organization-list"),
    request: get("/organization"),
    status: 200,
    body: {
      value: [
        { id: known.tenant, verifiedDomains: [{ isInitial: true }, { name: "contoso.example", isDefault: true }] },
      ],
    },
  },
  {
    title: "domains are listed by name",
    page: graph("api/domain-list"),
    request: get("/domains"),
    status: 200,
    body: {
      value: [
        { id: "contoso.onmicrosoft.com", isInitial: true, isDefault: false },
        { id: "contoso.example", isDefault: true, isVerified: true },
      ],
    },
  },
];
