import { z } from "zod";
import { isJsonObject, type Json, type JsonObject, type TenantClient } from "../../components/graph/index.ts";
import { groupId, type KindCase, leaves, without } from "./kind-case.ts";

const by = { attempt: "prepare", object: "the test" };
const anyObject = z.record(z.string(), z.json());
const partnerId = "9a1f3c52-70d1-4a7e-8f6b-2d3c4e5f6071";
const everybody = { id: "all_users", targetType: "group" };
/** What the service writes by itself whenever something is changed. */
const bookkeeping = new Set([
  "version",
  "lastModifiedDateTime",
  "isServiceDefault",
  "authenticationMethodConfigurations",
]);

export interface Change {
  path: string;
  value: Json;
}

/** A singleton whose values change one by one. */
function one(
  url: string,
  settings: JsonObject,
  change: Change,
  drop: { path: string; back: Json } | undefined,
  outside: Change & { body?: JsonObject },
  sent: { method: "PATCH" | "PUT"; type?: string } = { method: "PATCH" },
): KindCase {
  const look = async (tenant: TenantClient) => {
    const all = Object.entries(leaves(await tenant.graph.get(anyObject, url, by)));
    return Object.fromEntries(all.filter(([path]) => !bookkeeping.has(path) && !path.startsWith("@")));
  };
  const edit = async (tenant: TenantClient) => {
    const { ...body } = outside.body ?? at(outside.path, outside.value);
    if (sent.method === "PATCH") return tenant.graph.send("PATCH", url, { ...typeOf(sent.type), ...body }, by);
    const {
      id: _,
      version: __,
      displayName: ___,
      description: ____,
      ...now
    } = await tenant.graph.get(anyObject, url, by);
    const kept = Object.entries(now).filter(([name]) => !name.includes("@"));
    return tenant.graph.send("PUT", url, { ...Object.fromEntries(kept), ...body }, by);
  };
  return {
    key: {},
    settings,
    expected: leaves(settings),
    changed: { settings: merged(settings, at(change.path, change.value)), ...change },
    ...(drop === undefined ? {} : { dropped: { settings: without(settings, drop.path), ...drop } }),
    outside: { ...outside, edit },
    firstWrite: { method: sent.method, path: new RegExp(`${url.slice(url.lastIndexOf("/"))}$`) },
    look,
  };
}

function method(
  id: string,
  type: string,
  settings: JsonObject,
  change: Change,
  drop: { path: string; back: Json },
): KindCase {
  const url = `/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/${id}`;
  const was = settings.state === "enabled" ? "disabled" : "enabled";
  const policy = z.object({ authenticationMethodConfigurations: z.array(anyObject) });
  const look = async (tenant: TenantClient) => {
    const all = await tenant.graph.get(policy, "/v1.0/policies/authenticationMethodsPolicy", by);
    return leaves(all.authenticationMethodConfigurations.find((known) => known.id === id) ?? {});
  };
  const example = one(
    url,
    settings,
    change,
    drop,
    { path: "state", value: was },
    {
      method: "PATCH",
      type: `#microsoft.graph.${type}AuthenticationMethodConfiguration`,
    },
  );
  return { ...example, look };
}

const forGroup = [{ id: groupId, targetType: "group" }];
const target = { ...everybody, isRegistrationRequired: false };

