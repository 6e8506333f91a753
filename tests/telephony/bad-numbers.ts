import type { BadOrganisation } from "../config/bad-organisation.ts";

/** Mistakes in numbers, in the dial plan, and in names that point at something. */
export const badNumbers: BadOrganisation[] = [
  {
    title: "a number twice",
    instead: "number: '+4756529011'",
    write: "number: '+4756529010'",
    message: [
      'litle.yaml:45 telephony.queues.vakt.number: "+4756529010" is also the number of the queue sentralbord; a number has one place',
    ],
  },
  {
    title: "a room with the number of a queue",
    instead: "rom-tinghus: '+4756529060'",
    write: "rom-tinghus: '+4756529010'",
    message: [
      'litle.yaml:49 telephony.rooms.rom-tinghus: "+4756529010" is also the number of the queue sentralbord; a number has one place',
    ],
  },
  {
    title: "a number without quotes",
    instead: "number: '+4756529000'",
    write: "number: +4756529000",
    message: [
      'litle.yaml:36 telephony.attendants.hovud.number: 4756529000; write a number in quotes with + and the country\'s code, for example "+4756529000"',
    ],
  },
  {
    title: "a number without its country code",
    instead: "number: '+4756529000'",
    write: "number: '56529000'",
    message: [
      'litle.yaml:36 telephony.attendants.hovud.number: "56529000"; write a number in quotes with + and the country\'s code, for example "+4756529000"',
    ],
  },
  {
    title: "a number with spaces",
    instead: "number: '+4756529000'",
    write: "number: '+47 56 52 90 00'",
    message: [
      'litle.yaml:36 telephony.attendants.hovud.number: "+47 56 52 90 00"; write a number in quotes with + and the country\'s code, for example "+4756529000"',
    ],
  },
  {
    title: "a number that Norway does not have",
    instead: "number: '+4756529000'",
    write: "number: '+4716529000'",
    message: [
      'litle.yaml:36 telephony.attendants.hovud.number: "+4716529000" is in no series of this country; write one such as +4756529000',
    ],
  },
  {
    title: "a digit too few",
    instead: "number: '+4756529000'",
    write: "number: '+475652900'",
    message: [
      'litle.yaml:36 telephony.attendants.hovud.number: "+475652900" is in no series of this country; write one such as +4756529000',
    ],
  },
  {
    title: "a Swedish number",
    instead: "number: '+4756529010'",
    write: "number: '+46846500400'",
    message: [
      'litle.yaml:44 telephony.queues.sentralbord.number: "+46846500400" is in no series of this country (they begin with +47); write one such as +4756529000',
    ],
  },
  {
    title: "a premium number",
    instead: "number: '+4756529010'",
    write: "number: '+4782012345'",
    message: [
      'litle.yaml:44 telephony.queues.sentralbord.number: "+4782012345" is a premium number, which callers pay for; write an ordinary number',
    ],
  },
  {
    title: "a mobile number for a queue",
    instead: "number: '+4756529010'",
    write: "number: '+4799912345'",
    message: [
      'litle.yaml:44 telephony.queues.sentralbord.number: "+4799912345" is a mobile number, which only a person can hold; write a fixed number for the queue sentralbord',
    ],
  },
  {
    title: "an old number that is in use",
    instead: "+47565280xx",
    write: "+47565290xx",
    message: [
      'litle.yaml:51 telephony.oldNumbers[0].numbers: "+47565290xx" takes in +4756529000, which the attendant hovud has; write the old numbers only',
    ],
  },
  {
    title: "an old number of another country",
    instead: "+47565280xx",
    write: "+46565280xx",
    message: [
      'litle.yaml:51 telephony.oldNumbers[0].numbers: "+46565280xx" is of another country; the numbers begin with +47',
    ],
  },
  {
    title: "an old number with a star",
    instead: "+47565280xx",
    write: "+47565280**",
    message: [
      'litle.yaml:51 telephony.oldNumbers[0].numbers: "+47565280**"; write numbers with x for any digit, for example "+47565280xx"',
    ],
  },
  {
    title: "an extension that hides 112",
    instead: "'^(77)$', translation: '+4756529077'",
    write: "'^(1\\d{2})$', translation: '+4756529$1'",
    message: [
      "litle.yaml:26 telephony.ownRules[0]: Kantina makes +4756529110 of 110, which must leave as it is dialled; narrow the pattern so that it does not fit 110",
    ],
  },
  {
    title: "an extension that hides 116117",
    instead: "'^(77)$', translation: '+4756529077'",
    write: "'^(11\\d{4})$', translation: '+4756$1'",
    message: [
      "litle.yaml:26 telephony.ownRules[0]: Kantina makes +4756116000 of 116000, which must leave as it is dialled; narrow the pattern so that it does not fit 116000",
    ],
  },
  {
    title: "a rule that takes ordinary numbers",
    instead: "'^(77)$', translation: '+4756529077'",
    write: "'^(4\\d{7})$', translation: '+46$1'",
    message: [
      "litle.yaml:26 telephony.ownRules[0]: Kantina takes 40000000 from NO-Attesifra and makes +4640000000 of it instead of +4740000000; narrow the pattern",
    ],
  },
  {
    title: "a rule that takes extensions",
    instead: "'^(77)$', translation: '+4756529077'",
    write: "'^(9\\d{3})$', translation: '+475653$1'",
    message: [
      "litle.yaml:26 telephony.ownRules[0]: Kantina takes 9000 from NO-Internt and makes +4756539000 of it instead of +4756529000; narrow the pattern",
    ],
  },
  {
    title: "a rule whose number is never made",
    instead: "'^(77)$', translation: '+4756529077'",
    write: "'^(7[0-9)$', translation: '+47'",
    message: [
      'litle.yaml:26 telephony.ownRules[0].pattern: "^(7[0-9)$" is no regular expression (Unterminated character class); correct it',
    ],
  },
  {
    title: "a rule that fits parts of numbers",
    instead: "'^(77)$'",
    write: "'77'",
    message: [
      'litle.yaml:26 telephony.ownRules[0].pattern: "77" is not held at both ends; begin it with ^ and end it with $, so that it fits whole numbers only',
    ],
  },
  {
    title: "a rule with .NET's own words",
    instead: "'^(77)$'",
    write: "'^(?<k>77)$'",
    message: [
      'litle.yaml:26 telephony.ownRules[0].pattern: "^(?<k>77)$" names the group k; .NET numbers named groups last, so leave the name out',
    ],
  },
  {
    title: "a translation with a group that is not there",
    instead: "translation: '+4756529077'",
    write: "translation: '+475652$2'",
    message: ['litle.yaml:26 telephony.ownRules[0].translation: "+475652$2" holds $2, but the pattern has one group'],
  },
  {
    title: "a translation that .NET reads otherwise",
    instead: "translation: '+4756529077'",
    write: "translation: '+47$17'",
    message: [
      `litle.yaml:26 telephony.ownRules[0].translation: "+47$17" holds $17, which .NET reads as group 17; write \${1}7`,
    ],
  },
  {
    title: "two rules of one name",
    instead: "    - {name: Kantina,",
    write: "    - {name: kantina, pattern: '^(78)$', translation: '$1', why: x}\n    - {name: Kantina,",
    message: [
      'litle.yaml:27 telephony.ownRules[1].name: "Kantina" is also the name of another rule; give each rule its own name',
    ],
  },
  {
    title: "extensions that are no part of a number",
    instead: "prefix: '5652', digits: 4",
    write: "prefix: '565', digits: 4",
    message: ["litle.yaml:24 telephony.extensions: 565 and 4 digits make 7; national numbers of this country have 8"],
  },
  {
    title: "extensions of two digits",
    instead: "digits: 4",
    write: "digits: 2",
    message: ["litle.yaml:24 telephony.extensions.digits: 2; write 3 to 7 digits"],
  },
  {
    title: "an area code in Norway",
    instead: "  shortNumbers: national",
    write: "  shortNumbers: national\n  areaCode: '56'",
    message: ['litle.yaml:24 telephony.areaCode: "56", but there are no area codes in Norway; leave it out'],
  },
  {
    title: "a short number form that does not exist",
    instead: "shortNumbers: national",
    write: "shortNumbers: local",
    message: ['litle.yaml:23 telephony.shortNumbers: "local"; write national or e164'],
  },
  {
    title: "an unknown unit",
    instead: "unit: torg, number",
    write: "unit: torgt, number",
    message: ['litle.yaml:44 telephony.queues.sentralbord.unit: "torgt" is no unit of this file; did you mean torg?'],
  },
  {
    title: "an unknown site",
    instead: "site: tinghus, numbers: fixed",
    write: "site: tinghuset, numbers: fixed",
    message: ['litle.yaml:53 telephony.emergency[0].site: "tinghuset" is no site of this file; did you mean tinghus?'],
  },
  {
    title: "unknown opening hours",
    instead: "hours: torg\n",
    write: "hours: skule\n",
    message: [
      'litle.yaml:37 telephony.attendants.hovud.hours: "skule" is no opening hours of this file; use one of torg',
    ],
  },
  {
    title: "a menu to a queue that is not there",
    instead: "to: {queue: vakt}}",
    write: "to: {queue: vakta}}",
    message: [
      'litle.yaml:40 telephony.attendants.hovud.menu[0].to.queue: "vakta" is no queue of this file; did you mean vakt?',
    ],
  },
  {
    title: "a voicemail of no queue",
    instead: "to: {voicemail: sentralbord}",
    write: "to: {voicemail: postkasse}",
    message: [
      'litle.yaml:44 telephony.queues.sentralbord.overflow.to.voicemail: "postkasse" is no queue of this file; use one of sentralbord, vakt',
    ],
  },
  {
    title: "a caller id of no attendant",
    instead: "everyone: hovud",
    write: "everyone: hovudnummer",
    message: [
      'litle.yaml:47 telephony.callerId.everyone: "hovudnummer" is no attendant of this file; use one of hovud',
    ],
  },
  {
    title: "an unknown queue for emergency notice",
    instead: "emergencyNotice: sentralbord",
    write: "emergencyNotice: beredskap",
    message: [
      'litle.yaml:56 telephony.emergencyNotice: "beredskap" is no queue of this file; use one of sentralbord, vakt',
    ],
  },
  {
    title: "a step with an unknown unit",
    instead: "units: [ikt, torg]",
    write: "units: [ikt, torgg]",
    message: ['litle.yaml:62 telephony.steps[0].units[1]: "torgg" is no unit of this file; did you mean torg?'],
  },
  {
    title: "a network at an unknown site",
    instead: "sites: {tinghus:",
    write: "sites: {tinghuz:",
    message: [
      'litle.yaml:60 telephony.network.sites.tinghuz: "tinghuz" is no site of this file; did you mean tinghus?',
    ],
  },
  {
    title: "an old number to no attendant",
    instead: "attendant: hovud}",
    write: "attendant: hove}",
    message: ['litle.yaml:51 telephony.oldNumbers[0].attendant: "hove" is no attendant of this file; use one of hovud'],
  },
];
