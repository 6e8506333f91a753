import { describe, expect, it } from "vitest";
import { isNarrower, type Policy, parsePolicies } from "../../access/index.ts";

type Json = Readonly<Record<string, unknown>>;
const policy = (users: Json, more: Json = {}, conditions: Json = {}): Policy => {
  const [parsed] = parsePolicies([
    {
      id: "p",
      displayName: "p",
      state: "enabled",
      conditions: { applications: { includeApplications: ["All"] }, clientAppTypes: ["all"], users, ...conditions },
      grantControls: { operator: "OR", builtInControls: ["mfa"] },
      ...more,
    },
  ]);
  if (!parsed) throw new Error("no policy");
  return parsed;
};
const all = { includeUsers: ["All"] };
const groups = (...includeGroups: string[]) => ({ includeGroups });

describe("a policy reaches no more than before", () => {
  it.each<[string, Policy, Policy, boolean]>([
    ["when nothing changes", policy(all), policy(all), true],
    ["when it is turned off", policy(all, { state: "disabled" }), policy(all), true],
    ["when it only reports", policy(all, { state: "enabledForReportingButNotEnforced" }), policy(all), true],
    ["when it lets a group off", policy({ ...all, excludeGroups: ["a"] }), policy(all), true],
    ["when it is for fewer groups", policy(groups("a")), policy(groups("a", "b")), true],
    ["but not when it is turned on", policy(all), policy(all, { state: "disabled" }), false],
    ["but not when its state cannot be read", policy(all, { state: "new" }), policy(all), false],
    ["but not when it lets a group off no more", policy(all), policy({ ...all, excludeGroups: ["a"] }), false],
    ["but not when it is for another group", policy(groups("b")), policy(groups("a")), false],
    ["but not when it is for everyone", policy(all), policy(groups("a")), false],
    [
      "but not when it asks for something else",
      policy(all, { grantControls: { operator: "OR", builtInControls: ["block"] } }),
      policy(all),
      false,
    ],
    [
      "but not when another condition changes, whichever way",
      policy(all, {}, { clientAppTypes: ["browser"] }),
      policy(all),
      false,
    ],
    [
      "but not when guests of another kind are let off",
      policy(all),
      policy({ ...all, excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: "internalGuest" } }),
      false,
    ],
  ])("%s", (_, after, before, expected) => {
    expect(isNarrower(after, before)).toBe(expected);
  });
});
