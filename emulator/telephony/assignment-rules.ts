import type { TenantContext } from "../context.ts";
import { type Entity, strings } from "../store/json.ts";
import { isResourceAccount } from "./is-resource-account.ts";
import { plansOf } from "./licences.ts";
import { numbersOf } from "./number-inventory.ts";
import { unverified } from "./unverified.ts";

/** Whether a number can go to this account: the sentence of the first thing that forbids it. */
export function checkAssignment(
  context: TenantContext,
  number: Entity,
  targetId: string,
  category: string,
): string | undefined {
  const named = String(number.telephoneNumber);
  const user = context.store.collection("users").get(targetId);
  if (!user) {
    return `The user or resource account ${targetId} was not found.`;
  }
  const holder = number.assignmentTargetId;
  if (typeof holder === "string" && holder !== targetId) {
    return `Telephone number ${named} has already been assigned to another user.`;
  }
  const account = isResourceAccount(context, targetId);
  const capability = account ? "voiceApplicationAssignment" : "userAssignment";
  if (!strings(number.capabilities).includes(capability)) {
    return `Telephone number ${named} cannot be assigned to a ${account ? "resource account" : "user"}: it lacks ${capability}.`;
  }
  if (!hasVoiceLicence(plansOf(context, user), account)) {
    return `The ${account ? "resource account" : "user"} ${targetId} lacks appropriate licenses to have a telephone number: ${account ? "Teams Phone Resource Account" : "Teams Phone"} is needed.`;
  }
  const country = number.isoCountryCode;
  if (number.numberType !== "directRouting" && country !== null && country !== user.usageLocation) {
    return `Telephone number ${named} belongs to ${String(country)}, the usage location of ${targetId} is ${String(user.usageLocation ?? "not set")}.`;
  }
  const other = unverified.secondPrimaryIsRefused ? sameCategory(context, number, targetId, category) : undefined;
  return (
    other && `${targetId} has ${String(other.telephoneNumber)} as its ${category} number already; unassign that first.`
  );
}

/** A resource account needs a licence of its own kind; a user's licence serves it as well. */
const hasVoiceLicence = (plans: ReadonlySet<string>, account: boolean): boolean =>
  plans.has("MCOEV") || (account && plans.has("MCOEV_VIRTUALUSER"));

/** People have one primary and one private number; alternates are not counted. */
function sameCategory(context: TenantContext, number: Entity, targetId: string, category: string): Entity | undefined {
  if (category === "alternate") {
    return undefined;
  }
  return [...numbersOf(context).values()].find(
    (one) => one.id !== number.id && one.assignmentTargetId === targetId && one.assignmentCategory === category,
  );
}
