import { z } from "zod";
import { licensedStatuses } from "./attributes.ts";
import { closed, expecting } from "./expectation.ts";

/** What becomes of a licence while somebody is away or about to leave. Whoever has left has none. */
export const licensingSchema = closed(
  {
    /**
     * HR statuses that keep a licence. Without one a mailbox is gone after 30 days.
     *
     * @see https://learn.microsoft.com/microsoft-365/admin/manage/remove-licenses-from-users
     */
    keeps: z
      .array(
        z.enum(licensedStatuses, expecting(`one of ${licensedStatuses.join(", ")}`)),
        expecting(`a list of HR statuses, for example [${licensedStatuses.join(", ")}]`),
      )
      .refine((statuses) => statuses.includes("active"), expecting("active too: people at work have a licence")),
  },
  `what becomes of a licence, for example {keeps: [${licensedStatuses.join(", ")}]}: who has another HR status loses mailbox and files 30 days later`,
);
