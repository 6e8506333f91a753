import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jobNeeds } from "../../cli/permissions/job-needs.ts";
import { askRollout } from "../../cli/rollout/ask.ts";
import type { DeclaredRollout } from "../../cli/rollout/declared-rollout.ts";
import { judgeStep } from "../../cli/rollout/judge.ts";
import { readEvidence } from "../../cli/rollout/read-evidence.ts";
import { readMeetings } from "../../cli/rollout/read-meetings.ts";
import { sharedReports } from "../../cli/rollout/shared-reports.ts";
import type { TenantClient } from "../../components/graph/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startOnItsClock } from "../providers/own-clock.ts";
import { small } from "../whole-way/scratch-stack.ts";
import { trustedClient } from "./trusted-client.ts";

const needed = jobNeeds["tenant:index:Rollout"]?.permissions.read ?? [];
const condition = { days: 1, active: 0, reportOnlyFailures: 0, withoutMethods: 100 };

let tenant: EmbeddedTenant;
const grant = [...needed];

beforeAll(async () => {
  tenant = await startOnItsClock({ seed: small, grant });
  const { store } = tenant;
  store.setSingleton("adminReportSettings", {
    ...store.singleton("adminReportSettings"),
    displayConcealedNames: false,
  });
  const group = { id: "00000000-0000-4000-8000-000000000000", displayName: "STA-Pulje-0", groupTypes: [] };
  store.collection("groups").set(group.id, { ...group, securityEnabled: true, mailEnabled: false });
  const [pilot] = store.collection("users").values();
  store.relations.add("members", group.id, String(pilot?.id));
  const userId = String(pilot?.id);
  const createdDateTime = new Date().toISOString();
  store.collection("signIns").set("s1", { id: "s1", userId, createdDateTime, appliedConditionalAccessPolicies: [] });
}, 60_000);
afterAll(() => tenant?.stop());

const began = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);

/** What is known of the pilots by an application that holds these permissions; undefined when nothing can be said. */
async function evidenceBy(permissions: readonly string[]) {
  grant.splice(0, grant.length, ...permissions);
  const client = await trustedClient(tenant);
  const step = { key: "0", group: "STA-Pulje-0" };
  return readEvidence(client, step, { began }, sharedReports(client));
}

it("reports about everybody are asked for once, however many steps there are", async () => {
  grant.splice(0, grant.length, ...needed);
  const client = await trustedClient(tenant);
  const read: string[] = [];
  const graph: TenantClient["graph"] = {
    ...client.graph,
    get: (schema, path, ...rest) => {
      read.push(path);
      return client.graph.get(schema, path, ...rest);
    },
    list: (schema, path, ...rest) => {
      read.push(path);
      return client.graph.list(schema, path, ...rest);
    },
  };
  const keys = ["0", "1"];
  const proposed: DeclaredRollout = {
    steps: keys.map((key) => ({ key, group: "STA-Pulje-0", condition })),
    reached: { teams: "0", phones: "1" },
  };
  const { steps } = await askRollout({ ...client, graph }, undefined, proposed, {});
  expect(steps.map(({ evidence }) => [evidence.step, evidence.people])).toEqual(keys.map((key) => [key, 1]));
  const reports = read.filter((path) => path.startsWith("/v1.0/reports/"));
  expect(reports).toEqual([...new Set(reports)]);
  expect(reports).toHaveLength(3);
});

describe("the permissions that the manifest names for the roll-out", () => {
  it("are enough to judge a step", async () => {
    const findings = judgeStep(condition, await evidenceBy(needed));
    expect(findings.map(({ asks, kind }) => `${asks} ${kind}`)).toEqual([
      "days met",
      "active met",
      "reportOnlyFailures met",
      "withoutMethods met",
    ]);
  });

  it("are enough to count meetings, of which nothing is said without Reports.Read.All", async () => {
    grant.splice(0, grant.length, ...needed);
    expect(await readMeetings(await trustedClient(tenant))).toMatchObject({ days: 30 });
    grant.splice(0, grant.length, ...needed.filter((name) => name !== "Reports.Read.All"));
    expect(await readMeetings(await trustedClient(tenant))).toBeUndefined();
  });

  // Without User.Read.All a member comes with its id alone, in Microsoft's words; the embedded tenant shows it whole.
  const missed = needed.filter((name) => name !== "User.Read.All");

  it.each(missed)("cannot do without %s: nothing passes for met, and what is missing is named", async (missing) => {
    const others = needed.filter((name) => name !== missing);
    const said = await evidenceBy(others).then(
      (evidence) => JSON.stringify(judgeStep(condition, evidence).filter(({ kind }) => kind !== "met")),
      (error: unknown) => String(error),
    );
    expect(said).toMatch(missing === "GroupMember.Read.All" ? /find group STA-Pulje-0: .* 403 / : missing);
  });
});
