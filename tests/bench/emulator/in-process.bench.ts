import { type Figure, print } from "./figure.ts";
import { type Ask, graphOver, seedOf } from "./tenant-of.ts";

/** Requests per second on one core, without a socket, and how the cost grows with the tenant. */
const group = (number: number) => ({
  displayName: `G${number}`,
  mailEnabled: false,
  mailNickname: `g${number}`,
  securityEnabled: true,
});

function rate(count: number, run: (index: number) => unknown): number {
  for (let index = 0; index < Math.min(50, count); index += 1) run(-1 - index);
  const before = process.cpuUsage();
  for (let index = 0; index < count; index += 1) run(index);
  const { user, system } = process.cpuUsage(before);
  return count / ((user + system) / 1e6);
}

const figures: Figure[] = [];
for (const users of [1_562, 60_000]) {
  const { ask, userIds } = graphOver(seedOf(users));
  const workload = (text: string): string => `${text}; ${users.toLocaleString("en")} users`;
  const add = (what: string, text: string, value: number): void => {
    figures.push({ what, workload: workload(text), value, unit: "requests/s" });
  };
  const one = (index: number): string => userIds[Math.abs(index * 7919) % userIds.length] ?? "";
  add(
    "read",
    "GET /users/{id}, 5,000 of them",
    rate(5_000, (index) => ask("GET", `/users/${one(index)}`)),
  );
  add(
    "read, few properties",
    "the same with $select=id,displayName",
    rate(5_000, (index) => {
      ask("GET", `/users/${one(index)}?$select=id,displayName`);
    }),
  );
  add("page", "GET /users, 100 a page, 200 pages", pages(ask));
  const filter = encodeURIComponent("department eq 'IKT'");
  add(
    "filter",
    "GET /users?$filter=department eq …, the whole directory looked through",
    rate(20, () => {
      ask("GET", `/users?$filter=${filter}&$top=5`);
    }),
  );
  add(
    "write",
    "POST /groups, 1,000 of them",
    rate(1_000, (index) => ask("POST", "/groups", group(index))),
  );
  add(
    "write",
    "PATCH /users/{id} jobTitle, 1,000 of them",
    rate(1_000, (index) => {
      ask("PATCH", `/users/${one(index)}`, { jobTitle: `t${index}` });
    }),
  );
  // Two ways to the same: twenty reads each by itself, and in one $batch.
  const twenty = Array.from({ length: 20 }, (_, index) => `/users/${one(index)}`);
  const requests = twenty.map((url, index) => ({ id: String(index), method: "GET", url }));
  const batches = rate(200, () => ask("POST", "/$batch", { requests }));
  add("$batch", "20 reads in one, 200 batches, counted by item", batches * 20);
  const dynamic = (index: number) => ({
    ...group(index),
    groupTypes: ["DynamicMembership"],
    membershipRule: 'user.extensionAttribute1 -eq "2010"',
    membershipRuleProcessingState: "On",
  });
  add(
    "group with a rule",
    "POST /groups dynamic, every user looked at, 10 of them",
    rate(10, (index) => {
      ask("POST", "/groups", dynamic(index));
    }),
  );
}
print("Graph without a socket", figures);

function pages(ask: Ask): number {
  let next: string | undefined;
  return rate(200, () => {
    const { result } = ask("GET", next ?? "/users?$top=100");
    const link = (result.body as Record<string, unknown>)["@odata.nextLink"];
    next = typeof link === "string" ? link.slice(link.indexOf("/users")) : undefined;
  });
}
