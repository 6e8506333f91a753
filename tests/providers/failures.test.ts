import { beforeEach, describe, expect, it } from "vitest";
import { type JsonObject, NetworkFailure, type Send } from "../../components/graph/index.ts";
import { FakeTenant } from "./fake-tenant.ts";
import { subjectOver } from "./subject.ts";

let tenant: FakeTenant;
beforeEach(() => {
  tenant = new FakeTenant();
});

const policy = { label: "kontor", identity: "Voss-kontor", settings: { AllowCloudRecording: false } };

/** The error of a promise that must fail, as the engine sees it. */
async function rejection(promise: Promise<unknown>): Promise<Error & { properties?: JsonObject }> {
  return promise.then(
    () => Promise.reject(new Error("it succeeded")),
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
}

function with_(change: (send: Send) => Send) {
  return subjectOver({ graph: change(tenant.graph), teamsAdmin: change(tenant.teamsAdmin) });
}

describe("when something goes wrong", () => {
  it("a write that was accepted and is not to be seen is no success, and what was done is kept", async () => {
    const silent = with_(
      (send) => async (request) => (request.method === "PUT" ? { status: 200, headers: {} } : send(request)),
    );
    const { id, outs } = await silent.handler("teamsMeetingPolicy").create(policy);
    const next = { ...policy, settings: { AllowCloudRecording: false, AllowTranscription: false } };
    const failed = await rejection(silent.handler("teamsMeetingPolicy").update(id, outs, next));
    expect(failed).toMatchObject({
      message:
        "kontor: TeamsMeetingPolicy Voss-kontor: AllowTranscription was set to false and accepted, but the tenant still says true after 120 s",
      id: "Voss-kontor",
      properties: {
        settings: next.settings,
        before: { AllowCloudRecording: true, AllowTranscription: true },
        origin: "created",
      },
    });
  });

  it("a value that was to be given back stays remembered until it has been", async () => {
    let broken = true;
    const subject = with_((send) => async (request) => {
      if (broken && request.method === "PUT") throw new NetworkFailure("ECONNRESET", true);
      return send(request);
    });
    const handler = subject.handler("teamsMeetingPolicy");
    const { id, outs } = await handler.create(policy);
    const next = { ...policy, settings: {} };
    const failed = await rejection(handler.update(id, outs, next));
    expect(failed.properties).toMatchObject({ before: { AllowCloudRecording: true } });
    broken = false;
    const { outs: after } = await handler.update(id, failed.properties ?? {}, next);
    expect(after.before).toEqual({});
    expect(tenant.policies.get("TeamsMeetingPolicy")?.get("Tag:Voss-kontor")).toMatchObject({
      AllowCloudRecording: true,
    });
  });

  it("a change that was refused leaves the state as it was", async () => {
    const refusing = with_((send) => async (request) => {
      return request.method === "PATCH"
        ? { status: 400, headers: {}, body: { error: { code: "Invalid", message: "No." } } }
        : send(request);
    });
    const create = refusing
      .handler("authorizationPolicy")
      .create({ label: "a", settings: { allowInvitesFrom: "none" } });
    const failed = await rejection(create);
    expect(failed).toMatchObject({
      message: expect.stringContaining(
        "a: could not set allowInvitesFrom on AuthorizationPolicy: PATCH /v1.0/policies/authorizationPolicy answered 400 Invalid: No.",
      ),
    });
    expect(failed).not.toHaveProperty("id");
  });

  it("a team whose channel is refused is kept with what was made, and goes on from there", async () => {
    const groupId = "0f2f4d5c-8c3a-4f6e-9d1e-1f2a3b4c5d6e";
    tenant.groups.set(groupId, { id: groupId });
    let refuse = true;
    const subject = with_((send) => async (request) => {
      return refuse && request.method === "POST" && request.path.endsWith("/channels")
        ? { status: 403, headers: {} }
        : send(request);
    });
    const handler = subject.handler("team");
    const declared = {
      label: "ikt",
      groupId,
      settings: { channels: { plan: { displayName: "Plan" } }, onDelete: "archive" },
    };
    const failed = await rejection(handler.create(declared));
    expect(failed).toMatchObject({
      id: groupId,
      properties: { origin: "created" },
      message: expect.stringContaining("the application needs the application permission Group.ReadWrite.All"),
    });
    refuse = false;
    const { outs } = await handler.update(groupId, failed.properties ?? {}, declared);
    expect(outs.channelIds).toEqual({ plan: "19:1@thread.tacv2" });
  });

  it("an error has no stack, because the engine prints it", async () => {
    const { handler } = subjectOver({ graph: tenant.graph, teamsAdmin: tenant.teamsAdmin });
    const failed = await rejection(handler("teamsMeetingPolicy").create({ ...policy, identity: "Default" }));
    expect(failed.stack).toBe("");
  });
});
