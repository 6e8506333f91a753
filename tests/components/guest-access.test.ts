import { describe, expect, it } from "vitest";
import { ConfigError, GuestAccess, type GuestAccessArgs } from "../../components/index.ts";
import { declare, objectIdOf, ofType, one, type Registered } from "./mocks.ts";

const tenantId = "6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11";
const domains = ["fylke.example", "nabo.example"];

const guestsWith = (args: Partial<GuestAccessArgs> = {}) =>
  declare(() => new GuestAccess("guests", { domains, language: "nn", ...args }));

const settingsOf = (resources: readonly Registered[], name: string) => one(resources, `guests-${name}`).inputs.settings;

describe("guests", () => {
  it("come from the domains on one list, which Entra, SharePoint and Teams are all given", async () => {
    const resources = await guestsWith();
    expect(settingsOf(resources, "domains")).toEqual({ AllowedDomains: domains });
    expect(settingsOf(resources, "files")).toMatchObject({
      sharingDomainRestrictionMode: "allowList",
      sharingAllowedDomainList: domains,
    });
    expect(settingsOf(resources, "federation")).toMatchObject({ AllowFederatedUsers: true, AllowedDomains: domains });
  });

  it("are invited by administrators and those in one group, see themselves and own nothing", async () => {
    const resources = await guestsWith();
    expect(settingsOf(resources, "invitations")).toEqual({
      allowInvitesFrom: "adminsAndGuestInviters",
      guestUserRoleId: "2af84b1e-32c8-42b7-82bc-daa82404023b",
      allowEmailVerifiedUsersToJoinOrganization: false,
    });
    expect(settingsOf(resources, "groups")).toMatchObject({ AllowGuestsToBeGroupOwner: false });
    expect(one(resources, "guests-inviters").inputs).toMatchObject({
      displayName: "STA-Gjestevertar",
      assignableToRole: true,
    });
    expect(one(resources, "guests-inviters-role").inputs).toEqual({
      roleId: "95e79109-95c0-4d8e-aee3-d01accf2d47b",
      principalObjectId: objectIdOf("guests-inviters"),
    });
  });

  it("are put into the group of hosts by people, and the code never looks at who is there", async () => {
    const group = one(await guestsWith(), "guests-inviters");
    expect(group.inputs).not.toHaveProperty("members");
    expect(group.ignoreChanges).toContain("members");
  });

  it("pass no file on and start no meeting", async () => {
    const resources = await guestsWith();
    expect(settingsOf(resources, "files")).toMatchObject({
      isResharingByExternalUsersEnabled: false,
      isRequireAcceptingUserToMatchInvitedUserEnabled: true,
    });
    expect(settingsOf(resources, "meetings")).toMatchObject({ AllowMeetNow: false });
  });

  it("do not get into a group that is closed to them", async () => {
    const resources = await guestsWith({ closedGroups: { kriseleiing: tenantId } });
    expect(one(resources, "guests-closed-kriseleiing").inputs).toMatchObject({
      groupId: tenantId,
      settings: { AllowToAddGuests: false },
    });
  });

  it.each([
    ["nn", "Gjester i alle grupper"],
    ["nb", "Gjester i alle grupper"],
    ["sv", "Gäster i alla grupper"],
    ["en", "Guests in all groups"],
  ] as const)(
    "are looked through by the owners of their groups, and go when nobody answers: %s",
    async (language, displayName) => {
      const resources = await guestsWith({ language, reviews: { starts: "2027-01-11" }, fallbackReviewers: "g" });
      const { inputs } = one(resources, "guests-review");
      expect(inputs).toMatchObject({
        displayName,
        settings: {
          reviewers: [{ query: "./owners" }],
          fallbackReviewers: [{ query: "/groups/g/transitiveMembers" }],
          settings: {
            defaultDecision: "Deny",
            autoApplyDecisionsEnabled: true,
            recurrence: { pattern: { interval: 1 }, range: { startDate: "2027-01-11" } },
          },
        },
      });
    },
  );

  it("lose the group, or the account where that was asked for, and the owners read which", async () => {
    const review = async (reviews: { starts: string; removes?: "account" }) =>
      settingsOf(await guestsWith({ language: "en", reviews }), "review");
    const group = await review({ starts: "2027-01-11" });
    expect(group).toMatchObject({ descriptionForReviewers: expect.stringContaining("is removed") });
    expect(group).not.toHaveProperty("settings.applyActions");
    expect(await review({ starts: "2027-01-11", removes: "account" })).toMatchObject({
      descriptionForReviewers: expect.stringContaining("deleted after 30 days"),
      settings: { applyActions: [{ "@odata.type": "#microsoft.graph.disableAndDeleteUserApplyAction" }] },
    });
  });

  it("are not looked through where nobody asked for it", async () => {
    expect(ofType(await guestsWith(), "pulumi-nodejs:dynamic/tenant:AccessReview")).toEqual([]);
  });
});

