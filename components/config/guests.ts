import { z } from "zod";
import { closed, expecting, keySchema } from "./expectation.ts";

/** A domain of another organisation. */
export const domainSchema = z
  .string(expecting("a domain in quotes, for example fylke.example"))
  .regex(
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
    expecting("a domain in lower case, without @, * or https, for example fylke.example"),
  );

/** Microsoft's own onmicrosoft.com and the mail domains anybody can open an account at: a list with one is no list. */
const openToAnyone = new Set(["gmail.com", "hotmail.com", "icloud.com", "live.com", "onmicrosoft.com", "outlook.com"]);

const distinct = (values: readonly string[]) => new Set(values).size === values.length;

const domainsSchema = z
  .array(domainSchema, expecting("a list of domains, for example [fylke.example, nabo.example]"))
  .refine(distinct, expecting("different domains; one stands here twice"))
  .refine(
    (domains) => domains.every((domain) => !openToAnyone.has(domain)),
    expecting("domains of organisations; one here gives an account to anybody"),
  );

const tenantIdSchema = z
  .string(expecting("the other tenant's id"))
  .regex(
    /^(?!0{8}-)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    expecting("the other tenant's id in lower case, for example 6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11"),
  );

const trueOrFalse = (phrase = "true or false") => z.boolean(expecting(phrase));

/** Another organisation whose tenant is known by name. */
export const partnerSchema = closed({
  /** Tenant of the other organisation, which decides on its side too. */
  tenantId: tenantIdSchema,
  /** True lets their own second factor count here, so that their people are not asked twice. */
  trustMfa: trueOrFalse().default(true),
  /** True lets their word count that a device is managed. */
  trustDevices: trueOrFalse().default(false),
  /** True opens shared channels both ways: their people take part without being guests here. */
  sharedChannels: trueOrFalse().default(false),
});

const reviewsSchema = closed({
  /** First day of the first review. */
  starts: z.iso.date(expecting("the first day in quotes, for example '2027-01-11'")),
  /** How often owners look through their guests; every third month is more than the 90 days that auditors ask for. */
  everyMonths: z.union([z.literal(1), z.literal(3)], expecting("1 or 3, the months between reviews")).default(1),
  /** Days an owner has; a guest nobody answers for is then removed. */
  days: z
    .int(expecting("the days an owner has, 3 to 27"))
    .min(3, expecting("the days an owner has, 3 to 27"))
    .max(27, expecting("the days an owner has, 3 to 27"))
    .default(14),
  /**
   * What a guest loses whom nobody answers for: `access` to the group that was looked through, or the `account`, which
   * cannot sign in from then on and is deleted after 30 days. With `account` one owner who does not answer closes the
   * guest out of every group.
   */
  removes: z.enum(["access", "account"], expecting("access or account")).default("access"),
});

/** Who may visit, from where, and what they see: `tenant:guests`. */
export const guestsSchema = closed({
  /** Domains that guests may come from and files may be shared with: one list for Entra and SharePoint. */
  domains: domainsSchema.min(1, expecting("at least one domain; guests may come from no other")),
  /**
   * Domains whose people may chat, call and meet with ours without being guests. None turns that off.
   *
   * @default - the same as `domains`
   */
  federation: domainsSchema.optional(),
  /**
   * How far files may be shared: with new guests, with guests that are here already, or with nobody.
   *
   * @default "externalUserSharingOnly"
   * @see https://learn.microsoft.com/graph/api/resources/sharepointsettings
   */
  sharing: z
    .enum(
      ["externalUserSharingOnly", "existingExternalUserSharingOnly", "disabled"],
      expecting("externalUserSharingOnly, existingExternalUserSharingOnly or disabled"),
    )
    .default("externalUserSharingOnly"),
  /**
   * Page that people read before they invite somebody.
   *
   * @default - none
   */
  guidelines: z.url(expecting("the address of a page, for example https://kommune.example/gjester")).optional(),
  /** Neighbours and others whose tenants are known by name, by a key. */
  partners: z
    .record(
      keySchema,
      partnerSchema,
      expecting("a mapping of partners, for example nabo: {tenantId: 6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11}"),
    )
    .default({}),
  /**
   * Owners look through the guests of their groups. Asks for Entra ID P2 or Governance.
   *
   * @default - none
   * @see https://learn.microsoft.com/entra/id-governance/manage-guest-access-with-access-reviews
   */
  reviews: reviewsSchema.optional(),
});

export type GuestsConfig = z.infer<typeof guestsSchema>;
/** The same as a person writes it, with the defaults left out. */
export type GuestsInput = z.input<typeof guestsSchema>;
