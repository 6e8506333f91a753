import { expect, test } from "vitest";
import type { JsonObject } from "../../emulator/store/json.ts";
import { deliverNumbers } from "../../emulator/telephony/number-inventory.ts";
import { get, patch, post, remove } from "../emulator/conformance/row.ts";
import { known } from "../emulator/graph/small-tenant.ts";
import { numbers, type PhoneTenant, phone, phoneTenant } from "./phone-tenant.ts";

const order = { telephoneNumber: phone.main, assignmentTargetId: known.user(2), numberType: "operatorConnect" };

/** Asks until the weather lets the request through: the clock moves a little each time. */
function persist(tenant: PhoneTenant, request: ReturnType<typeof get>): ReturnType<PhoneTenant["ask"]> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = tenant.ask(request);
    if (![0, 429, 503, 504].includes(answer.status)) return answer;
  }
  throw new Error(`${request.method} ${request.url} never got through`);
}

const placeOf = (location: string | undefined): string => String(location).replace(/^https:\/\/[^/]+\/v1\.0/, "");
const operation = (answer: { body: JsonObject }): JsonObject => answer.body.value as JsonObject;
const first = (answer: { body: JsonObject }): JsonObject | undefined => (answer.body.value as JsonObject[])[0];
const main = get(`${numbers}?$filter=telephoneNumber eq '${encodeURIComponent(phone.main)}'`);

test("in real weather a number is pending until its order has run, by the tenant's clock", () => {
  const tenant = phoneTenant("real");
  const { headers, status } = persist(tenant, post(`${numbers}/assignNumber`, order));
  expect(status).toBe(202);
  const place = get(placeOf(headers.location));
  expect(operation(persist(tenant, place)).status).toBe("notStarted");
  expect(first(persist(tenant, main))).toMatchObject({
    activationState: "assignmentPending",
    assignmentTargetId: null,
  });
  tenant.pass(1);
  expect(["notStarted", "running"]).toContain(operation(persist(tenant, place)).status);
  tenant.pass(10);
  expect(operation(persist(tenant, place)).status).toBe("succeeded");
  expect(first(persist(tenant, main))).toMatchObject({
    activationState: "activated",
    assignmentTargetId: known.user(2),
  });
});

test("a number with an open order takes no other", () => {
  const tenant = phoneTenant("real");
  expect(persist(tenant, post(`${numbers}/assignNumber`, order)).status).toBe(202);
  const second = persist(tenant, post(`${numbers}/assignNumber`, { ...order, assignmentTargetId: known.user(3) }));
  expect(second.status).toBe(400);
});

test("who lost the licence meanwhile does not get the number, and the operation says why", () => {
  const tenant = phoneTenant("real");
  const { headers } = persist(tenant, post(`${numbers}/assignNumber`, order));
  const user = tenant.context.store.collection("users").get(known.user(2))!;
  tenant.context.store.collection("users").set(user.id, { ...user, assignedLicenses: [] });
  tenant.pass(60);
  expect(operation(persist(tenant, get(placeOf(headers.location))))).toMatchObject({
    status: "failed",
    numbers: [{ status: "failed", statusDetail: expect.stringContaining("lacks appropriate licenses") }],
  });
  expect(first(persist(tenant, main))).toMatchObject({
    activationState: "assignmentFailed",
    assignmentStatus: "unassigned",
  });
});

test("two orders for one person end in one number", () => {
  const tenant = phoneTenant("real");
  const place = (telephoneNumber: string) =>
    persist(tenant, post(`${numbers}/assignNumber`, { ...order, telephoneNumber })).headers.location;
  const operations = [place(phone.main), place(phone.second)];
  tenant.pass(60);
  const ends = operations.map((location) => operation(persist(tenant, get(placeOf(location)))).status);
  expect(ends.toSorted()).toEqual(["failed", "succeeded"]);
});

test("who is assigned what is in the change log", () => {
  const tenant = phoneTenant();
  tenant.ask(post(`${numbers}/assignNumber`, order));
  expect(tenant.context.store.changes.at(-1)).toMatchObject({
    api: "graph",
    method: "POST",
    path: `${numbers}/assignNumber`,
    body: order,
    by: "Deployment",
  });
});

test("numbers and their holders are in the snapshot", () => {
  const tenant = phoneTenant();
  tenant.ask(post(`${numbers}/assignNumber`, order));
  const kept = [...tenant.context.store.collection("telephoneNumbers").values()];
  expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
  expect(kept.find(({ telephoneNumber }) => telephoneNumber === phone.main)?.assignmentTargetId).toBe(known.user(2));
});

test("an organisation's operator has uploaded numbers of its country, the Swedish ones kept for fiction", () => {
  const delivered = (country: string, customDomains: string[]): string[] => {
    const { context } = phoneTenant();
    const { store } = context;
    store.collection("telephoneNumbers").clear();
    const identity = { ...store.identity, countryLetterCode: country, customDomains };
    const elsewhere = Object.create(store, { identity: { value: identity } }) as typeof store;
    elsewhere.collection = (name) => store.collection(name);
    deliverNumbers({ ...context, store: elsewhere });
    return [...store.collection("telephoneNumbers").values()].map(({ telephoneNumber }) => String(telephoneNumber));
  };
  expect(delivered("NO", [])).toEqual([]);
  expect(delivered("NO", ["voss.example"]).every((number) => number.startsWith("+47"))).toBe(true);
  const swedish = delivered("SE", ["bjorkmossa.example"]);
  expect(swedish).toHaveLength(195);
  expect(swedish.every((number) => /^\+46(846500[45]|70174[0-9]{4}$)/.test(number))).toBe(true);
  expect(swedish).toEqual(expect.arrayContaining(["+46846500400", "+46846500499", "+46701740605", "+46701740699"]));
});

test("a batch assigns a number", () => {
  const tenant = phoneTenant();
  const answer = tenant.ask(
    post("/$batch", {
      requests: [
        {
          id: "1",
          method: "POST",
          url: `${numbers}/assignNumber`,
          headers: { "Content-Type": "application/json" },
          body: order,
        },
      ],
    }),
  );
  expect(answer.body.responses).toMatchObject([{ id: "1", status: 202, headers: { location: expect.any(String) } }]);
});

test("a policy given in real weather shows half a minute later", () => {
  const tenant = phoneTenant("real");
  const id = first(
    persist(tenant, get("/admin/teams/policy/getPolicyId(type='TeamsMeetingPolicy',name='AllOn')")),
  )?.policyId;
  const row = { userId: known.user(2), policyType: "TeamsMeetingPolicy", policyId: id ?? null };
  persist(tenant, post("/admin/teams/policy/userAssignments/assign", { value: [row] }));
  const read = get(`/admin/teams/userConfigurations/${known.user(2)}`);
  expect(persist(tenant, read).body.effectivePolicyAssignments).toEqual([]);
  tenant.pass(60);
  expect(persist(tenant, read).body.effectivePolicyAssignments).toMatchObject([{ policyType: "TeamsMeetingPolicy" }]);
});

test("a new name of a person is in the user configuration at once", () => {
  const tenant = phoneTenant();
  tenant.ask(patch(`/users/${known.user(2)}`, { userPrincipalName: "new@contoso.example" }));
  expect(tenant.ask(get(`/admin/teams/userConfigurations/${known.user(2)}`)).body.userPrincipalName).toBe(
    "new@contoso.example",
  );
  expect(tenant.ask(remove(`/admin/teams/userConfigurations/${known.user(2)}`)).status).toBe(405);
});
