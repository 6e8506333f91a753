import { describe, expect, test } from "vitest";
import type { Entity, JsonObject } from "../../emulator/store/json.ts";
import { lags } from "../../emulator/weather/climate.ts";
import { codeOf, known, messageOf, type SmallTenant, smallTenant } from "../emulator/graph/small-tenant.ts";

const group = { displayName: "G", mailEnabled: false, mailNickname: "g", securityEnabled: true };
const admin = {
  kind: "administrator" as const,
  appId: "",
  objectId: known.admin,
  displayName: "A",
  roles: new Set<string>(),
};

/** Makes objects until one of them is late, by a seed that is free of mishaps for these few requests. */
function lateGroup(): { tenant: SmallTenant; id: string } {
  const tenant = smallTenant("real");
  for (;;) {
    const { status, body } = tenant.ask("POST", "/groups", group);
    const id = String(body.id);
    if (status === 201 && tenant.ask("GET", `/groups/${id}`).status === 404) return { tenant, id };
  }
}

describe("a new group", () => {
  test("is not found at first, in the words of one that does not exist, and then for good", () => {
    const { tenant, id } = lateGroup();
    const missed = tenant.ask("GET", `/groups/${id}`);
    expect([missed.status, codeOf(missed)]).toEqual([404, "Request_ResourceNotFound"]);
    tenant.pass(lags.directory.real[1]);
    const statuses = Array.from({ length: 5 }, () => tenant.ask("GET", `/groups/${id}`).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test("is missing from lists, and cannot be changed, while it is missed", () => {
    const { tenant, id } = lateGroup();
    const ids = () => (tenant.ask("GET", "/groups?$top=999").body.value as Entity[]).map((one) => one.id);
    expect(ids()).not.toContain(id);
    expect(tenant.ask("PATCH", `/groups/${id}`, { displayName: "H" }).status).toBe(404);
    tenant.pass(lags.directory.real[1]);
    expect(ids()).toContain(id);
    expect(tenant.ask("PATCH", `/groups/${id}`, { displayName: "H" }).status).toBe(204);
  });

  test("cannot be put into another group yet: the reference does not exist", () => {
    const { tenant, id } = lateGroup();
    const add = () =>
      tenant.ask("POST", `/groups/${known.group}/members/$ref`, {
        "@odata.id": `https://localhost:7443/v1.0/directoryObjects/${id}`,
      });
    const early = add();
    expect([early.status, codeOf(early)]).toEqual([400, "Request_BadRequest"]);
    expect(messageOf(early)).toContain("references do not exist");
    tenant.pass(lags.directory.real[1]);
    expect(add().status).toBe(204);
  });

  test("is there for the administrator at once", () => {
    const { tenant, id } = lateGroup();
    expect(tenant.context.weather.unseen(id)).toBe(true);
    const query = new URLSearchParams();
    const result = tenant.dispatcher.run({
      caller: admin,
      version: "v1.0",
      method: "GET",
      path: `/groups/${id}`,
      query,
      headers: new Headers(),
      body: undefined,
    });
    expect(result.status).toBe(200);
  });

  test("that is deleted is still seen for a while", () => {
    const tenant = smallTenant("real");
    const seen: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      const { body } = tenant.ask("POST", "/groups", group);
      tenant.pass(10);
      tenant.ask("DELETE", `/groups/${String(body.id)}`);
      seen.push(tenant.ask("GET", `/groups/${String(body.id)}`).status);
      tenant.pass(lags.directory.real[1]);
      expect(tenant.ask("GET", `/groups/${String(body.id)}`).status).toBe(404);
    }
    expect(seen).toContain(200);
  });
});

describe("a Microsoft 365 group", () => {
  test("is unknown to Teams for some time after Graph shows it", () => {
    const tenant = smallTenant("real");
    const owner = `https://localhost:7443/v1.0/users/${known.user(2)}`;
    const made = tenant.ask("POST", "/groups", {
      displayName: "Team",
      mailEnabled: true,
      mailNickname: "team",
      securityEnabled: true,
      groupTypes: ["Unified"],
      "owners@odata.bind": [owner],
    });
    expect(made.status).toBe(201);
    const statuses: number[] = [];
    for (let second = 0; second <= lags.groupForTeams.real[1]; second += 1) {
      statuses.push(tenant.ask("PUT", `/groups/${String(made.body.id)}/team`, {}).status);
      if (statuses.at(-1) === 201) break;
      tenant.pass(1);
    }
    expect(statuses[0]).toBe(404);
    expect(statuses.at(-1)).toBe(201);
  });
});

describe("conditional access", () => {
  const location = {
    "@odata.type": "#microsoft.graph.countryNamedLocation",
    displayName: "Norden",
    countriesAndRegions: ["NO"],
  };
  const path = "/identity/conditionalAccess/namedLocations";

  test("shows new locations and changed ones late, in reads and in lists", () => {
    const tenant = smallTenant("real");
    const { status, body } = tenant.ask("POST", path, location);
    expect(status).toBe(201);
    const read = (): JsonObject => {
      tenant.pass(1);
      return tenant.ask("GET", `${path}/${String(body.id)}`).body;
    };
    let early = 0;
    while (read().displayName === undefined) early += 1;
    expect(early).toBeGreaterThan(0);
    const old: unknown[] = [];
    for (const displayName of ["A", "B", "C", "D"]) {
      tenant.pass(10);
      expect(tenant.ask("PATCH", `${path}/${String(body.id)}`, { ...location, displayName }).status).toBe(204);
      let seen = read().displayName;
      if (seen !== displayName) old.push(seen);
      while (seen !== displayName) seen = read().displayName;
    }
    expect(old.length).toBeGreaterThan(0);
  });

  test("throttles the second request within a second; Retry-After is not said", () => {
    const tenant = smallTenant("real");
    expect(tenant.ask("GET", path).status).toBe(200);
    const second = tenant.ask("GET", path);
    expect(second.status).toBe(429);
    expect(second.headers).not.toHaveProperty("retry-after");
    tenant.pass(1);
    expect(tenant.ask("GET", path).status).toBe(200);
  });

  test("throttles each item of a batch by itself", () => {
    const tenant = smallTenant("real");
    const requests = ["1", "2", "3"].map((id) => ({ id, method: "GET", url: path }));
    const { responses } = tenant.ask("POST", "/$batch", { requests }).body as { responses: { status: number }[] };
    expect(responses.map(({ status }) => status)).toEqual([200, 429, 429]);
  });
});
