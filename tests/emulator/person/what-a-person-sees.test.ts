import { describe, expect, test } from "vitest";
import type { Person } from "../../../emulator/person/sign-in-as.ts";
import type { Entity, JsonObject } from "../../../emulator/store/json.ts";
import { known, type SmallTenant, smallTenant } from "../graph/small-tenant.ts";

const roles = {
  sameAsMembers: "a0b1b346-4d3e-4e8b-98f8-753987be4970",
  guest: "10dae51f-b6af-4016-8d66-8c2a99b929b3",
  restrictedGuest: "2af84b1e-32c8-42b7-82bc-daa82404023b",
};

type Level = "member" | keyof typeof roles;

/** The small tenant with a team that somebody from outside is in, and a private channel they are not in. */
function tenantWithTeam(level: Level): {
  tenant: SmallTenant;
  person: Person;
  id: string;
  channels: Record<string, string>;
} {
  const tenant = smallTenant();
  const { store } = tenant.context;
  const made = (method: string, url: string, body: JsonObject): string => {
    const answer = tenant.ask(method, url, body);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return String(answer.body.id);
  };
  made("PUT", `/groups/${known.unified}/team`, {});
  let id = known.user(7);
  if (level !== "member") {
    made("PATCH", "/policies/authorizationPolicy", { guestUserRoleId: roles[level] });
    const invited = tenant.ask("POST", "/invitations", {
      invitedUserEmailAddress: "visitor@fabrikam.example",
      inviteRedirectUrl: "https://teams.example/",
    });
    id = String((invited.body.invitedUser as JsonObject).id);
    store
      .collection("users")
      .set(id, { ...(store.collection("users").get(id) as Entity), externalUserState: "Accepted" });
  }
  store.relations.add("members", known.unified, id);
  const channel = (displayName: string, members: string[]): string =>
    made("POST", `/teams/${known.unified}/channels`, {
      displayName,
      membershipType: "private",
      members: members.map((user) => ({
        "@odata.type": "#microsoft.graph.aadUserConversationMember",
        roles: user === known.user(4) ? ["owner"] : [],
        "user@odata.bind": `https://graph.microsoft.com/v1.0/users('${user}')`,
      })),
    });
  const channels = { shut: channel("Shut", [known.user(4)]), open: channel("Open", [known.user(4), id]) };
  return { tenant, person: tenant.signInAs(id), id, channels };
}

const team = known.unified;
const stranger = known.group;

/** Status of each request for a member, an ordinary guest and a restricted guest. */
const looks: [path: string, member: number, guest: number, restricted: number][] = [
  ["/me", 200, 200, 200],
  ["/me/memberOf", 200, 200, 200],
  ["/me/joinedTeams", 200, 200, 200],
  ["/users", 200, 403, 403],
  [`/users/${known.user(2)}`, 200, 200, 403],
  ["/users/person2@contoso.example", 200, 200, 403],
  [`/users/${known.user(2)}/memberOf`, 200, 403, 403],
  [`/users/${known.user(2)}/joinedTeams`, 403, 403, 403],
  ["/groups", 200, 403, 403],
  [`/groups/${team}`, 200, 200, 200],
  [`/groups/${stranger}`, 200, 200, 403],
  [`/groups/${team}/members`, 200, 200, 403],
  [`/groups/${stranger}/members`, 200, 200, 403],
  [`/groups/${team}/owners`, 200, 200, 403],
  [`/teams/${team}`, 200, 200, 200],
  [`/teams/${team}/channels`, 200, 200, 200],
  [`/teams/${team}/members`, 200, 200, 200],
  [`/teams/${stranger}`, 403, 403, 403],
  [`/teams/${stranger}/channels`, 403, 403, 403],
  ["/organization", 200, 200, 200],
  ["/domains", 200, 200, 200],
  ["/applications", 200, 403, 403],
  [`/applications/${known.application}`, 200, 200, 200],
  ["/devices", 501, 403, 403],
  ["/directoryRoles", 501, 403, 403],
  ["/policies/authorizationPolicy", 501, 403, 403],
  ["/subscribedSkus", 501, 403, 403],
  ["/identity/conditionalAccess/policies", 403, 403, 403],
  ["/roleManagement/directory/roleAssignments", 403, 403, 403],
  [`/directoryObjects/${known.user(2)}`, 501, 501, 501],
  [`/teams/${team}/installedApps`, 501, 501, 501],
];

