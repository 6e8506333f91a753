import type { TenantContext } from "../../context.ts";
import { type Entity, isObject, type JsonObject, text } from "../../store/json.ts";
import type { Caller } from "../call.ts";
import { badRequest } from "../error.ts";
import { isUnified } from "./group-rules.ts";

/** Microsoft's ids: the template Group.Unified, and the two roles that no naming policy binds. */
const unifiedTemplate = "62375ab9-6b52-47ed-826b-58e47e0e304b";
const exemptRoles = new Set(["62e90394-69f5-4237-9190-012177145e10", "fe930be7-5e62-47db-91af-98c3a49a38b1"]);

const token = "[GroupName]";
const longestSetting = 64;

/** The attributes of whoever makes the group that a policy may name; anything else in brackets is fixed text. */
const attributes: Record<string, string> = {
  "[Department]": "department",
  "[Company]": "companyName",
  "[Office]": "officeLocation",
  "[StateOrProvince]": "state",
  "[CountryOrRegion]": "country",
  "[Title]": "jobTitle",
};

/** Refuses a value of the setting that is no naming policy. */
export function checkNamingSetting(name: string, value: string): void {
  if (name !== "PrefixSuffixNamingRequirement" || value === "") return;
  if (value.split(token).length !== 2 || value.length > longestSetting) {
    throw badRequest(`The value for property '${name}' has an invalid format.`);
  }
}

/**
 * Holds the names that somebody gives a Microsoft 365 group against the tenant's naming policy. An application is bound
 * as a person is, and has no attributes: they are empty for it.
 */
export function checkNames({ store }: TenantContext, caller: Caller, group: JsonObject, given: JsonObject): void {
  if (!isUnified(group) || caller.kind === "administrator") return;
  const policy = namingPolicy([...store.collection("groupSettings").values()]);
  const user = store.collection("users").get(caller.objectId);
  if (policy === undefined || (user && holdsExemptRole(store.collection("roleAssignments").values(), user.id))) return;
  const [prefix = "", suffix = ""] = policy.requirement === "" ? [] : policy.requirement.split(token);
  for (const target of ["displayName", "mailNickname"] as const) {
    const name = text(given[target]);
    if (name === undefined) continue;
    const [before, after] = [filled(prefix, user), filled(suffix, user)].map((part) => asIn(target, part));
    checkAffixes(target, name, before ?? "", after ?? "");
    checkWords(target, name, policy.words);
  }
}

function checkAffixes(target: string, name: string, before: string, after: string): void {
  if (name.startsWith(before) && name.endsWith(after) && name.length >= before.length + after.length) return;
  const message = "The property is missing a required prefix/suffix per your organization's Group naming requirements.";
  const suggestedPropertyValue = `${before}${name}${after}`;
  throw badRequest(message, [{ code: "MissingPrefixSuffix", target, message, suggestedPropertyValue }]);
}

// Microsoft says both that a word counts as part of a name and that no parts of words are looked for: whole words, then.
function checkWords(target: string, name: string, words: readonly string[]): void {
  const found = words.find((word) => ` ${spaced(name)} `.includes(` ${spaced(word)} `));
  if (found === undefined) return;
  const message = `The property contains the word '${found}', which is blocked per your organization's Group naming requirements.`;
  // The code is this project's own choice: Microsoft's pages show none.
  throw badRequest(message, [{ code: "ContainsBlockedWord", target, message, blockedWord: found }]);
}

const spaced = (words: string): string =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");

function namingPolicy(settings: readonly Entity[]): { requirement: string; words: string[] } | undefined {
  const setting = settings.find(({ templateId }) => templateId === unifiedTemplate);
  const rows = Array.isArray(setting?.values) ? setting.values.filter(isObject) : [];
  const valueNamed = (name: string) => text(rows.find((row) => row.name === name)?.value) ?? "";
  const requirement = valueNamed("PrefixSuffixNamingRequirement");
  const words = valueNamed("CustomBlockedWordsList").split(",").filter(Boolean);
  return requirement === "" && words.length === 0 ? undefined : { requirement, words };
}

function holdsExemptRole(assignments: Iterable<Entity>, id: string): boolean {
  return [...assignments].some(
    ({ principalId, roleDefinitionId }) => principalId === id && exemptRoles.has(String(roleDefinitionId)),
  );
}

const filled = (part: string, user: Entity | undefined): string =>
  part.replaceAll(/\[[A-Za-z]+\]/g, (found) => {
    const attribute = attributes[found];
    return attribute === undefined ? found : (text(user?.[attribute]) ?? "");
  });

/** A nickname takes fewer characters than a name; those it does not take are left out of what is asked of it. */
const asIn = (target: string, part: string): string =>
  target === "displayName" ? part : part.replaceAll(/[@()\\[\]";:<>,\s]|[^\x20-\x7e]/g, "");
