import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calm } from "../../emulator-weather/calm.ts";
import { idsOf, known, type SmallTenant, smallSeed, smallTenant } from "./small-tenant.ts";

const base = "https://localhost:7443/v1.0";

/** Follows nextLink to the end, doing something to the tenant between the pages. */
function walk(tenant: SmallTenant, first: string, between: (page: number) => void = () => {}): string[] {
  const seen: string[] = [];
  let next: string | undefined = first;
  for (let page = 0; next !== undefined; page += 1) {
    expect(page).toBeLessThan(500);
    const answer = tenant.ask("GET", next);
    expect(answer.status).toBe(200);
    seen.push(...idsOf(answer));
    between(page);
    next = (answer.body["@odata.nextLink"] as string | undefined)?.slice(base.length);
  }
  return seen;
}

describe("paging", () => {
  test("a walk yields every user once, whatever the page size and whoever joins or leaves meanwhile", () => {
    const order = fc.constantFrom("", "&$orderby=displayName", "&$orderby=displayName desc");
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 14 }),
        order,
        fc.array(fc.integer({ min: 2, max: 12 }), { maxLength: 4 }),
        (top, sorting, leaving) => {
          const tenant = smallTenant();
          const users = tenant.context.store.collection("users");
          const before = [...users.keys()];
          const gone = new Set<string>();
          const seen = walk(tenant, `/users?$top=${top}${sorting}`, (page) => {
            const id = `50000000-0000-4000-8000-${String(page).padStart(12, "0")}`;
            users.set(id, { id, displayName: `Newcomer ${page}`, userPrincipalName: `n${page}@contoso.example` });
            const leaver = leaving[page];
            if (leaver !== undefined && page < 4) {
              gone.add(known.user(leaver));
              users.delete(known.user(leaver));
            }
            if (page > 30) {
              users.delete(id);
            }
          });
          expect(new Set(seen).size).toBe(seen.length);
          for (const id of before.filter((one) => !gone.has(one))) {
            expect(seen).toContain(id);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test("in a storm pages are short, and the walk still yields everybody once", () => {
    const tenant = smallTenant("storm");
    const seen: string[] = [];
    let next: string | undefined = "/users?$top=5";
    while (next !== undefined) {
      const answer = tenant.ask("GET", next);
      if (answer.status === 200) {
        seen.push(...idsOf(answer));
        next = (answer.body["@odata.nextLink"] as string | undefined)?.slice(base.length);
      }
    }
    expect(seen.toSorted()).toEqual([...tenant.context.store.collection("users").keys()].toSorted());
  });

  test("members of a group are paged by the order in which they joined", () => {
    const tenant = smallTenant();
    const seen = walk(tenant, `/groups/${known.dynamic}/members?$top=2`);
    expect(seen).toEqual([2, 4, 6, 8, 10, 12].map(known.user));
  });

  test("nextLink keeps the rest of the query and is opaque", () => {
    const answer = smallTenant().ask("GET", "/users?$select=id&$top=3&$filter=department eq 'Even'");
    const link = new URL(String(answer.body["@odata.nextLink"]));
    expect(link.searchParams.get("$select")).toBe("id");
    expect(link.searchParams.get("$filter")).toBe("department eq 'Even'");
    expect(link.searchParams.get("$skiptoken")).toMatch(/^[\w-]+$/);
  });

  test("a hundred users make a page, and a page is at most 999", () => {
    const seed = smallSeed();
    seed.collections.users = Array.from({ length: 150 }, (_, index) => ({ id: `u${index}`, displayName: `U${index}` }));
    const tenant = smallTenant(calm.oneAnswer, seed);
    expect(idsOf(tenant.ask("GET", "/users"))).toHaveLength(100);
    expect(idsOf(tenant.ask("GET", "/users?$top=999"))).toHaveLength(150);
    expect(tenant.ask("GET", "/users?$top=1000").status).toBe(400);
  });
});
