import type { BadOrganisation } from "./bad-organisation.ts";

/** Mistakes in the other sections, and in the YAML itself. */
export const badSections: BadOrganisation[] = [
  {
    title: "a municipality key in capitals",
    instead: "municipality: {key: litle,",
    write: "municipality: {key: Litle,",
    message: [
      'litle.yaml:3 municipality.key: "Litle"; write a key of lower-case letters a-z, digits and single hyphens, for example voss-sjukeheim',
    ],
  },
  {
    title: "a misspelt field",
    instead: "name: Litle herad,",
    write: "nmae: Litle herad,",
    message: [
      "litle.yaml:3 municipality.name: missing; write the municipality's name",
      "litle.yaml:3 municipality.nmae: unknown field; did you mean name?",
    ],
  },
  {
    title: "a country by its name",
    instead: "country: 'NO'",
    write: "country: Norge",
    message: ['litle.yaml:3 municipality.country: "Norge"; write NO or SE, in quotes'],
  },
  {
    title: "a language by its name",
    instead: "language: nn,",
    write: "language: nynorsk,",
    message: ['litle.yaml:3 municipality.language: "nynorsk"; write nn, nb, sv or en'],
  },
  {
    title: "a language no name has",
    instead: "language: nn,",
    write: "language: sv,",
    message: [
      'litle.yaml:3 municipality.language: "sv", but no name in this file has that language; use nn or en, or add sv to each name',
    ],
  },
  {
    title: "a language no name has, Bokmål",
    instead: "language: nn,",
    write: "language: nb,",
    message: [
      'litle.yaml:3 municipality.language: "nb", but no name in this file has that language; use nn or en, or add nb to each name',
    ],
  },
  {
    title: "a web address for a domain",
    instead: "domain: litle.example",
    write: "domain: https://litle.example",
    message: [
      'litle.yaml:3 municipality.domain: "https://litle.example"; write the municipality\'s mail domain in lower case, for example voss.example',
    ],
  },
  {
    title: "a number in quotes",
    instead: "inhabitants: 900",
    write: "inhabitants: '900'",
    message: ['litle.yaml:3 municipality.inhabitants: "900"; write the number of inhabitants, 1 or more'],
  },
  {
    title: "nobody living there",
    instead: "inhabitants: 900",
    write: "inhabitants: 0",
    message: ["litle.yaml:3 municipality.inhabitants: 0; write the number of inhabitants, 1 or more"],
  },
  {
    title: "a person named in the municipality",
    instead: "inhabitants: 900}",
    write: "inhabitants: 900, leader: Kari Nordmann}",
    message: [
      "litle.yaml:3 municipality.leader: there is no field for people here; leave it out, HR and the tenant know who is who",
    ],
  },
  {
    title: "one attribute for two facts",
    instead: "  sector: extensionAttribute2",
    write: "  sector: extensionAttribute1",
    message: [
      'litle.yaml:6 attributes.sector: "extensionAttribute1" already carries unit; give each fact its own attribute',
    ],
  },
  {
    title: "an attribute Entra does not have",
    instead: "  sector: extensionAttribute2",
    write: "  sector: extensionAttribute16",
    message: [
      'litle.yaml:6 attributes.sector: "extensionAttribute16"; write extensionAttribute1 to extensionAttribute15',
    ],
  },
  {
    title: "an attribute left out",
    instead: "  sector: extensionAttribute2\n",
    write: "",
    message: ["litle.yaml:4 attributes.sector: missing; write extensionAttribute1 to extensionAttribute15"],
  },
  {
    title: "an attribute misspelt",
    instead: "  sector: extensionAttribute2",
    write: "  sektor: extensionAttribute2",
    message: [
      "litle.yaml:4 attributes.sector: missing; write extensionAttribute1 to extensionAttribute15",
      "litle.yaml:6 attributes.sektor: unknown field; did you mean sector?",
    ],
  },
  {
    title: "too few seats",
    instead: "seats: 20}",
    write: "seats: 7}",
    message: ["litle.yaml:13 licences.M365_E3.seats: 7 seats, but 8 people have M365_E3; buy 1 more, or move people"],
  },
  {
    title: "seats in words",
    instead: "seats: 20}",
    write: "seats: many}",
    message: ['litle.yaml:13 licences.M365_E3.seats: "many"; write the number of seats, 1 or more'],
  },
  {
    title: "a sku with a space",
    instead: "sku: SPE_E3",
    write: "sku: spe e3",
    message: [
      'litle.yaml:13 licences.M365_E3.sku: "spe e3"; write the skuPartNumber from Graph\'s subscribedSkus, for example SPE_E3',
    ],
  },
  {
    title: "one sku for two licences",
    instead: "sku: SPE_F1",
    write: "sku: SPE_E3",
    message: ['litle.yaml:14 licences.M365_F3.sku: "SPE_E3" is also the sku of M365_E3; keep one licence for each sku'],
  },
  {
    title: "a licence nobody has",
    instead: "  M365_E3: {sku: SPE_E3, seats: 20}",
    write: "  M365_E3: {sku: SPE_E3, seats: 20}\n  M365_E5: {sku: SPE_E5, seats: 5}",
    message: ["litle.yaml:14 licences.M365_E5: nobody has M365_E5; give it to a unit, or leave it out"],
  },
  {
    title: "a name without the language people read",
    instead: "  omsorg: {name: {nn: Omsorg, en: Care}}",
    write: "  omsorg: {name: {en: Care}}",
    message: ["litle.yaml:17 personas.omsorg.name: no nn, the language people read here; write the name in nn too"],
  },
  {
    title: "a name without its language",
    instead: "  omsorg: {name: {nn: Omsorg, en: Care}}",
    write: "  omsorg: {name: Omsorg}",
    message: [
      'litle.yaml:17 personas.omsorg.name: "Omsorg"; write a name for each language, for example {nn: Økonomi, nb: Økonomi}',
    ],
  },
  {
    title: "sectors misspelt",
    instead: "sectors:\n",
    write: "sector:\n",
    message: [
      "litle.yaml:1 sectors: missing; write a list of sectors",
      "litle.yaml:18 sector: unknown field; did you mean sectors?",
    ],
  },
  {
    title: "a key written twice",
    instead: "  - key: stab\n    code: '100'",
    write: "  - key: stab\n    key: stab2\n    code: '100'",
    message: ["litle.yaml:20: key is written twice in the same mapping; keep one"],
  },
  {
    title: "a tab for indentation",
    instead: "  - key: stab",
    write: "\t- key: stab",
    message: ["litle.yaml:19: a tab is used to indent; use spaces"],
  },
  {
    title: "yes for true",
    instead: "synthetic: true",
    write: "synthetic: yes",
    message: ['litle.yaml:2 synthetic: "yes"; write true or false'],
  },
  {
    title: "a section nobody reads",
    instead: "synthetic: true",
    write: "synthetic: true\nextra: 1",
    message: [
      "litle.yaml:3 extra: unknown field; use synthetic, municipality, attributes, licences, addOns, licensing, personas, sites, sectors, political, rooms, telephony, mergers",
    ],
  },
  {
    title: "a brace that is not closed",
    instead: "name: {nn: Stab, en: Staff}",
    write: "name: {nn: Stab, en: Staff",
    message: ["litle.yaml:22: a { or [ on a line above is never closed; close it"],
  },
  {
    title: "an alias for nothing",
    instead: "name: {nn: Stab, en: Staff}",
    write: "name: *stab",
    message: ["litle.yaml:21: *stab refers to nothing; write the value itself"],
  },
  {
    title: "a quote that is not closed",
    instead: "name: {nn: Stab, en: Staff}",
    write: 'name: {nn: "Stab, en: Staff}',
    message: ["litle.yaml:25: a quote, bracket or comma is missing here or on a line above"],
  },
  {
    title: "two documents",
    instead: "synthetic: true",
    write: "synthetic: true\n---\nsynthetic: true",
    message: ["litle.yaml:3: a second document starts here (---); keep one document in a file"],
  },
  {
    title: "more outsiders than members, and seats that do not reach",
    instead: "sectors:\n",
    write:
      "political: {accountHolders: 20, licence: M365_F3, bodies: [{key: rad, name: {nn: Råd}, members: 5, externalMembers: 6}]}\nsectors:\n",
    message: [
      "litle.yaml:14 licences.M365_F3.seats: 40 seats, but 48 people have M365_F3; buy 8 more, or move people",
      "litle.yaml:18 political.bodies[0].externalMembers: 6 of 5 members; write how many of them come from outside",
    ],
  },
  {
    title: "a body of minors with accounts, twice",
    instead: "sectors:\n",
    write:
      "political: {accountHolders: 2, licence: M365_F9, bodies: [{key: rad, name: {nn: Råd}, members: 5, minors: true}, {key: rad, name: {nn: Råd}, members: 9, subsetOf: tinget}]}\nsectors:\n",
    message: [
      'litle.yaml:18 political.bodies[1].key: "rad" is also the key of another body; give each body its own key',
      'litle.yaml:18 political.licence: "M365_F9" is no licence of this file; did you mean M365_F3?',
      'litle.yaml:18 political.bodies[1].subsetOf: "tinget" is no political body of this file; use one of rad',
      "litle.yaml:18 political.bodies[0].account: missing for a body of minors; write none",
    ],
  },
  {
    title: "a body inside itself, and one larger than its parent",
    instead: "sectors:\n",
    write:
      "political: {accountHolders: 2, licence: M365_F3, bodies: [{key: ting, name: {nn: Ting}, members: 5, subsetOf: ting}, {key: rad, name: {nn: Råd}, members: 9, subsetOf: ting}]}\nsectors:\n",
    message: [
      'litle.yaml:18 political.bodies[0].subsetOf: "ting" is the body itself; leave it out',
      "litle.yaml:18 political.bodies[1].members: 9 members from ting, which has 5; write at most 5",
    ],
  },
  {
    title: "a site key used twice",
    instead: "sectors:\n",
    write: "sites: [{key: hus, name: Hus}, {key: hus, name: ''}]\nsectors:\n",
    message: [
      'litle.yaml:18 sites[1].name: ""; write the name of the site',
      'litle.yaml:18 sites[1].key: "hus" is also the key of another site; give each site its own key',
    ],
  },
];
