import { describe, expect, test } from "vitest";
import { get, post } from "../emulator/conformance/row.ts";
import { known } from "../emulator/graph/small-tenant.ts";
import { numbers, phone } from "./phone-tenant.ts";
import {
  associations,
  attendantApp,
  codeOf,
  inside,
  instances,
  madeAccount,
  madeAttendant,
  madeQueue,
  queueApp,
  queues,
  voiceTenant,
} from "./voice-tenant.ts";

describe("a resource account", () => {
  test("is a user nobody signs in as, in the list of the admin centre and in Graph", async () => {
    const tenant = voiceTenant();
    const id = await madeAccount(tenant, "main", attendantApp);
    expect(tenant.context.store.collection("users").get(id)).toMatchObject({
      accountEnabled: false,
      department: "Microsoft Communication Application Instance",
    });
    const { body } = await tenant.call("GET", `${instances}?pageSize=1`);
    expect(body).toMatchObject({
      applicationInstances: [{ objectId: phone.resourceAccount }],
      skipToken: expect.any(String),
    });
    const next = await tenant.call("GET", `${instances}?pageSize=1&skipToken=${String(body.skipToken)}`);
    expect(next.body).toMatchObject({
      applicationInstances: [{ objectId: id, applicationId: attendantApp }],
      skipToken: null,
    });
    expect(tenant.ask(get(`/admin/teams/resourceAccounts/${id}`, { version: "beta" })).body).toMatchObject({
      appId: attendantApp,
    });
  });
  test("is refused in a domain that is not the tenant's, twice, and for another application", async () => {
    const tenant = voiceTenant();
    await madeAccount(tenant, "main", attendantApp);
    const body = { UserPrincipalName: "other@contoso.example", DisplayName: "x", ApplicationId: queueApp };
    for (const wrong of [
      { ...body, UserPrincipalName: "main@elsewhere.example" },
      { ...body, UserPrincipalName: "MAIN@contoso.example" },
      { ...body, ApplicationId: known.nobody },
    ]) {
      expect((await tenant.call("POST", instances, wrong)).status).toBe(400);
    }
  });
  test("answers for one configuration of its own kind", async () => {
    const tenant = voiceTenant();
    const account = await madeAccount(tenant, "queue", queueApp);
    const [first, second] = [await madeQueue(tenant), await madeQueue(tenant, { Name: "Other" })];
    const give = (ConfigurationId: string, EndpointsId = [account], ConfigurationType = "CallQueue") =>
      tenant.call("POST", associations, { ConfigurationId, ConfigurationType, EndpointsId });
    expect(await give(first)).toMatchObject({ status: 201, body: { Results: [{ Id: account, Result: "Success" }] } });
    expect(codeOf(await give(second))).toBe("CreateApplicationInstanceAssociation_AppEndpointAlreadyAssociated");
    expect(codeOf(await give(second, [known.user(2)]))).toBe(
      "CreateApplicationInstanceAssociation_AppEndpointMissingProvisioning",
    );
    expect((await give(await madeAttendant(tenant), [account], "AutoAttendant")).status).toBe(400);
    expect((await give(known.nobody)).status).toBe(400);
    expect((await tenant.call("GET", `${associations}/${account}`)).body).toMatchObject({
      ApplicationInstanceAssociation: { Id: account, ConfigurationId: first, ConfigurationType: "CallQueue" },
    });
    expect((await tenant.call("GET", `${associations}/${account}/status`)).body).toMatchObject({ Status: "Success" });
    expect(inside(await tenant.call("GET", `${queues}/${first}`), "CallQueue").ApplicationInstances).toEqual([account]);
    expect((await tenant.call("DELETE", `${queues}/${first}`)).status).toBe(400);
    expect((await tenant.call("DELETE", `${associations}/${account}`)).status).toBe(200);
    expect((await tenant.call("DELETE", `${queues}/${first}`)).status).toBe(200);
    expect((await tenant.call("GET", `${associations}/${account}`)).status).toBe(404);
  });
  test("takes a number once it is licensed, and shows it", async () => {
    const tenant = voiceTenant();
    const order = {
      telephoneNumber: phone.main,
      assignmentTargetId: phone.resourceAccount,
      numberType: "operatorConnect",
    };
    expect(tenant.ask(post(`${numbers}/assignNumber`, order)).status).toBe(202);
    expect(
      tenant.ask(get(`/admin/teams/resourceAccounts/${phone.resourceAccount}`, { version: "beta" })).body.phoneNumber,
    ).toBe(`tel:${phone.main}`);
    const bare = await madeAccount(tenant, "bare", attendantApp);
    const refused = tenant.ask(
      post(`${numbers}/assignNumber`, { ...order, telephoneNumber: phone.second, assignmentTargetId: bare }),
    );
    expect(refused.status).toBe(400);
  });
});
