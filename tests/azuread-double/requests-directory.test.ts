import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Send } from "../../emulator/azuread/graph/send.ts";
import { administrativeUnit } from "../../emulator/azuread/resources/administrative-unit.ts";
import { administrativeUnitMember } from "../../emulator/azuread/resources/administrative-unit-member.ts";
import { directoryRole } from "../../emulator/azuread/resources/directory-role.ts";
import { directoryRoleAssignment } from "../../emulator/azuread/resources/directory-role-assignment.ts";
import { group } from "../../emulator/azuread/resources/group.ts";
import type { Data } from "../../emulator/azuread/terraform/value.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { embeddedTenant, users } from "./support/embedded.ts";
import { TracedPlugin, times } from "./support/traced.ts";

let embedded: EmbeddedTenant;
let plugin: TracedPlugin;
beforeAll(async () => {
  embedded = await embeddedTenant();
  plugin = await TracedPlugin.open(embedded);
});
afterAll(() => embedded.stop());

// Microsoft's template ids of two built-in roles.
const helpdesk = "729827e3-9c14-49f7-bb1b-9608f156bbb8";
const groupsAdministrator = "fdd7a751-b60b-444a-984c-02652fe8fa1c";
const units = "v1.0/directory/administrativeUnits";

/** The embedded tenant makes no member through a unit: the group is made beside it and joins it. */
const throughTheGroups =
  (send: Send): Send =>
  async (call, signal) => {
    const [, base, unit] = /^(.*)(\/directory\/administrativeUnits\/[^/]+\/members)$/.exec(call.url) ?? [];
    if (call.method !== "POST" || base === undefined) {
      return send(call, signal);
    }
    const made = await send({ ...call, url: `${base}/groups` }, signal);
    const { id } = made.body as { id: string };
    const body = JSON.stringify({ "@odata.id": `${base}/directoryObjects/${id}` });
    await send({ ...call, url: `${base}${unit}/$ref`, body }, signal);
    return { ...made, body: { ...(made.body as object), "@odata.type": "#microsoft.graph.group" } };
  };

describe("a directory role", () => {
  test("named is found among the templates and activated once; deleting it calls nothing", async () => {
    plugin.taken();
    const kept = await plugin.create(directoryRole, { displayName: "helpdesk administrator" });
    const names = { R: String(kept.properties.objectId), T: helpdesk };
    const filtered = "GET v1.0/directoryRoles?$filter=roleTemplateId eq 'T'";
    const calls = plugin.taken(names);
    expect(calls).toEqual([
      "GET v1.0/directoryRoleTemplates",
      filtered,
      "POST v1.0/directoryRoles",
      "GET v1.0/directoryRoles/R",
    ]);
    expect(kept).toMatchObject({
      id: `/directoryRoles/${names.R}`,
      properties: { templateId: helpdesk, displayName: "Helpdesk Administrator" },
    });

    const again = await plugin.create(directoryRole, { templateId: helpdesk });
    expect(again.id).toBe(kept.id);
    expect(plugin.taken(names)).toEqual(["GET v1.0/directoryRoleTemplates/T", filtered, "GET v1.0/directoryRoles/R"]);
    await plugin.delete(directoryRole, kept);
    expect(plugin.taken()).toEqual([]);
  });

  test("without a template of that name or id is refused", async () => {
    await expect(plugin.create(directoryRole, { displayName: "Nobody" })).rejects.toThrow(
      "no directory role template found",
    );
    const nowhere = "0b7c4a3e-0000-4000-8000-000000000001";
    await expect(plugin.create(directoryRole, { templateId: nowhere })).rejects.toThrow(
      `no directory role template with object ID "${nowhere}" was found`,
    );
  });
});

