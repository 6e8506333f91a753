/** What becomes of a team that the program no longer has. */
export type TeamFate = "archive" | "delete";

/**
 * What a team's group is given when it is made and never changed by the program afterwards. Owners belong to people
 * from then on. Of the others a change would replace the group, and the team with it; Teams itself writes
 * provisioningOptions when it makes the team.
 */
export const groupSetAtBirth = ["owners", "mailNickname", "types", "behaviors", "provisioningOptions"];