describe.each([
  ["member", 1],
  ["sameAsMembers", 1],
  ["guest", 2],
  ["restrictedGuest", 3],
] as const)("to a person who stands as %s", (level, column) => {
  const { person } = tenantWithTeam(level);

  test.each(looks.map((row) => [row[0], row[column]] as const))("%s answers %i", (path, status) => {
    expect(person.graph("GET", path).status).toBe(status);
  });

  test("every modelled read answers, refuses or is said to be no part of the view", () => {
    const statuses = new Set<number>();
    for (const path of smallTenant().dispatcher.reads()) {
      statuses.add(person.graph("GET", path.replaceAll("{id}", known.user(2))).status);
    }
    expect([...statuses].toSorted()).toEqual(expect.arrayContaining([403, 501]));
    expect([...statuses].filter((status) => ![200, 400, 403, 404, 501].includes(status))).toEqual([]);
  });
});

const body = (person: Person, path: string): JsonObject => person.graph("GET", path).body as JsonObject;
const listed = (person: Person, path: string): JsonObject[] => body(person, path).value as JsonObject[];

describe("a guest", () => {
  test("reads the name, address and type of another user and nothing else", () => {
    const { person } = tenantWithTeam("guest");
    const seen = body(person, `/users/${known.user(2)}?$select=id,displayName,mail,userType,department,usageLocation`);
    expect(seen).toMatchObject({ displayName: "Person 02", userType: "Member", department: null, usageLocation: null });
  });

  test("reads the whole of the own account", () => {
    const { person } = tenantWithTeam("guest");
    expect(body(person, "/me?$select=creationType,otherMails")).toMatchObject({
      creationType: "Invitation",
      otherMails: ["visitor@fabrikam.example"],
    });
  });

  test("sees the members of a group without what is theirs alone", () => {
    const { person } = tenantWithTeam("guest");
    const members = listed(person, `/groups/${stranger}/members?$select=id,displayName,department`);
    expect(members.map(({ displayName, department }) => [displayName, department])).toEqual([
      ["Person 02", null],
      ["Person 03", null],
    ]);
  });

  test("does not see who is in a group with hidden membership, and no more than its name of the company", () => {
    const { tenant, person } = tenantWithTeam("guest");
    const groups = tenant.context.store.collection("groups");
    groups.set(stranger, { ...(groups.get(stranger) as Entity), visibility: "HiddenMembership" });
    expect(person.graph("GET", `/groups/${stranger}/members`).status).toBe(403);
    expect(person.graph("GET", `/groups/${stranger}`).status).toBe(403);
    const [company] = listed(person, "/organization?$select=id,displayName,tenantType,verifiedDomains");
    expect(company).toMatchObject({ displayName: "Contoso", tenantType: null, verifiedDomains: [] });
  });

  test("who is restricted learns the ids of the own groups and not their names", () => {
    const { person } = tenantWithTeam("restrictedGuest");
    const [group, ...others] = listed(person, "/me/memberOf");
    expect(others).toEqual([]);
    expect(group).toMatchObject({ id: team, displayName: null, mail: null, "@odata.type": "#microsoft.graph.group" });
  });

  test("who is restricted still has the team by its name in Teams", () => {
    const { person } = tenantWithTeam("restrictedGuest");
    expect(listed(person, "/me/joinedTeams")).toMatchObject([{ id: team, displayName: "Unified" }]);
  });

  test("sees the channels that are open to the team or to them, and cannot ask for the others", () => {
    const { person, channels } = tenantWithTeam("restrictedGuest");
    const names = listed(person, `/teams/${team}/channels`).map(({ displayName }) => displayName);
    expect(names).toEqual(["General", "Open"]);
    expect(person.graph("GET", `/teams/${team}/channels/${channels.open}`).status).toBe(200);
    expect(person.graph("GET", `/teams/${team}/channels/${channels.shut}`).status).toBe(403);
    expect(person.graph("GET", `/teams/${team}/channels/${channels.shut}/members`).status).toBe(403);
  });

  test("who is restricted reaches themselves, the one team and what every visitor of a directory is told", () => {
    const { person, id, channels } = tenantWithTeam("restrictedGuest");
    const reached = person.reach();
    const areas = new Set(reached.map(({ path }) => path.split("/")[1]));
    expect([...areas].toSorted()).toEqual([
      "applications",
      "domains",
      "groups",
      "organization",
      "servicePrincipals",
      "teams",
      "users",
    ]);
    const of = (area: string) => reached.filter(({ path }) => path.startsWith(`/${area}`)).map(({ path }) => path);
    expect(of("users").every((path) => path.startsWith(`/users/${id}`))).toBe(true);
    expect(of("groups")).toEqual([`/groups/${team}`, `/groups/${team}/team`]);
    expect(of("teams").every((path) => path.startsWith(`/teams/${team}`))).toBe(true);
    expect(of("teams").some((path) => path.includes(String(channels.shut)))).toBe(false);
  });

  test("invites others only where everyone may", () => {
    const { tenant, person } = tenantWithTeam("guest");
    const invite = () =>
      person.graph("POST", "/invitations", {
        invitedUserEmailAddress: "friend@fabrikam.example",
        inviteRedirectUrl: "https://teams.example/",
      }).status;
    expect(invite()).toBe(201);
    tenant.ask("PATCH", "/policies/authorizationPolicy", { allowInvitesFrom: "adminsGuestInvitersAndAllMembers" });
    expect(invite()).toBe(403);
  });

  test("writes nothing else in the view", () => {
    const { person, id } = tenantWithTeam("guest");
    expect(person.graph("PATCH", `/users/${id}`, { displayName: "Mayor" }).status).toBe(501);
    expect(person.graph("DELETE", `/groups/${team}`).status).toBe(501);
  });
});

