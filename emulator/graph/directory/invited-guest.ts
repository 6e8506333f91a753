import { now, type TenantContext } from "../../context.ts";
import { type Entity, type JsonObject, strings, text } from "../../store/json.ts";
import { securityIdentifier } from "./group-rules.ts";

/** The account an invitation makes, as it stands in the directory before the guest has redeemed it. */
export function invitedGuest(
  context: TenantContext,
  { email, displayName, userType }: { email: string; displayName: string | undefined; userType: string },
): Entity {
  const id = context.newId();
  const mailNickname = `${email.replace("@", "_")}#EXT#`;
  const at = now(context);
  return {
    id,
    accountEnabled: true,
    displayName: displayName ?? email.split("@")[0] ?? email,
    mail: email,
    mailNickname,
    userPrincipalName: `${mailNickname}@${context.store.identity.initialDomain}`,
    userType,
    creationType: "Invitation",
    externalUserState: "PendingAcceptance",
    externalUserStateChangeDateTime: at,
    createdDateTime: at,
    deletedDateTime: null,
    usageLocation: null,
    businessPhones: [],
    otherMails: [email],
    proxyAddresses: [`SMTP:${email}`],
    assignedLicenses: [],
    licenseAssignmentStates: [],
    identities: [{ signInType: "federated", issuer: "ExternalAzureAD", issuerAssignedId: null }],
    securityIdentifier: securityIdentifier(id),
  };
}

/** The account that has an address already, as its mail, one of its other mails or one of its proxy addresses. */
export function userWithAddress({ store }: TenantContext, email: string): Entity | undefined {
  const wanted = email.toLowerCase();
  for (const user of store.collection("users").values()) {
    const proxies = strings(user.proxyAddresses).map((address) => address.replace(/^smtp:/i, ""));
    const addresses = [text(user.mail) ?? "", ...strings(user.otherMails), ...proxies];
    if (addresses.some((address) => address.toLowerCase() === wanted)) {
      return user;
    }
  }
  return undefined;
}

/** The account with what redeeming changes on it. */
export function redeemed(context: TenantContext, user: Entity): Entity {
  const change: JsonObject = { externalUserState: "Accepted", externalUserStateChangeDateTime: now(context) };
  return { ...user, ...change, id: user.id };
}
