import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type Json, type JsonObject, strings, text } from "../store/json.ts";

/** What a policy does to those it applies to. */
export type Effect = "blocked" | "asked" | "limited";

const part = (of: JsonObject, name: string): JsonObject => (isObject(of[name]) ? of[name] : {});

export function effectOf(policy: Entity): Effect {
  const grant = part(policy, "grantControls");
  if (strings(grant.builtInControls).includes("block")) {
    return "blocked";
  }
  return isObject(policy.grantControls) ? "asked" : "limited";
}

const actions: Record<string, string> = {
  "urn:user:registersecurityinfo": "registering security info",
  "urn:user:registerdevice": "joining a device",
};
const ways: Record<string, string> = {
  exchangeActiveSync: "Exchange ActiveSync",
  other: "legacy clients",
  browser: "the browser",
  mobileAppsAndDesktopClients: "apps",
};
const flows: Record<string, string> = {
  deviceCodeFlow: "device code flow",
  authenticationTransfer: "authentication transfer",
};

/** What the policy is about, in words: the applications, and the circumstances. */
export function targetOf(context: TenantContext, policy: Entity): string {
  const conditions = part(policy, "conditions");
  const applications = part(conditions, "applications");
  const apps = strings(applications.includeApplications).filter((app) => app !== "None");
  const about = [
    ...strings(applications.includeUserActions).map((action) => actions[action] ?? action),
    ...apps.map((app) => (app === "All" ? "all apps" : appName(context, app))),
  ];
  const clients = strings(conditions.clientAppTypes).filter((client) => client !== "all");
  const transfer = strings(part(conditions, "authenticationFlows").transferMethods);
  const transferText = text(part(conditions, "authenticationFlows").transferMethods);
  const circumstances = [
    phrase(
      "by",
      [...transfer, ...(transferText?.split(",") ?? [])].map((flow) => flows[flow] ?? flow),
    ),
    phrase(
      "from",
      clients.map((client) => ways[client] ?? client),
    ),
    phrase("on", part(conditions, "platforms"), "Platforms", (name) => (name === "all" ? "any platform" : name)),
    phrase("at", part(conditions, "locations"), "Locations", (id) => locationName(context, id)),
    phrase("at user risk", strings(conditions.userRiskLevels)),
    phrase("at sign-in risk", strings(conditions.signInRiskLevels)),
  ];
  return [about.join(", "), ...circumstances].filter(Boolean).join(", ");
}

function phrase(word: string, values: readonly string[]): string;
function phrase(word: string, of: JsonObject, kind: string, name: (id: string) => string): string;
function phrase(
  word: string,
  of: JsonObject | readonly string[],
  kind = "",
  name: (id: string) => string = (id) => id,
): string {
  if (isList(of)) {
    return of.length === 0 ? "" : `${word} ${of.join(" or ")}`;
  }
  const included = strings(of[`include${kind}`]).map(name);
  const excluded = strings(of[`exclude${kind}`]).map(name);
  const but = excluded.length === 0 ? "" : ` except ${excluded.join(", ")}`;
  return included.length === 0 ? "" : `${word} ${included.join(" or ")}${but}`;
}

function isList(value: JsonObject | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

function appName({ store }: TenantContext, id: string): string {
  const found = [...store.collection("servicePrincipals").values()].find((principal) => principal.appId === id);
  return String(found?.displayName ?? id);
}

function locationName({ store }: TenantContext, id: string): string {
  const words: Record<string, string> = { All: "any place", AllTrusted: "trusted places" };
  return words[id] ?? String(store.collection("namedLocations").get(id)?.displayName ?? id);
}

const controls: Record<string, string> = {
  block: "no access",
  mfa: "multifactor",
  compliantDevice: "a compliant device",
  domainJoinedDevice: "a hybrid-joined device",
  approvedApplication: "an approved app",
  compliantApplication: "a protected app",
  passwordChange: "a new password",
  riskRemediation: "risk remediation",
};

/** What the policy asks for before it lets in, and what holds afterwards. */
export function asksFor(context: TenantContext, policy: Entity): string {
  const grant = part(policy, "grantControls");
  const strength = part(grant, "authenticationStrength");
  const asked = [
    ...strings(grant.builtInControls).map((control) => controls[control] ?? control),
    ...(strength.id === undefined ? [] : [strengthName(context, strength)]),
    ...strings(grant.termsOfUse).map(() => "agreed terms"),
  ];
  const joined = asked.join(String(grant.operator) === "AND" ? " and " : " or ");
  return [joined, ...sessions(part(policy, "sessionControls"))].filter(Boolean).join(", ");
}

function strengthName({ store }: TenantContext, { id, displayName }: JsonObject): string {
  const kept = store.collection("authenticationStrengthPolicies").get(String(id));
  return String(kept?.displayName ?? displayName ?? "an authentication strength");
}

function sessions(session: JsonObject): string[] {
  const on = (value: Json | undefined): value is JsonObject => isObject(value) && value.isEnabled !== false;
  const words: string[] = [];
  const frequency = session.signInFrequency;
  if (on(frequency)) {
    words.push(
      frequency.frequencyInterval === "everyTime"
        ? "sign-in every time"
        : `sign-in every ${String(frequency.value)} ${String(frequency.type)}`,
    );
  }
  const browser = session.persistentBrowser;
  if (on(browser)) {
    words.push(browser.mode === "never" ? "browser not remembered" : "browser remembered");
  }
  if (on(session.applicationEnforcedRestrictions)) {
    words.push("limits of the app itself");
  }
  if (on(session.cloudAppSecurity)) {
    words.push("watched by Defender for Cloud Apps");
  }
  return words;
}
