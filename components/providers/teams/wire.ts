import { z } from "zod";

const settings = z.record(z.string(), z.json()).nullish();

/** @see https://learn.microsoft.com/graph/api/resources/team */
export const graphTeam = z.object({
  id: z.string(),
  isArchived: z.boolean().nullish(),
  webUrl: z.string().nullish(),
  memberSettings: settings,
  guestSettings: settings,
  messagingSettings: settings,
  funSettings: settings,
});
export type GraphTeam = z.infer<typeof graphTeam>;

/** @see https://learn.microsoft.com/graph/api/resources/channel */
export const graphChannel = z.object({
  id: z.string(),
  displayName: z.string(),
  description: z.string().nullish(),
  membershipType: z.string().nullish(),
  isArchived: z.boolean().nullish(),
});
export type GraphChannel = z.infer<typeof graphChannel>;