export const entraCases: Record<string, KindCase> = {
  reportSettings: one(
    "/v1.0/admin/reportSettings",
    { displayConcealedNames: false },
    { path: "displayConcealedNames", value: true },
    undefined,
    { path: "displayConcealedNames", value: true },
  ),
  adminConsentRequestPolicy: one(
    "/v1.0/policies/adminConsentRequestPolicy",
    {
      isEnabled: true,
      notifyReviewers: true,
      requestDurationInDays: 14,
      reviewers: [{ query: `/v1.0/groups/${groupId}/transitiveMembers`, queryType: "MicrosoftGraph" }],
    },
    { path: "requestDurationInDays", value: 30 },
    { path: "notifyReviewers", back: false },
    { path: "isEnabled", value: false },
    { method: "PUT" },
  ),
  authenticationMethodsPolicy: one(
    "/v1.0/policies/authenticationMethodsPolicy",
    {
      registrationEnforcement: {
        authenticationMethodsRegistrationCampaign: { state: "enabled", snoozeDurationInDays: 3 },
      },
    },
    { path: "registrationEnforcement.authenticationMethodsRegistrationCampaign.snoozeDurationInDays", value: 0 },
    { path: "registrationEnforcement.authenticationMethodsRegistrationCampaign.state", back: "default" },
    { path: "registrationEnforcement.authenticationMethodsRegistrationCampaign.state", value: "disabled" },
  ),
  crossTenantAccessDefault: one(
    "/v1.0/policies/crossTenantAccessPolicy/default",
    {
      inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: true },
      b2bDirectConnectInbound: {
        applications: { accessType: "blocked", targets: [{ target: "Office365", targetType: "application" }] },
      },
    },
    { path: "inboundTrust.isCompliantDeviceAccepted", value: false },
    { path: "inboundTrust.isMfaAccepted", back: false },
    { path: "inboundTrust.isMfaAccepted", value: false },
  ),
  crossTenantAccessPartner: partner(),
  fido2AuthenticationMethod: method(
    "Fido2",
    "fido2",
    { state: "enabled", isAttestationEnforced: true, keyRestrictions: { isEnforced: false } },
    { path: "keyRestrictions.isEnforced", value: true },
    { path: "isAttestationEnforced", back: false },
  ),
  microsoftAuthenticatorAuthenticationMethod: method(
    "MicrosoftAuthenticator",
    "microsoftAuthenticator",
    {
      state: "enabled",
      isSoftwareOathEnabled: true,
      featureSettings: { displayLocationInformationRequiredState: { state: "enabled" } },
      excludeTargets: forGroup,
    },
    { path: "isSoftwareOathEnabled", value: false },
    { path: "featureSettings.displayLocationInformationRequiredState.state", back: "default" },
  ),
  temporaryAccessPassAuthenticationMethod: method(
    "TemporaryAccessPass",
    "temporaryAccessPass",
    { state: "enabled", defaultLifetimeInMinutes: 120, isUsableOnce: true, includeTargets: [target] },
    { path: "defaultLifetimeInMinutes", value: 240 },
    { path: "isUsableOnce", back: false },
  ),
  smsAuthenticationMethod: method(
    "Sms",
    "sms",
    {
      state: "enabled",
      excludeTargets: forGroup,
      includeTargets: [{ id: groupId, targetType: "group", isUsableForSignIn: false, isRegistrationRequired: false }],
    },
    { path: "excludeTargets", value: [] },
    { path: "excludeTargets", back: [] },
  ),
  voiceAuthenticationMethod: method(
    "Voice",
    "voice",
    { state: "enabled", isOfficePhoneAllowed: true },
    { path: "isOfficePhoneAllowed", value: false },
    { path: "isOfficePhoneAllowed", back: false },
  ),
  emailAuthenticationMethod: method(
    "Email",
    "email",
    { state: "disabled", allowExternalIdToUseEmailOtp: "enabled" },
    { path: "allowExternalIdToUseEmailOtp", value: "disabled" },
    { path: "allowExternalIdToUseEmailOtp", back: "default" },
  ),
  softwareOathAuthenticationMethod: method(
    "SoftwareOath",
    "softwareOath",
    { state: "enabled", excludeTargets: forGroup },
    { path: "excludeTargets", value: [] },
    { path: "excludeTargets", back: [] },
  ),
  x509CertificateAuthenticationMethod: method(
    "X509Certificate",
    "x509Certificate",
    {
      state: "enabled",
      authenticationModeConfiguration: {
        x509CertificateAuthenticationDefaultMode: "x509CertificateMultiFactor",
        x509CertificateDefaultRequiredAffinityLevel: "high",
      },
    },
    { path: "authenticationModeConfiguration.x509CertificateDefaultRequiredAffinityLevel", value: "low" },
    {
      path: "authenticationModeConfiguration.x509CertificateAuthenticationDefaultMode",
      back: "x509CertificateSingleFactor",
    },
  ),
  qrCodePinAuthenticationMethod: method(
    "QRCodePin",
    "qrCodePin",
    { state: "enabled", pinLength: 10, standardQRCodeLifetimeInDays: 180, includeTargets: [target] },
    { path: "standardQRCodeLifetimeInDays", value: 90 },
    { path: "pinLength", back: 8 },
  ),
  defaultAppManagementPolicy: one(
    "/v1.0/policies/defaultAppManagementPolicy",
    {
      isEnabled: true,
      applicationRestrictions: {
        keyCredentials: [{ restrictionType: "asymmetricKeyLifetime", state: "enabled", maxLifetime: "P365D" }],
        passwordCredentials: [
          {
            restrictionType: "passwordAddition",
            state: "enabled",
            maxLifetime: null,
            restrictForAppsCreatedAfterDateTime: "2026-01-01T00:00:00Z",
          },
        ],
      },
    },
    {
      path: "applicationRestrictions.keyCredentials",
      value: [{ restrictionType: "asymmetricKeyLifetime", state: "enabled", maxLifetime: "P180D" }],
    },
    { path: "applicationRestrictions.passwordCredentials", back: [] },
    { path: "isEnabled", value: false },
  ),
  externalIdentitiesPolicy: one(
    "/beta/policies/externalIdentitiesPolicy",
    { allowExternalIdentitiesToLeave: false, allowDeletedIdentitiesDataRemoval: true },
    { path: "allowDeletedIdentitiesDataRemoval", value: false },
    { path: "allowExternalIdentitiesToLeave", back: true },
    { path: "allowExternalIdentitiesToLeave", value: true },
  ),
  deviceRegistrationPolicy: one(
    "/v1.0/policies/deviceRegistrationPolicy",
    {
      userDeviceQuota: 5,
      multiFactorAuthConfiguration: "required",
      azureADJoin: {
        allowedToJoin: {
          "@odata.type": "#microsoft.graph.enumeratedDeviceRegistrationMembership",
          users: [],
          groups: [groupId],
        },
      },
    },
    { path: "userDeviceQuota", value: 3 },
    { path: "userDeviceQuota", back: 50 },
    { path: "multiFactorAuthConfiguration", value: "notRequired" },
    { method: "PUT" },
  ),
  sharePointTenantSettings: one(
    "/v1.0/admin/sharepoint/settings",
    {
      sharingCapability: "existingExternalUserSharingOnly",
      isResharingByExternalUsersEnabled: false,
      sharingDomainRestrictionMode: "allowList",
      sharingAllowedDomainList: ["bjorkmossa.example", "fylke.example"],
    },
    { path: "sharingCapability", value: "disabled" },
    { path: "isResharingByExternalUsersEnabled", back: true },
    { path: "sharingCapability", value: "externalUserAndGuestSharing" },
  ),
  authenticationContext: context(),
};

