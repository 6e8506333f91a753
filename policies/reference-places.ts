import { conditionalAccessPolicyType } from "./conditional-access.ts";
import type { ReferenceKind } from "./judgement.ts";

/** A property that names another object. */
export interface ReferencePlace {
  /** Matches Pulumi's type token. */
  readonly type: (token: string) => boolean;
  readonly path: readonly string[];
  readonly wants: ReferenceKind;
  /** True when the property holds one id, not a list. */
  readonly single?: boolean;
  /** Words that stand for no object. They are Microsoft Graph's. */
  readonly words?: readonly string[];
}

const policy = (token: string) => token === conditionalAccessPolicyType;
const onPolicy = (path: string, wants: ReferenceKind, ...words: string[]): ReferencePlace => ({
  type: policy,
  path: path.split("."),
  wants,
  words,
});
const own =
  (...names: string[]) =>
  (token: string) =>
    names.some((name) => token === `pulumi-nodejs:dynamic/tenant:${name}`);

const appWords = ["All", "None", "Office365", "MicrosoftAdminPortals", "AllAgentIdResources"];
const locationWords = ["All", "AllTrusted", "00000000-0000-0000-0000-000000000000"];

/** Every place whose ids the rule `references-resolve` follows. */
export const referencePlaces: readonly ReferencePlace[] = [
  onPolicy("conditions.users.includedGroups", "group"),
  onPolicy("conditions.users.excludedGroups", "group"),
  onPolicy("conditions.users.includedRoles", "role"),
  onPolicy("conditions.users.excludedRoles", "role"),
  onPolicy("conditions.locations.includedLocations", "location", ...locationWords),
  onPolicy("conditions.locations.excludedLocations", "location", ...locationWords),
  onPolicy("conditions.applications.includedApplications", "app", ...appWords),
  onPolicy("conditions.applications.excludedApplications", "app", ...appWords),
  { ...onPolicy("grantControls.authenticationStrengthPolicyId", "strength"), single: true },
  {
    type: own("GroupLicenses", "TeamsGroupPolicyAssignment", "Team"),
    path: ["groupId"],
    wants: "group",
    single: true,
  },
  {
    type: (token) => token === "azuread:index/groupMember:GroupMember",
    path: ["groupObjectId"],
    wants: "group",
    single: true,
  },
];
