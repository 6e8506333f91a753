import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv, duration } from "../../emulator/reports/csv.ts";
import { activityOf, setActivityLevel, teamsUsers } from "../../emulator/reports/teams-activity.ts";
import type { Entity, JsonObject } from "../../emulator/store/json.ts";
import { numberId, readNumber } from "../../emulator/telephony/number-id.ts";
import { freeNumber } from "../../emulator/telephony/number-inventory.ts";
import { get, post } from "../emulator/conformance/row.ts";
import { known } from "../emulator/graph/small-tenant.ts";
import { numbers, phone, phoneTenant } from "./phone-tenant.ts";

describe("a number", () => {
  test("is the same with and without its plus, and is its own form", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{3,15}$/), (digits) => {
        const read = readNumber(digits, "operatorConnect");
        expect(read).toBe(`+${digits}`);
        expect(readNumber(read, "operatorConnect")).toBe(read);
      }),
    );
  });
  test("has an id that gives back operator and number, in letters a URL takes as they are", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.stringMatching(/^\+\d{3,15}$/), (operator, number) => {
        const id = numberId(operator, number);
        expect(id).toBe(encodeURIComponent(id));
        expect(Buffer.from(id, "base64url").toString()).toBe(`${operator}|${number}`);
      }),
    );
  });
});

test("a page of numbers is five hundred, up to a thousand when asked, and links to no other", () => {
  const tenant = phoneTenant();
  const inventory = tenant.context.store.collection("telephoneNumbers");
  for (let index = 0; index < 900; index += 1) {
    const number = freeNumber("operator", `+46800${String(index).padStart(4, "0")}`, { numberType: "operatorConnect" });
    inventory.set(number.id, number);
  }
  for (const [query, length] of [
    ["", 500],
    ["?$top=1000", 1000],
    ["?$skip=1000", 150],
  ] as const) {
    const { body } = tenant.ask(get(`${numbers}${query}`));
    expect(body.value).toHaveLength(length);
    expect(body).not.toHaveProperty("@odata.nextLink");
  }
});

test("walking the inventory by $top and $skip meets each number once", () => {
  const tenant = phoneTenant();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (top) => {
      const met: unknown[] = [];
      for (let skip = 0; ; skip += top) {
        const page = tenant.ask(get(`${numbers}?$top=${top}&$skip=${skip}`)).body.value as Entity[];
        met.push(...page.map(({ id }) => id));
        if (page.length < top) break;
      }
      expect(met).toEqual([...tenant.context.store.collection("telephoneNumbers").keys()]);
    }),
    { numRuns: 15 },
  );
});

test("walking a list by its links meets each of those who stay once, whoever comes or goes meanwhile", () => {
  const path = "/reports/authenticationMethods/userRegistrationDetails";
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
      (top, leave) => {
        const tenant = phoneTenant();
        const users = tenant.context.store.collection("users");
        const leavers = leave.map(known.user);
        const stay = [...users.keys()].filter((id) => !leavers.includes(id));
        const met: string[] = [];
        let url: string | undefined = `${path}?$top=${top}`;
        while (url !== undefined) {
          const { body } = tenant.ask(get(url));
          met.push(...(body.value as Entity[]).map(({ id }) => id));
          const leaver = leavers.pop();
          if (leaver !== undefined) users.delete(leaver);
          const next = body["@odata.nextLink"];
          url = typeof next === "string" ? next.slice(next.indexOf("/v1.0") + 5) : undefined;
        }
        expect(new Set(met).size).toBe(met.length);
        expect(met).toEqual(expect.arrayContaining(stay));
      },
    ),
    { numRuns: 40 },
  );
});

test("whatever is ordered in whatever weather, a number has one holder and a person one primary number", () => {
  const number = fc.constantFrom(phone.main, phone.second, phone.mobile);
  const target = fc.integer({ min: 2, max: 7 }).map(known.user);
  const step = fc.oneof(
    fc.record({ do: fc.constant("assign" as const), number, target, category: fc.constantFrom("primary", "private") }),
    fc.record({ do: fc.constant("unassign" as const), number }),
    fc.record({ do: fc.constant("wait" as const), seconds: fc.integer({ min: 0, max: 40 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 1000 }), (steps, seed) => {
      const tenant = phoneTenant("storm", seed);
      for (const one of steps) {
        if (one.do === "wait") tenant.pass(one.seconds);
        else if (one.do === "unassign")
          tenant.ask(post(`${numbers}/unassignNumber`, { telephoneNumber: one.number, numberType: "operatorConnect" }));
        else
          tenant.ask(
            post(`${numbers}/assignNumber`, {
              telephoneNumber: one.number,
              assignmentTargetId: one.target,
              numberType: "operatorConnect",
              assignmentCategory: one.category,
            }),
          );
        const held = [...tenant.context.store.collection("telephoneNumbers").values()].filter(
          (row) => row.assignmentTargetId !== null,
        );
        const primaries = held
          .filter((row) => row.assignmentCategory === "primary")
          .map((row) => row.assignmentTargetId);
        expect(new Set(primaries).size).toBe(primaries.length);
        for (const row of held) {
          expect([2, 3, 4, 5].map(known.user)).toContain(row.assignmentTargetId);
          expect(row.assignmentStatus).toBe("userAssigned");
        }
      }
    }),
    { numRuns: 20 },
  );
});

test("a busier tenant never does less of anything", () => {
  const { context } = phoneTenant();
  const [user] = teamsUsers(context);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.integer({ min: 0, max: 60 }),
      (a, b, days) => {
        const day = new Date(Date.parse("2026-11-23") + days * 86_400_000).toISOString().slice(0, 10);
        const at = (level: number) => {
          setActivityLevel(context.store, level);
          return activityOf(context, user!, day);
        };
        const [less, more] = [at(Math.min(a, b)), at(Math.max(a, b))];
        for (const [kind, count] of Object.entries(less ?? {})) {
          expect((more as unknown as JsonObject)[kind]).toBeGreaterThanOrEqual(count);
        }
      },
    ),
  );
});

test("a cell comes back from the file as it went in", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }), (cells) => {
      const columns = cells.map((_cell, index) => `c${index}`);
      expect(readRow(csv(columns, [cells]).slice(columns.join(",").length + 3))).toEqual(cells);
    }),
  );
});

/** One row of CSV, read letter by letter as RFC 4180 says. */
function readRow(text: string): string[] {
  const cells = [""];
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (quoted && letter === '"' && text[index + 1] === '"') {
      cells.push(`${cells.pop() ?? ""}"`);
      index += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ",") cells.push("");
    else if (!quoted && text.slice(index) === "\r\n") break;
    else cells.push(`${cells.pop() ?? ""}${letter}`);
  }
  return cells;
}

test("a duration reads back as its seconds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seconds) => {
      const [, hours = "0", minutes = "0", rest = "0"] =
        /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration(seconds)) ?? [];
      expect(Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)).toBe(seconds);
    }),
  );
});
