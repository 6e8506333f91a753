import { isObject, isStrings, type Json } from "../store/json.ts";
import { invalid } from "./refusal.ts";

/**
 * What GET shows of the allowed domains that PUT was given: `[]` and `{AllowList: []}` mean every domain, shown as `{}`;
 * `{AllowList: ["a.no"]}` is shown as `{AllowedDomain: [{Domain: "a.no"}]}`.
 */
export function allowedDomains(written: Json): Json {
  if (Array.isArray(written) && written.length === 0) return {};
  const list = isObject(written) ? written.AllowList : undefined;
  if (!isStrings(list)) throw invalid("AllowedDomains is [] for all domains, or an object with AllowList.");
  return list.length === 0 ? {} : { AllowedDomain: list.map((Domain) => ({ Domain })) };
}
