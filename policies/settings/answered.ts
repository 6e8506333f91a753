import { z } from "zod";

/** Who answers for what is not as it should be, why, and how long. */
export const answered = {
  owner: z.string().min(1, "write the office that answers for it"),
  reason: z.string().min(10, "write why, in a sentence"),
  expires: z.iso.date("write its last day, such as 2027-06-30"),
};