test("a role assignment is made for the whole directory, seen three times and read; its deletion is not awaited", async () => {
  const [principal] = users(embedded, 1) as [string];
  plugin.taken();
  const kept = await plugin.create(directoryRoleAssignment, {
    roleId: groupsAdministrator,
    principalObjectId: principal,
  });
  const A = { A: kept.id.split("/").at(-1)! };
  const assignments = "v1.0/roleManagement/directory/roleAssignments";
  expect(plugin.calls[0]!.body).toEqual({
    "@odata.type": "#microsoft.graph.unifiedRoleAssignment",
    directoryScopeId: "/",
    principalId: principal,
    roleDefinitionId: groupsAdministrator,
  });
  expect(plugin.taken(A)).toEqual([`POST ${assignments}`, ...times(4, `GET ${assignments}/A`)]);
  expect(kept.properties).toMatchObject({ directoryScopeId: "/", appScopeId: "", roleId: groupsAdministrator });
  await plugin.delete(directoryRoleAssignment, kept);
  expect(plugin.taken(A)).toEqual([`DELETE ${assignments}/A`]);
});

describe("an administrative unit", () => {
  test("is made public, renamed to and fro, given members, changed, and deleted at beta's root", async () => {
    const [first, second] = users(embedded, 2) as [string, string];
    const inputs = { displayName: "Skule", members: [first] };
    plugin.taken();
    const kept = await plugin.create(administrativeUnit, inputs);
    const names = { U: String(kept.properties.objectId), OLD: first };
    expect(plugin.calls[0]!.body).toEqual({
      "@odata.type": "#microsoft.graph.administrativeUnit",
      displayName: "Skule",
      visibility: "Public",
    });
    const read = [`GET ${units}/U`, `GET ${units}/U/members`];
    expect(plugin.taken(names)).toEqual([
      `POST ${units}`,
      ...times(2, `PATCH ${units}/U`),
      `POST ${units}/U/members/$ref`,
      ...read,
    ]);
    expect(kept.properties).toMatchObject({ members: [first], hiddenMembershipEnabled: false, description: "" });

    const changed = await plugin.update(administrativeUnit, kept, { displayName: "Skular", members: [second] });
    expect(plugin.taken(names)).toEqual([
      `PATCH ${units}/U`,
      `GET ${units}/U/members`,
      `DELETE ${units}/U/members/OLD/$ref`,
      `POST ${units}/U/members/$ref`,
      ...read,
    ]);
    await plugin.delete(administrativeUnit, changed);
    expect(plugin.taken(names)).toEqual(["DELETE beta/administrativeUnits/U", ...times(5, `GET ${units}/U`)]);
  });

  test("of a name that is taken is refused in the preview already, where that is asked for", async () => {
    await plugin.create(administrativeUnit, { displayName: "Eining" });
    const refused = plugin.create(administrativeUnit, { displayName: "Eining", preventDuplicateNames: true });
    await expect(refused).rejects.toThrow(/^diffing .*An existing "azuread_administrative_unit" with name "Eining"/s);
  });

  test("takes a group that is created inside it", async () => {
    const unit = await plugin.create(administrativeUnit, { displayName: "Home" });
    const unitId = String(unit.properties.objectId);
    const inner = await TracedPlugin.open(embedded, false, throughTheGroups);
    inner.taken();
    const inside = { displayName: "Inside", securityEnabled: true, administrativeUnitIds: [unitId] };
    const kept = await inner.create(group, inside as Data);
    expect(inner.taken({ U: unitId })[0]).toBe("POST beta/directory/administrativeUnits/U/members");
    expect(kept.properties.administrativeUnitIds).toEqual([unitId]);
  });
});

test("a unit's member is added when it is not there yet, seen five times, read and removed", async () => {
  const [member] = users(embedded, 1) as [string];
  const unit = await plugin.create(administrativeUnit, { displayName: "Holds one" });
  const administrativeUnitObjectId = String(unit.properties.objectId);
  plugin.taken();
  const kept = await plugin.create(administrativeUnitMember, { administrativeUnitObjectId, memberObjectId: member });
  const names = { U: administrativeUnitObjectId, M: member };
  const filtered = `GET ${units}/U/members?$filter=id eq 'M'`;
  expect(kept.id).toBe(`/directory/administrativeUnits/${names.U}/members/${names.M}`);
  expect(plugin.taken(names)).toEqual([
    `GET ${units}/U`,
    filtered,
    `POST ${units}/U/members/$ref`,
    ...times(6, filtered),
  ]);
  await plugin.delete(administrativeUnitMember, kept);
  expect(plugin.taken(names)).toEqual([`DELETE ${units}/U/members/M/$ref`, ...times(5, filtered)]);
});
