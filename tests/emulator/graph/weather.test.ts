import { describe, expect, test } from "vitest";
import { known, smallTenant } from "./small-tenant.ts";

const group = { displayName: "G", mailEnabled: false, mailNickname: "g", securityEnabled: true };

describe("faults asked for by a test", () => {
  test("a fault meets the next request that matches, once", () => {
    const tenant = smallTenant();
    tenant.context.faults.next("PATCH /groups/:id", { status: 429, retryAfterSeconds: 7 });
    expect(tenant.ask("GET", `/groups/${known.group}`).status).toBe(200);
    const struck = tenant.ask("PATCH", `/groups/${known.group}`, { description: "x" });
    expect(struck.status).toBe(429);
    expect(struck.headers["retry-after"]).toBe("7");
    expect(tenant.ask("PATCH", `/groups/${known.group}`, { description: "x" }).status).toBe(204);
  });

  test("a fault without effect leaves the tenant as it was", () => {
    const tenant = smallTenant();
    tenant.context.faults.next("POST /groups", { status: 503 });
    expect(tenant.ask("POST", "/groups", group).status).toBe(503);
    expect(tenant.context.store.collection("groups").size).toBe(4);
  });

  test("a fault after the effect loses the answer, not the write", () => {
    const tenant = smallTenant();
    tenant.context.faults.next("POST /groups", { status: 504, afterEffect: true });
    expect(tenant.ask("POST", "/groups", group).status).toBe(504);
    expect(tenant.context.store.collection("groups").size).toBe(5);
  });

  test("a cut connection has no answer at all", () => {
    const tenant = smallTenant();
    tenant.context.faults.next("GET /users", { cut: true });
    expect(tenant.ask("GET", "/users").status).toBe(0);
    expect(tenant.ask("GET", "/users").status).toBe(200);
  });

  test("an item of a batch is struck alone", () => {
    const tenant = smallTenant();
    tenant.context.faults.next("GET /groups/:id", { status: 429, retryAfterSeconds: 3 });
    const requests = ["1", "2"].map((id) => ({ id, method: "GET", url: `/groups/${known.group}` }));
    const { responses } = tenant.ask("POST", "/$batch", { requests }).body as {
      responses: { status: number; headers: Record<string, string> }[];
    };
    expect(responses.map((response) => response.status)).toEqual([429, 200]);
    expect(responses[0]!.headers["retry-after"]).toBe("3");
  });

  test("a fault that cannot be read is refused", () => {
    expect(() => smallTenant().context.faults.next("groups", { status: 503 })).toThrow("method and a path");
  });
});

describe("the change log", () => {
  test("says who changed what, without secrets and without reads", () => {
    const tenant = smallTenant();
    tenant.ask("GET", "/groups");
    tenant.ask("POST", "/users", {
      accountEnabled: true,
      displayName: "N",
      mailNickname: "n",
      userPrincipalName: "n@contoso.example",
      passwordProfile: { password: "Secret-1234" },
    });
    tenant.ask("PATCH", `/groups/${known.group}`, { colour: "refused" });
    expect([...tenant.context.store.changes]).toMatchObject([
      { by: "Deployment", api: "graph", method: "POST", path: "/users", body: { displayName: "N" } },
    ]);
    expect(JSON.stringify(tenant.context.store.changes)).not.toContain("Secret-1234");
  });
});
