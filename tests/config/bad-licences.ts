import type { BadOrganisation } from "./bad-organisation.ts";

const licensing = "licensing: {keeps: [active, leave, notice]}\n";

/** Mistakes in licences beside the base licence and in who meets which policies. */
export const badLicences: BadOrganisation[] = [
  {
    title: "a base licence among those beside it",
    instead: "personas:\n",
    write: "addOns:\n  EXTRA: {sku: SPE_E5, seats: 5}\npersonas:\n",
    message: [
      'litle.yaml:16 addOns.EXTRA.sku: "SPE_E5" is a base licence, and everyone has one of those; write it under licences',
    ],
  },
  {
    title: "the product of a base licence once more",
    instead: "personas:\n",
    write: "addOns:\n  EXTRA: {sku: SPE_E3, seats: 5}\npersonas:\n",
    message: ['litle.yaml:16 addOns.EXTRA.sku: "SPE_E3" is also the sku of M365_E3; keep one licence for each sku'],
  },
  {
    title: "a licence beside the base licence under the same key",
    instead: "personas:\n",
    write: "addOns:\n  M365_E3: {sku: MCOEV, seats: 5}\npersonas:\n",
    message: ['litle.yaml:16 addOns.M365_E3: "M365_E3" is also a licence; give the add-on its own key'],
  },
  {
    title: "a licence for a persona the file has not",
    instead: "personas:\n",
    write: "addOns:\n  PHONE: {sku: MCOEV, seats: 40, personas: [kontr]}\npersonas:\n",
    message: ['litle.yaml:16 addOns.PHONE.personas[0]: "kontr" is no persona of this file; did you mean kontor?'],
  },
  {
    title: "fewer telephones than people who have one",
    instead: "personas:\n",
    write: "addOns:\n  PHONE: {sku: MCOEV, seats: 5, personas: [kontor]}\npersonas:\n",
    message: ["litle.yaml:16 addOns.PHONE.seats: 5 seats, but 6 people have PHONE; buy 1 more, or leave a persona out"],
  },
  {
    title: "a licence for no persona at all",
    instead: "personas:\n",
    write: "addOns:\n  PHONE: {sku: MCOEV, seats: 5, personas: []}\npersonas:\n",
    message: ["litle.yaml:16 addOns.PHONE.personas: a list; write at least one persona, or leave it out"],
  },
  {
    title: "a licence for a persona that is no list",
    instead: "personas:\n",
    write: "addOns:\n  PHONE: {sku: MCOEV, seats: 5, personas: kontor}\npersonas:\n",
    message: ['litle.yaml:16 addOns.PHONE.personas: "kontor"; write a list of personas, for example [kontor]'],
  },
  {
    title: "a licence beside the base licence without its product",
    instead: "personas:\n",
    write: "addOns:\n  PHONE: {seats: 5}\npersonas:\n",
    message: [
      "litle.yaml:16 addOns.PHONE.sku: missing; write the skuPartNumber from Graph's subscribedSkus, for example MCOEV",
    ],
  },
  {
    title: "a product with a space",
    instead: "personas:\n",
    write: "addOns:\n  PHONE: {sku: Teams Phone, seats: 5}\npersonas:\n",
    message: [
      'litle.yaml:16 addOns.PHONE.sku: "Teams Phone"; write the skuPartNumber from Graph\'s subscribedSkus, for example MCOEV',
    ],
  },
  {
    title: "no seats beside the base licence",
    instead: "personas:\n",
    write: "addOns:\n  PHONE: {sku: MCOEV, seats: 0}\npersonas:\n",
    message: ["litle.yaml:16 addOns.PHONE.seats: 0; write the number of seats, 1 or more"],
  },
  {
    title: "licences beside the base licence as a list",
    instead: "personas:\n",
    write: "addOns: [PHONE]\npersonas:\n",
    message: [
      "litle.yaml:15 addOns: a list; write a mapping of licences, for example TEAMS_PHONE: {sku: MCOEV, seats: 200, personas: [kontor]}",
    ],
  },
  {
    title: "people at work without a licence",
    instead: licensing,
    write: "licensing: {keeps: [leave]}\n",
    message: ["litle.yaml:1 licensing.keeps: a list; write active too: people at work have a licence"],
  },
  {
    title: "a licence for those who have left",
    instead: licensing,
    write: "licensing: {keeps: [active, ended]}\n",
    message: ['litle.yaml:1 licensing.keeps[1]: "ended"; write one of active, leave, notice'],
  },
  {
    title: "a policy for licences that says nothing",
    instead: licensing,
    write: "licensing: {}\n",
    message: [
      "litle.yaml:1 licensing.keeps: missing; write a list of HR statuses, for example [active, leave, notice]",
    ],
  },
  {
    title: "no word of what becomes of a licence when somebody is away or leaves",
    instead: licensing,
    write: "\n",
    message: [
      "litle.yaml:2 licensing: missing; write what becomes of a licence, for example {keeps: [active, leave, notice]}: who has another HR status loses mailbox and files 30 days later",
    ],
  },
  {
    title: "a series of policies nobody knows",
    instead: "  omsorg: {name: {nn: Omsorg, en: Care}}",
    write: "  omsorg: {name: {nn: Omsorg, en: Care}, series: office}",
    message: [
      'litle.yaml:17 personas.omsorg.series: "office"; write one of internals, externals, guests, suppliers, serviceAccounts, frontline, elected, rooms, pupils',
    ],
  },
  {
    title: "a persona that HR fills and no unit has",
    instead: "personas:\n",
    write: "personas:\n  drift: {name: {nn: Drift, en: Works}, series: frontline}\n",
    message: ["litle.yaml:16 personas.drift: nobody is in drift; give it to a unit, or leave it out"],
  },
  {
    title: "elected people where there are none",
    instead: "personas:\n",
    write: "personas:\n  folkevald: {name: {nn: Folkevald, en: Elected}, series: elected}\n",
    message: ["litle.yaml:16 personas.folkevald: nobody is in folkevald; give it to a unit, or leave it out"],
  },
  {
    title: "half a person in a persona",
    instead: "  omsorg: {name: {nn: Omsorg, en: Care}}",
    write: "  omsorg: {name: {nn: Omsorg, en: Care}, expected: 1.5}",
    message: ["litle.yaml:17 personas.omsorg.expected: 1.5; write the number of people in this persona, 1 or more"],
  },
  {
    title: "a former licence in the attribute of the licence",
    instead: "  licence: extensionAttribute6\n",
    write: "  licence: extensionAttribute6\n  formerLicence: extensionAttribute6\n",
    message: [
      'litle.yaml:11 attributes.formerLicence: "extensionAttribute6" already carries licence; give each fact its own attribute',
    ],
  },
  {
    title: "a former licence in no attribute that rules can read",
    instead: "  licence: extensionAttribute6\n",
    write: "  licence: extensionAttribute6\n  formerLicence: department\n",
    message: [
      'litle.yaml:11 attributes.formerLicence: "department"; write extensionAttribute1 to extensionAttribute15',
    ],
  },
];
