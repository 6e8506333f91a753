import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { ensureEngine, silentProgress } from "../../engine/index.ts";
import { realToday, startEmbedded } from "./embedded.ts";
import { EngineProject } from "./engine-project.ts";
import { personId } from "./kind-case.ts";
import { showsWithinMs } from "./own-clock.ts";
import { newerArchive } from "./pkcs12-archives.ts";
import { registerCertificate, selfSigned } from "./self-signed.ts";

const meetings = (settings: JsonObject, more: JsonObject = {}): JsonObject => ({
  identity: "Voss-kontor",
  settings,
  ...more,
});
const authorization: JsonObject = {
  settings: { allowInvitesFrom: "none", defaultUserRolePermissions: { allowedToCreateApps: false } },
};
const both = { meetings: meetings({ AllowCloudRecording: false, AutoAdmittedUsers: "OrganizerOnly" }), authorization };

describe("through the real engine", { timeout: 120_000 }, () => {
  let tenant: EmbeddedTenant;
  let project: EngineProject;
  let aheadMs = 0;

  beforeAll(async () => {
    const engine = await ensureEngine({ progress: silentProgress });
    tenant = await startEmbedded({ ...realToday, clock: () => new Date(Date.now() + aheadMs) });
    project = new EngineProject(engine, tenant);
    expect((await project.run("stack", "init", "dev")).code).toBe(0);
  }, 1_200_000);

  afterAll(async () => {
    project.remove();
    await tenant.stop();
  });

  const policy = () => tenant.store.teamsAdmin.policies("TeamsMeetingPolicy").get("Tag:Voss-kontor");

  it("a preview writes nothing, an up writes what it showed, and a second one has nothing to do", async () => {
    project.declare(both);
    const shown = await project.preview();
    expect(shown.steps.map(({ op }) => op)).toEqual(["create", "create", "create"]);
    expect(policy()).toBeUndefined();
    const up = await project.run("up", "--yes", "--skip-preview");
    expect(up.output).toContain("3 created");
    // What the singleton was before, until the next run sees that the state has it.
    expect(project.formerValues()).toHaveLength(1);
    expect(policy()).toMatchObject({ AllowCloudRecording: false, AutoAdmittedUsers: "OrganizerOnly" });
    expect((await project.preview("--refresh")).steps).toEqual([]);
    expect((await project.run("up", "--yes")).output).toContain("3 unchanged");
    expect(project.formerValues()).toEqual([]);
  });

  it("a certificate in the environment signs in instead of the secret, and one that cannot be opened is one sentence", async () => {
    const own = await selfSigned();
    expect(await registerCertificate(tenant, own)).toBe(204);
    const archive = newerArchive(own, "hunter2").toString("base64");
    const certificate = { ARM_CLIENT_CERTIFICATE: archive, ARM_CLIENT_CERTIFICATE_PASSWORD: "hunter2" };
    const secret = project.signInBy(certificate);
    expect((await project.run("up", "--yes", "--refresh", "--skip-preview")).output).toContain("3 unchanged");
    for (const part of [archive, "hunter2"]) expect(project.stateText()).not.toContain(part);
    project.signInBy({ ...certificate, ARM_CLIENT_CERTIFICATE_PASSWORD: "hunter3" });
    const { code, output } = await project.run("refresh", "--yes", "--skip-preview");
    project.signInBy(secret);
    expect(code).not.toBe(0);
    expect(output).toContain(
      "meetings: the password in ARM_CLIENT_CERTIFICATE_PASSWORD does not open ARM_CLIENT_CERTIFICATE; set the one it was exported with",
    );
    for (const part of [archive, "hunter"]) expect(output).not.toContain(part);
  });

  it("another order or spelling in the program is no change", async () => {
    project.declare({
      meetings: meetings({ AutoAdmittedUsers: "OrganizerOnly", AllowCloudRecording: false }),
      authorization,
    });
    expect((await project.preview()).steps).toEqual([]);
  });

  it("an edit in the admin centre shows as exactly that property, and up puts it right", async () => {
    await tenant.asAdmin.teams("PUT", "/Skype.Policy/configurations/TeamsMeetingPolicy/configuration/Voss-kontor", {
      AutoAdmittedUsers: "Everyone",
      AllowTranscription: false,
    });
    aheadMs += showsWithinMs;
    const { steps } = await project.preview("--refresh");
    expect(steps.filter(({ op }) => op === "update")).toMatchObject([
      { urn: "meetings", detailedDiff: { "settings.AutoAdmittedUsers": { kind: "update" } } },
    ]);
    await project.run("up", "--yes", "--refresh", "--skip-preview");
    expect(policy()).toMatchObject({ AutoAdmittedUsers: "OrganizerOnly", AllowTranscription: false });
  });

  it("a wrong property is refused in the preview with its path", async () => {
    project.declare({ meetings: meetings({ AllowCloudRecordng: false, AutoAdmittedUsers: "Nobody" }), authorization });
    const { code, output } = await project.run("preview");
    expect(code).not.toBe(0);
    expect(output).toContain(
      "meetings: settings.AllowCloudRecordng there is no setting of this name; did you mean AllowCloudRecording?",
    );
    expect(output).toContain(
      'meetings: settings.AutoAdmittedUsers "Nobody" is not among its values; write one of "EveryoneInCompany"',
    );
  });

  it("a dropped property goes back to what it was, and the preview says to what", async () => {
    project.declare({
      meetings: meetings({ AutoAdmittedUsers: "OrganizerOnly" }),
      authorization: { settings: { allowInvitesFrom: "none" } },
    });
    const { steps, said } = await project.preview();
    expect(steps.map(({ urn, detailedDiff }) => [urn, detailedDiff])).toEqual(
      expect.arrayContaining([
        ["meetings", { "settings.AllowCloudRecording": expect.objectContaining({ kind: "delete" }) }],
        ["authorization", { "settings.defaultUserRolePermissions": expect.objectContaining({ kind: "delete" }) }],
      ]),
    );
    expect(said.sort()).toEqual([
      "authorization: defaultUserRolePermissions.allowedToCreateApps goes back to true, as it was before the code held it",
      "meetings: AllowCloudRecording goes back to true, as it was before the code held it",
    ]);
    await project.run("up", "--yes", "--skip-preview");
    expect(policy()).toMatchObject({ AllowCloudRecording: true });
    expect((await project.preview("--refresh")).steps).toEqual([]);
  });

  it("another name makes another policy and removes the first", async () => {
    project.declare({
      meetings: { ...meetings({ AutoAdmittedUsers: "OrganizerOnly" }), identity: "Voss-skule" },
      authorization: { settings: { allowInvitesFrom: "none" } },
    });
    expect((await project.preview()).steps.some(({ op, urn }) => op === "replace" && urn === "meetings")).toBe(true);
    await project.run("up", "--yes", "--skip-preview");
    expect([...tenant.store.teamsAdmin.policies("TeamsMeetingPolicy").keys()]).toContain("Tag:Voss-skule");
    expect(policy()).toBeUndefined();
  });

  it("a number that the program chose from the inventory is the one it keeps", async () => {
    const [number] = tenant.store.collection("telephoneNumbers").values();
    project.declare({ authorization: { settings: { allowInvitesFrom: "none" } }, holder: personId });
    const { steps } = await project.preview();
    expect(steps.filter(({ urn }) => ["inventory", "phone"].includes(urn)).map(({ op }) => op)).toEqual([
      "read",
      "create",
    ]);
    await project.run("up", "--yes", "--skip-preview");
    expect(number?.assignmentTargetId).toBe(personId);
    const again = await project.preview("--refresh");
    expect(again.steps).toMatchObject([{ op: "read", urn: "inventory" }]);
  });

  it("what is taken out of the program goes or stays as its kind says, and the state held no secret", async () => {
    expect(project.stateText()).not.toContain(tenant.clientSecret);
    const { output } = await project.run("destroy", "--yes", "--skip-preview");
    expect(output).toContain(
      "authorization: AuthorizationPolicy is no longer in the program and stays as it is in the tenant (allowInvitesFrom)",
    );
    expect(tenant.store.singleton("authorizationPolicy")).toMatchObject({ allowInvitesFrom: "none" });
    expect([...tenant.store.teamsAdmin.policies("TeamsMeetingPolicy").keys()]).not.toContain("Tag:Voss-skule");
  });
});
