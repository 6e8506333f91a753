import { z } from "zod";
import { closed, expecting } from "./expectation.ts";

/**
 * What the municipality holds in every Teams policy of a kind, the persona's and the tenant-wide one alike:
 * `tenant:communication`. What is kept stays as Teams delivers it, or as somebody has set it by hand.
 */
export const communicationSchema = closed({
  /**
   * `everyone` may report a chat message that is dangerous, whichever policy they have; `keep` writes it in the
   * tenant-wide policy alone.
   *
   * @default "keep"
   * @see https://learn.microsoft.com/defender-office-365/submissions-teams
   */
  securityReports: z.enum(["keep", "everyone"], expecting("keep or everyone")).default("keep"),
  /**
   * `never` lets no meeting begin to record itself, whichever policy its organiser has; `keep` leaves that as it is. Who
   * may press the button themselves, the persona's policy says.
   *
   * @default "keep"
   * @see https://learn.microsoft.com/microsoftteams/meeting-recording
   */
  autoRecording: z.enum(["keep", "never"], expecting("keep or never")).default("keep"),
});

/** The same as a person writes it, with the defaults left out. */
export type CommunicationInput = z.input<typeof communicationSchema>;
