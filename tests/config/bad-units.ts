import type { BadOrganisation } from "./bad-organisation.ts";

/** Mistakes in a unit. */
export const badUnits: BadOrganisation[] = [
  {
    title: "a licence key with a space",
    instead: "  M365_F3: {sku",
    write: "  M365 F3: {sku",
    message: [
      'litle.yaml:14 licences.M365 F3: "M365 F3" cannot be a key here; write letters, digits and single underscores, for example M365_E3',
      'litle.yaml:24 sectors.stab.units[1].licences.M365_F3: "M365_F3" is no licence of this file; did you mean M365_E3?',
    ],
  },
  {
    title: "a persona key in capitals",
    instead: "  omsorg: {name: {nn: Omsorg, en: Care}}",
    write: "  Omsorg: {name: {nn: Omsorg, en: Care}}",
    message: [
      'litle.yaml:17 personas.Omsorg: "Omsorg" cannot be a key here; write a key of lower-case letters a-z, digits and single hyphens, for example voss-sjukeheim',
      'litle.yaml:24 sectors.stab.units[1].persona: "omsorg" is no persona of this file; did you mean Omsorg?',
    ],
  },
  {
    title: "a unit code used twice",
    instead: "code: '120'",
    write: "code: '110'",
    message: ['litle.yaml:24 sectors.stab.units[1].code: "110" is also the code of ikt; give each unit its own code'],
  },
  {
    title: "a unit code without quotes",
    instead: "code: '120'",
    write: "code: 120",
    message: [
      "litle.yaml:24 sectors.stab.units[1].code: 120; write the code as HR writes it, in quotes, for example '3030'",
    ],
  },
  {
    title: "a quote in a unit code, which would end the membership rule",
    instead: "code: '120'",
    write: "code: '12\"0'",
    message: [
      'litle.yaml:24 sectors.stab.units[1].code: "12\\"0"; write letters, digits and single . _ - only, for example \'3030\'',
    ],
  },
  {
    title: "a space in a unit code",
    instead: "code: '120'",
    write: "code: '1 20'",
    message: [
      "litle.yaml:24 sectors.stab.units[1].code: \"1 20\"; write letters, digits and single . _ - only, for example '3030'",
    ],
  },
  {
    title: "a unit key used twice",
    instead: "key: sjukeheim,",
    write: "key: ikt,",
    message: [
      'litle.yaml:24 sectors.stab.units[1].key: "ikt" is also the key of another unit; give each unit its own key',
    ],
  },
  {
    title: "a unit key in capitals",
    instead: "key: sjukeheim,",
    write: "key: Sjukeheim,",
    message: [
      'litle.yaml:24 sectors.stab.units[1].key: "Sjukeheim"; write a key of lower-case letters a-z, digits and single hyphens, for example voss-sjukeheim',
    ],
  },
  {
    title: "two hyphens in a key",
    instead: "key: sjukeheim,",
    write: "key: sjuke--heim,",
    message: [
      'litle.yaml:24 sectors.stab.units[1].key: "sjuke--heim"; write a key of lower-case letters a-z, digits and single hyphens, for example voss-sjukeheim',
    ],
  },
  {
    title: "a key that is too long",
    instead: "key: sjukeheim,",
    write: "key: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,",
    message: [
      'litle.yaml:24 sectors.stab.units[1].key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"; write a key of at most 50 characters',
    ],
  },
  {
    title: "two units of one name",
    instead: "{nn: Litle sjukeheim, en: Litle nursing home}",
    write: "{nn: IKT}",
    message: [
      'litle.yaml:24 sectors.stab.units[1].name: "IKT" is also the name of ikt; write a name that tells them apart',
    ],
  },
  {
    title: "a space before a name",
    instead: "{nn: Litle sjukeheim, en: Litle nursing home}",
    write: "{nn: ' Litle'}",
    message: [
      'litle.yaml:24 sectors.stab.units[1].name.nn: " Litle"; write a name without spaces at its ends and without line breaks',
    ],
  },
  {
    title: "a name left empty",
    instead: "{nn: Litle sjukeheim, en: Litle nursing home}",
    write: "{nn: }",
    message: ['litle.yaml:24 sectors.stab.units[1].name.nn: empty; write a name in quotes, for example "Økonomi"'],
  },
  {
    title: "Norwegian written no",
    instead: "{nn: Litle sjukeheim, en: Litle nursing home}",
    write: "{no: Litle sjukeheim, nn: Litle}",
    message: ["litle.yaml:24 sectors.stab.units[1].name.no: unknown field; use nn, nb, sv, en"],
  },
  {
    title: "a kind of unit nobody knows",
    instead: "kind: institusjon",
    write: "kind: sykehjem",
    message: [
      'litle.yaml:24 sectors.stab.units[1].kind: "sykehjem"; write one of leiing, stab, sentralbord, helse, skule, barnehage, institusjon, heimeteneste, bufellesskap, lege, kjokken, nav, drift, reinhald, brann, kultur',
    ],
  },
  {
    title: "a misspelt persona",
    instead: "persona: omsorg,",
    write: "persona: omsrog,",
    message: ['litle.yaml:24 sectors.stab.units[1].persona: "omsrog" is no persona of this file; did you mean omsorg?'],
  },
  {
    title: "a persona that is not declared",
    instead: "persona: omsorg,",
    write: "persona: lege,",
    message: [
      'litle.yaml:24 sectors.stab.units[1].persona: "lege" is no persona of this file; use one of kontor, omsorg',
    ],
  },
  {
    title: "a unit with nobody in it",
    instead: "employees: 30",
    write: "employees: 0",
    message: ["litle.yaml:24 sectors.stab.units[1].employees: 0; write the number of employees, 1 or more"],
  },
  {
    title: "more licences than people",
    instead: "employees: 30",
    write: "employees: 29",
    message: [
      "litle.yaml:24 sectors.stab.units[1].licences: 30 licences for 29 employees; give each employee exactly one",
    ],
  },
  {
    title: "half a person",
    instead: "employees: 30",
    write: "employees: 29.5",
    message: ["litle.yaml:24 sectors.stab.units[1].employees: 29.5; write the number of employees, 1 or more"],
  },
  {
    title: "fewer people than none",
    instead: "employees: 30",
    write: "employees: -1",
    message: ["litle.yaml:24 sectors.stab.units[1].employees: -1; write the number of employees, 1 or more"],
  },
  {
    title: "a licence nobody has in a unit that does not exist",
    instead: "M365_F3: 28",
    write: "M365_F3: 28, M365_F5: 0",
    message: [
      "litle.yaml:24 sectors.stab.units[1].licences.M365_F5: 0; write the number of employees with this licence, 1 or more",
      'litle.yaml:24 sectors.stab.units[1].licences.M365_F5: "M365_F5" is no licence of this file; did you mean M365_F3?',
    ],
  },
  {
    title: "a licence key that is close to another",
    instead: "M365_F3: 28",
    write: "M365_F1: 28",
    message: [
      'litle.yaml:24 sectors.stab.units[1].licences.M365_F1: "M365_F1" is no licence of this file; did you mean M365_F3?',
    ],
  },
  {
    title: "licences as a list",
    instead: "licences: {M365_E3: 6}",
    write: "licences: [M365_E3]",
    message: [
      "litle.yaml:23 sectors.stab.units[0].licences: a list; write licences and how many have each, for example {M365_E3: 9}",
    ],
  },
  {
    title: "a site that is not declared",
    instead: "licences: {M365_E3: 6}",
    write: "site: tinghus, licences: {M365_E3: 6}",
    message: [
      'litle.yaml:23 sectors.stab.units[0].site: "tinghus" is no site of this file; declare it, or leave it out',
    ],
  },
  {
    title: "more people from a former municipality than there are",
    instead: "licences: {M365_E3: 6}",
    write: "former: {granvin: 7}, licences: {M365_E3: 6}",
    message: ["litle.yaml:23 sectors.stab.units[0].former: 7 of 6 employees; write how many of them came from there"],
  },
  {
    title: "a telephone nobody knows",
    instead: "licences: {M365_E3: 6}",
    write: "phone: fax, licences: {M365_E3: 6}",
    message: ['litle.yaml:23 sectors.stab.units[0].phone: "fax"; write one of mobil, koe, hovudnummer, vaktmobil'],
  },
  {
    title: "people listed in a unit",
    instead: "licences: {M365_E3: 6}",
    write: "members: [Kari], licences: {M365_E3: 6}",
    message: [
      "litle.yaml:23 sectors.stab.units[0].members: there is no field for people here; leave it out, HR and the tenant know who is who",
    ],
  },
  {
    title: "units misspelt",
    instead: "    units:\n      - {key: ikt",
    write: "    unit:\n      - {key: ikt",
    message: [
      "litle.yaml:19 sectors.stab.units: missing; write a list of units",
      "litle.yaml:22 sectors.stab.unit: unknown field; did you mean units?",
    ],
  },
];
