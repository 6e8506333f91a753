/**
 * Most groups that Teams gives the policies of one type to.
 * @see https://learn.microsoft.com/microsoftteams/assign-policies-users-and-groups
 */
export const groupsPerPolicyType = 64;
