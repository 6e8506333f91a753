import { describe, expect, test } from "vitest";
import { smallTenant } from "../graph/small-tenant.ts";
import { checkRow } from "./check-row.ts";
import { tables } from "./tables.ts";

describe.each(Object.entries(tables))("Graph as documented: %s", (_name, rows) => {
  test.each(rows.map((row) => [row.title, row] as const))("%s", (_title, row) => {
    checkRow(smallTenant(), row);
  });
});

test("every row of the conformance table has a title of its own", () => {
  const rows = Object.values(tables).flat();
  expect(new Set(rows.map((row) => row.title)).size).toBe(rows.length);
});
