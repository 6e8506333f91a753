import type { GraphCall } from "../graph/call.ts";
import { serviceBadRequest } from "../graph/error.ts";
import { isObject, type JsonObject, strings } from "../store/json.ts";

/**
 * What the schema does not say of SharePoint's tenant settings: a list of domains holds only in its mode, numbers
 * have bounds, a warning comes before the sign-out. Refuses, or returns what is to be kept.
 */
export function checkSharepointSettings({ body }: GraphCall, _before: JsonObject, next: JsonObject): JsonObject {
  const given = isObject(body) ? body : {};
  for (const rule of rules) {
    const problem = rule(next, given);
    if (problem !== undefined) {
      throw serviceBadRequest(problem);
    }
  }
  return next;
}

type Rule = (next: JsonObject, given: JsonObject) => string | undefined;

const rules: readonly Rule[] = [
  listNeedsMode("sharingAllowedDomainList", "allowList"),
  listNeedsMode("sharingBlockedDomainList", "blockList"),
  modeNeedsList("allowList", "sharingAllowedDomainList"),
  modeNeedsList("blockList", "sharingBlockedDomainList"),
  domainNames("sharingAllowedDomainList"),
  domainNames("sharingBlockedDomainList"),
  within("deletedUserPersonalSiteRetentionPeriodInDays", 30, 3650),
  within("personalSiteDefaultStorageLimitInMB", 1024, 26_214_400),
  within("siteCreationDefaultStorageLimitInMB", 1024, 26_214_400),
  managedPath,
  idleSession,
  extensions,
];

/** A list is written in its own mode only: in another it would not hold, and nobody would see that. */
function listNeedsMode(list: string, mode: string): Rule {
  return (next, given) =>
    given[list] !== undefined && strings(given[list]).length > 0 && next.sharingDomainRestrictionMode !== mode
      ? `${list} holds only while sharingDomainRestrictionMode is ${mode}; it is ${String(next.sharingDomainRestrictionMode)}.`
      : undefined;
}

function modeNeedsList(mode: string, list: string): Rule {
  return (next) =>
    next.sharingDomainRestrictionMode === mode && strings(next[list]).length === 0
      ? `sharingDomainRestrictionMode is ${mode}, which needs at least one domain in ${list}.`
      : undefined;
}

function domainNames(list: string): Rule {
  return (_next, given) => {
    const wrong = strings(given[list]).find((name) => !/^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(name));
    return wrong === undefined ? undefined : `${list} holds '${wrong}', which is no domain name.`;
  };
}

function within(name: string, least: number, most: number): Rule {
  return (_next, given) => {
    const value = given[name];
    return typeof value === "number" && (value < least || value > most)
      ? `${name} is ${value}; it must be from ${least} to ${most}.`
      : undefined;
  };
}

function managedPath({ siteCreationDefaultManagedPath, availableManagedPathsForSiteCreation }: JsonObject) {
  const available = strings(availableManagedPathsForSiteCreation);
  return available.includes(String(siteCreationDefaultManagedPath))
    ? undefined
    : `siteCreationDefaultManagedPath is '${String(siteCreationDefaultManagedPath)}'; it must be one of ${available.join(", ")}.`;
}

function idleSession({ idleSessionSignOut }: JsonObject): string | undefined {
  if (!isObject(idleSessionSignOut) || idleSessionSignOut.isEnabled !== true) {
    return undefined;
  }
  const { warnAfterInSeconds: warn, signOutAfterInSeconds: out } = idleSessionSignOut;
  return typeof warn === "number" && typeof out === "number" && warn > 0 && warn < out
    ? undefined
    : "idleSessionSignOut needs warnAfterInSeconds above 0 and signOutAfterInSeconds above that.";
}

function extensions(_next: JsonObject, { excludedFileExtensionsForSyncApp }: JsonObject): string | undefined {
  const wrong = strings(excludedFileExtensionsForSyncApp).find((one) => !/^[\w-]+$/.test(one));
  return wrong === undefined
    ? undefined
    : `excludedFileExtensionsForSyncApp holds '${wrong}'; write an extension without its dot.`;
}
