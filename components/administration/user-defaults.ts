import type { AuthorizationPolicyArgs } from "../providers/index.ts";

/** What somebody without a role may do: use what others have set up. */
export const userDefaults: AuthorizationPolicyArgs["settings"] = {
  allowedToSignUpEmailBasedSubscriptions: false,
  allowUserConsentForRiskyApps: false,
  blockMsolPowerShell: true,
  defaultUserRolePermissions: {
    allowedToCreateApps: false,
    allowedToCreateSecurityGroups: false,
    allowedToCreateTenants: false,
    // No policy that lets a user, or the owner of a team, consent to an application.
    permissionGrantPoliciesAssigned: [],
  },
};
