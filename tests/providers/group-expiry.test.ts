import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { groupId } from "./kind-case.ts";
import { type Subject, subjectOver } from "./subject.ts";

const by = { attempt: "prepare", object: "the test" };
const url = "/v1.0/groupLifecyclePolicies";

let tenant: EmbeddedTenant;
let subject: Subject;

beforeEach(async () => {
  tenant = await startEmbedded();
  subject = subjectOver(await waysTo(tenant));
});

afterEach(async () => {
  await tenant.stop();
});

async function policyFor(managedGroupTypes: string): Promise<string> {
  const policy = { groupLifetimeInDays: 365, managedGroupTypes, alternateNotificationEmails: "ikt@voss.example" };
  const { body } = await subject.bystander.graph.send("POST", url, policy, by);
  await subject.later();
  return String((body as { id: string }).id);
}

const declared = (expires: boolean, more = {}) => ({ label: "omsorg", groupId, settings: { expires }, ...more });
const isNamed = (policyId: string) => tenant.store.relations.has("lifecycle", policyId, groupId);

describe("whether one group expires", () => {
  it("shows a group that somebody lets expire although the code keeps it", async () => {
    const policyId = await policyFor("Selected");
    const handler = subject.handler("groupExpiry");
    const { id, outs } = await handler.create(declared(false));
    tenant.store.relations.add("lifecycle", policyId, groupId);
    const { inputs, props } = await handler.read(id, outs);
    expect(inputs?.settings).toEqual({ expires: true });
    await handler.update(id, props, declared(false));
    expect(isNamed(policyId)).toBe(false);
  });

  it("takes a group out of the policy that people put in, with adopt only, and can put it back", async () => {
    const policyId = await policyFor("Selected");
    tenant.store.relations.add("lifecycle", policyId, groupId);
    const handler = subject.handler("groupExpiry");
    await expect(handler.create(declared(false))).rejects.toThrow(/expires is true, declared none.*adopt: true/);
    const { id, outs } = await handler.create(declared(false, { adopt: true, restoreOnDelete: true }));
    expect(isNamed(policyId)).toBe(false);
    await handler.delete(id, outs);
    expect(isNamed(policyId)).toBe(true);
  });

  it("says what is missing where the tenant has no policy, or one for every group", async () => {
    const handler = subject.handler("groupExpiry");
    await expect(handler.create(declared(true))).rejects.toThrow(
      `omsorg: GroupExpiry ${groupId}: the tenant has no group lifecycle policy to name the group in; declare a GroupLifecyclePolicy with managedGroupTypes "Selected" and let this resource depend on it`,
    );
    await policyFor("All");
    await expect(handler.create(declared(false, { adopt: true }))).rejects.toThrow(
      'has managedGroupTypes "All" and takes no group by name; set it to "Selected"',
    );
  });

  it("is over when the policy is removed first", async () => {
    const policyId = await policyFor("Selected");
    const handler = subject.handler("groupExpiry");
    const { id, outs } = await handler.create(declared(true));
    await subject.bystander.graph.send("DELETE", `${url}/${policyId}`, undefined, by);
    await handler.delete(id, outs);
    expect((await handler.read(id, outs)).inputs?.settings).toEqual({ expires: false });
  });
});
