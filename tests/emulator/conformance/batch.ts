import { expect } from "vitest";
import { known } from "../graph/small-tenant.ts";
import { graph, post, type Row } from "./row.ts";

const page = graph("json-batching");
const json = { "Content-Type": "application/json" };
const item = (id: string, url: string, more: Record<string, unknown> = {}) => ({ id, method: "GET", url, ...more });
const batch = (...requests: unknown[]) => post("/$batch", { requests } as never);
const group = { displayName: "G", mailEnabled: false, mailNickname: "g", securityEnabled: true };

export const batchRows: Row[] = [
  {
    title: "a batch answers each request for itself",
    page,
    request: batch(item("1", `/groups/${known.group}?$select=id`), item("2", `/groups/${known.nobody}`)),
    status: 200,
    body: {
      responses: [
        { id: "1", status: 200, body: { id: known.group } },
        { id: "2", status: 404, body: { error: { code: "Request_ResourceNotFound" } } },
      ],
    },
  },
  {
    title: "a url of a batch may come without a slash",
    page,
    request: batch(item("1", "users?$top=1&$select=id")),
    status: 200,
    body: { responses: [{ status: 200 }] },
  },
  {
    title: "a batch writes",
    page,
    request: batch({ id: "1", method: "POST", url: "/groups", headers: json, body: group }),
    status: 200,
    body: { responses: [{ status: 201, body: { displayName: "G" }, headers: { location: expect.any(String) } }] },
  },
  {
    title: "headers go into the item they belong to",
    page,
    request: batch(
      item("1", "/users/$count", { headers: { ConsistencyLevel: "eventual" } }),
      item("2", "/users/$count"),
    ),
    status: 200,
    body: { responses: [{ status: 200, body: "12" }, { status: 400 }] },
  },
  {
    title: "what depends on a failed request is not run",
    page,
    request: batch(item("1", `/groups/${known.nobody}`), item("2", `/groups/${known.group}`, { dependsOn: ["1"] })),
    status: 200,
    body: {
      responses: [
        { id: "1", status: 404 },
        { id: "2", status: 424 },
      ],
    },
  },
  {
    title: "what depends on another runs after it",
    page,
    request: batch(item("2", `/groups/${known.group}`, { dependsOn: ["1"] }), {
      id: "1",
      method: "PATCH",
      url: `/groups/${known.group}`,
      headers: json,
      body: { displayName: "New" },
    }),
    status: 200,
    body: {
      responses: [
        { id: "1", status: 204 },
        { id: "2", status: 200, body: { displayName: "New" } },
      ],
    },
  },
  {
    title: "twenty requests are the most",
    page,
    request: batch(...Array.from({ length: 21 }, (_, index) => item(String(index), "/users"))),
    status: 400,
    names: "20",
  },
  {
    title: "ids are unique in a batch",
    page,
    request: batch(item("1", "/users"), item("1", "/groups")),
    status: 400,
    names: "unique",
  },
  { title: "a batch without requests is refused", page, request: post("/$batch", {}), status: 400 },
  {
    title: "an item without method is refused",
    page,
    request: batch({ id: "1", url: "/users" }),
    status: 400,
    names: "method",
  },
  {
    title: "a body in a batch needs its content type",
    page,
    request: batch({ id: "1", method: "POST", url: "/groups", body: group }),
    status: 400,
    names: "Content-Type",
  },
  {
    title: "a dependency on nothing is refused",
    page,
    request: batch(item("1", "/users", { dependsOn: ["9"] })),
    status: 400,
    names: "9",
  },
  {
    title: "dependencies in a circle are refused",
    page,
    request: batch(item("1", "/users", { dependsOn: ["2"] }), item("2", "/users", { dependsOn: ["1"] })),
    status: 400,
    names: "circle",
  },
  {
    title: "a member that is not of the batch form is ignored",
    page,
    request: batch(item("1", "/users?$top=1", { depends_on: [] })),
    status: 200,
    body: { responses: [{ status: 200 }] },
  },
  {
    title: "a refusal for missing permissions is per item",
    page,
    request: { ...batch(item("1", "/users?$top=1"), item("2", "/groups?$top=1")), roles: ["User.Read.All"] },
    status: 200,
    body: { responses: [{ status: 200 }, { status: 403 }] },
  },
];
