import { now, type TenantContext } from "../../context.ts";
import { type Entity, isObject, type JsonObject, text } from "../../store/json.ts";
import { verifiedNames } from "../../store/verified-domains.ts";
import type { GraphCall } from "../call.ts";
import { badRequest } from "../error.ts";
import { conflict, securityIdentifier } from "./group-rules.ts";

/** A new account with the values the directory gives it; its password is never kept. */
export function createUser(call: GraphCall, body: JsonObject): Entity {
  const { context } = call;
  const id = context.newId();
  const profile = isObject(body.passwordProfile) ? body.passwordProfile : {};
  if (!text(profile.password)) {
    throw badRequest("A value is required for property 'passwordProfile.password' of resource 'User'.");
  }
  const { password: _password, ...passwordProfile } = profile;
  const at = now(context);
  const user: Entity = {
    ...body,
    id,
    passwordProfile: {
      forceChangePasswordNextSignIn: true,
      forceChangePasswordNextSignInWithMfa: false,
      ...passwordProfile,
      password: null,
    },
    createdDateTime: at,
    deletedDateTime: null,
    lastPasswordChangeDateTime: at,
    userType: body.userType ?? "Member",
    businessPhones: body.businessPhones ?? [],
    otherMails: body.otherMails ?? [],
    proxyAddresses: [],
    assignedLicenses: [],
    licenseAssignmentStates: [],
    identities: [
      {
        signInType: "userPrincipalName",
        issuer: context.store.identity.initialDomain,
        issuerAssignedId: body.userPrincipalName ?? null,
      },
    ],
    securityIdentifier: securityIdentifier(id),
  };
  checkUser(context, user);
  return user;
}

/** The account after a PATCH; single extension attributes change alone. */
export function updateUser(call: GraphCall, user: Entity, patch: JsonObject): Entity {
  const next: Entity = { ...user, ...patch, id: user.id };
  for (const name of ["onPremisesExtensionAttributes", "passwordProfile"]) {
    const [before, change] = [user[name], patch[name]];
    if (isObject(change)) {
      next[name] = { ...(isObject(before) ? before : {}), ...change };
    }
  }
  if (isObject(next.passwordProfile)) {
    next.passwordProfile.password = null;
  }
  if (user.onPremisesSyncEnabled === true && patch.onPremisesExtensionAttributes !== undefined) {
    throw badRequest(
      "Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.",
    );
  }
  checkUser(call.context, next, user);
  return next;
}

function checkUser(context: TenantContext, user: Entity, before?: Entity): void {
  const upn = text(user.userPrincipalName) ?? "";
  const [local = "", domain = "", ...rest] = upn.split("@");
  if (local === "" || rest.length > 0 || !/^[\w.'\-#^~!]+$/.test(local)) {
    throw badRequest(`Property userPrincipalName is invalid.`, [
      { code: "InvalidValue", target: "userPrincipalName", message: "Property userPrincipalName is invalid." },
    ]);
  }
  if (!verifiedNames(context.store).includes(domain.toLowerCase())) {
    throw badRequest(
      "The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.",
    );
  }
  const others = upn === before?.userPrincipalName ? [] : context.store.collection("users").values();
  for (const other of others) {
    if (other.id !== user.id && text(other.userPrincipalName)?.toLowerCase() === upn.toLowerCase()) {
      throw conflict("userPrincipalName");
    }
  }
  if (!text(user.displayName)?.trim()) {
    throw badRequest("Invalid value specified for property 'displayName' of resource 'User'.");
  }
  const location = user.usageLocation;
  if (location !== undefined && location !== null && !/^[A-Z]{2}$/i.test(String(location))) {
    throw badRequest("Invalid value specified for property 'usageLocation' of resource 'User'.");
  }
}
