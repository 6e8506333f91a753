import { known } from "../graph/small-tenant.ts";
import { get, graph, patch, post, put, type Row, remove } from "./row.ts";

const create = graph("api/user-post-users");
const person = {
  accountEnabled: true,
  displayName: "New Person",
  mailNickname: "new",
  userPrincipalName: "new@contoso.example",
  passwordProfile: { forceChangePasswordNextSignIn: true, password: "Xw7-long-and-random" },
};

export const userRows: Row[] = [
  {
    title: "a user is created",
    page: create,
    request: post("/users", person),
    status: 201,
    body: { displayName: "New Person", userPrincipalName: "new@contoso.example" },
  },
  {
    title: "a new user joins the dynamic groups whose rule holds",
    page: "https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership",
    before: [post("/users", { ...person, department: "Even" })],
    request: get("/users/{{0.id}}/memberOf"),
    status: 200,
    body: { value: [{ id: known.dynamic }] },
  },
  {
    title: "a user who moves leaves the dynamic group",
    page: "https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership",
    before: [patch(`/users/${known.user(6)}`, { department: "Odd" })],
    request: get(`/users/${known.user(6)}/memberOf`),
    status: 200,
    body: { value: [] },
  },
  ...["accountEnabled", "displayName", "mailNickname", "userPrincipalName", "passwordProfile"].map((name): Row => {
    const { [name as "displayName"]: _left, ...rest } = person;
    return {
      title: `a user without ${name} is refused`,
      page: create,
      request: post("/users", rest),
      status: 400,
      names: name,
    };
  }),
  {
    title: "two users cannot share a principal name",
    page: create,
    request: post("/users", { ...person, userPrincipalName: "PERSON2@contoso.example" }),
    status: 400,
    names: "userPrincipalName",
  },
  {
    title: "a principal name is in a verified domain",
    page: create,
    request: post("/users", { ...person, userPrincipalName: "new@elsewhere.example" }),
    status: 400,
    names: "domain",
  },
  {
    title: "a usage location has two letters",
    page: create,
    request: post("/users", { ...person, usageLocation: "Norway" }),
    status: 400,
    names: "usageLocation",
  },
  {
    title: "an unknown property of a user is refused",
    page: create,
    request: post("/users", { ...person, shoeSize: 42 }),
    status: 400,
    names: "'shoeSize'",
  },
  {
    title: "a user is read by principal name",
    page: graph("api/user-get"),
    request: get("/users/person2@contoso.example"),
    status: 200,
    body: { id: known.user(2) },
  },
  {
    title: "a plain read of a user has the default properties and no others",
    page: graph("api/user-get"),
    request: get(`/users/${known.user(2)}`),
    status: 200,
    body: { businessPhones: [], jobTitle: null, preferredLanguage: null },
  },
  {
    title: "extension attributes come with $select",
    page: graph("api/user-get"),
    request: get(`/users/${known.user(2)}?$select=id,onPremisesExtensionAttributes`),
    status: 200,
    body: { onPremisesExtensionAttributes: { extensionAttribute1: "1010" } },
  },
  {
    title: "a cloud user's extension attributes can be written",
    page: graph("api/user-update"),
    request: patch(`/users/${known.user(2)}`, { onPremisesExtensionAttributes: { extensionAttribute2: "x" } }),
    status: 204,
  },
  {
    title: "the extension attributes that are not named stay",
    page: graph("api/user-update"),
    before: [patch(`/users/${known.user(2)}`, { onPremisesExtensionAttributes: { extensionAttribute2: "x" } })],
    request: get(`/users/${known.user(2)}?$select=onPremisesExtensionAttributes`),
    status: 200,
    body: { onPremisesExtensionAttributes: { extensionAttribute1: "1010", extensionAttribute2: "x" } },
  },
  {
    title: "a user's creation date is read-only",
    page: graph("api/resources/user"),
    request: patch(`/users/${known.user(2)}`, { createdDateTime: "2020-01-01T00:00:00Z" }),
    status: 400,
    names: "createdDateTime",
  },
  {
    title: "a user who does not exist is a 404",
    page: graph("api/user-get"),
    request: get(`/users/${known.nobody}`),
    status: 404,
    code: "Request_ResourceNotFound",
  },
  {
    title: "a deleted user is among deleted items",
    page: graph("api/user-delete"),
    before: [remove(`/users/${known.user(2)}`)],
    request: get(`/directory/deletedItems/${known.user(2)}`),
    status: 200,
    body: { "@odata.type": "#microsoft.graph.user", id: known.user(2) },
  },
  {
    title: "a deleted user leaves every group",
    page: graph("api/user-delete"),
    before: [remove(`/users/${known.user(2)}`)],
    request: get(`/groups/${known.group}/members`),
    status: 200,
    body: { value: [{ id: known.user(3) }] },
  },
  {
    title: "a user without a manager answers 404",
    page: graph("api/user-list-manager"),
    request: get(`/users/${known.user(2)}/manager`),
    status: 404,
  },
  {
    title: "a manager is assigned and read back with its type",
    page: graph("api/user-post-manager"),
    before: [
      put(`/users/${known.user(2)}/manager/$ref`, {
        "@odata.id": `https://graph.microsoft.com/v1.0/users/${known.user(3)}`,
      }),
    ],
    request: get(`/users/${known.user(2)}/manager`),
    status: 200,
    body: { "@odata.type": "#microsoft.graph.user", id: known.user(3) },
  },
  {
    title: "passwords are never read back",
    page: graph("api/resources/passwordprofile"),
    before: [post("/users", person)],
    request: get("/users/{{0.id}}?$select=passwordProfile"),
    status: 200,
    body: { passwordProfile: { password: null } },
  },
];
