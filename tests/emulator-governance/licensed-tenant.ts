import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../emulator/store/json.ts";
import type { Request, Row } from "../emulator/conformance/row.ts";
import {
  type Answer,
  codeOf,
  messageOf,
  type SmallTenant,
  smallSeed,
  smallTenant,
} from "../emulator/graph/small-tenant.ts";

/** The small tenant with Microsoft Entra ID P2. */
export function licensedTenant(): SmallTenant {
  const seed = smallSeed();
  return smallTenant("calm", {
    ...seed,
    subscriptions: [...seed.subscriptions, { skuPartNumber: "AAD_PREMIUM_P2", seats: 5 }],
  });
}

/** One test for each row, each in a tenant of its own. */
export function testRows(rows: readonly Row[], make: () => SmallTenant = licensedTenant): void {
  test.each(rows.map((row) => [row.title, row] as const))("%s", (_title, row) => {
    const tenant = make();
    const before: Answer[] = [];
    for (const request of row.before ?? []) {
      const answer = ask(tenant, filled(request, before));
      expect(answer.status, `${request.method} ${request.url}: ${messageOf(answer)}`).toBeLessThan(300);
      before.push(answer);
    }
    const answer = ask(tenant, filled(row.request, before));
    expect(answer.status, messageOf(answer)).toBe(row.status);
    expect(row.code === undefined ? undefined : codeOf(answer)).toBe(row.code);
    expect(messageOf(answer)).toContain(row.names ?? "");
    expect(row.text === undefined ? undefined : answer.text).toBe(row.text);
    expect(answer.body).toMatchObject(filled(row.body ?? {}, before) as JsonObject);
    expect(row.page).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  });
}

function ask(tenant: SmallTenant, { method, url, body, version, headers, roles }: Request): Answer {
  return tenant.ask(method, url, body, {
    ...(version ? { version } : {}),
    ...(headers ? { headers } : {}),
    ...(roles ? { roles } : {}),
  });
}

/** Puts properties of earlier answers where `{{0.id}}` stands. */
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