function partner(): KindCase {
  const url = `/v1.0/policies/crossTenantAccessPolicy/partners`;
  const settings = {
    inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: true },
    automaticUserConsentSettings: { inboundAllowed: true },
  };
  return {
    key: { tenantId: partnerId },
    settings,
    expected: leaves(settings),
    changed: {
      settings: { ...settings, inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: false } },
      path: "inboundTrust.isCompliantDeviceAccepted",
      value: false,
    },
    outside: {
      path: "inboundTrust.isMfaAccepted",
      value: false,
      edit: (tenant) =>
        tenant.graph.send(
          "PATCH",
          `${url}/${partnerId}`,
          { inboundTrust: { isMfaAccepted: false, isCompliantDeviceAccepted: true } },
          by,
        ),
    },
    makeByHand: (tenant) =>
      tenant.graph.send("POST", url, { tenantId: partnerId, inboundTrust: { isMfaAccepted: false } }, by),
    firstWrite: { method: "POST", path: /\/partners$/ },
    look: (tenant) => maybe(tenant, `${url}/${partnerId}`),
  };
}

function context(): KindCase {
  const url = "/v1.0/identity/conditionalAccess/authenticationContextClassReferences";
  const settings = { displayName: "Fortruleg", description: "Helse og barnevern", isAvailable: true };
  return {
    key: { contextId: "c7" },
    settings,
    expected: leaves(settings),
    changed: {
      settings: { ...settings, displayName: "Strengt fortruleg" },
      path: "displayName",
      value: "Strengt fortruleg",
    },
    dropped: {
      settings: { displayName: "Fortruleg", description: "Helse og barnevern" },
      path: "isAvailable",
      back: false,
    },
    outside: {
      path: "displayName",
      value: "Test",
      edit: (tenant) => tenant.graph.send("PATCH", `${url}/c7`, { displayName: "Test" }, by),
    },
    makeByHand: (tenant) => tenant.graph.send("POST", url, { id: "c7", displayName: "Handlaga" }, by),
    firstWrite: { method: "POST", path: /authenticationContextClassReferences$/ },
    look: (tenant) => maybe(tenant, `${url}/c7`),
  };
}

async function maybe(tenant: TenantClient, url: string): Promise<Record<string, Json> | undefined> {
  const body = await tenant.graph.get(anyObject, url, by).catch(() => undefined);
  return body === undefined ? undefined : leaves(body);
}

function at(path: string, value: Json): JsonObject {
  const [name = "", ...rest] = path.split(".");
  return { [name]: rest.length === 0 ? value : at(rest.join("."), value) };
}

function merged(object: JsonObject, change: JsonObject): JsonObject {
  const copy = structuredClone(object);
  for (const [name, value] of Object.entries(change)) {
    const old = copy[name];
    copy[name] = isJsonObject(value) && isJsonObject(old) ? merged(old, value) : value;
  }
  return copy;
}

function typeOf(type: string | undefined): JsonObject {
  return type === undefined ? {} : { "@odata.type": type };
}