describe("other organisations", () => {
  it("are believed in nothing unless they are named", async () => {
    const settings = settingsOf(await guestsWith(), "other-tenants");
    expect(settings).toMatchObject({
      inboundTrust: { isMfaAccepted: false, isCompliantDeviceAccepted: false },
      b2bDirectConnectInbound: { usersAndGroups: { accessType: "blocked" } },
      b2bDirectConnectOutbound: { applications: { accessType: "blocked" } },
    });
  });

  it("are believed that their people have shown a second factor, once they are partners", async () => {
    const resources = await guestsWith({ partners: { nabo: { tenantId } } });
    expect(one(resources, "guests-partner-nabo").inputs).toMatchObject({
      tenantId,
      settings: {
        inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: false },
        b2bDirectConnectInbound: { usersAndGroups: { accessType: "blocked" } },
      },
    });
  });

  it("take part in shared channels both ways, in Office 365 and nothing else", async () => {
    const resources = await guestsWith({ partners: { nabo: { tenantId, sharedChannels: true } } });
    const channels = {
      usersAndGroups: { accessType: "allowed", targets: [{ target: "AllUsers", targetType: "user" }] },
      applications: { accessType: "allowed", targets: [{ target: "Office365", targetType: "application" }] },
    };
    expect(one(resources, "guests-partner-nabo").inputs.settings).toMatchObject({
      b2bDirectConnectInbound: channels,
      b2bDirectConnectOutbound: channels,
    });
  });

  it("talk to ours when they are on the list, and private accounts and tenants on trial never do", async () => {
    const resources = await guestsWith({ federation: ["statleg.example"] });
    expect(settingsOf(resources, "federation")).toEqual({
      AllowFederatedUsers: true,
      AllowedDomains: ["statleg.example"],
      AllowTeamsConsumer: false,
      AllowTeamsConsumerInbound: false,
      ExternalAccessWithTrialTenants: "Blocked",
    });
    expect(one(resources, "guests-external-access").inputs).toMatchObject({
      identity: "Global",
      settings: { EnableFederationAccess: true, EnableTeamsConsumerAccess: false, EnableTeamsConsumerInbound: false },
    });
  });

  it("do not talk to ours at all when the list is empty, which Teams alone would read as everybody", async () => {
    const resources = await guestsWith({ federation: [] });
    expect(settingsOf(resources, "federation")).toMatchObject({ AllowFederatedUsers: false });
    expect(settingsOf(resources, "federation")).not.toHaveProperty("AllowedDomains");
    expect(settingsOf(resources, "external-access")).toMatchObject({ EnableFederationAccess: false });
  });
});

it("says all that is wrong with guests declared in code, as it does for a file", async () => {
  const failure: unknown = await guestsWith({ domains: [], guidelines: "intranett" }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ConfigError);
  expect((failure as ConfigError).message).toBe(
    "guests domains: a list; write at least one domain; guests may come from no other\n" +
      'guests guidelines: "intranett"; write the address of a page, for example https://kommune.example/gjester',
  );
});
