import { z } from "zod";
import { closed, expecting, keySchema, objectIdSchema } from "../expectation.ts";

const ownersSchema = z
  .array(objectIdSchema("somebody who runs the group"), expecting("a list of object ids"))
  .min(1, expecting("at least one object id"))
  .max(100, expecting("at most 100 owners, which is the tenant's limit"));

/** `tenant:telephony`: what the organisation file cannot say, because it is of one tenant or of people. */
export const telephonyStackSchema = closed({
  /** Object ids of those who first run the groups that answer queues; later ones are chosen in Teams and stay. */
  owners: ownersSchema.optional(),
  /** The same for single queues, by the queue's key. */
  queues: z
    .record(
      keySchema,
      closed({ owners: ownersSchema }),
      expecting("a mapping of queues, for example legevakt: {owners: [...]}"),
    )
    .default({}),
  /** Ids of emergency locations, by site. The admin centre makes them and shows their ids; no API does in Norway or Sweden. */
  locations: z.record(keySchema, objectIdSchema("an emergency location"), expecting("locations by site")).default({}),
});
export type TelephonyStackConfig = z.infer<typeof telephonyStackSchema>;
