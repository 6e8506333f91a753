import { asks, blocks, type Case, member, pages, policy, signIn, visitor, when } from "./words.ts";

const users = when(pages.users);
const external = when(pages.external);
const graph = when(pages.graphUsers);
const admin = "62e90394-69f5-4237-9190-012177145e10"; // Microsoft's template id of Global Administrator
const forUsers = (users: Record<string, unknown>, controls = asks("mfa")) => policy({ users }, controls);
const as = (who: ReturnType<typeof member>) => signIn({ who });
const guests = (types: string, externalTenants?: unknown) => ({
  guestOrExternalUserTypes: types,
  ...(externalTenants ? { externalTenants } : {}),
});
const only = (members: string[]) => ({
  "@odata.type": "#microsoft.graph.conditionalAccessEnumeratedExternalTenants",
  membershipKind: "enumerated",
  members,
});

const breakGlass = forUsers({ includeUsers: ["All"], excludeGroups: ["glass"] }, blocks);

export const userCases: Case[] = [
  users("All users reaches a member", forUsers({ includeUsers: ["All"] }), signIn(), "mfa"),
  users("All users reaches a guest", forUsers({ includeUsers: ["All"] }), as(visitor("b2bCollaborationGuest")), "mfa"),
  users("All users reaches someone in no group", forUsers({ includeUsers: ["All"] }), as(member("joiner")), "mfa"),
  users("None reaches nobody", forUsers({ includeUsers: ["None"] }), signIn(), "not covered"),
  users("a named person is reached", forUsers({ includeUsers: ["anna"] }), signIn(), "mfa"),
  users("a named person is reached whatever the case of the id", forUsers({ includeUsers: ["ANNA"] }), signIn(), "mfa"),
  users("someone not named is not reached", forUsers({ includeUsers: ["bea"] }), signIn(), "not covered"),
  users(
    "an excluded person is left out of All",
    forUsers({ includeUsers: ["All"], excludeUsers: ["anna"] }),
    signIn(),
    "not covered",
  ),
  users("an excluded group is left out of All", breakGlass, as(member("anna", { groups: ["glass"] })), "not covered"),
  users(
    "exclusion by group beats inclusion by name",
    forUsers({ includeUsers: ["anna"], excludeGroups: ["g"] }),
    as(member("anna", { groups: ["g"] })),
    "not covered",
  ),
  users(
    "exclusion by name beats inclusion by group",
    forUsers({ includeGroups: ["g"], excludeUsers: ["anna"] }),
    as(member("anna", { groups: ["g"] })),
    "not covered",
  ),
  users(
    "exclusion by role beats inclusion by group",
    forUsers({ includeGroups: ["g"], excludeRoles: [admin] }),
    as(member("anna", { groups: ["g"], roles: [admin] })),
    "not covered",
  ),
  users(
    "exclusion by group beats inclusion by role",
    forUsers({ includeRoles: [admin], excludeGroups: ["g"] }),
    as(member("anna", { groups: ["g"], roles: [admin] })),
    "not covered",
  ),
  users(
    "a block for everybody spares the excluded break-glass group",
    breakGlass,
    as(member("glass1", { groups: ["glass"] })),
    "not covered",
  ),
  users("a block for everybody stops everybody else", breakGlass, signIn(), "blocked"),
  users(
    "a member of a group is reached",
    forUsers({ includeGroups: ["g"] }),
    as(member("anna", { groups: ["g"] })),
    "mfa",
  ),
  users("someone outside the group is not reached", forUsers({ includeGroups: ["g"] }), signIn(), "not covered"),
  users(
    "a group reaches through a nested group",
    forUsers({ includeGroups: ["outer"] }),
    as(member("anna", { groups: ["inner"] })),
    "mfa",
    { directory: { groups: { outer: ["inner"], inner: [] } } },
  ),
  users("a group reaches through three levels", forUsers({ includeGroups: ["a"] }), signIn(), "mfa", {
    directory: { groups: { a: ["b"], b: ["c"], c: ["anna"] } },
  }),
  users(
    "an exclusion follows nested groups too",
    forUsers({ includeUsers: ["All"], excludeGroups: ["outer"] }),
    signIn(),
    "not covered",
    { directory: { groups: { outer: ["inner"], inner: ["anna"] } } },
  ),
  users("groups that contain each other do no harm", forUsers({ includeGroups: ["a"] }), signIn(), "mfa", {
    directory: { groups: { a: ["b"], b: ["a", "anna"] } },
  }),
  users("a group contained in itself reaches nobody new", forUsers({ includeGroups: ["a"] }), signIn(), "not covered", {
    directory: { groups: { a: ["a"] } },
  }),
  users(
    "a group nobody has read leaves its members unknown",
    forUsers({ includeGroups: ["g"] }),
    as({ kind: "user", id: "anna", type: "member" }),
    "unknown",
  ),
  users(
    "a group the directory lists is known to be without someone",
    forUsers({ includeGroups: ["g"] }),
    as({ kind: "user", id: "anna", type: "member" }),
    "not covered",
    { directory: { groups: { g: ["bea"] } } },
  ),
  users(
    "a dynamic group leaves its inclusion unknown",
    forUsers({ includeGroups: ["dyn"] }),
    as(member("anna", { unsure: ["dyn"] })),
    "unknown",
  ),
  users(
    "a dynamic group leaves its exclusion unknown",
    forUsers({ includeUsers: ["All"], excludeGroups: ["dyn"] }),
    as(member("anna", { unsure: ["dyn"] })),
    "unknown",
  ),
  users(
    "an unsure group inside another leaves that one unsure",
    forUsers({ includeGroups: ["outer"] }),
    as(member("anna", { unsure: ["dyn"] })),
    "unknown",
    { directory: { groups: { outer: ["dyn"] } } },
  ),
  users(
    "a sure exclusion settles an unsure inclusion",
    forUsers({ includeGroups: ["dyn"], excludeUsers: ["anna"] }),
    as(member("anna", { unsure: ["dyn"] })),
    "not covered",
  ),
  users(
    "a sure inclusion settles an unsure one",
    forUsers({ includeGroups: ["dyn"], includeUsers: ["anna"] }),
    as(member("anna", { unsure: ["dyn"] })),
    "mfa",
  ),
  users(
    "an active role is reached",
    forUsers({ includeRoles: [admin] }),
    as(member("anna", { roles: [admin] })),
    "mfa",
  ),
  users(
    "a role the directory lists is reached",
    forUsers({ includeRoles: [admin] }),
    as({ kind: "user", id: "anna", type: "member" }),
    "mfa",
    { directory: { roles: { [admin]: ["anna"] } } },
  ),
  users(
    "a role held through a group is reached",
    forUsers({ includeRoles: [admin] }),
    as(member("anna", { groups: ["admins"] })),
    "mfa",
    { directory: { roles: { [admin]: ["admins"] } } },
  ),
  users(
    "another role is not reached",
    forUsers({ includeRoles: [admin] }),
    as(member("anna", { roles: ["other"] })),
    "not covered",
  ),
  users(
    "a role nobody has read leaves its holders unknown",
    forUsers({ includeRoles: [admin] }),
    as({ kind: "user", id: "anna", type: "member" }),
    "unknown",
  ),
  users(
    "an excluded role is left out of All",
    forUsers({ includeUsers: ["All"], excludeRoles: [admin] }),
    as(member("anna", { roles: [admin] })),
    "not covered",
  ),
  users(
    "a policy without anyone included reaches nobody",
    forUsers({ includeUsers: [], excludeUsers: ["bea"] }),
    signIn(),
    "not covered",
  ),
  users(
    "people of direct connect may stand outside All users",
    forUsers({ includeUsers: ["All"] }),
    as(visitor("b2bDirectConnectUser")),
    "unknown",
  ),
  users(
    "the older guest keyword reaches a B2B guest",
    forUsers({ includeUsers: ["GuestsOrExternalUsers"] }),
    as(visitor("b2bCollaborationGuest")),
    "mfa",
  ),
  users(
    "the older guest keyword reaches an internal guest",
    forUsers({ includeUsers: ["GuestsOrExternalUsers"] }),
    as(visitor("internalGuest")),
    "mfa",
  ),
  users(
    "the older guest keyword does not reach a member",
    forUsers({ includeUsers: ["GuestsOrExternalUsers"] }),
    signIn(),
    "not covered",
  ),
  users(
    "the older guest keyword leaves B2B members unknown",
    forUsers({ includeUsers: ["GuestsOrExternalUsers"] }),
    as(visitor("b2bCollaborationMember")),
    "unknown",
  ),
  users(
    "the older guest keyword excludes a guest",
    forUsers({ includeUsers: ["All"], excludeUsers: ["GuestsOrExternalUsers"] }),
    as(visitor("b2bCollaborationGuest")),
    "not covered",
  ),
  external(
    "a chosen guest type is reached",
    forUsers({ includeGuestsOrExternalUsers: guests("b2bCollaborationGuest") }),
    as(visitor("b2bCollaborationGuest", "t1")),
    "mfa",
  ),
  external(
    "a guest type that is not chosen is not reached",
    forUsers({ includeGuestsOrExternalUsers: guests("b2bCollaborationGuest") }),
    as(visitor("b2bCollaborationMember", "t1")),
    "not covered",
  ),
  external(
    "several types stand in one comma-separated text",
    forUsers({ includeGuestsOrExternalUsers: guests("internalGuest,serviceProvider") }),
    as(visitor("serviceProvider")),
    "mfa",
  ),
  external(
    "a member is no external user",
    forUsers({ includeGuestsOrExternalUsers: guests("internalGuest,b2bCollaborationGuest,b2bCollaborationMember") }),
    signIn(),
    "not covered",
  ),
  external(
    "direct connect is reached when its type is chosen",
    forUsers({ includeGuestsOrExternalUsers: guests("b2bDirectConnectUser") }),
    as(visitor("b2bDirectConnectUser", "t1")),
    "mfa",
  ),
  external(
    "other external users are reached when chosen",
    forUsers({ includeGuestsOrExternalUsers: guests("otherExternalUser") }),
    as(visitor("otherExternalUser")),
    "mfa",
  ),
  external(
    "a listed tenant is reached",
    forUsers({ includeGuestsOrExternalUsers: guests("b2bCollaborationGuest", only(["t1"])) }),
    as(visitor("b2bCollaborationGuest", "T1")),
    "mfa",
  ),
  external(
    "a tenant that is not listed is not reached",
    forUsers({ includeGuestsOrExternalUsers: guests("b2bCollaborationGuest", only(["t1"])) }),
    as(visitor("b2bCollaborationGuest", "t2")),
    "not covered",
  ),
  external(
    "a guest of an unknown tenant may be of a listed one",
    forUsers({ includeGuestsOrExternalUsers: guests("b2bCollaborationGuest", only(["t1"])) }),
    as(visitor("b2bCollaborationGuest")),
    "unknown",
  ),
  external(
    "all tenants are reached when the kind is all",
    forUsers({ includeGuestsOrExternalUsers: guests("b2bCollaborationGuest", { membershipKind: "all" }) }),
    as(visitor("b2bCollaborationGuest", "t9")),
    "mfa",
  ),
  external(
    "an excluded guest type is left out of All",
    forUsers({ includeUsers: ["All"], excludeGuestsOrExternalUsers: guests("serviceProvider") }),
    as(visitor("serviceProvider")),
    "not covered",
  ),
  external(
    "an excluded partner leaves other partners in",
    forUsers({ includeUsers: ["All"], excludeGuestsOrExternalUsers: guests("b2bCollaborationGuest", only(["t1"])) }),
    as(visitor("b2bCollaborationGuest", "t2")),
    "mfa",
  ),
  external(
    "an excluded partner's guests are left out",
    forUsers({ includeUsers: ["All"], excludeGuestsOrExternalUsers: guests("b2bCollaborationGuest", only(["t1"])) }),
    as(visitor("b2bCollaborationGuest", "t1")),
    "not covered",
  ),
  graph(
    "the type none sets nothing",
    forUsers({ includeUsers: ["None"], includeGuestsOrExternalUsers: guests("none") }),
    as(visitor("internalGuest")),
    "not covered",
  ),
  graph(
    "a guest type of the future is not understood",
    forUsers({ includeGuestsOrExternalUsers: guests("b2bCollaborationGuest,visitorFromMars") }),
    as(visitor("b2bCollaborationGuest")),
    "unknown",
  ),
  graph(
    "an unread member of users cannot undo an exclusion",
    forUsers({ includeUsers: ["All"], excludeUsers: ["anna"], includeMoons: ["x"] }),
    signIn(),
    "not covered",
  ),
];
