import type { TenantContext } from "../context.ts";
import type { GraphCall, GraphResult } from "../graph/call.ts";
import { notFound } from "../graph/error.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerListOf, answerOneOf } from "../local-types/local-list.ts";
import { localType } from "../local-types/local-type.ts";
import { directoryRolesOf } from "../store/directory-roles.ts";
import { type Entity, type JsonObject, strings } from "../store/json.ts";
import { checkPremium } from "./premium.ts";

const path = "/reports/authenticationMethods/userRegistrationDetails";

const registrationDetails = localType("userRegistrationDetails", {
  id: "String",
  isAdmin: "Boolean",
  isMfaCapable: "Boolean",
  isMfaRegistered: "Boolean",
  isPasswordlessCapable: "Boolean",
  isSsprCapable: "Boolean",
  isSsprEnabled: "Boolean",
  isSsprRegistered: "Boolean",
  isSystemPreferredAuthenticationMethodEnabled: "Boolean",
  lastUpdatedDateTime: "DateTimeOffset",
  methodsRegistered: "String[]",
  systemPreferredAuthenticationMethods: "String[]",
  userDisplayName: "String?",
  userPreferredMethodForSecondaryAuthentication: "String",
  userPrincipalName: "String",
  userType: "String",
});

/** Who has registered which ways to sign in. */
export function registrationRoutes(table: RouteTable): void {
  table.add("GET", path, (call) => {
    checkPremium(call.context);
    const users = call.context.store.collection("users");
    return answerListOf(call, registrationDetails, {
      context: path.slice(1),
      items: [...users.values()].map((user) => [users.orderOf(user.id), viewOf(call.context, user)]),
      page: { default: 1000, max: 1000 },
    });
  });
  table.add("GET", `${path}/{id}`, readOne);
}

function readOne(call: GraphCall): GraphResult {
  checkPremium(call.context);
  const [id = ""] = call.params;
  const user = call.context.store.collection("users").get(id);
  if (!user) {
    throw notFound(id);
  }
  return answerOneOf(call, registrationDetails, viewOf(call.context, user), path.slice(1));
}

/** Registers ways to sign in for a user, in the report's own words (`microsoftAuthenticatorPush`, `fido2SecurityKey` …). */
export function registerMethods({ store }: TenantContext, userId: string, methods: readonly string[]): void {
  store.collection("registeredMethods").set(userId, { id: userId, methods: [...methods] });
}

/** The words of the report for what the policy calls by another name. */
const methods: Readonly<Record<string, { configuration: string; strong: boolean; passwordless: boolean }>> = {
  microsoftAuthenticatorPush: { configuration: "MicrosoftAuthenticator", strong: true, passwordless: false },
  microsoftAuthenticatorPasswordless: { configuration: "MicrosoftAuthenticator", strong: true, passwordless: true },
  softwareOneTimePasscode: { configuration: "SoftwareOath", strong: true, passwordless: false },
  hardwareOneTimePasscode: { configuration: "HardwareOath", strong: true, passwordless: false },
  fido2SecurityKey: { configuration: "Fido2", strong: true, passwordless: true },
  passKeyDeviceBound: { configuration: "Fido2", strong: true, passwordless: true },
  windowsHelloForBusiness: { configuration: "", strong: true, passwordless: true },
  mobilePhone: { configuration: "Sms", strong: true, passwordless: false },
  temporaryAccessPass: { configuration: "TemporaryAccessPass", strong: false, passwordless: false },
  email: { configuration: "Email", strong: false, passwordless: false },
};

function viewOf(context: TenantContext, user: Entity): JsonObject {
  const { store } = context;
  const registered = strings(store.collection("registeredMethods").get(user.id)?.methods);
  const known = registered.flatMap((name) => (Object.hasOwn(methods, name) ? (methods[name] ?? []) : []));
  const allowed = known.filter(({ configuration }) => isAllowed(context, configuration));
  const isAdmin = directoryRolesOf(context, user.id).size > 0;
  // Administrators reset their own passwords unless the tenant says no; for others no Graph setting opens it.
  const isSsprEnabled = isAdmin && store.singleton("authorizationPolicy")?.allowedToUseSSPR !== false;
  const isSsprRegistered = registered.length >= 2;
  return {
    id: user.id,
    isAdmin,
    isMfaCapable: allowed.some(({ strong }) => strong),
    isMfaRegistered: known.some(({ strong }) => strong),
    isPasswordlessCapable: allowed.some(({ passwordless }) => passwordless),
    isSsprCapable: isSsprEnabled && isSsprRegistered,
    isSsprEnabled,
    isSsprRegistered,
    isSystemPreferredAuthenticationMethodEnabled: true,
    lastUpdatedDateTime: context.clock().toISOString(),
    methodsRegistered: registered,
    systemPreferredAuthenticationMethods: [],
    userDisplayName: user.displayName ?? null,
    userPreferredMethodForSecondaryAuthentication: "none",
    userPrincipalName: user.userPrincipalName ?? "",
    userType: user.userType === "Guest" ? "guest" : "member",
  };
}

function isAllowed({ store }: TenantContext, configuration: string): boolean {
  const found = store.collection("authenticationMethodConfigurations").get(configuration);
  return configuration === "" || found?.state === "enabled";
}
