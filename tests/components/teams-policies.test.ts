import { describe, expect, it } from "vitest";
import { Organisation, type PersonaPolicies, TeamsPolicies } from "../../components/index.ts";
import { breakGlassAccounts, smallOrganisation } from "./fixtures.ts";
import { declare, objectIdOf, ofType, one } from "./mocks.ts";

const meetingType = "pulumi-nodejs:dynamic/tenant:TeamsMeetingPolicy";
const messagingType = "pulumi-nodejs:dynamic/tenant:TeamsMessagingPolicy";
const assignmentType = "pulumi-nodejs:dynamic/tenant:TeamsGroupPolicyAssignment";

const policiesWith = (policies?: Record<string, PersonaPolicies>, without?: string) =>
  declare(() => {
    const organisation = new Organisation("litle", {
      organisation: smallOrganisation(),
      breakGlass: { accounts: breakGlassAccounts },
    });
    const personas = Object.fromEntries(Object.entries(organisation.personas).filter(([key]) => key !== without));
    new TeamsPolicies("teams", { prefix: "litle", personas, ...(policies && { policies }) });
  });

const policy = (rank: number): PersonaPolicies => ({ rank, meeting: "kontor" });

describe("TeamsPolicies", () => {
  it("gives office and care their meeting and messaging policy", async () => {
    const resources = await policiesWith();
    const named = (type: string) =>
      ofType(resources, type).map(({ name, parent, inputs }) => [name, parent, inputs.identity]);
    expect(named(meetingType)).toEqual([
      ["teams-kontor-meeting", "teams", "litle-kontor"],
      ["teams-omsorg-meeting", "teams", "litle-omsorg"],
    ]);
    expect(named(messagingType)).toEqual([
      ["teams-kontor-messaging", "teams", "litle-kontor"],
      ["teams-omsorg-messaging", "teams", "litle-omsorg"],
    ]);
  });

  it("keeps outsiders in the lobby and away from the screen in every meeting policy", async () => {
    for (const { inputs } of ofType(await policiesWith(), meetingType)) {
      expect(inputs.settings).toMatchObject({
        AllowAnonymousUsersToStartMeeting: false,
        AllowPSTNUsersToBypassLobby: false,
        AllowExternalParticipantGiveRequestControl: false,
        AutoAdmittedUsers: "EveryoneInCompanyExcludingGuests",
      });
    }
  });

  it("records nothing in care", async () => {
    expect(one(await policiesWith(), "teams-omsorg-meeting").inputs.settings).toMatchObject({
      AllowCloudRecording: false,
      AllowTranscription: false,
    });
  });

  it("assigns each policy to its persona group, in the order of the ranks, one after the other", async () => {
    const resources = await policiesWith();
    const assignments = ofType(resources, assignmentType).filter(({ name }) => name.endsWith("-meeting-assignment"));
    expect(assignments.map(({ name, inputs }) => [name, inputs.groupId, inputs.settings])).toEqual([
      [
        "teams-kontor-meeting-assignment",
        objectIdOf("litle-persona-kontor"),
        { policyType: "TeamsMeetingPolicy", policyName: "litle-kontor", rank: 2 },
      ],
      [
        "teams-omsorg-meeting-assignment",
        objectIdOf("litle-persona-omsorg"),
        { policyType: "TeamsMeetingPolicy", policyName: "litle-omsorg", rank: 1 },
      ],
    ]);
    const [kontor, omsorg] = assignments;
    expect(kontor?.waitsFor).toContain("teams-omsorg-meeting-assignment");
    expect(omsorg?.waitsFor).not.toContain("teams-kontor-meeting-assignment");
  });

  it("closes the gap in the ranks when the municipality lacks a persona", async () => {
    const assignments = ofType(await policiesWith(undefined, "omsorg"), assignmentType);
    expect(new Set(assignments.map(({ inputs }) => (inputs.settings as { rank: number }).rank))).toEqual(new Set([1]));
  });

  it("refuses policies for a persona that is not there", async () => {
    await expect(policiesWith({ kontor: policy(1), omsrog: policy(2) })).rejects.toThrow(
      "teams: policies.omsrog is no persona with a group; use one of kontor, omsorg",
    );
  });

  it.each([
    ["shared", policy(1), policy(1), "teams: policies.omsorg.rank is 1; number the personas 1 to 2, each number once"],
    [
      "with a gap",
      policy(1),
      policy(5),
      "teams: policies.omsorg.rank is 5; number the personas 1 to 2, each number once",
    ],
  ])("refuses ranks that are %s", async (_, kontor, omsorg, message) => {
    await expect(policiesWith({ kontor, omsorg })).rejects.toThrow(message);
  });
});
