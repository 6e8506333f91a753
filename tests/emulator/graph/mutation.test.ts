import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../../emulator/store/json.ts";
import { tables } from "../conformance/tables.ts";
import { messageOf, smallTenant } from "./small-tenant.ts";

const requests = Object.values(tables)
  .flat()
  .flatMap((row) => [...(row.before ?? []), row.request])
  .filter((request) => request.body !== undefined && !request.url.includes("{{"));

const values = fc.constantFrom<Json>(
  null,
  true,
  0,
  -1,
  1e20,
  "",
  "x",
  "All",
  [],
  {},
  [null],
  [[]],
  [{}],
  ["x", "x"],
  { "@odata.type": "#microsoft.graph.group" },
  { id: 5 },
);

/** The same body with one value somewhere inside it changed. */
function mutated(body: Json, steps: number[], value: Json): Json {
  const [step = 0, ...rest] = steps;
  if (steps.length === 0 || typeof body !== "object" || body === null) {
    return value;
  }
  if (Array.isArray(body)) {
    return body.length === 0
      ? [value]
      : body.map((item, index) => (index === step % body.length ? mutated(item, rest, value) : item));
  }
  const entries = Object.entries(body);
  const at = step % Math.max(entries.length, 1);
  return Object.fromEntries(
    entries.map(([key, inner], index) => [key, index === at ? mutated(inner, rest, value) : inner]),
  );
}

test("a documented request with one value changed is taken or refused, and the tenant stays sound", () => {
  const tenant = smallTenant();
  tenant.ask("PATCH", "/policies/identitySecurityDefaultsEnforcementPolicy", { isEnabled: false });
  fc.assert(
    fc.property(
      fc.constantFrom(...requests),
      fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
      values,
      (request, steps, value) => {
        const body = mutated(request.body as Json, steps, value);
        const answer = tenant.ask(
          request.method,
          request.url,
          body,
          request.headers ? { headers: request.headers } : {},
        );
        expect(
          answer.status,
          `${request.method} ${request.url} ${JSON.stringify(body)}: ${messageOf(answer)}`,
        ).not.toBe(500);
      },
    ),
    { numRuns: 3000 },
  );
  for (const path of [
    "/groups",
    "/users",
    "/identity/conditionalAccess/policies",
    "/applications",
    "/subscribedSkus",
    "/directoryRoles",
  ]) {
    const answer = tenant.ask("GET", path);
    expect(answer.status, messageOf(answer)).toBe(200);
  }
});
