import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import { Communication, Organisation, type Reached, TeamsPolicies } from "../../components/index.ts";
import { breakGlassAccounts, smallOrganisation } from "./fixtures.ts";
import { declare, objectIdOf, ofType, one, type Registered } from "./mocks.ts";

const assignmentType = "pulumi-nodejs:dynamic/tenant:TeamsGroupPolicyAssignment";

const teamsAt = (steps: Reached["steps"] | undefined) =>
  declare(() => {
    const organisation = new Organisation("litle", {
      organisation: smallOrganisation(),
      breakGlass: { accounts: breakGlassAccounts },
      rollout: { groups: ["0", "1", "2"] },
    });
    const { personas, rollout: groups } = organisation;
    new TeamsPolicies("teams", { prefix: "litle", personas, ...(steps && { reached: { groups, steps } }) });
  });

/** Who has which policy of a type, first place in line first. */
const whoHas = (resources: readonly Registered[], type: string) =>
  ofType(resources, assignmentType)
    .map(({ inputs }) => ({
      group: inputs.groupId,
      ...(inputs.settings as { policyType: string; policyName: string; rank: number }),
    }))
    .filter(({ policyType }) => policyType === type)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ group, policyName }) => [group, policyName]);

const step = (key: string) => objectIdOf(`litle-rollout-${key}`);
const persona = (key: string) => objectIdOf(`litle-persona-${key}`);

