import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import { formerValuesIn } from "../../components/providers/former-values/in-folder.ts";
import { FakeTenant } from "./fake-tenant.ts";
import { type Subject, subjectOver } from "./subject.ts";

let folder: string;
let fake: FakeTenant;
let subject: Subject;
const files = () => readdirSync(folder);
const onlyFile = () => join(folder, files()[0] ?? "");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "former-values-"));
  fake = new FakeTenant();
  subject = subjectOver({ graph: fake.graph, teamsAdmin: fake.teamsAdmin, formerValues: formerValuesIn(folder) });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const policy = () => fake.singletons.authorizationPolicy ?? {};
const handler = () => subject.handler("authorizationPolicy");
const declared = (settings: JsonObject): JsonObject => ({
  label: "voss-authorization",
  settings,
  restoreOnDelete: true,
});
const invites = (allowInvitesFrom: string) => declared({ allowInvitesFrom });

/** The process dies when the tenant has the value and the state does not. */
async function killed(work: () => Promise<unknown>): Promise<void> {
  subject.killAfter("PATCH", /./);
  await expect(work()).rejects.toThrow("killed");
  subject.revive();
}

describe("what a setting was, when the run that first wrote it is killed", () => {
  it("is on the disk before the tenant has the new value, readable for its owner only", async () => {
    await killed(() => handler().create(invites("none")));
    expect(policy().allowInvitesFrom).toBe("none");
    expect(JSON.parse(readFileSync(onlyFile(), "utf8"))).toMatchObject({
      kind: "authorizationPolicy",
      values: { allowInvitesFrom: { before: "everyone", written: "none" } },
    });
    expect(statSync(onlyFile()).mode & 0o777).toBe(0o600);
  });

  it("comes into the state of the next run, and is forgotten by the one after it", async () => {
    await killed(() => handler().create(invites("none")));
    const { id, outs } = await handler().create(invites("none"));
    expect(outs.before).toEqual({ allowInvitesFrom: "everyone" });
    expect(files()).toHaveLength(1);
    await handler().diff(id, outs, invites("none"));
    expect(files()).toEqual([]);
    await handler().delete(id, outs);
    expect(policy().allowInvitesFrom).toBe("everyone");
  });

  it("is what the first of several killed runs found", async () => {
    await killed(() => handler().create(invites("none")));
    await killed(() => handler().create(invites("adminsAndGuestInviters")));
    const { outs } = await handler().create(invites("adminsAndGuestInviters"));
    expect(outs.before).toEqual({ allowInvitesFrom: "everyone" });
  });

  it("gives way to what somebody decided in the admin centre since", async () => {
    await killed(() => handler().create(invites("none")));
    policy().allowInvitesFrom = "adminsAndGuestInviters";
    const { outs } = await handler().create(invites("none"));
    expect(outs.before).toEqual({ allowInvitesFrom: "adminsAndGuestInviters" });
  });

  it("is known of a value that an update held for the first time", async () => {
    const both = declared({ allowInvitesFrom: "none", allowedToUseSSPR: false });
    const { id, outs } = await handler().create(invites("none"));
    await killed(() => handler().update(id, outs, both));
    const next = await handler().update(id, outs, both);
    expect(next.outs.before).toEqual({ allowInvitesFrom: "everyone", allowedToUseSSPR: true });
    await handler().delete(id, next.outs);
    expect(policy()).toMatchObject({ allowInvitesFrom: "everyone", allowedToUseSSPR: true });
    expect(files()).toEqual([]);
  });

  it("comes back when the program has dropped the value by the next run", async () => {
    const { id, outs } = await handler().create(invites("none"));
    await killed(() => handler().update(id, outs, declared({ allowInvitesFrom: "none", allowedToUseSSPR: false })));
    await handler().update(id, outs, invites("adminsAndGuestInviters"));
    expect(policy()).toMatchObject({ allowInvitesFrom: "adminsAndGuestInviters", allowedToUseSSPR: true });
    expect(files()).toEqual([]);
  });

  it("comes back when the resource leaves the program before any run saw it in the state", async () => {
    const { id, outs } = await handler().create(invites("none"));
    await killed(() => handler().update(id, outs, declared({ allowInvitesFrom: "none", allowedToUseSSPR: false })));
    await handler().delete(id, outs);
    expect(policy()).toMatchObject({ allowInvitesFrom: "everyone", allowedToUseSSPR: true });
    expect(files()).toEqual([]);
  });
});

describe("a folder that former values cannot be kept in", () => {
  it("is refused by name, and the setting stays as it is", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    subject = subjectOver({ graph: fake.graph, teamsAdmin: fake.teamsAdmin, formerValues: formerValuesIn(file) });
    await expect(handler().create(invites("none"))).rejects.toThrow(
      `voss-authorization: what it was before cannot be noted in ${file}, so it was not changed; make the folder writable, or name another one in TENANT_FORMER_VALUES`,
    );
    expect(policy().allowInvitesFrom).toBe("everyone");
  });

  it.each(["{", '{"values": 7}'])("is refused by name when a file in it says %s", async (text) => {
    await killed(() => handler().create(invites("none")));
    writeFileSync(onlyFile(), text);
    await expect(handler().create(invites("none"))).rejects.toThrow(
      `${onlyFile()}, in which a killed run noted what it was before, cannot be read; mend it, or remove it`,
    );
  });

  it("is made readable for its owner only", async () => {
    chmodSync(folder, 0o755);
    const inner = join(folder, "former-values");
    subject = subjectOver({ graph: fake.graph, teamsAdmin: fake.teamsAdmin, formerValues: formerValuesIn(inner) });
    await handler().create(invites("none"));
    expect(statSync(inner).mode & 0o777).toBe(0o700);
  });
});
