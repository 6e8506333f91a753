import { describe, expect, it } from "vitest";
import { breakGlassAccounts, smallFile } from "../components/fixtures.ts";
import { reportOn, settingsWith } from "./section-report.ts";

const withP2 = smallFile.replace("sku: SPE_E3", "sku: SPE_E5");
const person = (number: number) => `aaaaaaaa-0000-4000-8000-00000000000${number}`;
const supplier =
  "suppliers:\n    operator: {roles: [Teams Telephony Administrator], ends: '2027-06-30', owner: IKT-leiar}";

describe("the section on administration", () => {
  it("is complete once it is read", async () => {
    const { administration } = await settingsWith(
      "administration:\n  roles:\n    teams: {role: Teams Administrator}\n",
    );
    expect(administration).toEqual({
      privilege: "standing",
      activeHours: 4,
      alerts: [],
      roles: { teams: { role: "Teams Administrator" } },
      suppliers: {},
      bannedWords: [],
      weakMethods: "keep",
    });
  });

  it("may be left out: the tenant then keeps what it has", async () => {
    expect((await settingsWith("language: nn")).administration).toBeUndefined();
  });

  it("takes roles that are asked for where the licence for them is owned", async () => {
    const { administration } = await settingsWith(
      "administration: {privilege: eligible, alerts: [post@litle.example]}",
      withP2,
    );
    expect(administration).toMatchObject({ privilege: "eligible", alerts: ["post@litle.example"] });
  });

  it.each([
    [
      "a role by another name",
      "administration:\n  roles:\n    teams: {role: Teams Service Administrator}",
      'line 3 tenant:administration.roles.teams.role: "Teams Service Administrator"; write a role by Microsoft\'s name, for example Teams Administrator',
    ],
    [
      "a role without a name",
      "administration:\n  roles:\n    teams: {}",
      "line 3 tenant:administration.roles.teams.role: missing; write a role by Microsoft's name, for example Teams Administrator",
    ],
    [
      "a list of roles",
      "administration:\n  roles: [Teams Administrator]",
      "line 2 tenant:administration.roles: a list; write a mapping of roles, for example teams: {role: Teams Administrator}",
    ],
    [
      "a role with capitals for a key",
      "administration:\n  roles:\n    Teams: {role: Teams Administrator}",
      'line 3 tenant:administration.roles.Teams: "Teams" cannot be a key here; write a key of lower-case letters a-z, digits and single hyphens, for example voss-sjukeheim',
    ],
    [
      "a person by name",
      "administration:\n  roles:\n    teams: {role: Teams Administrator, members: [kari@litle.example]}",
      'line 3 tenant:administration.roles.teams.members[0]: "kari@litle.example"; write the object id of an administrator in lower case, for example 6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11',
    ],
    [
      "a person twice",
      `administration:\n  roles:\n    teams: {role: Teams Administrator, members: [${person(1)}, ${person(1)}]}`,
      "line 3 tenant:administration.roles.teams.members: a list; write different people; one stands here twice",
    ],
    [
      "one role in two groups",
      "administration:\n  roles:\n    teams: {role: Teams Administrator}\n    telefon: {role: Teams Administrator}",
      'line 4 tenant:administration.roles.telefon.role: "Teams Administrator" is also the role of teams; give a role one group',
    ],
    [
      "a break-glass account among those whom code gives a role",
      `administration:\n  roles:\n    alt: {role: Global Administrator, members: [${breakGlassAccounts[0]}]}`,
      `line 3 tenant:administration.roles.alt.members[0]: "${breakGlassAccounts[0]}" is a break-glass account; leave it out, it holds its role by hand so that no change can take it`,
    ],
    [
      "five global administrators",
      `administration:\n  roles:\n    alt: {role: Global Administrator, members: [${[1, 2, 3].map(person).join(", ")}]}`,
      "line 3 tenant:administration.roles.alt.members: 5 global administrators with the break-glass accounts; write at most 4 in all, and give the others a narrower role",
    ],
    [
      "roles that are asked for without the licence",
      "administration:\n  privilege: eligible",
      'line 2 tenant:administration.privilege: "eligible" needs Entra ID P2 or Governance, and neither a licence of the organisation file nor conditionalAccess.owned.entraP2 says it is owned; write standing',
    ],
    [
      "pim for eligible",
      "administration:\n  privilege: pim",
      'line 2 tenant:administration.privilege: "pim"; write standing or eligible',
    ],
    [
      "a role that lasts a day",
      "administration:\n  activeHours: 24",
      "line 2 tenant:administration.activeHours: 24; write at most 8 hours, a working day",
    ],
    [
      "hours in words",
      "administration:\n  activeHours: PT4H",
      'line 2 tenant:administration.activeHours: "PT4H"; write hours, 1 to 8',
    ],
    [
      "alerts where nobody asks",
      "administration:\n  alerts: [post@litle.example]",
      "line 2 tenant:administration.alerts: nobody asks for a role while privilege is standing; leave it out",
    ],
    [
      "an alert to nowhere",
      "administration:\n  alerts: [tryggleik]",
      'line 2 tenant:administration.alerts[0]: "tryggleik"; write the address of a mailbox, for example tryggleik@kommune.example',
    ],
    [
      "reviewers who are no role here",
      "administration:\n  consentReviewers: apps",
      'line 2 tenant:administration.consentReviewers: "apps" is no role here; write a role first',
    ],
    [
      "reviewers misspelt",
      "administration:\n  consentReviewers: ap\n  roles:\n    apps: {role: Application Administrator}",
      'line 2 tenant:administration.consentReviewers: "ap" is no role here; write apps',
    ],
    [
      "reviewers who may not consent",
      "administration:\n  consentReviewers: teams\n  roles:\n    teams: {role: Teams Administrator}",
      'line 2 tenant:administration.consentReviewers: "teams" is Teams Administrator, who cannot consent; name a role that is one of Global Administrator, Privileged Role Administrator, Application Administrator, Cloud Application Administrator',
    ],
    [
      "helpers of a sector that is not there",
      "administration:\n  localHelp: {sectors: [helse]}",
      'line 2 tenant:administration.localHelp.sectors[0]: "helse" is no sector of Litle herad; write one of stab',
    ],
    [
      "helpers of no sector",
      "administration:\n  localHelp: {sectors: []}",
      "line 2 tenant:administration.localHelp.sectors: a list; write at least one sector, or leave localHelp out",
    ],
    [
      "helpers with too much power",
      "administration:\n  localHelp: {sectors: [stab], role: User Administrator}",
      'line 2 tenant:administration.localHelp.role: "User Administrator"; write Authentication Administrator or Helpdesk Administrator',
    ],
    [
      "a supplier without an end",
      "administration:\n  suppliers:\n    operator: {roles: [Teams Telephony Administrator], owner: IKT-leiar}",
      "line 3 tenant:administration.suppliers.operator.ends: missing; write the last day in quotes, for example '2027-06-30'",
    ],
    [
      "a supplier without anybody who answers for it",
      "administration:\n  suppliers:\n    operator: {roles: [Teams Telephony Administrator], ends: '2027-06-30'}",
      "line 3 tenant:administration.suppliers.operator.owner: missing; write the role that answers for it, for example IKT-leiar",
    ],
    [
      "a supplier that ends some time",
      `administration:\n  ${supplier.replace("2027-06-30", "sommaren 2027")}`,
      `line 3 tenant:administration.suppliers.operator.ends: "sommaren 2027"; write the last day in quotes, for example '2027-06-30'`,
    ],
    [
      "a supplier who could take the tenant over",
      `administration:\n  ${supplier.replace("Teams Telephony Administrator", "Global Administrator")}`,
      "line 3 tenant:administration.suppliers.operator.roles: a list; write narrower roles; with this one a supplier could take the tenant over",
    ],
    [
      "a supplier with no role",
      `administration:\n  ${supplier.replace("Teams Telephony Administrator", "")}`,
      "line 3 tenant:administration.suppliers.operator.roles: a list; write at least one role, or leave the supplier out",
    ],
    [
      "a word too short to ban",
      "administration:\n  bannedWords: [ski]",
      'line 2 tenant:administration.bannedWords[0]: "ski"; write one word of 4 to 16 characters, which is what Entra takes',
    ],
    [
      "two words for one",
      "administration:\n  bannedWords: [Litle herad]",
      'line 2 tenant:administration.bannedWords[0]: "Litle herad"; write one word of 4 to 16 characters, which is what Entra takes',
    ],
    [
      "off without quotes",
      "administration:\n  weakMethods: false",
      'line 2 tenant:administration.weakMethods: false; write keep or "off", in quotes',
    ],
    [
      "something nobody knows",
      "administration:\n  privileges: standing",
      "line 2 tenant:administration.privileges: unknown field; did you mean privilege?",
    ],
  ])("is sent back for %s", async (_, section, message) => {
    expect(await reportOn(section)).toBe(message);
  });

  it("is sent back for reviewers whom nobody tells, where roles are asked for", async () => {
    const section =
      "administration:\n  privilege: eligible\n  consentReviewers: apps\n  roles:\n    apps: {role: Application Administrator}";
    expect(await reportOn(section, withP2)).toBe(
      'line 3 tenant:administration.consentReviewers: "apps" has nobody in it until the role is asked for; list its members, who are then told of requests',
    );
  });
});