describe("what a persona has in Teams", () => {
  it("is one policy whose assignment widens step by step, and the persona's own at the last step", async () => {
    expect(whoHas(await teamsAt({ telephony: "0" }), "TeamsCallingPolicy")).toEqual([[step("0"), "litle-kontor"]]);
    expect(whoHas(await teamsAt({ telephony: "1" }), "TeamsCallingPolicy")).toEqual([
      [step("0"), "litle-kontor"],
      [step("1"), "litle-kontor"],
    ]);
    expect(whoHas(await teamsAt({ telephony: "2" }), "TeamsCallingPolicy")).toEqual([
      [persona("omsorg"), "litle-omsorg"],
      [persona("kontor"), "litle-kontor"],
    ]);
  });

  it("restricts every persona from the first day, whatever step anything has reached", async () => {
    expect(whoHas(await teamsAt({ telephony: "0", collaboration: "0" }), "TeamsMessagingPolicy")).toEqual([
      [persona("omsorg"), "litle-omsorg"],
      [persona("kontor"), "litle-kontor"],
    ]);
  });

  it("is everything for everyone where nothing is said of steps", async () => {
    expect(whoHas(await teamsAt(undefined), "TeamsMobilityPolicy")).toEqual([
      [persona("omsorg"), "litle-teams"],
      [persona("kontor"), "litle-val"],
    ]);
  });

  it("stays within Teams' 64 groups of a type", async () => {
    const counts = new Map<unknown, number>();
    for (const { inputs } of ofType(await teamsAt(undefined), assignmentType)) {
      const { policyType } = inputs.settings as Record<string, unknown>;
      counts.set(policyType, (counts.get(policyType) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(64);
  });

  it("refuses a policy that no one has described", async () => {
    const program = declare(() => {
      const organisation = new Organisation("litle", {
        organisation: smallOrganisation(),
        breakGlass: { accounts: breakGlassAccounts },
      });
      const policies = { kontor: { rank: 1, messaging: "kontr" } };
      new TeamsPolicies("teams", { prefix: "litle", personas: organisation.personas, policies });
    });
    await expect(program).rejects.toThrow(
      'teams: there is no messaging policy "kontr"; use one of omsorg, kontor, folkevald, elev, rom, or put it under variants.messaging',
    );
  });
});

describe("Communication", () => {
  it("closes calling for everybody else until telephony has come to the last step", async () => {
    const calling = async (notYetEveryone: ("telephony" | "collaboration")[]) =>
      (await declare(() => new Communication("all", { prefix: "litle", notYetEveryone }))).filter(
        ({ name }) => name === "all-global-calling",
      );
    expect((await calling(["telephony"]))[0]?.inputs.settings).toEqual({ AllowPrivateCalling: false });
    expect(await calling(["collaboration"])).toEqual([]);
  });

  it("keeps files in the tenant, and residents in the lobby", async () => {
    const resources = await declare(() => new Communication("all", { prefix: "litle" }));
    expect(one(resources, "all-client").inputs.settings).toMatchObject({
      AllowDropBox: false,
      AllowGoogleDrive: false,
    });
    expect(one(resources, "all-meetings").inputs.settings).toMatchObject({ DisableAnonymousJoin: false });
    expect(one(resources, "all-residents-meeting").inputs).toMatchObject({
      identity: "litle-residents",
      settings: { AllowAnonymousUsersToJoinMeeting: true, AllowAnonymousUsersToStartMeeting: false },
    });
  });

  it("names its policies in the municipality's language", async () => {
    const resources = await declare(() => new Communication("all", { prefix: "litle", language: "sv" }));
    expect(one(resources, "all-residents-meeting").inputs.identity).toBe("litle-invanare");
    expect(one(resources, "all-queue-keepers").inputs.identity).toBe("litle-koansvar");
  });

  it("gives the Global policies their values back only where that was asked for", async () => {
    const restore = async (restoreOnDelete?: boolean) =>
      one(await declare(() => new Communication("all", { prefix: "litle", restoreOnDelete })), "all-global-meeting")
        .inputs.restoreOnDelete;
    expect(await restore()).toBe(false);
    expect(await restore(true)).toBe(true);
  });
});

describe("what the municipality chooses for every Teams policy", () => {
  const choices = { securityReports: "everyone", autoRecording: "never" } as const;
  const policies = (chosen: typeof choices | undefined, type: string) =>
    declare(() => {
      const organisation = new Organisation("litle", {
        organisation: smallOrganisation(),
        breakGlass: { accounts: breakGlassAccounts },
      });
      const own = { AllowGiphy: false };
      new TeamsPolicies("teams", {
        ...chosen,
        prefix: "litle",
        personas: organisation.personas,
        policies: { kontor: { rank: 1, meeting: "kontor", messaging: "stille" } },
        // As a value that is known only later.
        variants: { messaging: { stille: pulumi.output(own) } },
      });
      new Communication("communication", { ...chosen, prefix: "litle" });
    }).then((resources) =>
      Object.fromEntries(
        ofType(resources, `pulumi-nodejs:dynamic/tenant:${type}`).map(({ inputs }) => [
          inputs.identity,
          inputs.settings,
        ]),
      ),
    );

  it("stands in each of them, the tenant-wide one and the municipality's own, beside what they hold", async () => {
    const messaging = await policies(choices, "TeamsMessagingPolicy");
    expect(Object.keys(messaging).toSorted()).toEqual(["Global", "litle-stille"]);
    expect(messaging["litle-stille"]).toEqual({ AllowGiphy: false, AllowSecurityEndUserReporting: true });
    for (const settings of Object.values(messaging)) {
      expect(settings).toMatchObject({ AllowSecurityEndUserReporting: true });
    }
    const meeting = await policies(choices, "TeamsMeetingPolicy");
    expect(Object.keys(meeting).toSorted()).toEqual(["Global", "litle-kontor", "litle-residents"]);
    for (const settings of Object.values(meeting)) {
      expect(settings).toMatchObject({ AutoRecording: "Disabled", AllowPSTNUsersToBypassLobby: false });
    }
  });

  it("is written nowhere but in the tenant-wide policy where nothing is chosen", async () => {
    const messaging = await policies(undefined, "TeamsMessagingPolicy");
    expect(messaging["litle-stille"]).toEqual({ AllowGiphy: false });
    expect(messaging.Global).toMatchObject({ AllowSecurityEndUserReporting: true });
    for (const settings of Object.values(await policies(undefined, "TeamsMeetingPolicy"))) {
      expect(settings).not.toHaveProperty("AutoRecording");
    }
  });
});
