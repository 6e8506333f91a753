import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { phoneFile } from "../telephony/phone-file.ts";
import { type ScratchStack, scratchStack } from "../whole-way/scratch-stack.ts";
import { serveTenant } from "../whole-way/served-tenant.ts";
import { cli, runCli } from "./run-cli.ts";

let stack: ScratchStack;
let tenant: EmbeddedTenant;
let people: string[];

/** Gives everyone in the unit a licence with Teams Phone in it, as HR's own system would. */
function licensePeople(unit: string): string[] {
  const { store } = tenant;
  const sku = [...store.collection("subscribedSkus").values()].find(({ skuPartNumber }) => skuPartNumber === "SPE_E3");
  if (!sku) throw new Error("the tenant owns no SPE_E3");
  const plan = { servicePlanId: "4828c8ec-dc2e-4779-b502-87ac9ce28ab7", servicePlanName: "MCOEV" };
  store
    .collection("subscribedSkus")
    .set(sku.id, { ...sku, servicePlans: [...(sku.servicePlans as object[]), plan] } as never);
  const users = [...store.collection("users").values()].filter(({ onPremisesExtensionAttributes }) => {
    return (onPremisesExtensionAttributes as { extensionAttribute1?: string } | null)?.extensionAttribute1 === unit;
  });
  for (const user of users) {
    const assignedLicenses = [{ skuId: String(sku.skuId), disabledPlans: [] }];
    store.collection("users").set(user.id, { ...user, assignedLicenses, usageLocation: "NO" });
  }
  return users.map(({ userPrincipalName }) => String(userPrincipalName)).toSorted();
}

beforeAll(async () => {
  stack = scratchStack("organisation.yaml", "ikt");
  const organisation = join(stack.folder, "organisation.yaml");
  writeFileSync(organisation, phoneFile);
  tenant = await serveTenant(stack, organisation);
  people = licensePeople("110");
}, 240_000);
afterAll(async () => {
  await tenant?.stop();
  stack?.remove();
});

function feed(rows: readonly (readonly [string | undefined, string, string])[]): string {
  const file = join(stack.folder, "hr.csv");
  const lines = rows.map(([upn, number, unit]) => `${upn};${number};${unit}`);
  writeFileSync(file, ["userPrincipalName;telephoneNumber;unit", ...lines, ""].join("\n"));
  return file;
}

const numbers = (...args: string[]) => runCli(["numbers", ...args], stack.folder);

function holder(number: string): string | undefined {
  const { store } = tenant;
  const row = [...store.collection("telephoneNumbers").values()].find(
    ({ telephoneNumber }) => telephoneNumber === number,
  );
  const user = store.collection("users").get(String(row?.assignmentTargetId));
  return user && String(user.userPrincipalName);
}

