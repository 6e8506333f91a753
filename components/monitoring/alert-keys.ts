/** What is told of: the use of an account that is for emergencies only, and a change of who gets in. */
export const alertKeys = ["break-glass-sign-in", "access-policy-change"] as const;
export type AlertKey = (typeof alertKeys)[number];
