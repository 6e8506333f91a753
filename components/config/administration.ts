import { z } from "zod";
import { type DirectoryRole, directoryRoles } from "./directory-roles.ts";
import { closed, expecting, keySchema, objectIdSchema } from "./expectation.ts";

const roleNames = Object.keys(directoryRoles) as [DirectoryRole, ...DirectoryRole[]];
const roleSchema = z.enum(roleNames, expecting("a role by Microsoft's name, for example Teams Administrator"));

const distinct = (values: readonly string[]) => new Set(values).size === values.length;

/** Entra may hold fewer, but a role given to so many is given to everybody. */
const membersMax = 20;

const membersSchema = z
  .array(
    objectIdSchema("an administrator"),
    expecting("a list of object ids, or leave it out to choose people by hand"),
  )
  .max(membersMax, expecting(`at most ${membersMax} people`))
  .refine(distinct, expecting("different people; one stands here twice"));

const hoursSchema = z
  .int(expecting("hours, 1 to 8"))
  .min(1, expecting("hours, 1 to 8"))
  .max(8, expecting("at most 8 hours, a working day"));

const rolesSchema = z.record(
  keySchema,
  closed({
    /** Microsoft's name of the role. */
    role: roleSchema,
    /**
     * Object ids of those who hold it, or may ask for it.
     *
     * @default - people put them into the group, or make them eligible, by hand
     */
    members: membersSchema.optional(),
  }),
  expecting("a mapping of roles, for example teams: {role: Teams Administrator}"),
);

const localHelpSchema = closed({
  /** Sectors with helpers of their own, by the sector's key. */
  sectors: z
    .array(keySchema, expecting("a list of sectors, for example [helse-omsorg]"))
    .min(1, expecting("at least one sector, or leave localHelp out"))
    .refine(distinct, expecting("different sectors; one stands here twice")),
  /** What helpers may do for the people of their sector, and for nobody else. */
  role: z
    .enum(
      ["Authentication Administrator", "Helpdesk Administrator"],
      expecting("Authentication Administrator or Helpdesk Administrator"),
    )
    .default("Authentication Administrator"),
});

const suppliersSchema = z.record(
  keySchema,
  closed({
    /** What the supplier's people may do. */
    roles: z
      .array(roleSchema, expecting("a list of roles, for example [Teams Telephony Administrator]"))
      .min(1, expecting("at least one role, or leave the supplier out"))
      .refine(distinct, expecting("different roles; one stands here twice"))
      .refine(
        (roles) => !roles.includes("Global Administrator") && !roles.includes("Privileged Role Administrator"),
        expecting("narrower roles; with this one a supplier could take the tenant over"),
      ),
    /** Last day; from the day after the roles are gone. */
    ends: z.iso.date(expecting("the last day in quotes, for example '2027-06-30'")),
    /** The role in the municipality that answers for it, never a person's name. */
    owner: z
      .string(expecting("the role that answers for it, for example IKT-leiar"))
      .min(2, expecting("the role that answers for it, for example IKT-leiar"))
      .max(80, expecting("a role in at most 80 characters")),
  }),
  expecting("a mapping of suppliers, for example operator: {roles: [...], ends: '2027-06-30', owner: IKT-leiar}"),
);

const wordSchema = z
  .string(expecting("a word of 4 to 16 characters"))
  .regex(/^[^\s]{4,16}$/, expecting("one word of 4 to 16 characters, which is what Entra takes"));

/** Who administers, and what everybody may do by themselves: `tenant:administration`. */
export const administrationSchema = closed({
  /**
   * How administrators hold their roles: `standing` at all times; `eligible` when they ask for it, for some hours and
   * with a reason. The second asks for Entra ID P2.
   *
   * @see https://learn.microsoft.com/entra/id-governance/privileged-identity-management/concept-pim-for-groups
   */
  privilege: z.enum(["standing", "eligible"], expecting("standing or eligible")).default("standing"),
  /** Hours that a role lasts once asked for, where administrators are eligible. */
  activeHours: hoursSchema.default(4),
  /**
   * Addresses of mailboxes that are told whenever an eligible role is taken up, beside the administrators themselves.
   *
   * @default - none
   */
  alerts: z
    .array(
      z.email(expecting("the address of a mailbox, for example tryggleik@kommune.example")),
      expecting("a list of addresses"),
    )
    .max(10, expecting("at most 10 addresses"))
    .default([]),
  /** Roles, each held through a group, by a key. Break-glass accounts are not among them: people give those their role. */
  roles: rolesSchema.default({}),
  /**
   * Helpers of single sectors, each with a group that reaches the people of the sector alone.
   *
   * @default - none
   */
  localHelp: localHelpSchema.optional(),
  /** Suppliers that administer something until a day, by a key. */
  suppliers: suppliersSchema.default({}),
  /**
   * Who answers when somebody asks for an application: the key of one of the roles.
   *
   * @default - nobody may ask
   */
  consentReviewers: keySchema.optional(),
  /** Words no password may hold, beside the municipality's name and the common ones of its language. */
  bannedWords: z
    .array(wordSchema, expecting("a list of words, for example [vossevangen, hangurstoppen]"))
    .max(900, expecting("at most 900 words, which is what Entra takes beside the common ones"))
    .refine(distinct, expecting("different words; one stands here twice"))
    .default([]),
  /**
   * Text messages, calls and e-mail as second factor for members: `keep` leaves them as the tenant has them; `off` turns
   * them off, which locks out everyone who has nothing else.
   */
  weakMethods: z.enum(["keep", "off"], expecting('keep or "off", in quotes')).default("keep"),
});

export type AdministrationConfig = z.infer<typeof administrationSchema>;
/** The same as a person writes it, with the defaults left out. */
export type AdministrationInput = z.input<typeof administrationSchema>;