describe("somebody who signs in", () => {
  test("is stopped at what would show withheld values another way", () => {
    const { person } = tenantWithTeam("guest");
    expect(person.graph("GET", `/groups/${team}?$expand=members`).status).toBe(501);
    expect(person.graph("GET", `/groups/${stranger}/members?$filter=department eq 'Odd'`).status).toBe(501);
  });

  test("needs the delegated permission of the route", () => {
    const { tenant, id } = tenantWithTeam("guest");
    const person = tenant.signInAs(id, ["User.Read"]);
    expect(person.graph("GET", "/me").status).toBe(200);
    expect(person.graph("GET", "/me/joinedTeams")).toMatchObject({
      status: 403,
      body: { error: { message: expect.stringContaining("Team.ReadBasic.All") } },
    });
  });

  test("is out as soon as the account is disabled or deleted", () => {
    const { tenant, person, id } = tenantWithTeam("guest");
    tenant.ask("PATCH", `/users/${id}`, { accountEnabled: false });
    expect(person.graph("GET", "/me").status).toBe(401);
    expect(() => tenant.signInAs(id)).toThrow("The user account is disabled.");
    tenant.ask("DELETE", `/users/${id}`);
    expect(person.graph("GET", "/me").status).toBe(401);
  });

  test("does not see colleagues where the tenant keeps members from reading each other", () => {
    const { tenant, person } = tenantWithTeam("member");
    tenant.ask("PATCH", "/policies/authorizationPolicy", {
      defaultUserRolePermissions: { allowedToReadOtherUsers: false },
    });
    expect(person.graph("GET", "/users").status).toBe(403);
    expect(person.graph("GET", `/users/${known.user(2)}`).status).toBe(403);
    expect(person.graph("GET", "/me").status).toBe(200);
  });

  test.each([
    ["nobody@contoso.example", "does not exist"],
    [known.admin, "holds a directory role"],
  ])("is not %s", (user, why) => {
    expect(() => smallTenant().signInAs(user)).toThrow(why);
  });

  test("has redeemed the invitation before", () => {
    const tenant = smallTenant();
    const invited = tenant.ask("POST", "/invitations", {
      invitedUserEmailAddress: "visitor@fabrikam.example",
      inviteRedirectUrl: "https://teams.example/",
    });
    expect(() => tenant.signInAs("visitor_fabrikam.example#EXT#@contoso.onmicrosoft.com")).toThrow("has not redeemed");
    expect(invited.status).toBe(201);
  });
});
