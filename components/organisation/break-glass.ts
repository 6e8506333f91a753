import type * as pulumi from "@pulumi/pulumi";
import type { Language } from "../config/language.ts";
import type { BreakGlassGroup } from "./group-kinds.ts";
import { descriptions, groupNames } from "./naming.ts";
import { type GroupTransform, staticGroup } from "./security-group.ts";

/** The accounts that open the tenant when nothing else does. */
export interface BreakGlassArgs {
  /**
   * Object ids of the accounts: cloud-only, at least two, each with a phishing-resistant key of its own, because
   * Microsoft's own mandatory MFA covers them too. Given in full: an account that is not listed leaves the group.
   *
   * @see https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access
   */
  accounts: readonly string[];
  /**
   * True makes `pulumi destroy` and any replacement of the group fail.
   *
   * @default true
   */
  protect?: boolean;
}

// Properties Entra cannot change on a group that exists; a change of them would replace it, and for a moment every
// policy would exclude nobody.
export const neverReplaced = [
  "assignableToRole",
  "types",
  "mailNickname",
  "behaviors",
  "provisioningOptions",
  "visibility",
];

/** The static, role-assignable group that every conditional access policy leaves out. */
export function breakGlassGroup(
  name: string,
  language: Language,
  { accounts, protect = true }: BreakGlassArgs,
  transform: GroupTransform | undefined,
  parent: pulumi.Resource,
): BreakGlassGroup {
  const distinct = new Set(accounts);
  if (distinct.size < 2) {
    throw new RangeError(
      `${name}: list at least two different break-glass accounts, so that one lost account locks nobody out; got ${distinct.size}`,
    );
  }
  return staticGroup({
    name,
    purpose: "breakGlass",
    key: "break-glass",
    // Only administrators of privileged roles can change the members of a role-assignable group.
    args: {
      displayName: groupNames.breakGlass,
      description: descriptions[language].breakGlass,
      assignableToRole: true,
      members: [...accounts],
    },
    transform,
    opts: { parent, protect, ignoreChanges: neverReplaced },
  });
}
