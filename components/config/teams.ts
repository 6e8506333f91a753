import { z } from "zod";
import { closed, expecting, keySchema, objectIdSchema } from "./expectation.ts";
import { groupNamingSchema } from "./group-naming.ts";
import { rolloutKeySchema } from "./rollout-key.ts";
import { assignedTemplateKeys } from "./template-keys.ts";

/** A team survives one leaver with two owners. */
const teamOwnersMin = 2;

const distinct = (ids: string[]) => new Set(ids).size === ids.length;

/** Object ids of the first owners; later ones are chosen in Teams and stay. */
export const ownersSchema = z
  .array(objectIdSchema("an owner"), expecting("a list of at least two object ids"))
  .min(teamOwnersMin, expecting("at least two owners, so that the team survives one leaver"))
  .max(100, expecting("at most 100 owners, which is the tenant's limit"))
  .refine(distinct, expecting("different owners; one stands here twice"));

/** Characters that Teams or the group behind the team does not take in a name. */
export const teamNameSchema = z
  .string(expecting("the name people see"))
  .trim()
  .min(1, expecting("the name people see"))
  .max(120, expecting("a name of at most 120 characters"))
  .regex(/^[^~#%&*{}/\\:<>?+|'"]*$/, expecting("a name without ~ # % & * { } / \\ : < > ? + | ' \""));

/** The teams a stack has. */
export const teamsSchema = closed({
  /** What happens to a team that leaves the program. */
  onDelete: z.enum(["archive", "delete"], expecting("archive or delete")).default("archive"),
  /**
   * When teams of projects end that nobody renews.
   *
   * @default - no team ends by itself
   */
  expiry: closed({
    /** Days, of which the last thirty are full of reminders. */
    afterDays: z
      .int(expecting("days, 30 to 99999"))
      .min(30, expecting("days, 30 to 99999"))
      .max(99_999, expecting("days, 30 to 99999")),
    /** Who is told of teams without an owner: an address of the municipality's, no person's. */
    tell: z.email(expecting("an e-mail address, for example teams@voss.example")),
  }).optional(),
  /**
   * Words that stand in no name of a team.
   *
   * @default - the tenant's own naming policy, if any, stays
   */
  naming: groupNamingSchema.optional(),
  /** Units that get their team, by the unit's key. */
  units: z
    .record(
      keySchema,
      closed({
        /**
         * Roll-out step with which the team appears.
         *
         * @default - the first step
         */
        step: rolloutKeySchema.optional(),
        owners: ownersSchema,
        /**
         * True gives the team a private channel for those who lead the unit. The owners must be of the unit.
         *
         * @default - none
         */
        privateChannels: z.boolean(expecting("true or false")).optional(),
      }),
      expecting("a mapping of units, for example ikt-digitalisering: {owners: [...]}"),
    )
    .default({}),
  /** Teams whose members people choose: projects, crisis management, committees, cases. By the team's key. */
  chosen: z
    .record(
      keySchema,
      closed({
        /** Which template: its channels, its rules, and whether guests are let in. */
        template: z.enum(assignedTemplateKeys, expecting(`one of ${assignedTemplateKeys.join(", ")}`)),
        name: teamNameSchema,
        owners: ownersSchema,
      }),
      expecting(
        "a mapping of teams, for example kriseleiing: {template: kriseleiing, name: Kriseleiing, owners: [...]}",
      ),
    )
    .default({}),
});
