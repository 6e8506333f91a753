import { describe, expect, it } from "vitest";
import { Administration, type AdministrationArgs, ConfigError } from "../../components/index.ts";
import { smallOrganisation } from "./fixtures.ts";
import { declare, objectIdOf, ofType, one } from "./mocks.ts";

const person = (number: number) => `aaaaaaaa-0000-4000-8000-00000000000${number}`;
const assignment = "azuread:index/directoryRoleAssignment:DirectoryRoleAssignment";
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";

const administrationWith = (args: Partial<AdministrationArgs> = {}) =>
  declare(
    () =>
      new Administration("admin", { organisation: smallOrganisation(), language: "nn", today: "2027-01-01", ...args }),
  );

describe("an administrator", () => {
  it("holds a role through a group that nobody but administrators of roles can change", async () => {
    const resources = await administrationWith({
      roles: { teams: { role: "Teams Administrator", members: [person(1)] } },
    });
    expect(one(resources, "admin-role-teams").inputs).toMatchObject({
      displayName: "ROL-Teams-Administrator",
      assignableToRole: true,
      members: [person(1)],
    });
    expect(one(resources, "admin-role-teams-assignment").inputs).toEqual({
      roleId: "69091246-20e8-4a56-aa4d-066075b2a7a8",
      principalObjectId: objectIdOf("admin-role-teams"),
    });
  });

  it("is put into the group by hand where the program names nobody", async () => {
    const group = one(
      await administrationWith({ roles: { teams: { role: "Teams Administrator" } } }),
      "admin-role-teams",
    );
    expect(group.inputs).not.toHaveProperty("members");
    expect(group.ignoreChanges).toContain("members");
  });

  it("asks for the role, says why and shows a second factor, where roles are asked for", async () => {
    const resources = await administrationWith({
      privilege: "eligible",
      activeHours: 2,
      alerts: ["tryggleik@litle.example"],
      roles: { teams: { role: "Teams Administrator", members: [person(1)] } },
    });
    expect(one(resources, "admin-role-teams").inputs).not.toHaveProperty("members");
    expect(one(resources, "admin-role-teams-activation").inputs).toMatchObject({
      groupId: objectIdOf("admin-role-teams"),
      roleId: "member",
      activationRules: { maximumDuration: "PT2H", requireJustification: true, requireMultifactorAuthentication: true },
      eligibleAssignmentRules: { expirationRequired: false },
      activeAssignmentRules: { expirationRequired: true, expireAfter: "P15D" },
      notificationRules: {
        eligibleActivations: {
          adminNotifications: { notificationLevel: "All", additionalRecipients: ["tryggleik@litle.example"] },
        },
      },
    });
    expect(one(resources, `admin-role-teams-${person(1)}`)).toMatchObject({
      inputs: {
        groupId: objectIdOf("admin-role-teams"),
        principalId: person(1),
        assignmentType: "member",
        permanentAssignment: true,
      },
      waitsFor: expect.arrayContaining(["admin-role-teams-activation"]),
    });
  });

  it("who asks for everything waits for another one to agree", async () => {
    const resources = await administrationWith({
      privilege: "eligible",
      roles: { alt: { role: "Global Administrator", members: [person(1), person(2)] } },
    });
    expect(one(resources, "admin-role-alt-activation").inputs.activationRules).toMatchObject({
      requireApproval: true,
      approvalStage: {
        primaryApprovers: [
          { objectId: person(1), type: "singleUser" },
          { objectId: person(2), type: "singleUser" },
        ],
      },
    });
  });

  it("who is alone with everything waits for nobody: there is no one to agree", async () => {
    const resources = await administrationWith({
      privilege: "eligible",
      roles: { alt: { role: "Global Administrator", members: [person(1)] } },
    });
    expect(one(resources, "admin-role-alt-activation").inputs.activationRules).not.toHaveProperty("requireApproval");
  });

  it("never comes from the program where break-glass is concerned", async () => {
    const resources = await administrationWith({ roles: { teams: { role: "Teams Administrator" } } });
    expect(ofType(resources, assignment).filter(({ inputs }) => inputs.roleId === globalAdministrator)).toEqual([]);
  });
});

describe("a sector's helpers", () => {
  it("reach the people of their sector and nobody else", async () => {
    const resources = await administrationWith({ localHelp: { sectors: ["stab"] } });
    expect(one(resources, "admin-local-help-stab-unit").inputs).toMatchObject({
      displayName: "Sektor Stab",
      settings: { membershipRule: 'user.extensionAttribute2 -eq "stab"', membershipRuleProcessingState: "On" },
    });
    expect(one(resources, "admin-local-help-stab-assignment").inputs).toEqual({
      roleId: "c4e39bd9-1100-46d3-8c65-fb160da0071f",
      principalObjectId: objectIdOf("admin-local-help-stab"),
      directoryScopeId: `/administrativeUnits/${objectIdOf("admin-local-help-stab-unit")}`,
    });
  });

  it("are refused for a sector that is not there", async () => {
    await expect(administrationWith({ localHelp: { sectors: ["helse"] } })).rejects.toThrow(
      "admin: localHelp.sectors has helse, which is no sector; use one of stab",
    );
  });
});

