import { z } from "zod";
import { closed, countSchema, expecting, keySchema } from "../expectation.ts";
import { domainSchema } from "../guests.ts";
import { nameByLanguageSchema } from "../language.ts";
import { teamNameSchema } from "../teams.ts";
import { dateSchema } from "../telephony/closing.ts";
import { moveKinds } from "../telephony/move-steps.ts";

const formerUnitSchema = closed({
  name: nameByLanguageSchema,
  employees: countSchema("employees"),
  /** Units of the file that they come to, and how many to each; sums to `employees`. */
  movesTo: z.record(
    keySchema,
    countSchema("employees who come there"),
    expecting("units and how many come to each, for example {okonomi: 3, nav: 2}"),
  ),
});

const mergerSchema = closed({
  /** Name of the former municipality, which the joint team has in its own. */
  name: teamNameSchema.max(90, expecting("a name of at most 90 characters")),
  /** Its mail domain, which lives in one tenant at a time. */
  domain: domainSchema,
  /** Day on which the two are one municipality. */
  inForce: dateSchema,
  /**
   * Last day on which the former municipality's own tenant and telephones can take over again; its licences end then.
   *
   * @default - none: both are in one tenant from the start
   */
  undoUntil: dateSchema.optional(),
  /**
   * How its telephone numbers come over. Ported ones do not come back.
   *
   * @default - they do not
   */
  numbers: z.enum(moveKinds, expecting("newNumbers, forwarding or porting")).optional(),
  /** Its units by key, and where the people of each come. */
  units: z
    .record(keySchema, formerUnitSchema, expecting("a mapping of the former municipality's units"))
    .refine((units) => Object.keys(units).length > 0, expecting("at least one unit of the former municipality")),
});
export type MergerConfig = z.infer<typeof mergerSchema>;

/** Municipalities that become part of this one, by the key that HR writes as former municipality. */
export const mergersSchema = z.record(
  keySchema,
  mergerSchema,
  expecting("a mapping of former municipalities, for example granvin: {name: Granvin herad, …}"),
);
export type MergersConfig = z.infer<typeof mergersSchema>;

/** True when both municipalities have been in one tenant from the start: then no domain and no mailbox moves. */
export const isOneTenant = ({ undoUntil }: Pick<MergerConfig, "undoUntil">): boolean => undoUntil === undefined;
