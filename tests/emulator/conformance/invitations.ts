import { expect } from "vitest";
import { get, graph, patch, post, type Row } from "./row.ts";

const page = graph("api/invitation-post");
const resource = graph("resources/invitation");
const guest = { invitedUserEmailAddress: "visitor@fabrikam.example", inviteRedirectUrl: "https://teams.example/" };
const invitesFrom = (level: string) => patch("/policies/authorizationPolicy", { allowInvitesFrom: level });
const notAllowed = "Guest invitations not allowed for your company";
const domains = (name: "AllowedDomains" | "BlockedDomains") =>
  post(
    "/policies/b2bManagementPolicies",
    {
      displayName: "Domains",
      definition: [
        JSON.stringify({
          B2BManagementPolicy: { InvitationsAllowedAndBlockedDomainsPolicy: { [name]: ["fabrikam.example"] } },
        }),
      ],
    },
    { version: "beta" },
  );

export const invitationRows: Row[] = [
  {
    title: "an invitation waits to be accepted and names the account it made",
    page,
    request: post("/invitations", guest),
    status: 201,
    body: {
      ...guest,
      invitedUserDisplayName: null,
      invitedUserType: "Guest",
      sendInvitationMessage: false,
      resetRedemption: false,
      status: "PendingAcceptance",
      invitedUser: { id: expect.any(String) },
      inviteRedeemUrl: expect.stringContaining("/redeem?"),
    },
  },
  {
    title: "an invited guest stands in the directory with #EXT# in the principal name",
    page: "https://learn.microsoft.com/entra/external-id/user-properties",
    before: [post("/invitations", { ...guest, invitedUserDisplayName: "A visitor" })],
    request: get(
      "/users/{{0.invitedUser.id}}?$select=displayName,mail,userType,userPrincipalName,externalUserState,creationType",
    ),
    status: 200,
    body: {
      displayName: "A visitor",
      mail: "visitor@fabrikam.example",
      userType: "Guest",
      userPrincipalName: "visitor_fabrikam.example#EXT#@contoso.onmicrosoft.com",
      externalUserState: "PendingAcceptance",
      creationType: "Invitation",
    },
  },
  {
    title: "who was invited before is invited again to the same account",
    page: resource,
    before: [post("/invitations", guest)],
    request: post("/invitations", guest),
    status: 201,
    body: { invitedUser: { id: "{{0.invitedUser.id}}" } },
  },
  ...(["invitedUserEmailAddress", "inviteRedirectUrl"] as const).map((name): Row => {
    const { [name]: _left, ...rest } = guest;
    return {
      title: `an invitation without ${name} is refused`,
      page,
      request: post("/invitations", rest),
      status: 400,
      names: name,
    };
  }),
  ...[
    "two@at@fabrikam.example",
    "pl+us@fabrikam.example",
    ".dot@fabrikam.example",
    "dash-@fabrikam.example",
    "nobody",
  ].map(
    (invitedUserEmailAddress): Row => ({
      title: `nobody is invited at the address ${invitedUserEmailAddress}`,
      page: resource,
      request: post("/invitations", { ...guest, invitedUserEmailAddress }),
      status: 400,
      names: "invitedUserEmailAddress",
    }),
  ),
  {
    title: "the address of an own account is not invited",
    page: "https://learn.microsoft.com/entra/external-id/troubleshoot",
    before: [patch("/users/30000000-0000-4000-8000-000000000003", { otherMails: ["visitor@fabrikam.example"] })],
    request: post("/invitations", guest),
    status: 400,
    names: "30000000-0000-4000-8000-000000000003",
  },
  {
    title: "people of a verified domain are not invited",
    page: "https://learn.microsoft.com/entra/external-id/troubleshoot",
    request: post("/invitations", { ...guest, invitedUserEmailAddress: "new@contoso.example" }),
    status: 400,
    names: "contoso.example",
  },
  {
    title: "what the service says of an invitation is not written",
    page: resource,
    request: post("/invitations", { ...guest, inviteRedeemUrl: "https://elsewhere.example/" }),
    status: 400,
    names: "inviteRedeemUrl",
  },
  {
    title: "an invitation has no property of another's invention",
    page: resource,
    request: post("/invitations", { ...guest, team: "Council" }),
    status: 400,
    names: "team",
  },
  {
    title: "an application invites nobody where only administrators and guest inviters may",
    page,
    before: [invitesFrom("adminsAndGuestInviters")],
    request: post("/invitations", guest),
    status: 403,
    names: notAllowed,
  },
  {
    title: "an application invites nobody where nobody may",
    page,
    before: [invitesFrom("none")],
    request: post("/invitations", guest),
    status: 403,
    names: notAllowed,
  },
  {
    title: "an application invites where members may",
    page,
    before: [invitesFrom("adminsGuestInvitersAndAllMembers")],
    request: post("/invitations", guest),
    status: 201,
  },
  {
    title: "an application without User.Invite.All invites nobody",
    page,
    request: post("/invitations", guest, { roles: ["User.Read.All"] }),
    status: 403,
    code: "Authorization_RequestDenied",
    names: "User.Invite.All",
  },
  {
    title: "a blocked domain's people are not invited",
    page: "https://learn.microsoft.com/entra/external-id/allow-deny-list",
    before: [domains("BlockedDomains")],
    request: post("/invitations", guest),
    status: 400,
    names: "fabrikam.example",
  },
  {
    title: "an allowed domain's people are invited",
    page: "https://learn.microsoft.com/entra/external-id/allow-deny-list",
    before: [domains("AllowedDomains")],
    request: post("/invitations", guest),
    status: 201,
  },
  {
    title: "people outside the allowed domains are not invited",
    page: "https://learn.microsoft.com/entra/external-id/allow-deny-list",
    before: [domains("AllowedDomains")],
    request: post("/invitations", { ...guest, invitedUserEmailAddress: "visitor@northwind.example" }),
    status: 400,
    names: "northwind.example",
  },
  {
    title: "an application has no profile of its own at /me",
    page: graph("api/user-get"),
    request: get("/me"),
    status: 400,
    names: "only valid with delegated authentication flow",
  },
];