describe("the numbers of the HR feed", () => {
  it("are shown as a plan that does nothing", async () => {
    const file = feed([[people[0], "+47 56 52 91 00", "ikt"]]);
    expect(await numbers("give", "--feed", file, "--dry-run")).toMatchObject({
      code: 0,
      stdout: "  - give +4756529100 to the person on line 2 (ikt)\n0 people have their number already.\n",
    });
    expect(holder("+4756529100")).toBeUndefined();
  }, 180_000);

  it("are given, and the next run has nothing to do", async () => {
    const file = feed([
      [people[0], "+4756529100", "ikt"],
      [people[1], "+4756529101", "ikt"],
    ]);
    expect(await numbers("give", "--feed", file, "--yes")).toMatchObject({ code: 0 });
    expect([holder("+4756529100"), holder("+4756529101")]).toEqual([people[0], people[1]]);
    expect(await numbers("give", "--feed", file, "--yes")).toMatchObject({
      code: 0,
      stdout: "2 people have their number already.\n",
    });
  }, 240_000);

  it("change hands when two people swap, and go back when somebody is in the feed no more", async () => {
    const file = feed([
      [people[1], "+4756529100", "ikt"],
      [people[2], "+4756529101", "ikt"],
    ]);
    expect(await numbers("give", "--feed", file, "--yes")).toMatchObject({ code: 0 });
    expect([holder("+4756529100"), holder("+4756529101")]).toEqual([people[1], people[2]]);
    const smaller = feed([[people[1], "+4756529100", "ikt"]]);
    expect(await numbers("give", "--feed", smaller, "--yes")).toMatchObject({
      code: 0,
      stdout: "  - take +4756529101 back: whoever has it is not in the feed\n1 people have their number already.\n",
    });
    expect(holder("+4756529101")).toBeUndefined();
  }, 240_000);

  it("that cannot be given are told of by the line, and the others are given", async () => {
    const file = feed([
      [people[1], "+4756529100", "ikt"],
      ["nobody@litle.example", "+4756529102", "ikt"],
      [people[3], "+4722334455", "ikt"],
      [people[4], "+4756529104", "ikt"],
    ]);
    expect(await numbers("give", "--feed", file, "--yes")).toMatchObject({
      code: 3,
      stdout: [
        "  - line 3, +4756529102: the account is not in the tenant; HR's feed and Entra disagree",
        "  - line 4, +4722334455: the operator has not delivered the number; order it, or wait for it",
        "  - give +4756529104 to the person on line 5 (ikt)",
        "1 people have their number already.",
        "",
      ].join("\n"),
    });
    expect(holder("+4756529104")).toBe(people[4]);
  }, 240_000);

  it("are all given though the run was killed in the middle: the next one plans from what is there", async () => {
    const rows = people.map((person, index) => [person, `+475652912${index}`, "ikt"] as const);
    const file = feed(rows);
    const killed = spawn(process.execPath, [cli, "numbers", "give", "--feed", file, "--yes", "--take-many"], {
      cwd: stack.folder,
      stdio: "ignore",
    });
    const ended = once(killed, "exit");
    const given = () => rows.filter(([person, number]) => holder(number) === person).length;
    await vi.waitUntil(() => given() > 0, { timeout: 180_000, interval: 2 });
    killed.kill("SIGKILL");
    await ended;
    const again = await numbers("give", "--feed", file, "--yes");
    expect({ code: again.code, said: again.code === 0 ? "" : again.stdout + again.stderr }).toEqual({
      code: 0,
      said: "",
    });
    expect(given()).toBe(rows.length);
    expect(await numbers("give", "--feed", file, "--yes")).toMatchObject({
      code: 0,
      stdout: `${rows.length} people have their number already.\n`,
    });
  }, 300_000);

  it("are sent back when the feed is wrong: every mistake in one report, by its line and without a name", async () => {
    const file = feed([
      ["kari", "+4756529100", "ikt"],
      [people[1], "12345678", "ikt"],
      [people[2], "+4756529000", "ikt"],
      [people[1], "+4756529103", "ikkt"],
      [people[3], "+4756529103", "sjukeheim"],
    ]);
    const ran = await numbers("give", "--feed", file, "--yes");
    expect(ran.code).toBe(2);
    expect(ran.stderr.split("\n").slice(1, -1)).toEqual([
      "  line 2: userPrincipalName is no account; write one such as name@voss.example",
      '  line 3: "12345678" is no fixed or mobile number of this country; write one such as +4756529000',
      "  line 4: +4756529000 belongs to a queue, an attendant or a room of the organisation file; people have others",
      "  line 5: the person stands on line 3 already; write each person once",
      '  line 5: "ikkt" is no unit of the organisation file',
      "  line 6: +4756529103 stands on line 5 already; a number has one holder",
      "  line 6: sjukeheim is in no step that is taken, so nothing is known of its emergency calls; take its step first",
    ]);
  }, 180_000);
});

describe("the numbers that the operators have delivered", () => {
  it("are those of the stack's own tenant", async () => {
    const { code, stdout } = await numbers("--free");
    expect({ code, last: stdout.trimEnd().split("\n").at(-1) }).toEqual({
      code: 0,
      last: expect.stringMatching(/^(\d+) numbers, \1 of them free\.$/),
    });
    expect(stdout).toContain("+4756529150");
  }, 180_000);

  it("are asked of the stack that is named, behind the job too", async () => {
    const unknown = { code: 2, stderr: expect.stringContaining("Pulumi.prod.yaml does not exist") };
    expect(await numbers("--stack", "prod")).toMatchObject(unknown);
    expect(await numbers("test", "112", "--stack", "prod")).toMatchObject(unknown);
  }, 180_000);
});

describe("what is dialled", () => {
  it("is told, whatever the hour", async () => {
    expect(await numbers("test", "112", "--at", "2026-11-25 10:00")).toMatchObject({
      code: 0,
      stdout: "On 2026-11-25 at 10:00:\n112 leaves as 112 by the rule NO-Naud, to the emergency centre.\n",
    });
    expect(await numbers("test", "9000", "--at", "2026-12-25 10:00")).toMatchObject({
      stdout: [
        "On 2026-12-25 at 10:00:",
        "9000 is +4756529000 by the rule NO-Internt, one of the municipality's own.",
        "- the attendant hovud is closed: Første juledag",
        "- the call ends",
        "",
      ].join("\n"),
    });
    expect(await numbers("test", "9000", "--at", "i morgon")).toMatchObject({ code: 2 });
  }, 180_000);
});
