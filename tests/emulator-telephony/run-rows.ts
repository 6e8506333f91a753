import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../emulator/store/json.ts";
import type { Row } from "../emulator/conformance/row.ts";
import { type Answer, codeOf, messageOf } from "../emulator/graph/small-tenant.ts";
import { phoneTenant } from "./phone-tenant.ts";

/** Each row asks a tenant of its own, and the answer is held against what the row's page says. */
export function runRows(tables: Record<string, Row[]>): void {
  describe.each(Object.entries(tables))("as documented: %s", (_name, rows) => {
    test.each(rows.map((row) => [row.title, row] as const))("%s", (_title, row) => {
      const tenant = phoneTenant();
      const before: Answer[] = [];
      for (const request of row.before ?? []) {
        const answer = tenant.ask(filled(request, before));
        expect(answer.status, `${request.method} ${request.url}: ${messageOf(answer)}`).toBeLessThan(300);
        before.push(answer);
      }
      const answer = tenant.ask(filled(row.request, before));
      expect(answer.status, messageOf(answer)).toBe(row.status);
      if (row.code !== undefined) expect(codeOf(answer)).toBe(row.code);
      if (row.names !== undefined) expect(messageOf(answer)).toContain(row.names);
      if (row.body !== undefined) expect(answer.body).toMatchObject(filled(row.body, before) as JsonObject);
      if (row.header !== undefined) expect(answer.headers[row.header[0]]).toMatch(row.header[1]);
    });
  });

  test("every row names its page and has a title of its own", () => {
    const rows = Object.values(tables).flat();
    expect(new Set(rows.map((row) => row.title)).size).toBe(rows.length);
    for (const row of rows) expect(row.page).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  });
}

/** `{{0.value.0.policyId}}` is a property of an earlier answer, `{{0.location}}` its Location without origin and version. */
function filled<T>(value: T, before: Answer[]): T {
  if (typeof value === "string") {
    return value.replace(/\{\{(\d+)\.([\w.]+)\}\}/g, (_whole, index: string, path: string) => {
      const answer = before[Number(index)];
      if (path === "location") return answer?.headers.location?.replace(/^https:\/\/[^/]+\/[^/]+/, "") ?? "";
      return String(
        path.split(".").reduce<Json | undefined>((at, name) => (at as JsonObject | undefined)?.[name], answer?.body),
      );
    }) as T;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => filled(item, before)) as T;
  if (typeof value === "object" && value !== null && value.constructor === Object) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, before)])) as T;
  }
  return value;
}
