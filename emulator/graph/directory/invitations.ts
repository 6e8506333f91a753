import { randomBytes } from "node:crypto";
import type { TenantContext } from "../../context.ts";
import { domainsOfB2bPolicy } from "../../governance/b2b-management.ts";
import { answerEntity } from "../../odata/entity-answer.ts";
import { checkBody } from "../../schema/check-body.ts";
import { type Entity, isObject, type JsonObject, text } from "../../store/json.ts";
import { verifiedNames } from "../../store/verified-domains.ts";
import type { GraphCall, GraphResult } from "../call.ts";
import { notEmulated, serviceBadRequest } from "../error.ts";
import type { GraphModule } from "../module.ts";
import { refreshUser } from "./dynamic-membership.ts";
import { ticketHash } from "./invitation-ticket.ts";
import { invitedGuest, userWithAddress } from "./invited-guest.ts";
import { checkMayInvite } from "./who-may-invite.ts";

/** Inviting people from outside: each gets an account at once, and is let in when the invitation is redeemed. */
export const invitationsModule: GraphModule = {
  name: "invitations",
  routes(table) {
    table.add("POST", "/invitations", invite);
  },
};

/** What the documentation offers and this tenant does not have. */
const unmodelled = ["invitedUser", "invitedUserSponsors@odata.bind", "resetRedemption"];

function invite(call: GraphCall): GraphResult {
  const { context } = call;
  const body = isObject(call.body) ? call.body : {};
  const other = unmodelled.find((name) => body[name] !== undefined && body[name] !== false);
  if (other !== undefined) {
    throw notEmulated(`${other} of an invitation`);
  }
  checkBody(call.version, "invitation", call.body, { verb: "create", readOnly: new Set(["status"]) });
  checkMayInvite(context, call.caller);
  const email = addressOf(body);
  const redirect = text(body.inviteRedirectUrl) ?? "";
  if (!URL.canParse(redirect)) {
    throw serviceBadRequest(`inviteRedirectUrl is ${JSON.stringify(redirect)}; it must be an absolute URL.`);
  }
  const userType = text(body.invitedUserType) ?? "Guest";
  checkUserType(call, userType);
  checkDomain(context, email);
  const user = accountFor(context, email, text(body.invitedUserDisplayName), userType);
  const ticket = randomBytes(18).toString("base64url");
  const id = context.newId();
  const invitation: Entity = {
    id,
    invitedUserDisplayName: body.invitedUserDisplayName ?? null,
    invitedUserEmailAddress: email,
    invitedUserMessageInfo: body.invitedUserMessageInfo ?? {
      messageLanguage: null,
      customizedMessageBody: null,
      ccRecipients: [{ emailAddress: { name: null, address: null } }],
    },
    invitedUserType: userType,
    inviteRedeemUrl: `${context.origin()}/redeem?invitation=${id}&ticket=${ticket}`,
    inviteRedirectUrl: redirect,
    resetRedemption: false,
    sendInvitationMessage: body.sendInvitationMessage ?? false,
    status: user.externalUserState === "Accepted" ? "Completed" : "PendingAcceptance",
  };
  const { inviteRedeemUrl: _link, ...kept } = invitation;
  context.store.collection("invitations").set(id, { ...kept, id, ticketHash: ticketHash(ticket), userId: user.id });
  const answer = answerEntity(call, invitation, { type: "invitation", context: "invitations/$entity", status: 201 });
  return { ...answer, body: { ...answer.body, invitedUser: { id: user.id } } };
}

/** An account that was invited before is invited again; one of the tenant's own is not. */
function accountFor(context: TenantContext, email: string, displayName: string | undefined, userType: string): Entity {
  const users = context.store.collection("users");
  const known = userWithAddress(context, email);
  if (known) {
    if (known.creationType !== "Invitation") {
      throw serviceBadRequest(
        `The invited user already exists in the directory as object ID: ${known.id}. They can use that account to sign in to shared apps and resources.`,
      );
    }
    return known;
  }
  const user = invitedGuest(context, { email, displayName, userType });
  users.set(user.id, user);
  context.weather.hide(user.id, "directory");
  refreshUser(context, user);
  return user;
}

/**
 * The special characters Microsoft lists are refused; a period or hyphen may not begin or end the name.
 * @see https://learn.microsoft.com/graph/api/resources/invitation
 */
function addressOf(body: JsonObject): string {
  for (const name of ["invitedUserEmailAddress", "inviteRedirectUrl"]) {
    if (!text(body[name])) {
      throw serviceBadRequest(`A value is required for property '${name}' of resource 'Invitation'.`);
    }
  }
  const email = text(body.invitedUserEmailAddress) ?? "";
  const [local = "", domain = "", ...rest] = email.split("@");
  const named = /^[\p{L}\p{N}_'](?:[\p{L}\p{N}_.'-]*[\p{L}\p{N}_'])?$/u.test(local);
  if (!named || rest.length > 0 || !/^[\w-]+(\.[\w-]+)+$/.test(domain)) {
    throw serviceBadRequest(`invitedUserEmailAddress is ${JSON.stringify(email)}, which cannot be invited.`);
  }
  return email;
}

function checkUserType({ caller }: GraphCall, userType: string): void {
  if (userType !== "Guest" && userType !== "Member") {
    throw serviceBadRequest(`invitedUserType is ${JSON.stringify(userType)}; it must be Guest or Member.`);
  }
  if (userType === "Member" && caller.kind === "person") {
    throw serviceBadRequest("invitedUserType can be Member only when an administrator invites.");
  }
}

function checkDomain(context: TenantContext, email: string): void {
  const domain = email.slice(email.indexOf("@") + 1).toLowerCase();
  if (verifiedNames(context.store).includes(domain)) {
    throw serviceBadRequest(`'${domain}' is a verified domain of this directory; its people are not invited.`);
  }
  const { allowed, blocked } = domainsOfB2bPolicy(context);
  const within = (names: readonly string[]): boolean =>
    names.some((name) => name === domain || (name.startsWith("*.") && domain.endsWith(name.slice(1))));
  if (within(blocked) || (allowed.length > 0 && !within(allowed))) {
    throw serviceBadRequest(
      `The B2B management policy of this directory does not allow invitations to the domain '${domain}'.`,
    );
  }
}
