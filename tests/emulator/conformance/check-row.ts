import { expect } from "vitest";
import type { Json, JsonObject } from "../../../emulator/store/json.ts";
import { type Answer, codeOf, messageOf, type SmallTenant } from "../graph/small-tenant.ts";
import type { Request, Row } from "./row.ts";

/** Asks what a row asks, and holds the answer against what Microsoft's page says. */
export function checkRow(tenant: SmallTenant, row: Row): void {
  const before: Answer[] = [];
  for (const request of row.before ?? []) {
    const answer = ask(tenant, filled(request, before));
    expect(answer.status, `${request.method} ${request.url}: ${messageOf(answer)}`).toBeLessThan(300);
    before.push(answer);
  }
  const answer = ask(tenant, filled(row.request, before));
  expect(answer.status, messageOf(answer)).toBe(row.status);
  if (row.code !== undefined) {
    expect(codeOf(answer)).toBe(row.code);
  }
  if (row.names !== undefined) {
    expect(messageOf(answer)).toContain(row.names);
  }
  if (row.text !== undefined) {
    expect(answer.text).toBe(row.text);
  }
  if (row.body !== undefined) {
    expect(answer.body).toMatchObject(filled(row.body, before) as JsonObject);
  }
  if (row.header !== undefined) {
    expect(answer.headers[row.header[0]]).toMatch(row.header[1]);
  }
  if (row.status >= 400) {
    expect(answer.body).toMatchObject({ error: { innerError: { "request-id": expect.any(String) } } });
  }
  expect(row.page).toMatch(/^https:\/\/learn\.microsoft\.com\//);
}

function ask(tenant: SmallTenant, request: Request): Answer {
  const { method, url, body, version, headers, roles } = request;
  return tenant.ask(method, url, body, {
    ...(version ? { version } : {}),
    ...(headers ? { headers } : {}),
    ...(roles ? { roles } : {}),
  });
}

/** Puts properties of earlier answers where `{{0.id}}` stands; matchers of the test framework pass through. */
function filled<T>(value: T, before: Answer[]): T {
  if (typeof value === "string") {
    return value.replace(/\{\{(\d+)\.([\w.]+)\}\}/g, (_whole, index: string, path: string) =>
      String(
        path
          .split(".")
          .reduce<Json | undefined>((at, name) => (at as JsonObject | undefined)?.[name], before[Number(index)]?.body),
      ),
    ) as T;
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown) => filled(item, before)) as T;
  }
  if (typeof value === "object" && value !== null && value.constructor === Object) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, before)])) as T;
  }
  return value;
}
