import type { BadOrganisation } from "../config/bad-organisation.ts";

/** Mistakes in what answers, when, for whom, and from where. */
export const badLines: BadOrganisation[] = [
  {
    title: "a queue without a unit, so without agents",
    instead: "sentralbord: {unit: torg, number",
    write: "sentralbord: {number",
    message: [
      "litle.yaml:44 telephony.queues.sentralbord.unit: missing; write the key of the unit whose people answer it",
    ],
  },
  {
    title: "a key that leads two ways",
    instead: "        - {key: 1, say: {nn: For vakta}, to: {queue: vakt}}",
    write:
      "        - {key: 1, say: {nn: For vakta}, to: {queue: vakt}}\n        - {key: 1, say: {nn: For torget}, to: {queue: sentralbord}}",
    message: [
      "litle.yaml:41 telephony.attendants.hovud.menu[1].key: 1 leads somewhere else already; give each key one place",
    ],
  },
  {
    title: "a key of two digits",
    instead: "{key: 1, say",
    write: "{key: 12, say",
    message: ["litle.yaml:40 telephony.attendants.hovud.menu[0].key: 12; write a key from 1 to 9"],
  },
  {
    title: "a target of two places",
    instead: "otherwise: {queue: sentralbord}",
    write: "otherwise: {queue: sentralbord, attendant: hovud}",
    message: [
      "litle.yaml:41 telephony.attendants.hovud.otherwise: a mapping; write one of {queue: …}, {attendant: …}, {number: …} or {voicemail: …}",
    ],
  },
  {
    title: "an attendant that leads to itself",
    instead: "otherwise: {queue: sentralbord}",
    write: "otherwise: {attendant: hovud}",
    message: [
      "litle.yaml:34 telephony.attendants.hovud: a caller can go from hovud to hovud and round again; the tenant makes one attendant after the other, so lead to a queue in the end",
    ],
  },
  {
    title: "a queue that overflows into itself",
    instead: "to: {queue: sentralbord}}}",
    write: "to: {queue: vakt}}}",
    message: ['litle.yaml:45 telephony.queues.vakt.timeout.to: "vakt" is the queue itself; lead somewhere else'],
  },
  {
    title: "a queue that leads to one without a number",
    instead: "unit: torg, number: '+4756529010', overflow",
    write: "unit: torg, overflow",
    message: [
      "litle.yaml:45 telephony.queues.vakt.timeout.to: the queue sentralbord has no number, and a queue sends calls on only to what has one; write its number",
      "litle.yaml:48 telephony.callerId.units.torg: sentralbord has no number that others could see; choose one that has",
    ],
  },
  {
    title: "a duty telephone without a number",
    instead: "number: '+4756529011', duty",
    write: "duty",
    message: [
      "litle.yaml:45 telephony.queues.vakt.number: missing; the duty telephone calls out with it, so write its number",
    ],
  },
  {
    title: "a queue that nobody can call",
    instead: "    vakt: {unit",
    write: "    gamal: {unit: ikt}\n    vakt: {unit",
    message: [
      "litle.yaml:45 telephony.queues.gamal: no number and no menu leads here, so nobody can call it; write its number, or lead a key to it",
    ],
  },
  {
    title: "opening hours and nothing for the hours outside",
    instead: "      closed: {say: {nn: Stengt.}, to: hangUp}\n",
    write: "",
    message: [
      "litle.yaml:34 telephony.attendants.hovud.closed: missing; write what callers hear outside the opening hours, and where they go",
    ],
  },
  {
    title: "words for closed hours and no opening hours",
    instead: "      hours: torg\n",
    write: "",
    message: [
      "litle.yaml:34 telephony.attendants.hovud.hours: missing; write the opening hours, or leave out what is said outside them",
    ],
  },
  {
    title: "a greeting in no language",
    instead: "greeting: {nn: Velkomen., en: Welcome.}",
    write: "greeting: {}",
    message: [
      "litle.yaml:38 telephony.attendants.hovud.greeting: a mapping; write what is said in at least one language",
    ],
  },
  {
    title: "a greeting in German",
    instead: "en: Welcome.",
    write: "de: Willkommen.",
    message: ["litle.yaml:38 telephony.attendants.hovud.greeting.de: unknown field; use nn, nb, sv, en"],
  },
  {
    title: "a ring time of an hour",
    instead: "unit: torg, number",
    write: "alertSeconds: 3600, unit: torg, number",
    message: ["litle.yaml:44 telephony.queues.sentralbord.alertSeconds: 3600; write seconds from 15 to 180"],
  },
  {
    title: "a queue for a thousand callers",
    instead: "calls: 10",
    write: "calls: 1000",
    message: ["litle.yaml:44 telephony.queues.sentralbord.overflow.calls: 1000; write 0 to 200 callers"],
  },
  {
    title: "the name of somebody who answers",
    instead: "unit: torg, number",
    write: "contact: Kari, unit: torg, number",
    message: [
      "litle.yaml:44 telephony.queues.sentralbord.contact: there is no field for people here; leave it out, HR and the tenant know who is who",
    ],
  },
  {
    title: "hours that end before they begin",
    instead: "workdays: '08:30-15:00'",
    write: "workdays: '15:00-08:30'",
    message: ['litle.yaml:28 telephony.hours.torg.workdays: "15:00-08:30"; write hours that end after they begin'],
  },
  {
    title: "hours that are on no quarter",
    instead: "'08:30-15:00'",
    write: "'08:20-15:00'",
    message: [
      'litle.yaml:28 telephony.hours.torg.workdays: "08:20-15:00"; write opening hours on quarters of an hour, for example "08:30-15:00", or a list of such',
    ],
  },
  {
    title: "hours that overlap",
    instead: "workdays: '08:30-15:00'",
    write: "workdays: ['08:30-12:00', '11:30-15:00']",
    message: [
      "litle.yaml:28 telephony.hours.torg.workdays: a list; write hours of a day that do not overlap, in their order",
    ],
  },
  {
    title: "hours of no day",
    instead: "{workdays: '08:30-15:00'}",
    write: "{}",
    message: ["litle.yaml:28 telephony.hours.torg: a mapping; write hours of at least one day"],
  },
  {
    title: "a day that is in no calendar",
    instead: "'2026-10-16'",
    write: "'2026-02-30'",
    message: ['litle.yaml:32 telephony.closing.also[0].date: "2026-02-30"; write a date that is in the calendar'],
  },
  {
    title: "a day of a year that is not written",
    instead: "'2026-10-16'",
    write: "'2027-10-16'",
    message: ['litle.yaml:32 telephony.closing.also[0].date: "2027-10-16" is in none of the years 2026; add 2027'],
  },
  {
    title: "a closed day that is a holiday already",
    instead: "'2026-10-16'",
    write: "'2026-05-17'",
    message: [
      'litle.yaml:32 telephony.closing.also[0].date: "2026-05-17" is Grunnlovsdagen and closed already; leave Planlegging out',
    ],
  },
  {
    title: "no year at all",
    instead: "years: [2026]",
    write: "years: []",
    message: ["litle.yaml:30 telephony.closing.years: a list; write at least one year"],
  },
  {
    title: "opening hours without a calendar",
    instead: "  closing:\n    years: [2026]\n    also:\n      - {date: '2026-10-16', name: Planlegging}\n",
    write: "",
    message: [
      "litle.yaml:21 telephony.closing: missing; hovud has opening hours, so write the years whose holidays it keeps, for example {years: [2026, 2027]}",
    ],
  },
  {
    title: "an operator nobody knows",
    instead: "kind: operatorConnect",
    write: "kind: callingPlan",
    message: [
      'litle.yaml:22 telephony.operator.kind: "callingPlan"; write operatorConnect, teamsPhoneMobile or directRouting',
    ],
  },
  {
    title: "Direct Routing without a controller",
    instead: "kind: operatorConnect",
    write: "kind: directRouting",
    message: [
      "litle.yaml:22 telephony.operator.gateways: missing; on Direct Routing calls go over your own session border controllers, so write at least one",
    ],
  },
  {
    title: "controllers that are not called",
    instead: "name: Telenett}",
    write: "name: Telenett, gateways: [sbc1.litle.example]}",
    message: [
      "litle.yaml:22 telephony.operator.gateways: 1 written, but with operatorConnect calls go over the operator's; leave them out",
    ],
  },
  {
    title: "a controller twice",
    instead: "kind: operatorConnect, name: Telenett}",
    write: "kind: directRouting, name: Telenett, gateways: [sbc1.litle.example, sbc1.litle.example]}",
    message: ['litle.yaml:22 telephony.operator.gateways[1]: "sbc1.litle.example" stands here twice; keep one'],
  },
  {
    title: "a controller by its address",
    instead: "kind: operatorConnect, name: Telenett}",
    write: "kind: directRouting, name: Telenett, gateways: [192.0.2.1]}",
    message: [
      'litle.yaml:22 telephony.operator.gateways[0]: "192.0.2.1"; write the session border controller\'s full domain name, for example sbc1.voss.example',
    ],
  },
  {
    title: "people moved from a site without an agreed test call",
    instead: "centreSees: Tinghuset, testCall: '2026-09-14'}\n    - {site: tinghus, numbers: shared",
    write: "centreSees: Tinghuset}\n    - {site: tinghus, numbers: shared",
    message: [
      "litle.yaml:62 telephony.steps[0].units[0]: ikt is moved, but no test call was made from tinghus with a fixed number; agree one with the emergency centre and write its date",
    ],
  },
  {
    title: "people moved from a site nothing is known of",
    instead:
      "    - {site: heimen, numbers: shared, holder: operator, centreSees: Heimen, testCall: '2026-09-14'}\n  emergencyNotice: sentralbord\n  network:\n    region: Litle\n    trusted: ['203.0.113.10/32']\n    sites: {tinghus: ['10.1.1.0/24'], heimen: ['10.1.2.0/24']}\n  steps:\n    - {key: tinghuset, state: now, how: forwarding, undoUntil: '2027-01-31', units: [ikt, torg]}\n    - {key: heimane, state: planned",
    write:
      "  steps:\n    - {key: tinghuset, state: now, how: forwarding, undoUntil: '2027-01-31', units: [ikt, torg]}\n    - {key: heimane, state: now",
    message: [
      "litle.yaml:57 telephony.steps[1].units[0]: sjukeheim is moved, but emergency says nothing of shared numbers at heimen; write who holds the address and what the centre sees",
    ],
  },
  {
    title: "mobile numbers whose address the municipality holds",
    instead: "numbers: fixed, holder: operator",
    write: "numbers: mobile, holder: municipality",
    message: [
      'litle.yaml:53 telephony.emergency[0].holder: "municipality", but for a mobile number the network knows where the caller is; write operator',
      "litle.yaml:62 telephony.steps[0].units[0]: ikt is moved, but emergency says nothing of fixed numbers at tinghus; write who holds the address and what the centre sees",
    ],
  },
  {
    title: "a site stated twice",
    instead: "site: heimen, numbers: shared",
    write: "site: tinghus, numbers: shared",
    message: ["litle.yaml:55 telephony.emergency[2]: shared numbers at tinghus stand here twice; keep one"],
  },
  {
    title: "a porting that could be undone",
    instead: "how: porting, units",
    write: "how: porting, undoUntil: '2027-06-30', units",
    message: [
      'litle.yaml:63 telephony.steps[1].undoUntil: "2027-06-30", but a ported number does not come back; leave it out',
    ],
  },
  {
    title: "a forwarding without its last day",
    instead: "undoUntil: '2027-01-31', ",
    write: "",
    message: [
      "litle.yaml:62 telephony.steps[0].undoUntil: missing; the old telephones can take over again until they are given up, so write that day",
    ],
  },
  {
    title: "a unit in two steps",
    instead: "units: [sjukeheim]}",
    write: "units: [sjukeheim, ikt]}",
    message: ['litle.yaml:63 telephony.steps[1].units[1]: "ikt" is moved by tinghuset already; keep it in one step'],
  },
  {
    title: "two steps of one key",
    instead: "key: heimane",
    write: "key: tinghuset",
    message: [
      'litle.yaml:63 telephony.steps[1].key: "tinghuset" is also the key of another step; give each step its own key',
    ],
  },
  {
    title: "a moved unit without its duty telephone",
    instead: "units: [ikt, torg]",
    write: "units: [ikt, torg, dagsenter]",
    message: [
      "litle.yaml:62 telephony.steps[0].units[2]: dagsenter has phone: vaktmobil, but a queue with duty: true of the unit is missing; write it before it is moved",
    ],
  },
  {
    title: "a moved school without an attendant or a site",
    instead: "units: [ikt, torg]",
    write: "units: [ikt, torg, skule]",
    message: [
      "litle.yaml:62 telephony.steps[0].units[2]: skule has phone: hovudnummer, but an attendant with a number of the unit is missing; write it before it is moved",
      "litle.yaml:62 telephony.steps[0].units[2]: skule has no site, so nobody knows where its emergency calls come from; write the unit's site",
    ],
  },
  {
    title: "a step by no known way",
    instead: "how: forwarding",
    write: "how: flytting",
    message: ['litle.yaml:62 telephony.steps[0].how: "flytting"; write newNumbers, forwarding or porting'],
  },
  {
    title: "a subnet without its mask",
    instead: "'10.1.1.0/24'",
    write: "'10.1.1.0'",
    message: [
      'litle.yaml:60 telephony.network.sites.tinghus[0]: "10.1.1.0"; write an address with its mask, for example "10.46.1.0/24"',
    ],
  },
  {
    title: "a subnet in two sites",
    instead: "'10.1.2.0/24'",
    write: "'10.1.1.128/25'",
    message: [
      'litle.yaml:60 telephony.network.sites.heimen[0]: "10.1.1.128/25" shares addresses with 10.1.1.0/24 of tinghus; an address is in one subnet',
    ],
  },
  {
    title: "a trusted address inside the network",
    instead: "'203.0.113.10/32'",
    write: "'192.168.1.10/32'",
    message: [
      'litle.yaml:59 telephony.network.trusted[0]: "192.168.1.10/32" is an inside address, which Teams never sees; write the address the network has outside',
    ],
  },
  {
    title: "no trusted address",
    instead: "['203.0.113.10/32']",
    write: "[]",
    message: [
      "litle.yaml:59 telephony.network.trusted: a list; write at least one outside address, or no site is ever looked up",
    ],
  },
  {
    title: "a misspelt field",
    instead: "emergencyNotice:",
    write: "emergencyNotise:",
    message: ["litle.yaml:56 telephony.emergencyNotise: unknown field; did you mean emergencyNotice?"],
  },
  {
    title: "a notice for a site without subnets",
    instead: "sites: {tinghus: ['10.1.1.0/24'], heimen: ['10.1.2.0/24']}",
    write: "sites: {tinghus: ['10.1.1.0/24']}\n    notices: {heimen: vakt}",
    message: [
      'litle.yaml:61 telephony.network.notices.heimen: "heimen" is no site with subnets of this file; use one of tinghus',
    ],
  },
  {
    title: "a notice to a queue that is not there",
    instead: "heimen: ['10.1.2.0/24']}",
    write: "heimen: ['10.1.2.0/24']}\n    notices: {heimen: vakta}",
    message: ['litle.yaml:61 telephony.network.notices.heimen: "vakta" is no queue of this file; did you mean vakt?'],
  },
  {
    title: "two units that show the number of one queue",
    instead: "units: {torg: sentralbord}",
    write: "units: {torg: sentralbord, ikt: sentralbord}",
    message: [
      "litle.yaml:48 telephony.callerId.units.ikt: sentralbord shows its number for torg already, and those who answer it show one; leave one out",
    ],
  },
  {
    title: "a 65th duty telephone",
    instead:
      "    vakt: {unit: sjukeheim, number: '+4756529011', duty: true, timeout: {seconds: 60, to: {queue: sentralbord}}}",
    write: [
      "    vakt: {unit: sjukeheim, number: '+4756529011', duty: true, timeout: {seconds: 60, to: {queue: sentralbord}}}",
      ...Array.from(
        { length: 64 },
        (_, index) => `    vakt-${index}: {unit: sjukeheim, number: '+475652${9100 + index}', duty: true}`,
      ),
    ].join("\n"),
    message: [
      "litle.yaml:43 telephony.queues: 65 queues are of duty telephones; Teams gives a policy to at most 64 groups, so let some share one",
    ],
  },
];