describe("a supplier", () => {
  const suppliers = {
    operator: { roles: ["Teams Telephony Administrator" as const], ends: "2027-06-30", owner: "IKT-leiar" },
  };

  it.each([
    ["long before its last day", "2027-01-01", 1],
    ["on its last day", "2027-06-30", 1],
    ["on the day after", "2027-07-01", 0],
  ])("holds its roles until its last day: %s", async (_, today, roles) => {
    const resources = await administrationWith({ suppliers, today });
    expect(ofType(resources, assignment)).toHaveLength(roles);
    // The group stays, so that whoever is in it is still to be seen.
    expect(one(resources, "admin-supplier-operator").inputs).toMatchObject({ displayName: "ROL-Leverandør-operator" });
  });

  it("cannot stay eligible without an end", async () => {
    const resources = await administrationWith({ suppliers, privilege: "eligible" });
    expect(one(resources, "admin-supplier-operator-activation").inputs.eligibleAssignmentRules).toEqual({
      expirationRequired: true,
      expireAfter: "P90D",
    });
  });
});

describe("everybody else", () => {
  it("makes no application, no tenant and no security group, and consents to nothing", async () => {
    expect(one(await administrationWith(), "admin-user-defaults").inputs.settings).toMatchObject({
      defaultUserRolePermissions: {
        allowedToCreateApps: false,
        allowedToCreateSecurityGroups: false,
        allowedToCreateTenants: false,
        permissionGrantPoliciesAssigned: [],
      },
    });
  });

  it("asks those who may consent, and is answered within thirty days", async () => {
    const resources = await administrationWith({
      roles: { apps: { role: "Application Administrator" } },
      consentReviewers: "apps",
    });
    expect(one(resources, "admin-consent").inputs.settings).toMatchObject({
      isEnabled: true,
      requestDurationInDays: 30,
      reviewers: [{ query: `/v1.0/groups/${objectIdOf("admin-role-apps")}/transitiveMembers` }],
    });
  });

  it("asks people by their ids where the group is empty between two activations", async () => {
    const resources = await administrationWith({
      privilege: "eligible",
      roles: { apps: { role: "Application Administrator", members: [person(1)] } },
      consentReviewers: "apps",
    });
    expect(one(resources, "admin-consent").inputs.settings).toMatchObject({
      reviewers: [{ query: `/v1.0/users/${person(1)}` }],
    });
  });

  it.each([
    ["nn", ["litle", "herad", "passord", "haust"]],
    ["nb", ["høst", "velkommen"]],
    ["sv", ["lösenord", "sommar"]],
    ["en", ["password", "autumn"]],
  ] as const)(
    "has no password with the municipality's name or the common words of its language: %s",
    async (language, words) => {
      const { municipality, ...rest } = smallOrganisation();
      const organisation = { ...rest, municipality: { ...municipality, language } };
      const resources = await administrationWith({ organisation, bannedWords: ["Hangur"] });
      const { BannedPasswordList: list } = one(resources, "admin-passwords").inputs.settings as {
        BannedPasswordList: string[];
      };
      expect(list).toEqual(expect.arrayContaining(["hangur", "litle", ...words]));
      expect(list.filter((word) => word.length < 4 || word.length > 16)).toEqual([]);
    },
  );

  it("keeps text messages until the municipality turns them off, and guests their mailed codes after that", async () => {
    const before = await administrationWith();
    expect(before.filter(({ name }) => name === "admin-text-messages")).toEqual([]);
    const after = await administrationWith({ weakMethods: "off" });
    for (const method of ["text-messages", "voice-calls", "mailed-codes"]) {
      expect(one(after, `admin-${method}`).inputs.settings).toMatchObject({ state: "disabled" });
    }
    expect(one(after, "admin-mailed-codes").inputs.settings).toMatchObject({ allowExternalIdToUseEmailOtp: "enabled" });
  });

  it("begins with a pass for an hour that works once, and is asked for a better method", async () => {
    const resources = await administrationWith();
    expect(one(resources, "admin-first-day-pass").inputs.settings).toMatchObject({
      state: "enabled",
      isUsableOnce: true,
      defaultLifetimeInMinutes: 60,
    });
    expect(one(resources, "admin-campaign").inputs.settings).toMatchObject({
      policyMigrationState: "migrationComplete",
      registrationEnforcement: { authenticationMethodsRegistrationCampaign: { state: "enabled" } },
    });
  });
});

it("says all that is wrong with an administration declared in code", async () => {
  const failure: unknown = await administrationWith({ activeHours: 9, bannedWords: ["ja"] }).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(ConfigError);
  expect((failure as ConfigError).message).toBe(
    "admin activeHours: 9; write at most 8 hours, a working day\n" +
      'admin bannedWords[0]: "ja"; write one word of 4 to 16 characters, which is what Entra takes',
  );
});
